import { readdirSync } from 'node:fs';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { bundleFromSource, historiesFolder, keptHistory, quietRuntime } from './workbench';

jest.setTimeout(45_000);

quietRuntime();

const files = readdirSync(historiesFolder).filter((name) => name.endsWith('.json.gz'));
const bundle = bundleFromSource();

// A history says what a dossier did under the release in its name; on today's code it must do the same.
test.each(files)('%s', async (name) => {
  const json: unknown = JSON.parse(keptHistory(name));
  await Worker.runReplayHistory({ workflowBundle: await bundle }, historyFromJSON(json));
});

test('no history names a folder of a machine', () => {
  const texts = files.map(keptHistory);
  expect(texts.join('').match(/[ (]\/[\w.-]+\/[^\s:"]+/g)).toBeNull();
});

test('there are at least forty, one per course that the house ships', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});
