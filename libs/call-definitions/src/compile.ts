import type {
  CallParticipation,
  CallRules,
  CallSource,
  CallTexts,
  CallWording,
  DeadlineRule,
  LocalTime,
  ReminderRule,
} from '@penhouder/domain';
import { amountRule } from './compile-amount';
import type { UnitOf } from './compile-amount';
import { quorumRule, unitTag } from './compile-quorum';
import { stepRules } from './compile-step';
import { conditionsOf } from './quorum-parts';
import type { CallFile } from './schema';
import type { Source } from './source.schema';
import type { Texts } from './texts.schema';

/** A checked definition in the three parts that go different ways: into histories, to readers, and to the look-up at launch. */
export interface CompiledCall {
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participation: CallParticipation;
}

/** Turns a checked definition into plain data. `hash` is the SHA-256 of its file. */
export function compileCall(call: CallFile, hash: string): CompiledCall {
  const units = new Map(call.figures.map(({ id, unit }) => [id, unit === 'count' ? null : unit]));
  const unitOf: UnitOf = (figure) => units.get(figure) ?? null;
  const rules: CallRules = {
    code: call.code,
    version: call.version,
    hash,
    ...(call.opening !== null && { opening: dateRule(call.opening) }),
    ...datesOfRules(call),
    reminders: remindersOf(call),
    quorum: call.quorum.map((rule) => quorumRule(rule, unitOf)),
    amount: call.amount === null ? null : amountRule(call.amount, unitOf),
    steps: stepRules(call.steps),
  };
  return { rules, wording: wordingOf(call), participation: participationOf(call) };
}

type CallDate = NonNullable<CallFile['internalDue']>;

/** A round that no funder closes ends with the internal due day, or on a later day that the body chose. */
function datesOfRules({
  closing,
  internalDue,
  steps,
}: CallFile): Pick<CallRules, 'closing' | 'internalDue' | 'isClosedByBody'> {
  const ownClosing = steps.some(({ kind }) => kind === 'sign-off-round') ? internalDue : null;
  const date = closing ?? ownClosing;
  const isClosedByBody = date !== null && (closing === null || closing.whose === 'body');
  return {
    closing: date === null ? null : dateRule(date),
    internalDue: internalDue === null ? null : dateRule(internalDue),
    ...(isClosedByBody && { isClosedByBody }),
  };
}

/** When coordinators are reminded of steps in a call that reminds no participants. */
const OFFICE_HOURS = {
  workingDaysBefore: [],
  sendAt: '09:00' as LocalTime,
  window: { from: '08:00' as LocalTime, to: '18:00' as LocalTime },
  resumeWorkingDaysAfter: 2,
};

function remindersOf({ reminders }: CallFile): ReminderRule {
  if (reminders === null) return OFFICE_HOURS;
  const { workingDaysBefore, sendAt, window, resumeWorkingDaysAfter } = reminders;
  const ladder = reminders.ladder.map((rung) => ({ rung: rung.to, workingDaysBefore: rung.workingDaysBefore }));
  return { workingDaysBefore, sendAt, window, resumeWorkingDaysAfter, ...(ladder.length > 0 && { ladder }) };
}

function dateRule({ on, time, source }: CallDate): DeadlineRule {
  return { on, time, certainty: source.certainty };
}

function participationOf(call: CallFile): CallParticipation {
  const units = conditionsOf(call.quorum).flatMap(({ rule }) =>
    rule.kind === 'adjoining' ? rule.neighbours.flat() : [],
  );
  return {
    figures: call.figures.map(({ id, referenceOn, unit }) => ({
      ...{ id, referenceOn },
      ...(unit !== 'count' && { unit }),
    })),
    tags: {
      ...Object.fromEntries(Object.entries(call.tags).map(([tag, { nis }]) => [tag, nis])),
      ...Object.fromEntries(units.map((nis) => [unitTag(nis), [nis]])),
    },
  };
}

function wordingOf(call: CallFile): CallWording {
  const { nl, fr } = call.texts;
  return {
    texts: { nl: textsOf(nl), ...(fr !== undefined && { fr: textsOf(fr) }) },
    sources: sourcesOf(call),
    ...(call.programme !== null && { programme: call.programme }),
  };
}

function textsOf({ note, funder, programme, mails, documents, ...texts }: Texts): CallTexts {
  const optional = {
    ...(funder !== undefined && { funder }),
    ...(programme !== undefined && { programme }),
    ...(Object.keys(documents).length > 0 && { documents }),
  };
  return { ...texts, ...optional, ...mailsOf(mails), note: note ?? texts.summary };
}

function mailsOf(mails: NonNullable<Texts['mails']> = {}): Pick<CallTexts, 'mails'> {
  const given = Object.fromEntries(Object.entries(mails).filter(([, mail]) => mail !== undefined));
  return Object.keys(given).length === 0 ? {} : { mails: given };
}

function sourcesOf(call: CallFile): CallSource[] {
  return [...datesOf(call).flatMap(([about, date]) => dateSources(about, date)), ...ruleSources(call)];
}

/** The source of a date, and those that say it otherwise. */
function dateSources(about: string, { source, otherWordings }: CallDate): CallSource[] {
  return [
    sourceOf(about, source),
    ...otherWordings.map(({ on, time, text, url }, index) => ({
      ...sourceOf(`${about}.otherWordings.${String(index)}`, { certainty: 'contradictory', text, url }),
      says: { on, time },
    })),
  ];
}

function ruleSources(call: CallFile): CallSource[] {
  const found: [string, Source][] = [
    ...(call.reminders === null ? [] : [['reminders', call.reminders.source] as [string, Source]]),
    ...call.figures.map((figure): [string, Source] => [`figures.${figure.id}`, figure.source]),
    ...Object.entries(call.tags).map(([tag, { source }]): [string, Source] => [`tags.${tag}`, source]),
    ...call.quorum.flatMap((rule, index): [string, Source][] =>
      rule.kind === 'anyOf' ? [[`quorum.${String(index)}`, rule.source]] : [],
    ),
    ...conditionsOf(call.quorum).map(({ path, rule }): [string, Source] => [path.join('.'), rule.source]),
    ...call.steps.flatMap((step): [string, Source][] => [
      [`steps.${step.id}`, step.source],
      ...(step.deadline === null ? [] : [[`steps.${step.id}.deadline`, step.deadline.source] as [string, Source]]),
    ]),
  ];
  if (call.amount !== null) found.push(['amount', call.amount.source]);
  return found.map(([about, source]) => sourceOf(about, source));
}

function sourceOf(about: string, { certainty, text, url }: Source): CallSource {
  return { about, certainty, text, url };
}

function datesOf(call: CallFile): [string, CallDate][] {
  return (['opening', 'closing', 'internalDue'] as const).flatMap((name) => {
    const date = call[name];
    return date === null ? [] : [[name, date] as [string, CallDate]];
  });
}
