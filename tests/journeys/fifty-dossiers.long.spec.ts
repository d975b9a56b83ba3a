import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  everyHistory,
  type OwnGround,
  type Product,
  startOwnGround,
  startProduct,
  verifyDossier,
} from '@penhouder/tools/product';
import { recordFigure, replayOrThrow } from '@penhouder/tools/testing';
import { type Ran, runChaos } from './support/chaos/run-chaos';
import { CLOSING } from './support/chaos/town-hall';
import {
  type Aftermath,
  aftermathOf,
  countedTwice,
  extraCopies,
  forgotten,
  invented,
  lost,
  needless,
  repeated,
  tooLate,
} from './support/chaos/what-must-hold';
import { until } from './support/in-flight';

const DOSSIERS = Number(process.env['CHAOS_DOSSIERS'] ?? '50');
const TIMES = Number(process.env['CHAOS_TIMES'] ?? '5');
const SEED = Number(process.env['CHAOS_SEED'] ?? '2019');

let ground: OwnGround;
let product: Product;
let ran: Ran;
let after: Aftermath;

beforeAll(async () => {
  ground = await startOwnGround();
  product = await startProduct(ground);
  ran = await runChaos(ground, product, { dossiers: DOSSIERS, seed: SEED });
  for (const play of ran.plays) await until(() => play.untilPostIsQuiet(), 120_000);
  after = await until(async () => {
    const found = await aftermathOf(product);
    expect(found.answers.filter(({ state }) => state !== 'applied')).toEqual([]);
    return found;
  }, 300_000);
}, 3_600_000);

afterAll(async () => {
  await product.stop();
  await ground.stop();
});

test('every fault struck often enough for this run to prove something', () => {
  for (const [name, times] of ran.struck) recordFigure({ name: `chaos: ${name}`, value: times, unit: 'times' });
  expect([...ran.struck].filter(([, times]) => times < TIMES)).toEqual([]);
});

test('I1: no answer that has a receipt is lost', () => {
  const receipts = ran.sent.filter(({ outcome }) => outcome === 'accepted').length;
  recordFigure({ name: 'chaos: answers with a receipt', value: receipts, unit: 'answers' });
  expect(receipts).toBeGreaterThan(DOSSIERS * 3);
  expect(lost(after, ran.sent)).toEqual([]);
});

test('I2, I11: nothing is applied that nobody sent: no answer of a scanner, none that was refused', () => {
  expect(invented(after, ran.sent)).toEqual([]);
});

test('I3: nobody counts twice, and the page counts what the journal holds', () => {
  expect(countedTwice(after, ran.sent)).toEqual([]);
});

test('I5: no reminder is left over', () => {
  expect(forgotten(after)).toEqual([]);
});

test('I6: every reminder arrived under one Message-ID, and its copies are the same to the byte', () => {
  recordFigure({ name: 'chaos: reminders', value: after.reminders.length, unit: 'mails' });
  recordFigure({ name: 'chaos: copies beyond the first', value: extraCopies(after), unit: 'mails' });
  expect(after.reminders.length).toBeGreaterThan(DOSSIERS);
  expect(repeated(after)).toEqual([]);
});

test('I8: nobody is reminded whose answer was kept before', () => {
  expect(needless(after)).toEqual([]);
});

test('I10: what comes after the closing is kept and does not count', () => {
  expect(after.answers.some(({ dossierTime }) => dossierTime >= CLOSING)).toBe(true);
  expect(tooLate(after, CLOSING)).toEqual([]);
});

test('I13: the evidence of every dossier verifies', async () => {
  for (const { dossierId } of ran.plays)
    expect(await verifyDossier(product.access.databaseUrl, dossierId)).toMatchObject({ isIntact: true });
});

test('I14: every history replays on the bundle that runs', async () => {
  await replayOrThrow(ground.temporal);
});

test('I15: no log and no history holds an address, a name or a link', async () => {
  const logs = readdirSync(product.logs).map((name) => readFileSync(join(product.logs, name), 'utf8'));
  const all = [...logs, await everyHistory(product.access.temporal)].join('\n');
  const mails = await Promise.all((await product.post.all()).slice(0, 500).map((mail) => product.post.open(mail)));
  const links = mails.flatMap((mail) => mail.links).filter((link) => /\/(t|aanmelden)\//.test(link));
  const tokens = [...new Set(links.map((link) => new URL(link).pathname.split('/').at(-1) ?? ''))];
  const secrets = [...tokens, ...ran.halls.map(({ email }) => email), 'Naam Voorbeeld'];
  expect(tokens.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
});
