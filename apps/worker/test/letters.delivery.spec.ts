import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { readToken, parseKeys } from '@penhouder/sign-off-links';
import type { Instant } from '@penhouder/domain';
import { loadDossier, newId, planMails, receiveAnswer, saveSignInLink } from '@penhouder/persistence';
import { readableText, until } from '@penhouder/tools/testing';
import { delivering, handleOf, invited, mailsTo, textOf, there } from './delivering';
import type { Installation } from './installation';
import { formOf, linkKeys, writeDossier } from './installation';

let at: Installation;

beforeAll(() => {
  at = delivering().at;
});

test('a launch that nobody started is started, and everybody gets a link of his own, in the catcher only', async () => {
  const dossier = await invited();
  const links = dossier.addresses.map(
    (address) => /http:\/\/penhouder\.test\/t\/(\S+)/.exec(mailsTo(address)[0]?.parsed.text ?? '')?.[1] ?? '',
  );
  const subjects = links.map((token) => readToken(token, 'sign', parseKeys(linkKeys))?.linkId);
  expect(subjects).toEqual(dossier.participants.map(({ contacts }) => contacts[0]?.linkId));
  expect(at.relay.mails.filter(({ to }) => dossier.addresses.includes(to)).length).toBe(0);
  const [rows] = await at.source.query<[{ all: string }]>(
    `select string_agg(text_body || html_body || subject, ' ') as all from mail`,
  );
  for (const token of links) expect(rows.all).not.toContain(token);
});

test('counted tries that no limit asks for any more are thrown away, the others stay', async () => {
  const keys = async () =>
    (await at.source.query<{ key: string }[]>('select key from rate_limit')).map(({ key }) => key);
  await until(async () => (await keys()).length < 2);
  expect(await keys()).toEqual(['exchange:fresh']);
});

test('a mail says who it is from, that it is automatic, and to whom to reply', async () => {
  const dossier = await invited();
  const [mail] = mailsTo(dossier.addresses[0]);
  const header = (name: string) => mail?.parsed.headers.find(({ key }) => key === name)?.value;
  expect(mail?.parsed.from).toMatchObject({ name: 'Vereniging via Penhouder', address: 'post@penhouder.test' });
  expect(mail?.parsed.replyTo).toMatchObject([{ address: 'info@vereniging.example' }]);
  expect(header('auto-submitted')).toBe('auto-generated');
  expect(mail?.parsed.messageId).toMatch(/^<k\.[0-9a-f]{24}@penhouder\.test>$/);
});

test('the due day goes with the invitation for the calendar, without a link', async () => {
  const dossier = await invited();
  const files = mailsTo(dossier.addresses[0]).flatMap(({ parsed }) => parsed.attachments);
  expect(files.map(({ filename, mimeType }) => `${String(filename)} ${mimeType}`)).toEqual([
    'uiterste-dag.ics text/calendar',
  ]);
  const calendar = textOf(files[0]);
  const event = new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent('vevent');
  expect(String(event?.getFirstPropertyValue('uid'))).toMatch(/@penhouder$/);
  expect(calendar).not.toContain('/t/');
});

test('what left is stored with a placeholder for the link and the hash of the bytes on the wire', async () => {
  const dossier = await invited();
  const [bytes = ''] = mailsTo(dossier.addresses[0]).map((mail) => mail.bytes);
  // The relay has it a moment before its row says so.
  const kept = () =>
    at.source.query<{ sha256: string; text: string }[]>(
      `select sha256, text_body as text from mail where dossier_id = $1 and sent_to = $2`,
      [dossier.dossierId, dossier.addresses[0]],
    );
  await until(async () => (await kept()).length > 0);
  const stored = there((await kept())[0]);
  const sent = createHash('sha256').update(Buffer.from(bytes, 'latin1')).digest('hex');
  expect(stored.sha256).toBe(sent);
  expect(stored.text).toContain('{{persoonlijke-link}}');
});

test('an answer reaches the dossier, and its receipt goes out in the same conversation', async () => {
  const dossier = await invited();
  const receipt = await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  await until(() => mailsTo(dossier.addresses[0]).length === 2);
  const [invitation, confirmation] = mailsTo(dossier.addresses[0]);
  expect(confirmation?.parsed.inReplyTo).toBe(invitation?.parsed.messageId);
  expect(confirmation?.parsed.text).toContain(receipt.isReceived ? receipt.evidenceHash : 'received');
});

test('a real dossier goes to the relay and not to the catcher', async () => {
  const dossier = await writeDossier(at, 'real');
  await until(() => dossier.addresses.every((address) => at.relay.mails.some(({ to }) => to === address)));
  expect(dossier.addresses.flatMap((address) => mailsTo(address))).toEqual([]);
});

test('a sign-in link leaves at once', async () => {
  const id = newId<never>();
  await at.source.transaction(async (manager) => {
    await saveSignInLink(manager, { id, userId: at.userId, minutes: 15 });
    const words = {
      subject: 'Aanmelden',
      textBody: 'Ga naar {{persoonlijke-link}}',
      htmlBody: '<a href="{{persoonlijke-link}}">x</a>',
      language: 'nl' as const,
    };
    const to = { participantId: null, contactId: null, userId: at.userId, linkId: null, signInLinkId: id };
    await planMails(manager, {
      dossierId: null,
      mails: [
        {
          mailKey: `sign-in:${String(id)}`,
          kind: 'signIn',
          ...to,
          ...words,
          threadKey: null,
          notBefore: new Date().toISOString() as Instant,
          isWindowed: false,
        },
      ],
    });
  });
  await until(() =>
    at.relay.mails.some(
      ({ to, parsed }) => to === 'coordinator@vereniging.example' && (parsed.text ?? '').includes('/aanmelden/k1.'),
    ),
  );
});

test('no name, address, typed word or token is in a history or in the log', async () => {
  const dossier = await invited();
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  const history = readableText(await handleOf(dossier).fetchHistory());
  const token = /\/t\/(\S+)/.exec(mailsTo(dossier.addresses[0])[0]?.parsed.text ?? '')?.[1] ?? '';
  const secrets = ['Griet Geheim', 'An Ondertekenaar', 'burgemeester', dossier.addresses[0] ?? '', token];
  expect(history.includes(dossier.participants[0]?.id ?? '-')).toBe(true);
  expect(secrets.filter((secret) => secret === '' || history.includes(secret))).toEqual([]);
  expect(secrets.filter((secret) => delivering().worker.output().includes(secret))).toEqual([]);
});
