import { readdirSync } from 'node:fs';
import { replayKept } from '@penhouder/tools/product';
import { historiesFolder, keptHistory } from './workbench';

const files = readdirSync(historiesFolder).filter((name) => name.endsWith('.json.gz'));

/** Why a history does not replay, by the name of its file; null when it does. */
let errors: ReadonlyMap<string, string | null>;

beforeAll(async () => {
  const replayed = await replayKept(historiesFolder);
  errors = new Map(replayed.map(({ name, error }) => [name, error]));
});

// A history says what a dossier did under the release in its name; on today's code it must do the same.
test.each(files)('%s', (name) => {
  expect(errors.get(name)).toBeNull();
});

test('no history names a folder of a machine', () => {
  const texts = files.map(keptHistory);
  expect(texts.join('').match(/[ (]\/[\w.-]+\/[^\s:"]+/g)).toBeNull();
});

test('there are at least forty, one per course that the house ships', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
});
