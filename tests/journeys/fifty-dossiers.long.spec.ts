import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  everyHistory,
  everyText,
  type OwnGround,
  type Product,
  startOwnGround,
  startProduct,
  verifyDossier,
} from '@penhouder/tools/product';
import { recordFigure, replayOrThrow } from '@penhouder/tools/testing';
import { type Aftermath, aftermathOf } from './support/chaos/aftermath';
import { type Ran, runChaos } from './support/chaos/run-chaos';
import { CLOSING } from './support/chaos/town-hall';
import { watchClaims } from './support/chaos/watch-commits';
import {
  burnt,
  countedTwice,
  extraCopies,
  forgotten,
  invented,
  leaked,
  lost,
  miscounted,
  needless,
  repeated,
  withoutReceipt,
} from './support/chaos/what-must-hold';
import { until } from './support/in-flight';

const DOSSIERS = Number(process.env['CHAOS_DOSSIERS'] ?? '50');
const TIMES = Number(process.env['CHAOS_TIMES'] ?? '5');
/** So few that every dossier makes place for a fresh run several times in its life. */
const EVENTS_PER_RUN = 40;
const SEED = Number(process.env['CHAOS_SEED'] ?? '2019');

let ground: OwnGround;
let product: Product;
let ran: Ran;
let after: Aftermath;

beforeAll(async () => {
  ground = await startOwnGround({ eventsPerRun: EVENTS_PER_RUN });
  product = await startProduct(ground);
  await watchClaims(ground.ownerUrl);
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
  recordFigure({ name: 'chaos: scanners that pressed the last button', value: ran.scanned, unit: 'scanners' });
  expect(ran.scanned).toBeGreaterThan(DOSSIERS * 3);
  expect(invented(after, ran.sent)).toEqual([]);
});

test('I11: no link was burnt, renewed or handed over by a scanner', () => {
  expect(after.links.length).toBeGreaterThan(DOSSIERS * 3);
  expect(burnt(after)).toEqual([]);
});

test('I3: nobody counts twice; workflow, page and journal hold the same answer in every slot', () => {
  expect(after.held.flatMap(({ workflow }) => workflow).length).toBeGreaterThan(DOSSIERS * 2);
  expect(countedTwice(after, ran.sent)).toEqual([]);
});

test('I5: no reminder is left over', () => {
  expect(forgotten(after)).toEqual([]);
});

test('I6: everything that reached a mailbox is of one mail that was planned, under one Message-ID, the same to the byte', () => {
  const reminders = after.mails.filter(({ kind }) => kind === 'reminder').length;
  recordFigure({ name: 'chaos: reminders', value: reminders, unit: 'mails' });
  recordFigure({ name: 'chaos: copies beyond the first', value: extraCopies(after), unit: 'mails' });
  expect(reminders).toBeGreaterThan(DOSSIERS);
  expect(repeated(after)).toEqual([]);
});

test('I8: nobody is reminded whose answer was committed before', () => {
  expect(after.mails.some(({ kind, claimedAt }) => kind === 'reminder' && claimedAt.length > 1)).toBe(true);
  expect(needless(after)).toEqual([]);
});

test('I10: what came before the end that its dossier states counts, and what came after it is kept and does not', () => {
  expect(new Set(after.ends.values())).toEqual(new Set([CLOSING]));
  expect(after.answers.some(({ dossierTime }) => dossierTime >= CLOSING)).toBe(true);
  expect(miscounted(after)).toEqual([]);
});

test('I13: the evidence of every dossier verifies, and the receipt of every answer that was received can be had', async () => {
  for (const { dossierId } of ran.plays)
    expect(await verifyDossier(product.access.databaseUrl, dossierId)).toMatchObject({ isIntact: true });
  const receipts = new Map<string, Buffer | null>();
  for (const { submissionId, outcome, receipt } of ran.sent)
    if (outcome === 'accepted') receipts.set(submissionId, await until(receipt, 300_000).catch(() => null));
  expect(withoutReceipt(ran.sent, receipts)).toEqual([]);
}, 1_200_000);

test('I14: every history replays on the bundle that runs', async () => {
  await replayOrThrow(ground.temporal);
});

test('I15: no log, no history and no table holds a link or a code, and no log and no history an address or a name', async () => {
  const logs = readdirSync(product.logs).map((name) => readFileSync(join(product.logs, name), 'utf8'));
  const told = new Map([
    ['logs', logs.join('\n')],
    ['histories', await everyHistory(product.access.temporal)],
  ]);
  const tables = new Map([['tables', await everyText(product.access.databaseUrl)]]);
  const { tokens, codes } = await secretsInMail();
  expect(tokens.length).toBeGreaterThan(10);
  expect(codes.length).toBeGreaterThan(DOSSIERS);
  expect(leaked(told, { words: [...tokens, ...ran.halls.map(({ email }) => email), 'Naam Voorbeeld'], codes })).toEqual(
    [],
  );
  expect(leaked(tables, { words: tokens, codes })).toEqual([]);
}, 600_000);

/** What stood in mails and may stand nowhere else. */
async function secretsInMail(): Promise<{ readonly tokens: readonly string[]; readonly codes: readonly string[] }> {
  const [tokens, codes] = [new Set<string>(), new Set<string>()];
  for (const mail of await product.post.all()) {
    const { links, text } = await product.post.open(mail);
    for (const link of links.filter((one) => /\/(t|aanmelden)\//.test(one)))
      tokens.add(new URL(link).pathname.split('/').at(-1) ?? '');
    const code = /^(\d{6})$/m.exec(text)?.[1];
    if (code !== undefined) codes.add(code);
  }
  return { tokens: [...tokens], codes: [...codes] };
}
