import type { WorkflowHandle } from '@temporalio/client';
import type {
  LaunchDossier,
  LocalDate,
  NewParticipant,
  ParticipantId,
  Plan,
  ReceivedAnswer,
  StepId,
} from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';
import type { dossier } from '../src/index';
import { applyAnswers, applyCommand, summary } from '../src/messages';
import { agrees, asks, dossierId, launch, municipality, reason, uuid } from './characters';
import { until } from './until';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

type Handle = WorkflowHandle<typeof dossier>;

/**
 * Ceilings of one dossier. Transitions, and events in bursts, are the aims of
 * `performance.md` 8.2, T4 and T4b; one by one it costs 2 events more than the aim of 116, for the search attributes that
 * operators filter by. The aims for bytes
 * (23 000 and 12 000) are not reached: an answer travels with its content, because the core decides on it without asking
 * PostgreSQL. The figures here hold today; they may only go down.
 */
const CEILINGS = {
  oneByOne: { events: 118, transitions: 27, bytes: 38_500 },
  bursts: { events: 60, transitions: 18, bytes: 25_500 },
  perSignOff: { events: 6, transitions: 1 },
};

interface Counts {
  readonly events: number;
  readonly transitions: number;
  readonly bytes: number;
}

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('counts');
});

afterAll(async () => {
  await bench.close();
});

const participantIds = (count: number): readonly ParticipantId[] =>
  Array.from({ length: count }, (_, index) => uuid(500 + index) as ParticipantId);

function launchWith(count: number): LaunchDossier {
  const participants: readonly NewParticipant[] = participantIds(count).map((id) => municipality(id, 10_000));
  const far = { on: '2090-01-15' as LocalDate, time: null, certainty: 'stated' as const };
  const near = { ...far, on: '2090-01-10' as LocalDate };
  return { ...launch('real', { closing: far, internalDue: near }), participants };
}

/** Each participant answers once, so its own number is the number of its row. */
const answerOf = (who: ParticipantId): ReceivedAnswer => agrees(who, Number(who.slice(-4)), instantOfMs(Date.now()));

async function started(nth: number, count: number): Promise<Handle> {
  const handle = await bench.start(dossierId(nth), launchWith(count), instantOfMs(Date.now()));
  await until(async () => (await handle.query(summary)).nextWakeUpAt !== null);
  return handle;
}

async function signEach(handle: Handle, who: readonly ParticipantId[]): Promise<void> {
  for (const id of who) await handle.executeUpdate(applyAnswers, { args: [[answerOf(id)]] });
}

async function counted(handle: Handle): Promise<Counts> {
  const { raw } = await handle.describe();
  const info = raw.workflowExecutionInfo;
  return {
    events: Number(info?.historyLength ?? 0),
    transitions: Number(info?.stateTransitionCount ?? 0),
    bytes: Number(info?.historySizeBytes ?? 0),
  };
}

/** Reminders and dates near enough to be lived through: two rounds, the closing far away. */
function bringNear(plan: Plan): Plan {
  const soon = (seconds: number): Plan['reminders'][number]['sendAt'] => instantOfMs(Date.now() + seconds * 1_000);
  const far = { ...plan.closing, at: soon(3_600) };
  const reminders = [5, 8].map((seconds, nth) => ({
    offset: nth,
    on: plan.closing.on,
    decideAt: soon(seconds),
    sendAt: soon(seconds),
  }));
  return { ...plan, closing: far, internalDue: far, reminders, duties: [] };
}

/** Launch, five, a reminder, four, a reminder, four, filing, decision: the unit of work that all counts are about. */
async function thirteen(
  nth: number,
  deliver: (handle: Handle, who: readonly ParticipantId[]) => Promise<void>,
): Promise<Counts> {
  bench.recording.changePlan = bringNear;
  const ids = participantIds(13);
  const handle = await started(nth, 13);
  const reminded = (count: number): Promise<void> =>
    until(() => Promise.resolve(bench.recording.eventsOf(dossierId(nth), 'SignOffReminderDue').length === count));
  await deliver(handle, ids.slice(0, 5));
  await reminded(8);
  await deliver(handle, ids.slice(5, 9));
  await reminded(12);
  await deliver(handle, ids.slice(9));
  const now = instantOfMs(Date.now());
  const submission = 'submission' as StepId;
  await handle.executeUpdate(applyCommand, {
    args: [
      asks(2, {
        type: 'RecordSubmission',
        stepId: submission,
        submittedAt: now,
        receiptTextId: reason,
        fileId: null,
        despiteTextId: null,
      }),
    ],
  });
  await handle.executeUpdate(applyCommand, {
    args: [
      asks(3, {
        type: 'RecordFunderDecision',
        stepId: 'funder' as StepId,
        decidedOn: now.slice(0, 10) as never,
        outcome: 'rejected',
        amountCents: null,
        noteTextId: null,
      }),
    ],
  });
  await handle.result();
  return counted(handle);
}

test('a dossier of thirteen, answers one by one, stays within its count of events, transitions and bytes', async () => {
  const counts = await thirteen(1, signEach);
  expect(exceeded(counts, CEILINGS.oneByOne)).toEqual({});
});

test('answers that come in bursts cost one message for all of them', async () => {
  const counts = await thirteen(2, async (handle, who) => {
    await handle.executeUpdate(applyAnswers, {
      args: [who.map(answerOf)],
    });
  });
  expect(exceeded(counts, CEILINGS.bursts)).toEqual({});
});

// From 50 to 300 in the long run: PENHOUDER_MANY=300.
const MANY = Number(process.env['PENHOUDER_MANY'] ?? 50);

test.each([[5, MANY]])(
  'each answer more costs at most six events and one transition, from %i to %i participants',
  async (few, many) => {
    bench.recording.changePlan = (plan) => plan;
    const measure = async (count: number): Promise<Counts> => {
      const handle = await started(100 + count, count);
      const before = await counted(handle);
      await signEach(handle, participantIds(count));
      const after = await counted(handle);
      return {
        events: after.events - before.events,
        transitions: after.transitions - before.transitions,
        bytes: after.bytes - before.bytes,
      };
    };
    const [small, large] = [await measure(few), await measure(many)];
    const slope = {
      events: (large.events - small.events) / (many - few),
      transitions: (large.transitions - small.transitions) / (many - few),
    };
    expect(exceeded(slope, CEILINGS.perSignOff)).toEqual({});
  },
);

/** What is above its ceiling, with the figure that was found. */
function exceeded(found: Partial<Counts>, ceilings: Partial<Counts>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ceilings).flatMap(([name, ceiling]) => {
      const figure = found[name as keyof Counts] ?? 0;
      return figure > ceiling ? [[name, `${String(figure)} > ${String(ceiling)}`]] : [];
    }),
  );
}
