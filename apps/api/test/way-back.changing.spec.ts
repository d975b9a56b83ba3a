import type { CallDifferences, CallSource, DossierPage, KeptCall, MailList, Moved } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { smallCall } from './small-call';
import { sharedStage } from './parts';
import { agreement, exampleDraft, openForm, type Member, type SharedStage } from './stage';

jest.setTimeout(240_000);

let stage: SharedStage;
let member: Member;
const versions: KeptCall[] = [];
/** The one that goes first, one that follows it, and one that never leaves version 1. */
let canary: string;
let follower: string;
let straggler: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  await keep(smallCall());
  canary = await launch('Eerst');
  follower = await launch('Daarna');
  straggler = await launch('Blijft');
  for (const dossierId of [canary, follower, straggler]) await agrees(dossierId);
});

async function keep(source: string): Promise<void> {
  versions.push((await member.agent.post('/api/v1/calls').send({ source }).expect(201)).body as KeptCall);
}

async function launch(title: string): Promise<string> {
  const content = { ...(await exampleDraft(stage, member)), callId: versions[0]?.id, title };
  const { id } = (await member.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as { id: string };
  const launched = await member.agent
    .post(`/api/v1/drafts/${id}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(201);
  const { dossierId } = launched.body as { dossierId: string };
  await until(async () => (await page(dossierId)).isStarted);
  return dossierId;
}

async function agrees(dossierId: string): Promise<void> {
  const { agent, hidden } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.anzegem));
  await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement })
    .expect(303);
  await until(async () => (await page(dossierId)).participants.some(({ isCounted }) => isCounted));
}

async function page(dossierId: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

/** What a coordinator sees of it, apart from what grows with every event and from the number of the version. */
async function seen(dossierId: string): Promise<object> {
  const { version: _, call: __, clock: ___, ...rest } = await page(dossierId);
  return rest;
}

async function mailsOf(dossierId: string): Promise<string[]> {
  const { mails } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/mails`).expect(200)).body as MailList;
  return mails.map(({ kind, to }) => `${kind} ${to.email}`).sort();
}

async function move(from: number, to: number, dossierIds: readonly string[]): Promise<Moved> {
  const form = {
    to: versions[to]?.id,
    dossierIds,
    askAgain: false,
    signAgain: false,
    reason: 'Volgens het draaiboek.',
  };
  const path = `/api/v1/calls/${versions[from]?.id ?? ''}/moves`;
  const answer = await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(form);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
  return answer.body as Moved;
}

/** The query of the runbook, as it stands there. */
async function runningOn(): Promise<(string | null)[]> {
  const runbook = readFileSync(resolve(__dirname, '../../../docs/runbooks/another-call-version.md'), 'utf8');
  const [, query = ''] = /```sql\n([\s\S]*?)```/.exec(runbook) ?? [];
  const rows = await stage.source.query<{ version: string | null }[]>(query);
  return rows.map(({ version }) => version);
}

let before: object;

test('the canary goes first: the others run on under the version that they have', async () => {
  before = await seen(canary);
  await keep(smallCall({ version: 2, closingOn: '2020-02-28', atLeast: 20_000 }));
  const { dossiers } = await move(0, 1, [canary]);
  expect(dossiers.map(({ outcome }) => outcome)).toEqual(['moved']);
  expect(await runningOn()).toEqual(['2', '1', '1']);
  expect((await page(canary)).quorum[0]?.needed).toBe(20_000);
  expect((await page(follower)).quorum[0]?.needed).toBe(60_000);
});

test('the next wave follows, and a straggler keeps its version', async () => {
  await move(0, 1, [follower]);
  expect(await runningOn()).toEqual(['2', '2', '1']);
});

test('the old version gives its text back, and under a new number it says the same', async () => {
  const path = `/api/v1/calls/${versions[0]?.id ?? ''}`;
  const { source, freeVersion } = (await member.agent.get(`${path}/source`).expect(200)).body as CallSource;
  await keep(source.replace('version: 1', `version: ${String(freeVersion)}`));
  const differences = await member.agent.get(`${path}/differences`).query({ to: versions[2]?.id }).expect(200);
  expect((differences.body as CallDifferences).parts).toEqual([]);
});

test('the way back leaves the dossier as it was: answers, quorum, dates and what is planned', async () => {
  const { dossiers } = await move(1, 2, [canary]);
  expect(dossiers.map(({ outcome }) => outcome)).toEqual(['moved']);
  expect(await runningOn()).toEqual(['3', '2', '1']);
  await until(async () => (await page(canary)).dates.closing?.on === '2020-01-15');
  expect(withoutTraces(await seen(canary))).toEqual(withoutTraces(before));
});

/** Who was written to last, and a link that stays valid as long as it was once promised: what two moves leave behind. */
function withoutTraces(shown: object): unknown {
  return JSON.parse(
    JSON.stringify(shown, (key, value: unknown) => (key === 'lastMail' || key === 'linkText' ? undefined : value)),
  );
}

test('nobody gets a second invitation; who waited was told both dates, each once', async () => {
  const mails = await mailsOf(canary);
  const invitations = mails.filter((mail) => mail.startsWith('invitation'));
  expect(new Set(invitations).size).toBe(invitations.length);
  const corrections = mails.filter((mail) => mail.startsWith('dateCorrection'));
  expect(corrections).toEqual([
    'dateCorrection secretariaat@kortrijk.example',
    'dateCorrection secretariaat@kortrijk.example',
    'dateCorrection secretariaat@menen.example',
    'dateCorrection secretariaat@menen.example',
  ]);
  expect((await mailsOf(straggler)).filter((mail) => mail.startsWith('dateCorrection'))).toEqual([]);
});
