import type { CallRules, RecurringDutyRule } from '../calls/call-rules';
import { aalst, ALL_MANDATES, call, calendar, day, gent, instant, reason, ronse } from '../dossier/dossier.fixtures';
import { FUNDER, REPORTS, SUBMISSION } from '../dossier/dossier.fixtures';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { ParticipantId } from '../primitives/ids';
import { recordedStep } from '../steps/recorded.fixtures';
import { REHEARSING_COORDINATOR } from './deeds';
import { rehearse } from './rehearse';
import type { Deed, Happening, Player, Scenario } from './scenario';

/** Years that are reported on, each in the spring of the next one. */
const YEARS = Array.from({ length: 10 }, (_, index) => 2020 + index);
/** Its report came three weeks after the last day. */
const LATE = 2024;

/** The yearly report as the versions of the call ask for it. */
const AT_FIRST = { dueMonthDay: '03-31', workingDaysBefore: [30, 10, 2] };
const LATER_IN_SPRING = { dueMonthDay: '04-30', workingDaysBefore: [20, 5] };

function rulesOf(version: number, asked: typeof AT_FIRST, hasLog = false): CallRules {
  const steps = call.steps.map((step) =>
    step.id === REPORTS ? ({ ...step, ...asked, firstYear: 2020, lastYear: 2029 } as RecurringDutyRule) : step,
  );
  return { ...call, version, steps: hasLog ? [...steps, recordedStep('event-log', 'log')] : steps };
}

/** Three upgrades: another day with other reminders, one step more, and back to the first day. */
const UPGRADES: readonly (readonly [string, CallRules])[] = [
  ['2022-06-01', rulesOf(2, LATER_IN_SPRING)],
  ['2025-06-02', rulesOf(3, LATER_IN_SPRING, true)],
  ['2028-06-01', rulesOf(4, AT_FIRST, true)],
];

/** What was asked of the report that falls due in a spring. */
const askedIn = (spring: number): typeof AT_FIRST => (spring > 2022 && spring <= 2028 ? LATER_IN_SPRING : AT_FIRST);

function player(id: ParticipantId, inhabitants: number): Player {
  const nothing = { tags: [], role: 'signatory' as const, meetings: [], contacts: [1 as const] };
  return { id, name: id, figures: { inhabitants }, ...nothing };
}

const happens = (on: string, deed: Deed): Happening => ({
  at: instant(`${on}T13:00:00.000Z`),
  deed,
  refusedAs: null,
  expects: null,
});

function commands(on: string, command: object): Happening {
  return happens(on, { kind: 'command', command: { ...command, commandId: '', by: REHEARSING_COORDINATOR } as never });
}

function agrees(who: ParticipantId): Happening {
  const said = { kind: 'decision' as const, decision: 'agree' as const, mandates: ALL_MANDATES, words: null };
  return happens('2019-11-04', { kind: 'answer', who, contact: 1, said });
}

function reportOn(year: number): string {
  const spring = String(year + 1);
  const { dueMonthDay } = askedIn(year + 1);
  return year === LATE ? `${spring}-05-21` : `${spring}-${dueMonthDay === '03-31' ? '03-30' : '04-29'}`;
}

function reported(year: number): Happening {
  const [on, words] = [reportOn(year), { fileId: null, noteTextId: null }];
  return commands(on, { type: 'RecordReport', stepId: REPORTS, year, submittedOn: day(on), ...words });
}

const early: readonly Happening[] = [
  agrees(gent),
  agrees(aalst),
  commands('2020-01-10', {
    type: 'RecordSubmission',
    stepId: SUBMISSION,
    submittedAt: instant('2020-01-10T12:00:00.000Z'),
    receiptTextId: reason,
    fileId: null,
    despiteTextId: reason,
  }),
  commands('2020-04-08', {
    type: 'RecordFunderDecision',
    stepId: FUNDER,
    decidedOn: day('2020-04-08'),
    outcome: 'approved',
    amountCents: 10_000_000,
    noteTextId: null,
  }),
];

const later: readonly Happening[] = [
  ...YEARS.map(reported),
  ...UPGRADES.map(([on, version]) =>
    commands(on, { type: 'AdoptCall', call: version, participants: [], reasonTextId: reason }),
  ),
  happens('2023-09-01', { kind: 'replaceContact', who: gent, contact: 1 }),
  happens('2026-09-01', { kind: 'replaceContact', who: aalst, contact: 1 }),
].sort((a, b) => (a.at < b.at ? -1 : 1));

const scenario: Scenario = {
  title: 'Ten years',
  launchedAt: instant('2019-07-18T08:00:00.000Z'),
  players: [player(gent, 30_000), player(aalst, 35_000), player(ronse, 5_000)],
  happenings: [...early, ...later],
  until: null,
  ends: null,
};

const { moments, refusals, mails, dossier } = rehearse(rulesOf(1, AT_FIRST), scenario, calendar);
const events: readonly DossierEvent[] = moments.flatMap((moment) => moment.events.map(({ event }) => event));
const ofType = <Type extends DossierEvent['type']>(type: Type): readonly (EventOf<Type> & DossierEvent)[] =>
  events.filter((event): event is EventOf<Type> & DossierEvent => event.type === type);

describe('ten years of yearly reports, with three newer versions of the call and two contacts that changed', () => {
  it('end by themselves after the last report', () => {
    expect(refusals).toEqual([]);
    expect([dossier.stage, dossier.outcome]).toEqual(['closed', 'approved']);
    expect(ofType('ReportRecorded').map(({ year }) => year)).toEqual(YEARS);
  });

  it('have every reminder that the version in force asks for, each once, and no other', () => {
    const sent = ofType('ReportReminderDue').map(({ year, reminder }) => `${String(year)}: ${String(reminder.offset)}`);
    const wanted = YEARS.flatMap((year) =>
      askedIn(year + 1).workingDaysBefore.map((offset) => `${String(year)}: ${String(offset)}`),
    );
    expect(sent).toEqual(wanted);
  });

  it('send each of them as one mail, and invite nobody in all those years', () => {
    const since = instant('2020-04-09T00:00:00.000Z');
    const kinds = mails.filter(({ at }) => at > since).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['reportReminder']));
    expect(kinds).toHaveLength(ofType('ReportReminderDue').length);
  });

  it('are overdue in the one year in which the report came too late, and in no other', () => {
    expect(ofType('ReportOverdue').map(({ year }) => year)).toEqual([LATE]);
  });

  it('cost no more events in a late year than in an early one that asks the same', () => {
    const ofYear = (spring: number): readonly string[] =>
      events.filter(({ at }) => at.startsWith(String(spring))).map(({ type }) => type);
    expect(ofYear(2021).length).toBeGreaterThan(0);
    expect(ofYear(2029)).toEqual(ofYear(2021));
    expect(ofYear(2027)).toEqual(ofYear(2024));
  });

  it('do not make what one run hands to the next grow: it is no more after nine years than after one', () => {
    const sizeAfter = (end: string): number => {
      const until = instant(`${end}T23:00:00.000Z`);
      const happenings = scenario.happenings.filter(({ at }) => at <= until);
      return JSON.stringify(rehearse(rulesOf(1, AT_FIRST), { ...scenario, happenings, until }, calendar).dossier)
        .length;
    };
    expect(sizeAfter('2029-12-31')).toBeLessThanOrEqual(sizeAfter('2020-12-31'));
  });
});
