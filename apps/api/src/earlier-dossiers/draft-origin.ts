import type { DraftContent, DraftOrigin, Language } from '@penhouder/contracts';
import { formatList, formatNumber, say, textsIn } from '@penhouder/letters';
import { earlierFigure, figuresTakenOver, hasNotes, type CallNow } from './draft-from-dossier';
import type { EarlierDossier, EarlierGroup, EarlierHolder } from './earlier-dossier';

type Note = DraftOrigin['notes'][number];

interface Compared {
  readonly earlier: EarlierDossier;
  readonly content: DraftContent;
  /** Null: the draft has no call. */
  readonly call: CallNow | null;
  readonly language: Language;
}

/** How a draft stands beside the earlier dossier that it was made from, in the reader's words. */
export function draftOrigin(compared: Compared): DraftOrigin {
  const { earlier, language } = compared;
  const { dossierId, number, title } = earlier.row;
  return {
    dossier: { id: dossierId, number, title },
    text: say(language, 'earlier.text', { number }),
    call: callOf(compared),
    notes: [
      ...keptGroups(compared).flatMap((group) => groupNotes(group, compared)),
      ...leftNotes(compared),
      ...refreshedNotes(compared),
      ...ownNoteNotes(compared),
    ],
  };
}

function callOf({ earlier: { row }, call, language }: Compared): DraftOrigin['call'] {
  const words = { number: row.number, before: row.rules.version, now: call?.row.version ?? 0 };
  if (call?.row.code !== row.callCode) return { text: say(language, 'earlier.call.other', words), compared: null };
  if (call.row.id === row.callDefinitionId) return { text: say(language, 'earlier.call.same', words), compared: null };
  return {
    text: say(language, 'earlier.call.version', words),
    compared: { fromId: row.callDefinitionId, toId: call.row.id },
  };
}

/** Only those that the draft still has: who was taken out of it needs no note. */
function keptGroups({ earlier, content }: Compared): readonly EarlierGroup[] {
  return earlier.groups.filter(({ unit }) => content.participants.some(({ unitId }) => unitId === unit.id));
}

function groupNotes(group: EarlierGroup, compared: Compared): readonly Note[] {
  const { earlier, language } = compared;
  const { unit, members, memberNames, holders } = group;
  const words = { unit: unit.name, number: earlier.row.number };
  const isSame = members.every(({ unitId }) => unitId === unit.id);
  const succeeded = say(language, 'earlier.note.unitSucceeded', { ...words, from: formatList(memberNames, language) });
  return [
    ...(isSame ? [] : [{ code: 'unitSucceeded' as const, unitId: unit.id, text: succeeded }]),
    ...holders.flatMap((holder) => holderNote(holder, group, language)),
    ...takenOverNotes(group, compared),
  ];
}

/** Nothing to say of somebody who is still there. */
function holderNote({ before, now }: EarlierHolder, { unit }: EarlierGroup, language: Language): readonly Note[] {
  const isSame = now !== null && (now.id === before.contactId || now.email === before.email);
  if (isSame) return [];
  const words = { unit: unit.name, before: before.name, function: before.function, now: now?.name ?? '' };
  const code = now === null ? 'contactGone' : 'contactInstead';
  return [{ code, unitId: unit.id, text: say(language, `earlier.note.${code}`, words) }];
}

function takenOverNotes(group: EarlierGroup, { earlier, content, call, language }: Compared): readonly Note[] {
  if (call === null) return [];
  const { unit } = group;
  const typed = content.participants.find(({ unitId }) => unitId === unit.id)?.figures ?? {};
  return Object.entries(figuresTakenOver(group, call))
    .filter(([id, value]) => typed[id] === value)
    .map(([id, value]) => ({
      code: 'figureTakenOver',
      unitId: unit.id,
      text: say(language, 'earlier.note.figureTakenOver', {
        unit: unit.name,
        number: earlier.row.number,
        figure: labelOf(id, call, language),
        value: formatNumber(value),
      }),
    }));
}

function leftNotes({ earlier, content, language }: Compared): readonly Note[] {
  const { number } = earlier.row;
  return earlier.left
    .filter(({ unitId }) => !content.participants.some((one) => one.unitId === unitId))
    .map(({ unitId, name }) => ({
      code: 'notTakenOver',
      unitId,
      text: say(language, 'earlier.note.notTakenOver', { unit: name, number }),
    }));
}

/** One sentence per figure of the call: what all together count now, and counted before. */
function refreshedNotes(compared: Compared): readonly Note[] {
  const { call, earlier, language } = compared;
  const groups = keptGroups(compared);
  return (call?.compiled.participation.figures ?? []).flatMap(({ id }): Note[] => {
    const pairs = groups.flatMap((group) => {
      const now = call?.units.get(group.unit.id)?.figures[id];
      const before = earlierFigure(group, id);
      return now === undefined || before === null || now === before ? [] : [{ now, before }];
    });
    if (call === null || pairs.length === 0) return [];
    const sum = (values: readonly number[]): string => formatNumber(values.reduce((a, b) => a + b, 0));
    const text = say(language, 'earlier.note.figuresRefreshed', {
      count: pairs.length,
      number: earlier.row.number,
      figure: labelOf(id, call, language),
      before: sum(pairs.map(({ before }) => before)),
      now: sum(pairs.map(({ now }) => now)),
    });
    return [{ code: 'figuresRefreshed', unitId: null, text }];
  });
}

/** Said as long as the draft keeps it. */
function ownNoteNotes({ earlier, content, call, language }: Compared): readonly Note[] {
  if (call === null || !hasNotes(call) || content.keepsEarlierNote !== true) return [];
  const text = say(language, 'earlier.note.noteTakenOver', { number: earlier.row.number });
  return [{ code: 'noteTakenOver', unitId: null, text }];
}

function labelOf(figureId: string, { row }: CallNow, language: Language): string {
  return textsIn(row.wording, language).figures[figureId] ?? figureId;
}
