import { readdirSync } from 'node:fs';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { dataConverter } from '../src/wire';
import { bundleFromSource, historiesFolder, keptHistory, quietRuntime } from './workbench';

quietRuntime();

const files = readdirSync(historiesFolder).filter((name) => name.endsWith('.json.gz'));

/** What became of each replay, by the name of its file. */
let errors: ReadonlyMap<string, Error | undefined>;

/** A replay waits more than it works, so some run side by side. */
const LANES = 4;

beforeAll(async () => {
  const workflowBundle = await bundleFromSource();
  const lanes = Array.from({ length: LANES }, (_, lane) => files.filter((__, index) => index % LANES === lane));
  const found = await Promise.all(lanes.map((lane) => replayEach(workflowBundle, lane)));
  errors = new Map(found.flat());
});

async function replayEach(
  workflowBundle: WorkflowBundleWithSourceMap,
  names: readonly string[],
): Promise<[string, Error | undefined][]> {
  const histories = names.map((workflowId) => ({
    workflowId,
    history: historyFromJSON(JSON.parse(keptHistory(workflowId)) as unknown),
  }));
  const found: [string, Error | undefined][] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle, dataConverter }, histories)) {
    found.push([workflowId, error]);
  }
  return found;
}

// A history says what a dossier did under the release in its name; on today's code it must do the same.
test.each(files)('%s', (name) => {
  expect(errors.has(name)).toBe(true);
  expect(errors.get(name)).toBeUndefined();
});

test('no history names a folder of a machine', () => {
  const texts = files.map(keptHistory);
  expect(texts.join('').match(/[ (]\/[\w.-]+\/[^\s:"]+/g)).toBeNull();
});

test('there are at least forty, one per course that the house ships', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});
