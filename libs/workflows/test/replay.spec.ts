import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker } from '@temporalio/worker';
import { bundleFromSource, historiesFolder, quietRuntime } from './workbench';

jest.setTimeout(45_000);

quietRuntime();

const files = readdirSync(historiesFolder).filter((name) => name.endsWith('.json'));
const bundle = bundleFromSource();

// A history says what a dossier did under the release in its name; on today's code it must do the same.
test.each(files)('%s', async (name) => {
  const json: unknown = JSON.parse(readFileSync(join(historiesFolder, name), 'utf8'));
  await Worker.runReplayHistory({ workflowBundle: await bundle }, historyFromJSON(json));
});

test('no history names a folder of a machine', () => {
  const texts = files.map((name) => readFileSync(join(historiesFolder, name), 'utf8'));
  expect(texts.join('').match(/[ (]\/[\w.-]+\/[^\s:"]+/g)).toBeNull();
});

test('there are histories', () => {
  expect(files.length).toBeGreaterThan(0);
});
