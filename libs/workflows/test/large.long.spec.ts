import type { WorkflowHandle } from '@temporalio/client';
import type {
  CallRules,
  CoordinatorCommand,
  DossierId,
  Happening,
  Instant,
  ParticipantId,
  Player,
  Scenario,
  StepId,
  LocalDate,
} from '@penhouder/domain';
import { addDays, instantAt, rehearse } from '@penhouder/domain';
import { seedClosedDays, workingCalendar } from '@penhouder/calendars';
import { recordFigure } from '@penhouder/tools/testing';
import type { dossier } from '../src/index';
import { call, uuid } from './characters';
import { playScenario } from './play-scenario';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

jest.setTimeout(600_000);

const calendar = workingCalendar(seedClosedDays(2018, 2036));
let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('large');
});

afterAll(async () => {
  await bench.close();
});

const day = (on: string): LocalDate => on as LocalDate;
const at = (on: string, time = '10:00'): Instant => instantAt(calendar, day(on), time as never);

function player(index: number): Player {
  const id = uuid(30_000 + index) as ParticipantId;
  return { id, name: id, figures: { inhabitants: 5_000 }, tags: [], role: 'signatory', meetings: [], contacts: [1] };
}

const players = (count: number): readonly Player[] => Array.from({ length: count }, (_, index) => player(index));

function agreement(who: ParticipantId, on: string): Happening {
  const said = { kind: 'decision' as const, decision: 'agree' as const, mandates: { file: true }, words: null };
  return { at: at(on), deed: { kind: 'answer', who, contact: 1, said }, refusedAs: null, expects: null };
}

type Asked = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;

function asks(on: string, command: Asked): Happening {
  const whole = { ...command, commandId: '', by: uuid(1) } as CoordinatorCommand;
  return { at: at(on, '15:00'), deed: { kind: 'command', command: whole }, refusedAs: null, expects: null };
}

function filed(on: string): Happening {
  return asks(on, {
    type: 'RecordSubmission',
    stepId: 'submission' as StepId,
    submittedAt: at(on, '14:00'),
    receiptTextId: 'r' as never,
    fileId: null,
    despiteTextId: null,
  });
}

function decided(on: string, outcome: 'approved' | 'rejected'): Happening {
  return asks(on, {
    type: 'RecordFunderDecision',
    stepId: 'funder' as StepId,
    decidedOn: day(on),
    outcome,
    amountCents: null,
    noteTextId: null,
  });
}

const scenario = (players: readonly Player[], happenings: readonly Happening[]): Scenario => ({
  title: 'large',
  launchedAt: at('2019-10-01'),
  players,
  happenings,
  until: null,
  ends: null,
});

/** Plays it on the server and compares with the rehearsal; gives the chain of runs. */
async function plays(nth: number, rules: CallRules, played: Scenario): Promise<WorkflowHandle<typeof dossier>> {
  const dossierId = uuid(40_000 + nth) as DossierId;
  const withId = { ...played, dossierId };
  const { moments, refusals } = rehearse(rules, withId, calendar);
  expect(refusals).toEqual([]);
  const handle = await playScenario(bench, { call: rules, scenario: withId, calendar }, dossierId);
  expect(bench.recording.allOf(dossierId)).toEqual(moments.flatMap(({ events }) => events.map(({ event }) => event)));
  recordFigure({
    name: `peak memory of the process that works, test included, after dossier ${String(nth)}`,
    value: Math.round(process.resourceUsage().maxRSS / 1e3),
    unit: 'MB',
  });
  return handle;
}

test('a dossier of 300 participants runs to its end', async () => {
  const all = players(300);
  const answers = all.map(({ id }, index) => agreement(id, addDays(day('2019-10-02'), Math.floor(index / 6))));
  const handle = await plays(
    1,
    call,
    scenario(all, [...answers, filed('2020-01-10'), decided('2020-04-08', 'rejected')]),
  );
  expect(await handle.result()).toMatchObject({ outcome: 'rejected' });
});

test('600 answers in one dossier, half of them replacing the other half, are all there', async () => {
  const all = players(300);
  const twice = [...all, ...all];
  const answers = twice.map(({ id }, index) => agreement(id, addDays(day('2019-10-02'), Math.floor(index / 9))));
  await plays(2, call, scenario(all, [...answers, filed('2020-01-10'), decided('2020-04-08', 'rejected')]));
  const events = bench.recording.eventsOf(uuid(40_002) as DossierId, 'AnswerReceived');
  expect(events).toHaveLength(600);
  expect(events.filter(({ replacedRowId }) => replacedRowId !== null)).toHaveLength(300);
});

test('twelve years of yearly duties, with three newer versions of the call and two people replaced: none missed, none twice', async () => {
  const years = Array.from({ length: 12 }, (_, index) => 2020 + index);
  const duty = {
    kind: 'recurring-duty' as const,
    id: 'reports' as StepId,
    after: ['funder' as StepId],
    firstYear: 2020,
    lastYear: 2031,
    certainty: 'stated' as const,
  };
  const inMarch = { ...duty, dueMonthDay: '03-31', workingDaysBefore: [30, 10, 2] };
  const inApril = { ...duty, dueMonthDay: '04-30', workingDaysBefore: [20, 5] };
  const dutyIn = (spring: number): typeof inMarch => (spring > 2023 && spring <= 2029 ? inApril : inMarch);
  const rulesWith = (own: typeof inMarch): CallRules => ({ ...call, steps: [...call.steps, own] });
  const rules = rulesWith(inMarch);
  const all = players(13);
  const newer = [2023, 2026, 2029].map((year, index) =>
    asks(`${String(year)}-06-01`, {
      type: 'AdoptCall',
      call: { ...rulesWith(dutyIn(year + 1)), version: index + 2 },
      participants: [],
      reasonTextId: 'r' as never,
    }),
  );
  const replaced = [2022, 2027].map((year, index): Happening => {
    const who = all[index]?.id ?? ('nobody' as ParticipantId);
    return {
      at: at(`${String(year)}-09-01`),
      deed: { kind: 'replaceContact', who, contact: 1 },
      refusedAs: null,
      expects: null,
    };
  });
  const reports = years.map((year) => {
    const on = `${String(year + 1)}-${dutyIn(year + 1) === inApril ? '04-29' : '03-30'}`;
    return asks(on, {
      type: 'RecordReport',
      stepId: duty.id,
      year,
      submittedOn: day(on),
      fileId: null,
      noteTextId: null,
    });
  });
  const early = [
    ...all.map(({ id }) => agreement(id, '2019-11-04')),
    filed('2020-01-10'),
    decided('2020-04-08', 'approved'),
  ];
  const later = [...newer, ...replaced, ...reports].sort((a, b) => (a.at < b.at ? -1 : 1));
  const handle = await plays(3, rules, scenario(all, [...early, ...later]));
  expect(await handle.result()).toMatchObject({ outcome: 'approved' });
  const told = bench.recording
    .eventsOf(uuid(40_003) as DossierId, 'ReportReminderDue')
    .map(({ year, reminder }) => `${String(year)}:${String(reminder.offset)}`);
  const wanted = years.flatMap((year) =>
    dutyIn(year + 1).workingDaysBefore.map((offset) => `${String(year)}:${String(offset)}`),
  );
  expect(told.sort()).toEqual(wanted.sort());
});
