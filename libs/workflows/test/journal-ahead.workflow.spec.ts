import { decide } from '@penhouder/domain';
import type { DossierCommand, DossierId, Instant, StepId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { applyAnswers, applyCommand, followJournal, summary } from '../src/messages';
import { aalst, agrees, asks, dossierId, gent, launch } from './characters';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

const AT = '2019-10-01T08:00:00.000Z' as Instant;

beforeAll(async () => {
  bench = await openWorkbench('journal-ahead');
});

afterAll(async () => {
  expect(await bench.close()).toBeGreaterThanOrEqual(5);
});

async function waitingDossier(id: DossierId): ReturnType<Workbench['start']> {
  const dossier = await bench.start(id, launch('example'));
  await until(async () => (await dossier.query(summary)).nextWakeUpAt !== null);
  return dossier;
}

/** What a worker leaves that dies after its journal's commit: the server never heard of the task and hands out its messages again. */
function journalInLostTask(id: DossierId, command: DossierCommand): void {
  const before = bench.recording.stateOf(id);
  const decision = decide(command, before);
  if (!decision.accepted) throw new Error(decision.rejection.code);
  bench.recording.journal(
    id,
    decision.events.map((event, index) => ({ sequence: before.version + index + 1, event })),
    before.version,
  );
}

test('answers that a lost task journalled in another order are all there, each of them once', async () => {
  const id = dossierId(1);
  const dossier = await waitingDossier(id);
  const [ofGent, ofAalst] = [agrees(gent, 1, AT), agrees(aalst, 2, AT)];
  journalInLostTask(id, { type: 'ApplyAnswers', at: AT, answers: [ofAalst] });
  await dossier.executeUpdate(applyAnswers, { args: [[ofGent]] });
  await dossier.executeUpdate(applyAnswers, { args: [[ofAalst]] });
  const rows = bench.recording.eventsOf(id, 'AnswerReceived').map(({ answer }) => answer.rowId);
  expect(rows).toEqual([ofAalst.rowId, ofGent.rowId]);
  expect(bench.recording.eventsOf(id, 'QuorumReached')).toHaveLength(1);
  expect((await dossier.query(summary)).version).toBe(bench.recording.stateOf(id).version);
});

test('the same answer at another moment stays what the journal says', async () => {
  const id = dossierId(2);
  const dossier = await waitingDossier(id);
  const answer = agrees(gent, 1, AT);
  const later = '2019-10-01T08:00:03.000Z' as Instant;
  journalInLostTask(id, { type: 'ApplyAnswers', at: later, answers: [answer] });
  await dossier.executeUpdate(applyAnswers, { args: [[answer]] });
  expect(bench.recording.eventsOf(id, 'AnswerReceived')).toMatchObject([{ at: later }]);
  const { version } = await dossier.executeUpdate(applyCommand, {
    args: [asks(1, { type: 'WithdrawDossier', reasonTextId: answer.textVersionId as never })],
  });
  expect(bench.recording.sequencesOf(id)).toEqual(Array.from({ length: version }, (_, index) => index + 1));
});

test('a command that the journal has overtaken is decided anew, and refused when it may no longer be', async () => {
  const id = dossierId(3);
  const dossier = await waitingDossier(id);
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, 1, AT), agrees(aalst, 2, AT)]] });
  const withdrawn = {
    ...asks(7, { type: 'WithdrawDossier', reasonTextId: agrees(gent, 1, AT).textVersionId as never }),
    at: AT,
  };
  journalInLostTask(id, withdrawn);
  await dossier.executeUpdate(applyCommand, {
    args: [asks(8, { type: 'DeclareReady', stepId: 'submission' as StepId })],
  });
  await dossier.result();
  expect(bench.recording.eventsOf(id, 'DossierWithdrawn')).toHaveLength(1);
  expect(bench.recording.eventsOf(id, 'ReadyDeclared')).toEqual([]);
});

test('a dossier that hears that its journal holds more follows it, to the end when that is what it says', async () => {
  const id = dossierId(4);
  const dossier = await waitingDossier(id);
  const reasonTextId = agrees(gent, 1, AT).textVersionId as never;
  journalInLostTask(id, { ...asks(9, { type: 'WithdrawDossier', reasonTextId }), at: AT });
  const { version } = bench.recording.stateOf(id);
  await dossier.executeUpdate(followJournal, { args: [{ version }] });
  expect(await dossier.result()).toEqual({ outcome: 'withdrawn', version });
});

test('a dossier that knows its journal says so and keeps nothing of the question', async () => {
  const dossier = await waitingDossier(dossierId(5));
  const before = await dossier.describe();
  const { version } = await dossier.query(summary);
  await expect(dossier.executeUpdate(followJournal, { args: [{ version }] })).rejects.toMatchObject({
    cause: { type: 'JournalKnown' },
  });
  expect((await dossier.describe()).historyLength).toBe(before.historyLength);
});
