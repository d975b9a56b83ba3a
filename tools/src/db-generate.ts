import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaChange } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import { Refusal } from './console/refusal';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { migrationClass, migrationText, nextStamp } from './migrations/migration-text';
import { loadEnvironmentFile, root } from './settings/settings';
import { withProductDatabase } from './stack/running-installation';

const folder = 'libs/persistence/src/migrations';

/** `npm run db:generate -- add-remarks`: says whether entities and migrations differ, and writes a migration if they do. */
runCommand(async () => {
  loadEnvironmentFile();
  const [words = 'changes'] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(words)) {
    throw new Refusal('Name the migration in small letters with hyphens: npm run db:generate -- add-remarks');
  }
  await withProductDatabase((source) => generate(source, words));
});

async function generate(source: DataSource, words: string): Promise<void> {
  if (await source.showMigrations()) {
    throw new Refusal('This database has not run all migrations yet: start Penhouder on it once, then ask again.');
  }
  const change = await schemaChange(source);
  if (change.up.length === 0) {
    say('Entities and migrations say the same: there is nothing to write.');
    return;
  }
  for (const sql of change.up) say(`  ${sql}`);
  const names = source.migrations.map((one) => one.name ?? one.constructor.name);
  const name = { words, stamp: nextStamp(names, Date.now()) };
  const file = `${folder}/${name.stamp}-${words}.ts`;
  writeFileSync(join(root, file), migrationText(name, change), { flag: 'wx' });
  say(`Entities and migrations differ, as above. Written: ${file}`);
  say(`Read it, finish it, add ${migrationClass(name)} to ${folder}/index.ts, and run npm run format.`);
}
