import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that breaks one rule: where it pretends to lie, which rule must fire, and what it must say. */
export interface Fixture {
  readonly name: string;
  readonly file: string;
  readonly rule: string;
  readonly says: RegExp;
  readonly source: string;
}

export const fixtureFolder = join(__dirname, 'fixtures');

export function readFixtures(): readonly Fixture[] {
  return readdirSync(fixtureFolder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => readFixture(name));
}

function readFixture(name: string): Fixture {
  const source = readFileSync(join(fixtureFolder, name), 'utf8');
  const headed = /^\/\/ file: (?<file>.+)\n\/\/ rule: (?<rule>.+)\n\/\/ says: (?<says>.+)\n/.exec(source)?.groups;
  if (!headed) throw new Error(`${name} does not say which rule it breaks`);
  const { file = '', rule = '', says = '' } = headed;
  return { name: name.replace('.ts', '').replaceAll('-', ' '), file, rule, says: new RegExp(says), source };
}
