import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '@penhouder/domain';
import type { DossierCommand, TextId } from '@penhouder/domain';
import { listMails, loadDossier, newId, receiveAnswer, recordEvents } from '@penhouder/persistence';
import { workflowIdOf } from '@penhouder/workflows/messages';
import { requireProgram, until } from '@penhouder/tools/testing';
import { askedOften, remindEverywhere, remindersOf } from './digests';
import type { Installation, Written } from './installation';
import { formOf, launchedAt, openInstallation, writeDossier } from './installation';
import type { TakenMail } from '@penhouder/tools/testing';

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

async function journalOf({ dossierId }: Written): Promise<string[]> {
  const order = 'select type from dossier_event where dossier_id = $1 order by sequence';
  return (await at.source.query<{ type: string }[]>(order, [dossierId])).map(({ type }) => type);
}

function withdrawal(): DossierCommand {
  const reasonTextId = newId<TextId>();
  return { type: 'WithdrawDossier', commandId: newId(), by: at.userId, at: launchedAt, reasonTextId };
}

/** What stays of a task whose journal was committed and that Temporal never heard of, updates in its memory included. */
async function journalUnheard({ dossierId }: Written, command: DossierCommand): Promise<void> {
  const row = await loadDossier(at.source, dossierId);
  if (row === null) throw new Error('no such dossier');
  const decision = decide(command, row.state);
  if (!decision.accepted) throw new Error(decision.rejection.code);
  const after = row.state.version;
  const events = decision.events.map((event, index) => ({ sequence: after + index + 1, event }));
  await recordEvents(at.source, { dossierId, after, events, planMails: () => [] });
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

test('after a power cut a dossier learns from its journal what it had decided and nobody heard of', async () => {
  const dossier = await writeDossier(at);
  const first = at.startWorker();
  await everybodyInvited(dossier);
  await first.stop();
  const before = await journalOf(dossier);
  await journalUnheard(dossier, withdrawal());
  const second = at.startWorker();
  const handle = at.client.workflow.getHandle(workflowIdOf(dossier.dossierId));
  expect(await handle.result()).toMatchObject({ outcome: 'withdrawn' });
  expect(await journalOf(dossier)).toEqual([...before, 'DossierWithdrawn', 'CommandApplied', 'DossierClosed']);
  await second.stop();
});

test('stopped while a mail server hangs in the middle of a dialogue: it is gone long before that server had its time, and each mail goes out once', async () => {
  const hung: string[] = [];
  at.catcher.answerWith((to) => (hung.push(to) > 0 ? 'hang' : null));
  const first = at.startWorker();
  const dossier = await writeDossier(at);
  await until(() => Promise.resolve(hung.length > 0));
  const begun = Date.now();
  await first.stop();
  // Thirty seconds without a word are what a server may take; five are what the end of the worker leaves it.
  expect(Date.now() - begun).toBeLessThan(20_000);
  expect(await first.ended).toBe('0');
  at.catcher.answerWith(() => null);
  const heir = at.startWorker();
  await everybodyInvited(dossier);
  expect(dossier.addresses.map((address) => mailsTo(address).length)).toEqual([1, 1, 1]);
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
  await changeReaders(dossier);
  const heir = at.startWorker();
  await everybodyInvited(dossier);
  const copies = dossier.addresses.map((address) => mailsTo(address)).filter((mails) => mails.length > 1);
  expect(copies.length).toBeGreaterThanOrEqual(1);
  for (const mails of copies) expect(new Set(mails.map(({ bytes }) => bytes)).size).toBe(1);
  expect(at.catcher.mails.filter(({ to }) => to.startsWith('anders-'))).toEqual([]);
  await heir.stop();
});

/** Whoever was being written to has another name, mailbox and link now, and the organisation another name. */
async function changeReaders({ dossierId }: Written): Promise<void> {
  const ofUnderWay = (column: string): string =>
    `(select ${column} from mail where dossier_id = $1 and state = 'sending')`;
  await at.source.query(
    `update contact set name = 'Iemand Anders', email = 'anders-' || email where id in ${ofUnderWay('contact_id')}`,
    [dossierId],
  );
  await at.source.query(`update sign_off_link set generation = generation + 1 where id in ${ofUnderWay('link_id')}`, [
    dossierId,
  ]);
  await at.source.query(`update body set name = 'Andere Vereniging', email = 'anders@vereniging.example'`);
}

const realMailsTo = (address: string) => at.relay.mails.filter(({ to }) => to === address);
const isReminder = ({ parsed }: TakenMail): boolean => parsed.text?.includes('Vraag ') === true;

/** Two reminders to one person, due while no worker runs; what reached that person when another worker went on. */
async function remindedAcross(
  failpoint: string,
  meanwhile: (first: Written | undefined) => Promise<unknown> = () => Promise.resolve(),
) {
  const first = at.startWorker();
  const asked = await askedOften(at);
  await first.stop();
  const keys = await remindEverywhere(at, asked);
  await killedAt(failpoint);
  await meanwhile(asked.dossiers[0]);
  const heir = at.startWorker();
  await until(async () => (await remindersOf(at, keys)).every(({ state }) => ['sent', 'unknown'].includes(state)));
  await heir.stop();
  const reminders = await remindersOf(at, keys);
  return { reminders, mails: realMailsTo(asked.address).filter(isReminder) };
}

test('killed between claiming several reminders and sending them as one mail: that mail goes out once, with all of them', async () => {
  const { reminders, mails } = await remindedAcross('after-sending-commit');
  expect(mails).toHaveLength(1);
  expect(mails[0]?.parsed.text?.match(/Vraag \d/g)).toHaveLength(2);
  expect(new Set(reminders.map(({ digestOf }) => digestOf)).size).toBe(1);
});

test('killed after the relay took several reminders as one mail: a copy goes out, equal to the byte, and none by itself', async () => {
  const { reminders, mails } = await remindedAcross('after-relay-250');
  expect(mails).toHaveLength(2);
  expect(new Set(mails.map(({ bytes }) => bytes)).size).toBe(1);
  expect(new Set(reminders.map(({ sha256 }) => sha256)).size).toBe(1);
});

test('of several reminders in one mail that may have arrived, none goes out again once one is answered, and all are shown', async () => {
  const { reminders, mails } = await remindedAcross('after-relay-250', (dossier) =>
    receiveAnswer(at.source, formOf(dossier?.participants[0])),
  );
  expect(mails).toHaveLength(1);
  expect(reminders.map(({ state, skipReason }) => [state, skipReason])).toEqual([
    ['unknown', 'answered'],
    ['unknown', null],
  ]);
});

/** Read by every thread of a worker: the first one of the press ends itself before it says a word. */
function pressKiller(folder: string): { readonly file: string; readonly mark: string } {
  const [file, mark] = [join(folder, 'killer.cjs'), join(folder, 'killed')];
  writeFileSync(
    file,
    `const { existsSync, writeFileSync } = require('node:fs');
     const { isMainThread } = require('node:worker_threads');
     const isPress = () => /press-thread\\.js$/.test(process.argv[1] ?? '');
     if (!isMainThread) setImmediate(() => {
       if (!isPress() || existsSync(${JSON.stringify(mark)})) return;
       writeFileSync(${JSON.stringify(mark)}, '');
       process.exit(9);
     });`,
  );
  return { file, mark };
}

test('killed in the thread that sets a receipt: the worker runs on, and the receipt comes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'press-killed-'));
  const { file, mark } = pressKiller(folder);
  const dossier = await writeDossier(at);
  const worker = at.startWorker({ DATA_DIR: folder, NODE_OPTIONS: `--require ${file}` });
  await everybodyInvited(dossier);
  const answer = formOf(dossier.participants[0]);
  await receiveAnswer(at.source, answer);
  const receipt = (): Promise<Buffer | undefined> =>
    at.source
      .query<{ pdf: Buffer }[]>('select pdf from receipt where row_id = $1', [answer.rowId])
      .then(([row]) => row?.pdf);
  await until(async () => (await receipt()) !== undefined, 60_000);
  expect(existsSync(mark)).toBe(true);
  const sealed = join(folder, 'receipt.pdf');
  writeFileSync(sealed, (await receipt()) ?? '');
  expect(execFileSync(requireProgram('pdfsig'), ['-nocert', sealed], { encoding: 'utf8' })).toContain('is Valid');
  await worker.stop();
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

test('a dossier whose run cannot go on starts again from its journal, and answers arrive', async () => {
  const dossier = await writeDossier(at);
  const first = at.startWorker();
  await everybodyInvited(dossier);
  await first.stop();
  await at.replaceRunByOtherCode(dossier.dossierId);
  const second = at.startWorker();
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  expect(second.output()).toContain('a dossier was stuck and goes on from its journal');
  expect(dossier.addresses.map((address) => mailsTo(address).length).slice(1)).toEqual([1, 1]);
  await second.stop();
});
