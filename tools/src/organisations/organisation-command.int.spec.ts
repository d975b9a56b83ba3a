import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '../postgres/databases';
import { root } from '../settings/settings';
import { createTestDatabase, type TestDatabase } from '../testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase('organisation');
});

afterAll(() => database.drop());

/** As in a container: everything in the environment, the file through a pipe. */
function bringIn(file: string): ReturnType<typeof spawnSync> {
  const environment = {
    DATABASE_URL: database.url,
    BASE_URL: 'https://dossiers.example',
    LINK_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64url')}`,
  };
  const options = { input: file, env: { ...process.env, ...environment }, encoding: 'utf8' as const };
  return spawnSync(process.execPath, [join(root, 'tools/dist/organisation.js'), '-'], options);
}

async function rowsOf(table: string): Promise<number> {
  const count = `select count(*)::int as rows from ${table}`;
  const { rows } = await withClient(database.url, (client) => client.query<{ rows: number }>(count));
  return rows[0]?.rows ?? 0;
}

test('an organisation is brought in through a pipe, and again without doubling anything', async () => {
  const sample = /```yaml\n(.*?)```/s.exec(readFileSync(join(root, 'docs/organisation.md'), 'utf8'))?.[1] ?? '';
  const first = bringIn(sample);
  const again = bringIn(sample);
  expect([first.status, again.status]).toEqual([0, 0]);
  expect(first.stdout).toContain('https://dossiers.example/aanmelden/k1.');
  expect(await Promise.all(['body', 'contact', 'user_account'].map(rowsOf))).toEqual([1, 1, 2]);
});

test('an account that the file closes signs nobody in any more, and its session is gone', async () => {
  const sample = /```yaml\n(.*?)```/s.exec(readFileSync(join(root, 'docs/organisation.md'), 'utf8'))?.[1] ?? '';
  const sql = (text: string) => withClient(database.url, (client) => client.query<{ email: string }>(text));
  await sql(`insert into session (sid, sess, expire)
    select name, json_build_object('userId', id), now() + interval '1 hour' from user_account`);
  expect(bringIn(sample).status).toBe(0);
  expect(await rowsOf('session')).toBe(2);
  expect(bringIn(sample.replace('isActive: true', 'isActive: false')).status).toBe(0);
  expect((await sql('select email from user_account where is_active')).rows).toEqual([
    { email: 'ict@zorgregio-noord.example' },
  ]);
  expect((await sql('select sid as email from session')).rows).toEqual([{ email: 'ICT Zorgregio Noord' }]);
});

test('a file that cannot be read is one sentence and writes nothing', async () => {
  const { status, stderr, stdout } = bringIn('code: ZUID\naccent: blue\n');
  expect(status).not.toBe(0);
  expect(`${String(stdout)}${String(stderr)}`).toMatch(/correct the lines above/);
  expect(await rowsOf('body')).toBe(1);
});
