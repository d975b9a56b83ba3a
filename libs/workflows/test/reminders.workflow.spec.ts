import type { Instant, LocalDate } from '@penhouder/domain';
import { addDays, addWorkingDays, instantOfMs } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { advanceClock, applyAnswers, applyCommand, summary } from '../src/messages';
import { aalst, agrees, asks, calendar, call, dossierId, gent, launch, reason, received } from './characters';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('reminders');
});

afterAll(async () => {
  expect(await bench.close()).toBeGreaterThanOrEqual(5);
});

type Handle = Awaited<ReturnType<Workbench['start']>>;

/** The next wake-up once there is one. */
async function nextWakeUp(dossier: Handle): Promise<Instant> {
  const seen: Instant[] = [];
  await until(async () => {
    const { nextWakeUpAt } = await dossier.query(summary);
    if (nextWakeUpAt !== null) seen.push(nextWakeUpAt);
    return seen.length > 0;
  });
  const [at] = seen;
  if (at === undefined) throw new Error('never');
  return at;
}

const remindersOf = (number: number) =>
  bench.recording.eventsOf(dossierId(number), 'SignOffReminderDue').map(({ participantId }) => participantId);

test('the clock of an example moves when it is told to, and reminds who has not answered', async () => {
  const dossier = await bench.start(dossierId(1), launch('example'));
  const first = await nextWakeUp(dossier);
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 1, first)]] });
  await dossier.executeUpdate(advanceClock, { args: [{ to: first }] });
  expect(remindersOf(1)).toEqual([aalst]);
  expect(await nextWakeUp(dossier)).not.toBe(first);
});

test('a date that is moved moves the reminders that were not decided on', async () => {
  const dossier = await bench.start(dossierId(2), launch('example'));
  const before = await nextWakeUp(dossier);
  await dossier.executeUpdate(applyCommand, {
    args: [
      asks(1, {
        type: 'MoveDate',
        date: 'internalDue',
        on: addDays(call.internalDue.on, 14),
        time: null,
        reasonTextId: reason,
      }),
    ],
  });
  await until(async () => (await nextWakeUp(dossier)) > before);
  await dossier.executeUpdate(advanceClock, { args: [{ to: before }] });
  expect(remindersOf(2)).toEqual([]);
});

test('at the closing the answers that lie in the inbox are collected and counted first', async () => {
  const dossier = await bench.start(dossierId(3), launch('example'));
  await nextWakeUp(dossier);
  bench.recording.leaveWaiting(agrees(gent, 31, '2020-01-15T22:59:59.000Z'));
  for (let hops = 0; hops < 10 && bench.recording.eventsOf(dossierId(3), 'RoundClosed').length === 0; hops += 1) {
    const to = (await dossier.query(summary)).nextWakeUpAt;
    if (to !== null) await dossier.executeUpdate(advanceClock, { args: [{ to }] });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const answers = bench.recording.eventsOf(dossierId(3), 'AnswerReceived');
  expect(bench.recording.closings).toBe(1);
  expect(answers).toMatchObject([{ participantId: gent, at: '2020-01-15T23:00:00.000Z' }]);
});

test('the timer of a real dossier is left alone by answers that move no date', async () => {
  const today = instantOfMs(Date.now()).slice(0, 10) as LocalDate;
  const dueOn = addWorkingDays(calendar, today, 40);
  const deadline = (on: LocalDate) => ({ on, time: null, certainty: 'stated' as const });
  const soon = { internalDue: deadline(dueOn), closing: deadline(addDays(dueOn, 30)) };
  const dossier = await bench.start(dossierId(4), launch('real', soon));
  await nextWakeUp(dossier);
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 41, instantOfMs(Date.now()))]] });
  const { events } = await dossier.fetchHistory();
  const timers = (events ?? []).filter(({ timerStartedEventAttributes }) => timerStartedEventAttributes);
  expect(timers).toHaveLength(1);
});

test('a reminder that fell due while PostgreSQL was away goes out although a date changed meanwhile', async () => {
  const decideAt = instantOfMs(Date.now() + 2_500);
  const sendAt = instantOfMs(Date.now() + 2_600);
  bench.recording.changePlan = (plan, request) => ({
    ...plan,
    reminders: sendAt > request.now ? [{ offset: 15, on: '2019-12-11' as LocalDate, decideAt, sendAt }] : [],
  });
  const far = { on: '2119-01-15' as LocalDate, time: null, certainty: 'stated' as const };
  const dossier = await bench.start(dossierId(5), launch('real', { internalDue: far, closing: far }));
  expect(await nextWakeUp(dossier)).toBe(decideAt);
  bench.recording.failuresToCome = 6;
  const at = instantOfMs(Date.now());
  const held = dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 51, at)]] });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const day = { kind: 'namedDay', organ: 'cbs', on: '2119-01-02' as LocalDate, textId: null } as const;
  await dossier.executeUpdate(applyAnswers, { args: [[received(gent, { row: 52, at }, day)]] });
  await held;
  await until(() => remindersOf(5).length > 0);
  expect(remindersOf(5)).toEqual([aalst]);
});
