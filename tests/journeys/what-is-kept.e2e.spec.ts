import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiPaths, type DossierPage } from '@penhouder/contracts';
import {
  callId,
  everyHistory,
  everyTable,
  everyText,
  keptRows,
  Municipality,
  narrator,
  participantsOf,
  Play,
  type Product,
  verifyDossier,
  waitUntil,
} from '@penhouder/tools/product';
import { openBrowser } from './support/browser';
import { byCommandLine, byScript, openCheckerPage, unpacked } from './support/bundles';
import { leaked } from './support/chaos/what-must-hold';
import { openStory, type Story } from './support/story';

const TYPED = {
  question: 'Vraagwoord-kwetsbaar-7731 over het personeel?',
  answer: 'Antwoordwoord-kwetsbaar-7732 aan de gemeente.',
  condition: 'Voorwaardewoord-kwetsbaar-7733.',
  reason: 'Redenwoord-kwetsbaar-7734.',
};
const WITHDRAWAL = 'Intrekwoord-kwetsbaar-7735.';

let story: Story;
let product: Product;
let play: Play;
/** Live links as the catcher saw them; nowhere else may one of them be found. */
let tokens: readonly string[];
/** Codes that confirmed an answer, as they stood in the second mail. */
let codes: readonly string[];

beforeAll(async () => {
  story = await openStory('what-is-kept');
  ({ product } = story);
  const parts = ['Bekkevoort', 'Geetbets', 'Kortenaken'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Wat bewaard blijft', on: '2019-10-01', time: '10:00', parts };
  play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  await play.say('Bekkevoort', { kind: 'question', question: TYPED.question });
  await play.does({ type: 'AnswerQuestion', participantId: play.participant('Bekkevoort').id, answer: TYPED.answer });
  await play.say('Bekkevoort', { kind: 'agreeWithCondition', condition: TYPED.condition });
  await play.say('Geetbets', { kind: 'decline', reason: TYPED.reason });
  await play.at('2019-10-30');
  await play.untilPostIsQuiet();
  const mails = await Promise.all((await product.post.all()).map((mail) => product.post.open(mail)));
  codes = mails.flatMap(({ text }) => /^(\d{6})$/m.exec(text)?.[1] ?? []);
  const links = mails.flatMap(({ links: found }) => found).filter((link) => /\/(t|aanmelden)\//.test(link));
  tokens = [...new Set(links.map((link) => new URL(link).pathname.split('/').at(-1) ?? ''))];
});

afterAll(async () => {
  await story.end();
});

/** Which of the words occur in the text. */
function found(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => text.includes(word));
}

async function addresses(): Promise<readonly string[]> {
  return [...new Set((await product.post.all()).flatMap(({ envelope }) => envelope.to))];
}

test('there is something to look for', async () => {
  expect(tokens.length).toBeGreaterThan(3);
  expect((await addresses()).length).toBeGreaterThan(3);
  expect(codes.length).toBeGreaterThan(2);
});

test('Temporal histories and search attributes hold no token, no address, no typed word, no name of a signer', async () => {
  const histories = await everyHistory(product.access.temporal);
  // Of its launch, of its answers and of its end: payloads are looked into.
  for (const known of ['workingDaysBefore', 'receivedAt', 'AnswerReceived']) expect(histories).toContain(known);
  const forbidden = [...tokens, ...(await addresses()), ...Object.values(TYPED), 'Naam Voorbeeld', 'kwetsbaar'];
  expect(found(histories, forbidden)).toEqual([]);
});

test('logs hold no token, no address, no typed word, no name of a signer', async () => {
  const logs = readdirSync(product.logs).map((name) => readFileSync(join(product.logs, name), 'utf8'));
  const forbidden = [...tokens, ...(await addresses()), ...Object.values(TYPED), 'Naam Voorbeeld', 'kwetsbaar'];
  expect(found(logs.join('\n'), forbidden)).toEqual([]);
});

test('no table holds a live link', async () => {
  for (const [name, text] of await everyTable(product.access.databaseUrl)) {
    expect({ name, found: found(text, tokens) }).toEqual({ name, found: [] });
  }
});

test('no table, history or log holds a code that confirmed an answer', async () => {
  const logs = readdirSync(product.logs).map((name) => readFileSync(join(product.logs, name), 'utf8'));
  const texts = new Map([
    ['tables', await everyText(product.access.databaseUrl)],
    ['histories', await everyHistory(product.access.temporal)],
    ['logs', logs.join('\n')],
  ]);
  expect(leaked(texts, { words: [], codes })).toEqual([]);
  const [kept] = await keptRows<{ rows: number }>(
    product.access.databaseUrl,
    'select count(*)::int as rows from sign_code where used_at is not null',
  );
  expect(kept?.rows).toBe(codes.length);
});

test('no page and no answer of the API shows a live link', async () => {
  const { coordinator, dossierId } = play;
  const rows = await coordinator.mails(dossierId);
  const paths = [
    apiPaths.dossier(dossierId),
    apiPaths.dossierTimeline(dossierId),
    apiPaths.dossierMails(dossierId),
    apiPaths.mails,
    apiPaths.today,
    apiPaths.session,
    ...rows.map(({ id }) => apiPaths.mail(id)),
  ];
  for (const path of paths) {
    const { body } = await coordinator.visitor.askOrThrow(path);
    expect({ path, found: found(body, tokens) }).toEqual({ path, found: [] });
  }
  const pages = ['/', '/dossiers', `/dossiers/${dossierId}`, '/post', '/adresboek'];
  for (const path of pages) {
    const { body } = await coordinator.visitor.askOrThrow(path);
    expect(body).toContain('<html');
    expect({ path, found: found(body, tokens) }).toEqual({ path, found: [] });
  }
  const form = await play.municipality('Kortenaken').open();
  expect(form.body).toContain('Kortenaken');
  expect(found(form.body, tokens)).toEqual([]);
});

test('the bundle of the dossier holds what was said and mailed, and no live link', async () => {
  const response = await play.coordinator.visitor.download(apiPaths.dossierBundle(play.dossierId));
  const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'dossier.zip');
  writeFileSync(file, response);
  expect(byCommandLine(file)).toMatchObject({ isWhole: true });
  const folder = unpacked(file);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = paths.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const all = texts.join('\n');
  expect(found(all, tokens)).toEqual([]);
  expect(leaked(new Map([['bundle', all]]), { words: [], codes })).toEqual([]);
  expect(found(all, Object.values(TYPED))).toEqual(Object.values(TYPED));
  expect(paths.filter(({ name }) => name.endsWith('.html') && /^\d{4} uitnodiging/.test(name))).toHaveLength(3);
});

test('the evidence of the dossier verifies from its first record to its last', async () => {
  expect(await verifyDossier(product.access.databaseUrl, play.dossierId)).toMatchObject({
    isIntact: true,
    count: 3,
    broken: null,
  });
});

test('withdrawn: everybody is told, and no history holds the reason', async () => {
  await play.does({ type: 'WithdrawDossier', reason: WITHDRAWAL });
  await play.untilPostIsQuiet();
  const told = (await play.coordinator.mails(play.dossierId)).filter(({ kind }) => kind === 'dossierWithdrawn');
  expect(told.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  expect(await everyHistory(product.access.temporal)).not.toContain(WITHDRAWAL);
});

/** What an answer says once it says something; throws when that takes too long. */
async function awaited<Found>(what: string, ask: () => Promise<Found | undefined>): Promise<Found> {
  const found = await waitUntil(ask, { withinMs: 60_000, everyMs: 100 });
  if (found === undefined) throw new Error(`${what}: waited too long`);
  return found;
}

/** A Tuesday so many weeks from now. */
function tuesdayIn(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((9 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** Launches a dossier that is no exercise, for the same person as every other one; its invitation has left. */
async function launchedInEarnest(title: string): Promise<DossierPage> {
  const { coordinator } = play;
  const draftId = await coordinator.draft({
    ...{ callId: await callId(coordinator), title, kind: 'real', clockAt: null },
    participants: await participantsOf(coordinator, [{ unit: 'Bekkevoort' }]),
    dates: { closingOn: tuesdayIn(20), closingTime: null, internalDueOn: tuesdayIn(16) },
  });
  const { dossierId } = await coordinator.launch(draftId);
  await awaited('the invitation', async () => {
    const mails = await coordinator.mails(dossierId);
    return mails.some(({ state }) => state === 'sent') ? true : undefined;
  });
  return coordinator.dossier(dossierId);
}

const hold = (method: 'PUT' | 'DELETE') =>
  play.coordinator.visitor.askOrThrow(apiPaths.mailPause, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'PUT' && { body: JSON.stringify({ reason: 'Eerst nalezen.' }) }),
  });

interface Reminder {
  readonly id: string;
  readonly dossierId: string;
  readonly digestOf: string | null;
  readonly sha256: string | null;
}

/** Reminds in each dossier while mail is held back, so that both reminders are due when it is let go, whatever the hour is. */
async function remindedAtOnce(pages: readonly DossierPage[]): Promise<readonly Reminder[]> {
  await hold('PUT');
  for (const { id, participants } of pages)
    await play.coordinator.command(id, { type: 'RemindNow', participantIds: participants.map((one) => one.id) });
  const theirs = `kind = 'reminder' and dossier_id in (${pages.map(({ id }) => `'${id}'`).join()})`;
  const ask = <Row>(question: string) => keptRows<Row>(product.access.databaseUrl, question);
  await awaited('both reminders are planned', async () => {
    const due = await ask(
      `update mail set is_windowed = false, not_before = clock_timestamp() - interval '1 minute'
       where ${theirs} and state = 'planned' returning id`,
    );
    return due.length === pages.length ? true : undefined;
  });
  await hold('DELETE');
  return awaited('both reminders left', async () => {
    const sent = await ask<Reminder>(
      `select id, dossier_id as "dossierId", digest_of as "digestOf", sha256 from mail where ${theirs} and state = 'sent'`,
    );
    return sent.length === pages.length ? sent : undefined;
  });
}

test('reminders of two dossiers that left as one mail are in the bundle of each, which all three checkers accept', async () => {
  const pages = [await launchedInEarnest('Eerste zaak'), await launchedInEarnest('Tweede zaak')];
  const reminders = await remindedAtOnce(pages);
  expect(new Set(reminders.map(({ digestOf }) => digestOf)).size).toBe(1);
  const [address = ''] = pages.flatMap(({ participants }) => participants[0]?.contacts.map(({ email }) => email) ?? []);
  // The answer comes by a link of that one mail, so that its record names it.
  const holder = new Municipality({ baseUrl: product.access.baseUrl, post: product.post }, address);
  await holder.answer({ kind: 'agree' }, { name: 'Naam Voorbeeld', func: 'burgemeester' });
  const browser = await openBrowser();
  const named: string[] = [];
  for (const { id, dossierId, sha256 } of reminders) {
    const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'dossier.zip');
    writeFileSync(file, await play.coordinator.visitor.download(apiPaths.dossierBundle(dossierId)));
    const folder = unpacked(file);
    const page = await openCheckerPage(browser, folder);
    const whole = [byCommandLine(file), byScript(folder, file), await page.check(file, false)];
    expect(whole.map(({ isWhole }) => isWhole)).toEqual([true, true, true]);
    await page.close();
    const facts = readdirSync(join(folder, 'mails')).filter((name) => name.endsWith('.json'));
    const mails = facts.map((name) => JSON.parse(readFileSync(join(folder, 'mails', name), 'utf8')) as Reminder);
    expect(mails.find((mail) => mail.id === id)?.sha256).toBe(sha256);
    const chain = readFileSync(join(folder, 'bewijsketen.jsonl'), 'utf8');
    if (chain.includes(id)) named.push(id);
  }
  await browser.close();
  expect(named).toHaveLength(1);
  expect(new Set(reminders.map(({ sha256 }) => sha256)).size).toBe(1);
});
