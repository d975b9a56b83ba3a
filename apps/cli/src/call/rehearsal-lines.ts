import type {
  CallRules,
  CallWording,
  Dossier,
  Instant,
  Rehearsal,
  RehearsedMail,
  Language,
  WorkingCalendar,
} from '@penhouder/domain';
import { possibleActs, wallAt } from '@penhouder/domain';
import {
  launchRemarkSentence,
  outcomeWord,
  quorumSentence,
  rejectionSentence,
  say,
  timelineSentence,
  type Names,
} from '@penhouder/letters';
import type { Words } from '../words/nl';

/** What the lines of a rehearsal are made with. */
export interface RehearsalReader {
  readonly names: Readonly<Record<string, string>>;
  readonly calendar: WorkingCalendar;
  readonly call: CallRules;
  readonly wording: CallWording;
  readonly words: Words;
  /** In which what happened is told: letters and timelines are not written in English. */
  readonly language: Language;
  /** The line of the scenario's file on which a happening stands. */
  readonly lineOf: (happening: number) => number;
}

interface Line {
  readonly at: Instant;
  readonly text: string;
}

/** Every event with its moment, the quorum after each change, every mail that leaves, and how it ended. */
export function rehearsalLines(rehearsal: Rehearsal, reader: RehearsalReader): readonly string[] {
  const lines = [...happenings(rehearsal, reader), ...mails(rehearsal, reader)];
  const inTime = lines
    .map((line, nth) => ({ line, nth }))
    .sort((a, b) => (a.line.at < b.line.at ? -1 : a.line.at > b.line.at ? 1 : a.nth - b.nth));
  const { end, remark } = reader.words.rehearse;
  const names = namesOf(reader, rehearsal.dossier);
  return [
    ...rehearsal.remarks.map((one) => remark(launchRemarkSentence(one, { names, language: reader.language }))),
    ...inTime.map(({ line: { at, text } }) => `${clock(at, reader)}  ${text}`),
    '',
    end(rehearsal.dossier.outcome === null ? null : outcomeWord(rehearsal.dossier.outcome, reader.language)),
    ...verdict(rehearsal, reader),
  ];
}

function happenings({ moments, dossier }: Rehearsal, reader: RehearsalReader): readonly Line[] {
  const names = namesOf(reader, dossier);
  return moments.flatMap(({ at, events, quorum }) => [
    ...events.flatMap(({ event }) => {
      const text = timelineSentence(event, names, reader.language);
      return text === null ? [] : [{ at, text }];
    }),
    ...(quorum ?? []).map((standing) => ({ at, text: `  = ${quorumSentence(standing, names, reader.language)}` })),
  ]);
}

function mails(rehearsal: Rehearsal, reader: RehearsalReader): readonly Line[] {
  const { words, language } = reader;
  const grouped = new Map<string, RehearsedMail[]>();
  for (const mail of rehearsal.mails) {
    const key = `${mail.at} ${mail.kind} ${mail.skipped ?? ''}`;
    grouped.set(key, [...(grouped.get(key) ?? []), mail]);
  }
  return [...grouped.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const to = same.map(({ participantId }) =>
      participantId === null ? words.rehearse.coordinators : (reader.names[participantId] ?? participantId),
    );
    const skipped =
      first.skipped === null ? '' : ` (${words.rehearse.skipped(say(language, `mailSkips.${first.skipped}`))})`;
    return [
      {
        at: first.at,
        text: `  @ ${say(language, `mailKinds.${first.kind}`)}: ${[...new Set(to)].join(', ')}${skipped}`,
      },
    ];
  });
}

function verdict({ refusals, missed, dossier }: Rehearsal, reader: RehearsalReader): readonly string[] {
  const { rehearse } = reader.words;
  if (refusals.length + missed.length === 0) return [rehearse.fine];
  const open = Object.keys(dossier.steps).flatMap((step) =>
    Object.keys(possibleActs(dossier, step as never)).map((act) => `${step}.${act}`),
  );
  return [
    ...refusals.map(({ at, happening, rejection }) => {
      const sentence = rejectionSentence(rejection, namesOf(reader, dossier), reader.language);
      const where = happening === null ? rehearse.atLaunch : rehearse.line(reader.lineOf(happening));
      return `${clock(at, reader)}  ${rehearse.refused} (${where}, ${rejection.code}): ${sentence}`;
    }),
    ...missed.map(
      ({ happening, what, expected, found }) =>
        `${happening === null ? rehearse.atEnd : rehearse.line(reader.lineOf(happening))}: ${rehearse.missed(what, expected, found)}`,
    ),
    ...(open.length === 0 ? [] : [rehearse.possible(open.join(', '))]),
  ];
}

/** Words stand for themselves in a rehearsal, so every typed text is its own id. */
function namesOf({ names, wording, call }: RehearsalReader, { participants }: Dossier): Names {
  const itself = new Proxy<Record<string, string>>({}, { get: (_, id) => (typeof id === 'string' ? id : undefined) });
  const units = Object.values(participants).flatMap(({ id, unitId }): readonly (readonly [string, string])[] => {
    const name = names[id];
    return name === undefined ? [] : [[unitId, name]];
  });
  return {
    participants: names,
    units: { ...names, ...Object.fromEntries(units) },
    contacts: {},
    users: {},
    rules: call,
    wording,
    typedTexts: itself,
    addedTitles: itself,
  };
}

function clock(at: Instant, { calendar }: RehearsalReader): string {
  const { date, time } = wallAt(calendar, at);
  return `${date} ${time}`;
}
