import type { StepId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { applyAnswers, applyCommand, summary } from '../src/messages';
import { aalst, agrees, asks, dossierId, gent, launch, launchedAt } from './characters';
import { openWorkbench } from './workbench';
import type { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench('continue-as-new');
});

afterAll(async () => {
  expect(await bench.close()).toBeGreaterThanOrEqual(2);
});

test('a run that has become long hands over at the next step; an answer given before is harmless after', async () => {
  const id = dossierId(1);
  const dossier = await bench.start(id, launch('example'));
  await until(async () => (await dossier.query(summary)).nextWakeUpAt !== null);
  const firstRun = (await dossier.describe()).runId;
  const first = agrees(gent, 1, launchedAt);
  await dossier.executeUpdate(applyAnswers, { args: [[first]] });
  for (let row = 2; (await dossier.describe()).historyLength <= 520; row += 1) {
    await dossier.executeUpdate(applyAnswers, { args: [[agrees(gent, row, launchedAt)]] });
  }
  const { runId: sameRun } = await dossier.describe();
  await dossier.executeUpdate(applyAnswers, { args: [[agrees(aalst, 1_000, launchedAt)]] });
  const ready = await dossier.executeUpdate(applyCommand, {
    args: [asks(1, { type: 'DeclareReady', stepId: 'submission' as StepId })],
  });
  await dossier.executeUpdate(applyCommand, {
    args: [
      asks(2, {
        type: 'RecordSubmission',
        stepId: 'submission' as StepId,
        submittedAt: launchedAt,
        receiptTextId: first.textVersionId as never,
        fileId: null,
        despiteTextId: null,
      }),
    ],
  });
  await until(async () => (await dossier.describe()).runId !== firstRun);
  const before = await dossier.query(summary);
  const again = await dossier.executeUpdate(applyAnswers, { args: [[first]] });
  const sameCommand = await dossier.executeUpdate(applyCommand, {
    args: [asks(1, { type: 'DeclareReady', stepId: 'submission' as StepId })],
  });
  const { typedSearchAttributes: shown } = await dossier.describe();
  expect(sameRun).toBe(firstRun);
  expect(again).toEqual(['appliedBefore']);
  expect(sameCommand.version).toBe(before.version);
  expect(before.version).toBeGreaterThan(ready.version);
  expect(bench.recording.sequencesOf(id)).toEqual(Array.from({ length: before.version }, (_, index) => index + 1));
  expect(shown.getAll()).toMatchObject(
    expect.arrayContaining([
      { key: { name: 'BodyCode', type: 'KEYWORD' }, value: 'w' },
      { key: { name: 'Phase', type: 'KEYWORD' }, value: before.phase },
    ]) as unknown[],
  );
});

test('answers that come while a run hands over all arrive', async () => {
  const id = dossierId(2);
  const dossier = await bench.start(id, launch('example'));
  await until(async () => (await dossier.query(summary)).nextWakeUpAt !== null);
  const { runId } = await dossier.describe();
  const rowsSent: string[] = [];
  for (let row = 1; (await dossier.describe()).runId === runId && row < 500; row += 8) {
    const rows = Array.from({ length: 8 }, (_, index) =>
      agrees(index % 2 === 0 ? gent : aalst, row + index, launchedAt),
    );
    rowsSent.push(...rows.map(({ rowId }) => rowId));
    await Promise.all(rows.map((answer) => deliver(dossier, answer)));
  }
  const applied = (): string[] => bench.recording.eventsOf(id, 'AnswerReceived').map(({ answer }) => answer.rowId);
  await until(() => applied().length >= rowsSent.length);
  expect(applied().sort()).toEqual(rowsSent.sort());
});

/** As the dispatcher does: the same row again after any error. */
async function deliver(
  dossier: Awaited<ReturnType<Workbench['start']>>,
  answer: ReturnType<typeof agrees>,
): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      await dossier.executeUpdate(applyAnswers, { args: [[answer]] });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`row ${answer.rowId} never arrived`);
}
