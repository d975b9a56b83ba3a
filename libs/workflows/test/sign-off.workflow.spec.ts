import type { StepId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { advanceClock, applyAnswers, applyCommand, applyMailFailures, rejectionIn, summary } from '../src/messages';
import { aalst, agrees, asks, dossierId, gent, launch, reason, received } from './characters';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('sign-off');
});

afterAll(async () => {
  expect(await bench.close()).toBeGreaterThanOrEqual(6);
});

test('a launch is journalled with its plan and asks every municipality', async () => {
  const id = dossierId(1);
  const dossier = await bench.start(id, launch('example'));
  const { version, phase } = await settled(dossier, 'declarations');
  expect(phase).toBe('declarations');
  expect(bench.recording.eventsOf(id, 'SignOffRequested').map(({ participantId }) => participantId)).toEqual([
    gent,
    aalst,
  ]);
  expect(bench.recording.sequencesOf(id)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
});

test('rows go in together and come back with one result each; the same rows again change nothing', async () => {
  const id = dossierId(2);
  const dossier = await bench.start(id, launch('example'));
  await settled(dossier, 'declarations');
  const rows = [agrees(gent, 1, '2019-10-01T08:00:00.000Z'), agrees(aalst, 2, '2019-10-01T08:00:00.000Z')];
  const first = await dossier.executeUpdate(applyAnswers, { args: [rows] });
  const { version } = await dossier.query(summary);
  const again = await dossier.executeUpdate(applyAnswers, { args: [rows] });
  expect(first).toEqual(['AnswerReceived', 'AnswerReceived']);
  expect(again).toEqual(['appliedBefore', 'appliedBefore']);
  expect((await dossier.query(summary)).version).toBe(version);
  expect(bench.recording.eventsOf(id, 'QuorumReached')).toHaveLength(1);
});

test('an answer costs six events in the history and the journal has it when the Update returns', async () => {
  const id = dossierId(3);
  const dossier = await bench.start(id, launch('example'));
  await settled(dossier, 'declarations');
  const before = (await dossier.describe()).historyLength;
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 1, '2019-10-01T08:00:00.000Z')]] });
  const recorded = bench.recording.sequencesOf(id).at(-1);
  expect((await dossier.describe()).historyLength - before).toBe(6);
  expect(recorded).toBe((await dossier.query(summary)).version);
});

test('a refused command reaches its caller with its code and leaves nothing in the history', async () => {
  const id = dossierId(4);
  const dossier = await bench.start(id, launch('example'));
  await settled(dossier, 'declarations');
  const before = (await dossier.describe()).historyLength;
  const command = asks(1, { type: 'DeclareReady', stepId: 'submission' as StepId });
  const error: unknown = await dossier
    .executeUpdate(applyCommand, { args: [command] })
    .catch((refusal: unknown) => refusal);
  expect(rejectionIn(error)).toMatchObject({
    code: 'ConditionsNotMet',
    conditions: [{ kind: 'quorum', sum: 0, needed: 50_000 }],
  });
  expect((await dossier.describe()).historyLength).toBe(before);
});

test('a command with the same id is applied once', async () => {
  const id = dossierId(5);
  const dossier = await bench.start(id, launch('example'));
  await settled(dossier, 'declarations');
  await dossier.executeUpdate(applyAnswers, {
    args: [[received(gent, { row: 1, at: '2019-10-01T08:00:00.000Z' }, { kind: 'question', textId: reason })]],
  });
  const command = asks(2, { type: 'AnswerQuestion', participantId: gent, answerTextId: reason });
  const first = await dossier.executeUpdate(applyCommand, { args: [command], updateId: 'one' });
  const again = await dossier.executeUpdate(applyCommand, { args: [command], updateId: 'two' });
  expect(again.version).toBe(first.version);
  expect(bench.recording.eventsOf(id, 'QuestionAnswered')).toHaveLength(1);
});

test('mail that will not arrive becomes something that asks for attention', async () => {
  const dossier = await bench.start(dossierId(6), launch('example'));
  await settled(dossier, 'declarations');
  const failed = { mailKey: 'one', contactId: null };
  const { needsAttention } = await dossier.executeUpdate(applyMailFailures, { args: [[failed, failed]] });
  expect(needsAttention).toBe(true);
});

test('while PostgreSQL is away the journal waits and then is complete', async () => {
  const id = dossierId(7);
  const dossier = await bench.start(id, launch('example'));
  await settled(dossier, 'declarations');
  bench.recording.failuresToCome = 4;
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 1, '2019-10-01T08:00:00.000Z')]] });
  const { version } = await dossier.query(summary);
  await until(() => bench.recording.sequencesOf(id).length === version);
  expect(bench.recording.eventsOf(id, 'AnswerReceived')).toHaveLength(1);
});

test('a withdrawn dossier ends', async () => {
  const dossier = await bench.start(dossierId(8), launch('example'));
  await settled(dossier, 'declarations');
  await dossier.executeUpdate(applyCommand, { args: [asks(3, { type: 'WithdrawDossier', reasonTextId: reason })] });
  await expect(dossier.result()).resolves.toMatchObject({ outcome: 'withdrawn' });
});

test('nobody moves the clock of a real dossier', async () => {
  const far = {
    closing: { on: '2119-01-15', time: null, certainty: 'stated' },
    internalDue: { on: '2118-12-13', time: null, certainty: 'stated' },
  };
  const dossier = await bench.start(dossierId(9), launch('real', far as never));
  await settled(dossier, 'declarations');
  await expect(
    dossier.executeUpdate(advanceClock, { args: [{ to: '2119-01-01T00:00:00.000Z' as never }] }),
  ).rejects.toMatchObject({
    cause: { type: 'ClockIsWall' },
  });
});

test('a launch that the core refuses fails where an operator sees it', async () => {
  const dossier = await bench.start(dossierId(10), { ...launch('example'), participants: [] });
  await expect(dossier.result()).rejects.toMatchObject({ cause: { type: 'NoParticipants' } });
});

type Handle = Awaited<ReturnType<Workbench['start']>>;

/** The summary once the dossier is in the phase and its plan is adopted. */
async function settled(dossier: Handle, phase: string) {
  let seen = await dossier.query(summary);
  await until(async () => {
    seen = await dossier.query(summary);
    return seen.phase === phase && seen.nextWakeUpAt !== null;
  });
  return seen;
}
