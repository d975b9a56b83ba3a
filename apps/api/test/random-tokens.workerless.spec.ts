import { randomBytes, randomInt } from 'node:crypto';
import { DataSource } from 'typeorm';
import { sharedStage } from './parts';
import { launchExample, type SharedStage } from './stage';

/** Ten thousand in `npm run test:long`: random-tokens.long.spec.ts. */
const TOKENS = Number(process.env['RANDOM_TOKENS'] ?? '300');

let stage: SharedStage;
let real: string;

beforeAll(async () => {
  stage = sharedStage();
  const member = await stage.addBody('lukraak');
  const { dossierId } = await launchExample(stage, member);
  real = (await stage.linkPath(dossierId, member.contacts.anzegem)).slice('/t/'.length);
});

/** As a thief would make them: the form of a token with another link, or with another seal; or anything at all. */
function randomToken(nth: number): string {
  const [kid = '', link = '', generation = '', seal = ''] = real.split('.');
  const random = (bytes: number): string => randomBytes(bytes).toString('base64url');
  switch (nth % 4) {
    case 0:
      return [kid, random(16), generation, random(32)].join('.');
    case 1:
      return [kid, link, generation, random(32)].join('.');
    case 2:
      return [kid, link, String(randomInt(2, 9)), seal].join('.');
    default:
      return random(randomInt(1, 90));
  }
}

/** How many questions about links and limits the database is asked meanwhile. */
async function questionsOf(ask: () => Promise<void>): Promise<number> {
  const source = stage.app.get(DataSource);
  const { logger } = source;
  let count = 0;
  const logQuery = (query: string): void => {
    if (/sign_off_link|rate_limit/.test(query)) count += 1;
  };
  const nothing = (): void => undefined;
  const rest = { log: nothing, logMigration: nothing, logQueryError: nothing, logQuerySlow: nothing };
  Object.assign(source, { logger: { logQuery, ...rest, logSchemaBuild: nothing } });
  try {
    await ask();
  } finally {
    Object.assign(source, { logger });
  }
  return count;
}

test('random tokens open nothing: 404 each, with the same page after the same number of questions', async () => {
  const visitor = stage.visitor();
  const seen = new Set<string>();
  for (let nth = 0; nth < TOKENS; nth += 1) {
    // Thirty a minute are answered from one address: access.workerless.spec.ts.
    if (nth % 25 === 0) await stage.source.query('delete from rate_limit');
    let page = '';
    const questions = await questionsOf(async () => {
      const { text } = await visitor.get(`/t/${randomToken(nth)}`).expect(404);
      page = text.replace(/nonce="[^"]*"/g, '');
    });
    seen.add(`${String(questions)} ${page}`);
  }
  expect(seen.size).toBe(1);
  const [first = ''] = seen;
  expect(first).toMatch(/^[1-9]\d* [^]*LinkUnknown/);
});
