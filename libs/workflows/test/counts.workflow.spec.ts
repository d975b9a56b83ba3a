import type { ParticipantId, Plan, StepId } from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { applyCommand } from '../src/messages';
import { asks, dossierId, reason } from './characters';
import {
  answerOf,
  CEILINGS,
  costOfAnswer,
  counted,
  type Counts,
  deliver,
  exceeded,
  type Handle,
  participantIds,
  signEach,
  started,
} from './counting';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('counts');
});

afterAll(async () => {
  await bench.close();
});

/** Reminders and dates near enough to be lived through: two rounds, the closing far away. */
function bringNear(plan: Plan): Plan {
  const soon = (seconds: number): Plan['reminders'][number]['sendAt'] => instantOfMs(Date.now() + seconds * 1_000);
  if (plan.closing === null) throw new Error('the example call closes');
  const { on } = plan.closing;
  const far = { ...plan.closing, at: soon(3_600) };
  const reminders = [7, 13].map((seconds, nth) => ({
    offset: nth,
    on,
    decideAt: soon(seconds),
    sendAt: soon(seconds),
  }));
  return { ...plan, closing: far, internalDue: far, reminders, duties: [] };
}

/** Launch, five, a reminder, four, a reminder, four, filing, decision: the unit of work that all counts are about. */
async function thirteen(
  nth: number,
  sign: (handle: Handle, who: readonly ParticipantId[]) => Promise<void>,
): Promise<Counts> {
  bench.recording.changePlan = bringNear;
  const ids = participantIds(13);
  const handle = await started(bench, nth, 13);
  const reminded = (count: number): Promise<void> =>
    until(() => Promise.resolve(bench.recording.eventsOf(dossierId(nth), 'SignOffReminderDue').length === count));
  await sign(handle, ids.slice(0, 5));
  await reminded(8);
  await sign(handle, ids.slice(5, 9));
  await reminded(12);
  await sign(handle, ids.slice(9));
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
    await deliver(handle, who.map(answerOf));
  });
  expect(exceeded(counts, CEILINGS.bursts)).toEqual({});
});

test('each answer more costs at most six events and one transition, from five to fifty participants', async () => {
  const { each, handOvers } = await costOfAnswer(bench, { few: 5, many: 50 });
  expect(handOvers).toBe(0);
  expect(exceeded(each, CEILINGS.perSignOff)).toEqual({});
});
