import type { CompiledCall } from '@penhouder/call-definitions';
import type { DraftContent, DraftParticipant } from '@penhouder/contracts';
import { isSignatory, type LocalDate, type UnitId } from '@penhouder/domain';
import { dayInBrussels, type UnitForCall } from '@penhouder/launching';
import type { CallDefinitionRow } from '@penhouder/persistence';
import type { OwnNotes } from '../launching/earlier-note';
import { isByHand } from '../launching/given-facts';
import type { EarlierDossier, EarlierGroup } from './earlier-dossier';

/** The call of the new dossier, with the units as it counts them. */
export interface CallNow {
  readonly row: CallDefinitionRow;
  readonly compiled: CompiledCall;
  readonly units: ReadonlyMap<UnitId, UnitForCall>;
  /** What the earlier dossier said otherwise than the call. */
  readonly notes: OwnNotes;
}

/** The day on which a call looks at who exists. */
export function lookDayOf({ participation, rules }: CompiledCall): LocalDate {
  return participation.figures[0]?.referenceOn ?? rules.closing?.on ?? dayInBrussels();
}

/**
 * A draft with the participants of an earlier dossier, as they are now: who left is left out, units that ended are replaced
 * by what took their place, people by those who are still there. Figures come from the register; only what it does not have
 * is taken over, and the note that the dossier had of its own. A real dossier becomes a rehearsal when the closing has passed.
 */
export function contentFrom(earlier: EarlierDossier, call: CallNow, today: LocalDate): DraftContent {
  const { row } = earlier;
  const { closing } = call.compiled.rules;
  const isOpen = closing === null || closing.on >= today;
  return {
    callId: call.row.id,
    title: row.title,
    kind: row.kind === 'real' && !isOpen ? 'rehearsal' : row.kind,
    clockAt: row.clockAt,
    participants: earlier.groups.map((group) => participantFrom(group, call)),
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
    predecessorId: row.dossierId,
    ...(hasNotes(call) && { keepsEarlierNote: true }),
    step: 'oproep',
  };
}

/** The earlier dossier had a note of its own. */
export function hasNotes({ notes }: CallNow): boolean {
  return Object.keys(notes).length > 0;
}

function participantFrom(group: EarlierGroup, call: CallNow): DraftParticipant {
  const { members, unit } = group;
  const role = (members.find(isSignatory) ?? members[0])?.role;
  const tags = members.flatMap((one) => one.tags).filter((tag) => isByHand(tag, call.compiled.participation));
  const figures = figuresTakenOver(group, call);
  return {
    unitId: unit.id,
    contacts: contactsNow(group),
    ...(role !== undefined && { role }),
    ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    ...(Object.keys(figures).length > 0 && { figures }),
  };
}

/** Each person once per signature. */
function contactsNow({ holders }: EarlierGroup): DraftParticipant['contacts'] {
  const contacts = holders.flatMap(({ before, now }) =>
    now === null ? [] : [{ contactId: now.id, slot: before.slot }],
  );
  const isSame = (a: (typeof contacts)[number], b: (typeof contacts)[number]): boolean =>
    a.contactId === b.contactId && a.slot === b.slot;
  return contacts.filter((one, nth) => contacts.findIndex((other) => isSame(one, other)) === nth);
}

/** Figures that the call counts and the register does not have: as they stood in the earlier dossier, after a merger summed. */
export function figuresTakenOver(group: EarlierGroup, { compiled, units }: CallNow): Record<string, number> {
  const known = units.get(group.unit.id)?.figures ?? {};
  const missing = compiled.participation.figures.filter(({ id }) => known[id] === undefined);
  return Object.fromEntries(
    missing.flatMap(({ id }): [string, number][] => {
      const value = earlierFigure(group, id);
      return value === null ? [] : [[id, value]];
    }),
  );
}

/** What the members counted together in the earlier dossier; null when one of them had no such figure. */
export function earlierFigure({ members }: EarlierGroup, id: string): number | null {
  return members.reduce<number | null>((sum, { figures }) => {
    const value = figures[id];
    return sum === null || value === undefined ? null : sum + value;
  }, 0);
}
