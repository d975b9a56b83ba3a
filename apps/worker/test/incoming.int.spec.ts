import {
  findMail,
  incomingOf,
  listMails,
  listReplies,
  loadDossier,
  missingCanary,
  planMails,
} from '@penhouder/persistence';
import { freePort, until } from '@penhouder/tools/testing';
import { createTransport } from 'nodemailer';
import { askedOften, remindEverywhere, remindersOf } from './digests';
import type { Dovecot } from './dovecot';
import { openDovecot } from './dovecot';
import type { Installation, RunningWorker, Written } from './installation';
import { launchedAt, openInstallation, writeDossier } from './installation';
import type { TakenMail } from '@penhouder/tools/testing';

let at: Installation;
let worker: RunningWorker;
let port: number;
let dovecot: Dovecot;

beforeAll(async () => {
  [at, port, dovecot] = await Promise.all([openInstallation('incoming'), freePort(), openDovecot()]);
  worker = at.startWorker({
    MAIL_RETURN_DOMAIN: 'terug.penhouder.test',
    INCOMING_MAIL: `smtp://127.0.0.1:${String(port)} ${dovecot.url}`,
    MAIL_CANARY: 'antwoord@terug.penhouder.test',
    MAIL_CANARY_BACK_SECONDS: '0',
  });
});

afterAll(async () => {
  await at.close();
  await dovecot.close();
  expect(await worker.ended).toBe('0');
});

/** The invitations of a new dossier, by participant. */
async function invited(): Promise<{ readonly dossier: Written; readonly mails: readonly TakenMail[] }> {
  const dossier = await writeDossier(at);
  const mailTo = (address: string) => at.catcher.mails.find(({ to }) => to === address);
  await until(() => dossier.addresses.every((address) => mailTo(address) !== undefined));
  return { dossier, mails: dossier.addresses.flatMap((address) => mailTo(address) ?? []) };
}

/** Hands a message over as the mail server in front does; null when it is taken, else the refusal. */
async function handOver(
  to: string | string[],
  raw: string | Buffer,
  door = { port, lmtp: false },
): Promise<number | null> {
  const transport = createTransport({ host: '127.0.0.1', ignoreTLS: true, ...door });
  try {
    const isOfMachine = /^auto-submitted:|mailer-daemon/im.test(String(raw));
    await transport.sendMail({ envelope: { from: isOfMachine ? '' : 'iemand@stad.example', to }, raw });
    return null;
  } catch (error) {
    return (error as { readonly responseCode?: number }).responseCode ?? 0;
  } finally {
    transport.close();
  }
}

const bounce = [
  'From: MAILER-DAEMON@relay.example',
  'Subject: Undelivered Mail',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
  '',
  '--grens',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; relay.example',
  '',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
  '',
  '--grens--',
  '',
].join('\r\n');
/** As the contact of an invitation answers it. */
const reply = (mail: TakenMail, id: string, ...words: readonly string[]): string =>
  [
    `From: Griet Geheim <${mail.to}>`,
    `Message-ID: <${id}@gemeente.example>`,
    'Date: Tue, 01 Oct 2019 10:00:00 +0200',
    'Subject: Re: Intentieverklaring',
    '',
    ...words,
  ].join('\r\n');

const replyTo = ({ parsed }: TakenMail): string => parsed.replyTo?.[0]?.address ?? '';

const repliesOf = ({ dossierId }: Written) => listReplies(at.source, { bodyId: at.bodyId, dossierId });
const unassigned = () => listReplies(at.source, { bodyId: at.bodyId, dossierId: null });
/** Copies that reached the coordinator, by the words in their subject. */
const copies = (words: string): readonly TakenMail[] =>
  [...at.catcher.mails, ...at.relay.mails].filter(
    ({ to, parsed }) => to === 'coordinator@vereniging.example' && parsed.subject?.includes(words) === true,
  );

const absence =
  'From: secretariaat@stad.example\r\nAuto-Submitted: auto-replied\r\nSubject: Afwezig\r\n\r\nTot maandag.\r\n';

const tasksOf = async ({ dossierId }: Written) =>
  ((await loadDossier(at.source, dossierId))?.tasks ?? []).map(({ kind }) => kind);

async function invitationTo(address: string, { dossierId }: Written) {
  const mails = await listMails(at.source, { bodyId: at.bodyId, dossierId, limit: 100 });
  const mail = mails.find(({ recipientAddress, kind }) => recipientAddress === address && kind === 'invitation');
  return mail && findMail(at.source, { bodyId: at.bodyId, mailId: mail.id });
}

test('the mail that we write to ourselves is missing until it comes in by our own door, and is kept nowhere', async () => {
  const canary = (): TakenMail | undefined => at.relay.mails.find(({ to }) => to === 'antwoord@terug.penhouder.test');
  await until(() => canary() !== undefined);
  const { from = '', bytes = '' } = canary() ?? {};
  await until(async () => (await missingCanary(at.source))?.state === 'sent');
  await handOver('antwoord@terug.penhouder.test', bytes.replace(/<k\.[0-9a-f]{24}@/, `<k.${'0'.repeat(24)}@`));
  expect(await missingCanary(at.source)).toMatchObject({ bouncedWith: null });
  expect(await handOver(from, bounce)).toBeNull();
  expect(await missingCanary(at.source)).toMatchObject({ bouncedWith: '550 5.1.1 User unknown' });
  const known = (await unassigned()).length;
  expect(await handOver('antwoord@terug.penhouder.test', bytes)).toBeNull();
  expect(await missingCanary(at.source)).toBeNull();
  expect((await unassigned()).length).toBe(known);
});

test('every mail has a return address of its own', async () => {
  const { mails } = await invited();
  const addresses = mails.map(({ from }) => from);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const from of addresses) expect(from).toMatch(/^terug\+[0-9a-f]{32}\.[0-9a-f]{16}@terug\.penhouder\.test$/);
});

test('a mail that comes back days after the relay took it becomes a task, once', async () => {
  const { dossier, mails } = await invited();
  const [first, second] = mails;
  if (first === undefined || second === undefined) throw new Error('nobody was invited');
  expect(await handOver(first.from, bounce)).toBeNull();
  expect(await handOver(first.from, bounce)).toBeNull();
  await until(async () => (await tasksOf(dossier)).length > 0);
  expect(await tasksOf(dossier)).toEqual(['replaceContact']);
  const returned = await invitationTo(first.to, dossier);
  expect(returned).toMatchObject({ state: 'failed', isReturned: true, smtpResponse: '550 5.1.1 User unknown' });
  expect(await incomingOf(at.source, returned?.id ?? '')).toMatchObject([{ kind: 'bounce', status: '5.1.1' }]);
  expect(await invitationTo(second.to, dossier)).toMatchObject({ state: 'sent', isReturned: false });
});

/** Plans a reminder to the first contact of a dossier; its key. */
async function remind({ dossierId, participants }: Written, subject: string): Promise<string> {
  const [participant] = participants;
  const [contact] = participant?.contacts ?? [];
  if (participant === undefined || contact === undefined) throw new Error('nobody was invited');
  const mailKey = `herinnering:${dossierId}:${subject}`;
  const reminder = {
    ...{ mailKey, kind: 'reminder', participantId: participant.id, contactId: contact.contactId, userId: null },
    ...{ linkId: null, signInLinkId: null, language: 'nl' as const, subject, isWindowed: false },
    ...{ textBody: 'x', htmlBody: 'x', threadKey: null, notBefore: launchedAt },
  };
  await at.source.transaction((manager) => planMails(manager, { dossierId, sequence: 1_000, mails: [reminder] }));
  return mailKey;
}

async function endOf(mailKey: string): Promise<string> {
  const mail = (): Promise<{ state: string }[]> =>
    at.source.query(`select state from mail where dedupe_key = $1 and state in ('sent', 'failed')`, [mailKey]);
  await until(async () => (await mail()).length === 1, 60_000);
  return (await mail())[0]?.state ?? '';
}

test('after a hard bounce no reminder goes to that address in any dossier, and each has its task within the minute', async () => {
  const [{ dossier, mails }, { dossier: other }] = [await invited(), await invited()];
  const [mail] = mails;
  const contactId = other.participants[0]?.contacts[0]?.contactId;
  if (mail === undefined || contactId === undefined) throw new Error('nobody was invited');
  await at.source.query('update contact set email = upper($2) where id = $1', [contactId, mail.to]);
  const before = Date.now();
  expect(await handOver(mail.from, bounce)).toBeNull();
  await until(async () => (await tasksOf(dossier)).includes('replaceContact'));
  await remind(other, 'Nooit verstuurd');
  await until(async () => (await tasksOf(other)).includes('replaceContact'));
  expect(Date.now() - before).toBeLessThan(60_000);
  expect(at.catcher.mails.some(({ parsed }) => parsed.subject === 'Nooit verstuurd')).toBe(false);
});

test('an address that a mail server does not know in its own dialogue is dead in every dossier, until a mail stayed away for days', async () => {
  const [{ dossier: other }, { dossier: third }] = [await invited(), await invited()];
  at.catcher.answerWith((to) => (to.includes('34022') ? { code: 550, text: 'no such mailbox' } : null));
  const dossier = await writeDossier(at);
  await until(async () => (await tasksOf(dossier)).includes('replaceContact'), 60_000);
  at.catcher.answerWith(() => null);
  const [address] = dossier.addresses;
  const contacts = [other, third].map(({ participants }) => participants[0]?.contacts[0]?.contactId);
  await at.source.query('update contact set email = $2 where id = any($1)', [contacts, address]);
  // The relay of the third dossier took a mail to it a moment ago: that is no sign of life yet.
  const [, taken] = contacts;
  await at.source.query('update mail set sent_to = $2, finished_at = clock_timestamp() where contact_id = $1', [
    taken,
    address,
  ]);
  expect(await endOf(await remind(other, 'Te vroeg'))).toBe('failed');
  const longAgo = `update mail set dead_address_at = clock_timestamp() - interval '7 days' where dead_address_at is not null and sent_to = $1`;
  await at.source.query(longAgo, [address]);
  expect(await endOf(await remind(other, 'Nog te vroeg'))).toBe('failed');
  const stayedAway = `update mail set finished_at = clock_timestamp() - interval '6 days' where contact_id = $1 and state = 'sent'`;
  await at.source.query(stayedAway, [taken]);
  expect(await endOf(await remind(other, 'Weer goed'))).toBe('sent');
});

/** One mail with reminders of two dossiers, as it reached its reader. */
async function remindedOfTwo() {
  const asked = await askedOften(at);
  const keys = await remindEverywhere(at, asked);
  await until(async () => (await remindersOf(at, keys)).every(({ state }) => state === 'sent'), 60_000);
  const mail = at.relay.mails.find(({ to }) => to === asked.address);
  if (mail === undefined) throw new Error('nobody was reminded');
  return { ...asked, keys, mail };
}

test('a mail with several reminders that comes back is a task in each of their dossiers', async () => {
  const { dossiers, keys, mail } = await remindedOfTwo();
  expect(await handOver(mail.from, bounce)).toBeNull();
  for (const dossier of dossiers) await until(async () => (await tasksOf(dossier)).join() === 'replaceContact', 60_000);
  for (const { id, state } of await remindersOf(at, keys)) {
    expect(state).toBe('failed');
    expect(await incomingOf(at.source, id)).toMatchObject([{ kind: 'bounce', status: '5.1.1' }]);
  }
});

test('an answer by mail to several reminders waits in each of their dossiers, proposes nothing, and is copied once', async () => {
  const { dossiers, mail } = await remindedOfTwo();
  const raw = reply(mail, 'meerdere', 'Akkoord.').replace('Re: Intentieverklaring', 'Re: Meerdere vragen');
  expect(await handOver(replyTo(mail), raw)).toBeNull();
  for (const dossier of dossiers)
    expect(await repliesOf(dossier)).toMatchObject([
      { state: 'open', reading: { wish: null, ownWords: 'Akkoord.', doubts: ['severalDossiers'] } },
    ]);
  await until(() => copies('Re: Meerdere vragen').length > 0, 60_000);
  const ids = (await Promise.all(dossiers.map(repliesOf))).flat().map(({ id }) => `reply-copy:${id}:${at.userId}`);
  expect(await at.source.query('select 1 from mail where dedupe_key = any($1)', [ids])).toHaveLength(1);
});

test('one answer to the addresses of two dossiers waits in both, proposes nothing, and is copied once', async () => {
  const all = [await invited(), await invited()];
  const [one, other] = all.map(({ mails }) => mails[0]);
  if (one === undefined || other === undefined) throw new Error('nobody was invited');
  const raw = reply(one, 'tweevoudig', 'Akkoord.').replace('Re: Intentieverklaring', 'Re: Twee adressen');
  expect(await handOver([replyTo(one), replyTo(other)], raw)).toBeNull();
  for (const { dossier } of all)
    expect(await repliesOf(dossier)).toMatchObject([{ reading: { wish: null, doubts: ['severalDossiers'] } }]);
  const ids = (await Promise.all(all.map(({ dossier }) => repliesOf(dossier)))).flat().map(({ id }) => id);
  const keys = ids.map((id) => `reply-copy:${id}:${at.userId}`);
  expect(await at.source.query('select 1 from mail where dedupe_key = any($1)', [keys])).toHaveLength(1);
});

test('an absence is shown beside the mail and stops nothing', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  expect(await handOver(mail.from.toUpperCase(), absence)).toBeNull();
  const invitation = await invitationTo(mail.to, dossier);
  expect(invitation).toMatchObject({ state: 'sent', isReturned: false });
  expect(await incomingOf(at.source, invitation?.id ?? '')).toMatchObject([
    { kind: 'autoReply', subject: 'Afwezig', text: 'Tot maandag.\n' },
  ]);
  expect(await tasksOf(dossier)).toEqual([]);
});

test('an address that we did not make takes nothing', async () => {
  const { mails } = await invited();
  const forged = (mails[0]?.from ?? '').replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@');
  for (const to of [forged, 'info@terug.penhouder.test', 'iemand@elders.example']) {
    expect(await handOver(to, bounce)).toBe(550);
  }
});

test('a report of failure at the address for replies, or that only names the thread, fails nothing and is shown', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const forged = bounce.replace('Subject: ', `References: ${mail.parsed.messageId ?? ''}\r\nSubject: Draad `);
  expect(await handOver(replyTo(mail), bounce)).toBeNull();
  expect(await handOver('antwoord@terug.penhouder.test', forged)).toBeNull();
  expect((await repliesOf(dossier)).map(({ kind, foundBy, state }) => [kind, foundBy, state]).sort()).toEqual([
    ['reply', 'address', 'open'],
    ['reply', 'thread', 'open'],
  ]);
  expect(await invitationTo(mail.to, dossier)).toMatchObject({ state: 'sent', isReturned: false });
  expect(await tasksOf(dossier)).toEqual([]);
});

test('a mail server that speaks LMTP hands over as well', async () => {
  const { mails } = await invited();
  const lmtpPort = await freePort();
  const second = at.startWorker({
    MAIL_RETURN_DOMAIN: 'terug.penhouder.test',
    INCOMING_MAIL: `lmtp://127.0.0.1:${String(lmtpPort)}`,
  });
  await until(() => second.output().includes('takes over mail'));
  const door = { port: lmtpPort, lmtp: true };
  expect(await handOver(mails[0]?.from ?? '', absence, door)).toBeNull();
  expect(await handOver('info@terug.penhouder.test', absence, door)).toBe(550);
});

test('an answer to a mail comes back to an address of that mail, waits for a coordinator and goes to her as a copy', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  expect(replyTo(mail)).toMatch(/^antwoord\+[0-9a-f]{32}\.[0-9a-f]{16}@terug\.penhouder\.test$/);
  const raw = reply(mail, 'een', 'Akkoord.', '', '> Gaat uw bestuur niet akkoord?');
  expect(await handOver(replyTo(mail), raw)).toBeNull();
  const [kept] = await repliesOf(dossier);
  expect(kept).toMatchObject({
    state: 'open',
    foundBy: 'address',
    participantId: dossier.participants.find((_, index) => dossier.addresses[index] === mail.to)?.id,
    reading: { wish: 'agree', sender: 'contact', authentication: 'notChecked', ownWords: 'Akkoord.' },
  });
  await until(() => copies('Re: Intentieverklaring').length === 1);
  const [copy] = copies('Re: Intentieverklaring');
  expect(copy?.parsed.replyTo?.[0]?.address).toBe(mail.to);
  expect(copy?.parsed.text).toContain('Dit telt niet vanzelf');
  // What is only a proposal does nothing to the dossier: nobody answered, nothing became a task of the core.
  expect(await tasksOf(dossier)).toEqual([]);
  expect(await at.source.query('select 1 from sign_off_inbox where dossier_id = $1', [dossier.dossierId])).toEqual([]);
});

test('the same reply counts once, however often and by however many doors at the same time it comes', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const raw = reply(mail, 'tweemaal', 'Akkoord.');
  const delivered = `Received: from elsewhere\r\n${raw}\r\n`;
  const both = await Promise.all([raw, delivered, raw].map((one) => handOver(replyTo(mail), one)));
  expect(both).toEqual([null, null, null]);
  expect(await repliesOf(dossier)).toHaveLength(1);
});

test('a reply whose address lost its end is found by the thread that it names', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const id = mail.parsed.messageId ?? '';
  const raw = `References: <x@y.example> ${id}\r\n${reply(mail, 'draad', 'De raad beslist op 18 december.')}`;
  expect(await handOver('antwoord@terug.penhouder.test', raw)).toBeNull();
  expect(await repliesOf(dossier)).toMatchObject([
    { foundBy: 'thread', reading: { wish: 'namedDay', organ: 'gr', on: '2019-12-18' } },
  ]);
});

test('a mail that belongs to nothing is kept for the coordinator, and none of these can be lost or do harm', async () => {
  const before = (await unassigned()).length;
  const box = 'antwoord@terug.penhouder.test';
  const hostile: readonly (string | Buffer)[] = [
    'From: x@elders.example\r\nSubject: Vraag\r\n\r\nWaar vind ik de nota?',
    Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x0d, 0x0a, 0x80, 0x00]),
    'From: x@elders.example\r\nSubject: a\r\n Bcc: y@z.example\r\nIn-Reply-To: <k.0123@penhouder.test>\r\n\r\n\0',
    `From: x@elders.example\r\nContent-Type: text/plain; charset=bestaat-niet\r\n\r\n\ud800 akkoord`,
    `From: x@elders.example\r\n${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(1_000)}\r\nakkoord`,
  ];
  for (const raw of hostile) expect(await handOver(box, raw)).toBeNull();
  const kept = await unassigned();
  expect(kept).toHaveLength(before + hostile.length);
  expect(kept.every(({ reading }) => reading.wish === null)).toBe(true);
  await until(() => copies('Vraag').length === 1);
  expect(copies('Vraag')[0]?.bytes).not.toMatch(/^bcc:/im);
});

test('what comes from our own address is kept and never copied: two programs do not keep each other going', async () => {
  const before = copies('Kringloop').length;
  const raw = 'From: Penhouder <post@penhouder.test>\r\nSubject: Kringloop\r\n\r\nx';
  expect(await handOver('antwoord@terug.penhouder.test', raw)).toBeNull();
  for (let nth = 0; nth < 13; nth += 1) {
    const talk = `From: robot@elders.example\r\nSubject: Praatgraag ${String(nth)}\r\n\r\n${String(nth)}`;
    expect(await handOver('antwoord@terug.penhouder.test', talk)).toBeNull();
  }
  await until(() => copies('Praatgraag').length === 10);
  expect(copies('Kringloop')).toHaveLength(before);
  expect((await unassigned()).filter(({ subject }) => subject.startsWith('Praatgraag'))).toHaveLength(13);
});

test('an absence that names a colleague of the same place waits as a proposal', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const colleague = `jan@${mail.to.split('@')[1] ?? ''}`;
  const raw = `From: ${mail.to}\r\nAuto-Submitted: auto-replied\r\nSubject: Afwezig\r\n\r\nMail naar ${colleague}.`;
  expect(await handOver(mail.from, raw)).toBeNull();
  expect(await repliesOf(dossier)).toMatchObject([{ kind: 'autoReply', state: 'open', reading: { colleague } }]);
});

test('what is larger than thirty-six mebibytes is refused and the next is taken', async () => {
  const { mails } = await invited();
  const to = mails[0]?.from ?? '';
  expect(await handOver(to, `${absence}${'x'.repeat(75)}\r\n`.repeat(240_000))).toBe(552);
  expect(await handOver(to, absence)).toBeNull();
});

test('a mailbox is emptied into a folder of its own, and what also came by the mail server counts once', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const raw = `To: ${replyTo(mail)}\r\n${reply(mail, 'bus', 'Akkoord.')}\r\n`;
  const [, , taken] = await Promise.all([dovecot.deliver(raw), dovecot.deliver(raw), handOver(replyTo(mail), raw)]);
  expect(taken).toBeNull();
  await until(async () => (await dovecot.count('Penhouder verwerkt')) === 2);
  expect(await dovecot.count('INBOX')).toBe(0);
  expect(await repliesOf(dossier)).toMatchObject([{ foundBy: 'address', reading: { wish: 'agree' } }]);
});

test('a mailbox whose server went away is emptied once it is back; a forged address in it opens nothing', async () => {
  const { dossier, mails } = await invited();
  const [mail] = mails;
  if (mail === undefined) throw new Error('nobody was invited');
  const before = (await unassigned()).length;
  await dovecot.stop();
  await dovecot.start();
  const forged = replyTo(mail).replace(/\.[0-9a-f]{16}@/, '.0123456789abcdef@');
  await dovecot.deliver(`To: ${forged}\r\n${reply(mail, 'vervalst', 'Akkoord.')}\r\n`);
  await until(async () => (await unassigned()).length === before + 1);
  expect(await repliesOf(dossier)).toEqual([]);
  await until(async () => (await dovecot.count('INBOX')) === 0);
});
