import { findMail, incomingOf, listMails, loadDossier } from '@penhouder/persistence';
import { freePort } from '@penhouder/tools/testing';
import { createTransport } from 'nodemailer';
import type { Installation, RunningWorker, Written } from './installation';
import { openInstallation, writeDossier } from './installation';
import type { SunkMail } from './sink';
import { until } from './until';

let at: Installation;
let worker: RunningWorker;
let port: number;

beforeAll(async () => {
  [at, port] = await Promise.all([openInstallation('incoming'), freePort()]);
  worker = at.startWorker({
    MAIL_RETURN_DOMAIN: 'terug.penhouder.test',
    INCOMING_MAIL: `smtp://127.0.0.1:${String(port)}`,
  });
});

afterAll(async () => {
  await at.close();
  expect(await worker.ended).toBe('0');
});

/** The invitations of a new dossier, by participant. */
async function invited(): Promise<{ readonly dossier: Written; readonly mails: readonly SunkMail[] }> {
  const dossier = await writeDossier(at);
  const mailTo = (address: string) => at.catcher.mails.find(({ to }) => to === address);
  await until(() => dossier.addresses.every((address) => mailTo(address) !== undefined));
  return { dossier, mails: dossier.addresses.flatMap((address) => mailTo(address) ?? []) };
}

/** Hands a message over as the mail server in front does; null when it is taken, else the refusal. */
async function handOver(to: string, raw: string, door = { port, lmtp: false }): Promise<number | null> {
  const transport = createTransport({ host: '127.0.0.1', ignoreTLS: true, ...door });
  try {
    await transport.sendMail({ envelope: { from: '', to: [to] }, raw });
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
const absence =
  'From: secretariaat@stad.example\r\nAuto-Submitted: auto-replied\r\nSubject: Afwezig\r\n\r\nTot maandag.\r\n';

const tasksOf = async ({ dossierId }: Written) =>
  ((await loadDossier(at.source, dossierId))?.tasks ?? []).map(({ kind }) => kind);

async function invitationTo(address: string, { dossierId }: Written) {
  const mails = await listMails(at.source, { bodyId: at.bodyId, dossierId, limit: 100 });
  const mail = mails.find(({ recipientAddress, kind }) => recipientAddress === address && kind === 'invitation');
  return mail && findMail(at.source, { bodyId: at.bodyId, mailId: mail.id });
}

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

test('what is larger than ten megabytes is refused and the next is taken', async () => {
  const { mails } = await invited();
  const to = mails[0]?.from ?? '';
  expect(await handOver(to, `${absence}${'x'.repeat(75)}\r\n`.repeat(140_000))).toBe(552);
  expect(await handOver(to, absence)).toBeNull();
});
