import { listMails, loadDossier, receiveAnswer } from '@penhouder/persistence';
import type { Installation, Written } from './installation';
import { formOf, openInstallation, writeDossier } from './installation';
import { until } from './until';

jest.setTimeout(90_000);
let at: Installation;

beforeAll(async () => {
  at = await openInstallation('kills');
});

afterAll(() => at.close());

const mailsTo = (address: string | undefined) => at.catcher.mails.filter(({ to }) => to === address);

async function everybodyInvited(dossier: Written): Promise<void> {
  await until(async () => {
    const mails = await listMails(at.source, { bodyId: at.bodyId, dossierId: dossier.dossierId, limit: 50 });
    return mails.length === 3 && mails.every(({ state }) => state === 'sent');
  }, 40_000);
}

/** A worker that ends itself at the point; then another one that goes on. */
async function killedAt(name: string): Promise<void> {
  const victim = at.startWorker({ FAILPOINT: name });
  expect(await victim.ended).toBe('SIGKILL');
}

test('killed after the journal’s commit: nothing is lost and nothing happens twice', async () => {
  const dossier = await writeDossier(at);
  await killedAt('after-journal-commit');
  const heir = at.startWorker();
  await everybodyInvited(dossier);
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  const events = await at.source.query<{ type: string }[]>(`select type from dossier_event where dossier_id = $1`, [
    dossier.dossierId,
  ]);
  expect(events.filter(({ type }) => type === 'SignOffRequested')).toHaveLength(3);
  expect(dossier.addresses.map((address) => mailsTo(address).length).slice(1)).toEqual([1, 1]);
  await heir.stop();
});

test('killed between claiming a mail and sending it: the mail goes out once', async () => {
  const dossier = await writeDossier(at);
  await killedAt('after-sending-commit');
  const heir = at.startWorker();
  await everybodyInvited(dossier);
  expect(dossier.addresses.map((address) => mailsTo(address).length)).toEqual([1, 1, 1]);
  await heir.stop();
});

test('killed after the relay took a mail: a copy goes out, equal to the byte, with the same Message-ID', async () => {
  const dossier = await writeDossier(at);
  await killedAt('after-relay-250');
  const heir = at.startWorker();
  await everybodyInvited(dossier);
  const copies = dossier.addresses.map((address) => mailsTo(address)).filter((mails) => mails.length > 1);
  expect(copies.length).toBeGreaterThanOrEqual(1);
  for (const mails of copies) expect(new Set(mails.map(({ bytes }) => bytes)).size).toBe(1);
  await heir.stop();
});

test('answers given while no worker runs arrive when one comes', async () => {
  const dossier = await writeDossier(at);
  const first = at.startWorker();
  await everybodyInvited(dossier);
  await first.stop();
  for (const participant of dossier.participants) await receiveAnswer(at.source, formOf(participant));
  const second = at.startWorker();
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 3);
  await second.stop();
});
