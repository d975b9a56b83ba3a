import type { INestApplication } from '@nestjs/common';
import type { DossierPage, OutageList, Timeline, Today } from '@penhouder/contracts';
import type { DossierId, Instant } from '@penhouder/domain';
import { advanceClock, workflowIdOf } from '@penhouder/workflows/messages';
import { dataConverter } from '@penhouder/workflows/wire';
import { Client, Connection } from '@temporalio/client';
import { until } from '@penhouder/tools/testing';
import { setTimeout as wait } from 'node:timers/promises';
import supertest from 'supertest';
import { readConfigOrThrow } from '../src/config';
import { createApp } from '../src/create-app';
import { createMemoryLogger } from '../src/logging/logger';
import {
  agreement,
  hiddenFields,
  launchExample,
  openApiStage,
  type Agent,
  type ApiStage,
  type Member,
  moveOwnClock,
} from './stage';

const BEFORE = '2019-12-13T20:00:00.000Z';
const BACK = '2019-12-14T02:00:00.000Z';

const token = 'a-token-of-the-suite';
let stage: ApiStage;
let member: Member;
let dossierId: string;
let again: INestApplication;
let agent: Agent;

beforeAll(async () => {
  stage = await openApiStage('outages', { environment: { OUTAGE_AFTER_SECONDS: '4', METRICS_TOKEN: token } });
  stage.startWorker();
  member = await stage.addBody('wvg');
  ({ dossierId } = await launchExample(stage, member));
  await moveOwnClock(member.agent, dossierId, BEFORE);
  await stage.app.close();
  await moveWithoutApi(BACK);
  await wait(4_200);
  again = await createApp(readConfigOrThrow(stage.environment), createMemoryLogger().logger);
  agent = visitor();
  await agent.post(await stage.signInPath(member.userId)).expect(303);
}, 180_000);

afterAll(async () => {
  await again.close();
  await stage.close();
});

function visitor(): Agent {
  return supertest.agent(again.getHttpServer() as Parameters<typeof supertest>[0]);
}

/** While the API is away, time goes on: over the due day of the round. */
async function moveWithoutApi(to: string): Promise<void> {
  const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '' } = stage.environment;
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace, dataConverter });
  const handle = client.workflow.getHandle(workflowIdOf(dossierId as DossierId));
  await handle.executeUpdate(advanceClock, { args: [{ to: to as Instant }] });
  await connection.close();
}

const page = async (): Promise<DossierPage> =>
  (await agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const events = async (type: string): Promise<{ body: Record<string, unknown> }[]> =>
  stage.source.query('select body from dossier_event where dossier_id = $1 and type = $2', [dossierId, type]);

/** A browser that has exchanged the link of a contact for a session. */
async function holderOf(name: keyof Member['contacts']): Promise<Agent> {
  const holder = visitor();
  const path = await stage.linkPath(dossierId, member.contacts[name]);
  await holder
    .post('/t/exchange')
    .type('form')
    .send({ token: path.slice('/t/'.length) })
    .expect(303);
  return holder;
}

test('hours over the due day in which our pages were away are measured and given back, to the dossier once', async () => {
  await until(async () => (await page()).participants.every(({ creditText }) => creditText !== null));
  const recorded = await events('OutageRecorded');
  expect(recorded).toHaveLength(1);
  expect(recorded[0]?.body).toMatchObject({ outage: { kind: 'link', from: BEFORE, to: BACK }, isUpToClosing: false });
  const { participants } = await page();
  expect(participants[0]?.creditText).toMatch(
    /^Onze webpagina’s waren niet bereikbaar .* 6 uur extra: tot za 14 december 2019, 6\.00 uur\.$/,
  );
});

test('the timeline says it, and the closing of the funder stays where it is', async () => {
  const answer = await agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200);
  const sentences = (answer.body as Timeline).past.map(({ text }) => text);
  expect(sentences.filter((text) => text.includes('(6 uur). 3 deelnemers krijgen die tijd erbij.'))).toHaveLength(1);
  const [moved] = await stage.source.query<{ closing: string }[]>(
    `select state #>> '{plan,closing,on}' as closing from dossier_view where dossier_id = $1`,
    [dossierId],
  );
  expect(moved?.closing).toBe('2020-01-15');
});

test('the list of outages says what was down, how it was measured, and which dossier got the time back', async () => {
  const list = (await agent.get('/api/v1/outages').expect(200)).body as OutageList;
  const [outage] = list.outages;
  expect(outage).toMatchObject({ kindText: 'Webpagina’s', credits: [{ dossier: { id: dossierId } }] });
  expect(outage?.credits[0]?.text).toBe('3 deelnemers kregen die tijd erbij');
  expect(outage?.measuredText).toMatch(/^Geen enkel proces .* levensteken/);
});

test('the municipality reads on its page what it is given and why, and an answer within those hours is in time', async () => {
  await moveOwnClock(agent, dossierId, '2019-12-14T04:00:00.000Z');
  const holder = await holderOf('anzegem');
  const { text } = await holder.get('/teken').expect(200);
  expect(text).toMatch(/Daarom krijgt u 6 uur extra: tot za\u00a014\u00a0december\u00a02019, 6\.00\u00a0uur/);
  expect(text).not.toMatch(/is voorbij\. Antwoorden kan nog/);
  await holder
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hiddenFields(text), ...agreement })
    .expect(303);
  await until(async () => (await events('AnswerReceived')).length === 1);
  expect((await events('AnswerReceived'))[0]?.body).toMatchObject({ answer: { isLate: false } });
});

test('nobody was reminded twice', async () => {
  const counts = await stage.source.query<{ sent: number; distinct: number }[]>(
    `select count(*)::int as sent, count(distinct (contact_id, subject, not_before::date))::int as "distinct"
     from mail where dossier_id = $1 and kind = 'reminder' and state = 'sent'`,
    [dossierId],
  );
  expect(counts[0]?.sent).toBeGreaterThan(0);
  expect(counts[0]?.distinct).toBe(counts[0]?.sent);
});

const mailsIn = async (state: string): Promise<number> =>
  (await stage.source.query<{ n: number }[]>('select count(*)::int as n from mail where state = $1', [state]))[0]?.n ??
  0;
const receiptsThatWait = async (): Promise<number> =>
  (await stage.source.query<unknown[]>(`select 1 from mail where kind = 'receipt' and state = 'planned'`)).length;

test('who could not answer because of us is kept, without any word or key, and shown to the coordinator', async () => {
  const holder = await holderOf('kortrijk');
  const { text } = await holder.get('/teken').expect(200);
  // What is about to leave would meet the broken table, too, and wait for minutes.
  await until(async () => (await mailsIn('sending')) === 0 && (await receiptsThatWait()) === 0);
  await stage.asOwner('alter table sign_off_inbox rename to away');
  await holder
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hiddenFields(text), ...agreement })
    .expect(500);
  await stage.asOwner('alter table away rename to sign_off_inbox');
  await until(async () => (await page()).participants.some(({ failedAttemptsText }) => failedAttemptsText !== null));
  const told = (await page()).participants.map(({ failedAttemptsText }) => failedAttemptsText);
  expect(told).toEqual([null, expect.stringMatching(/^Kon één keer niet antwoorden door onze storing/), null]);
  const kept = await stage.source.query<Record<string, unknown>[]>('select * from failed_attempt');
  expect(kept).toMatchObject([{ act: 'answer', status: 500 }]);
  expect(JSON.stringify(kept)).not.toContain('Griet');
});

test('a coordinator holds all mail back with a reason: everybody reads it, nothing is lost, and links to sign in still leave', async () => {
  await agent.put('/api/v1/mails/pause').send({ reason: ' ' }).expect(400);
  await agent.put('/api/v1/mails/pause').send({ reason: 'Verkeerde datum in de nota.' }).expect(200);
  await until(async () => (await mailsIn('sending')) === 0);
  const before = await mailsIn('sent');
  const holder = await holderOf('menen');
  const { text } = await holder.get('/teken').expect(200);
  await holder
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hiddenFields(text), ...agreement })
    .expect(303);
  await until(async () => (await mailsIn('planned')) > 0);
  await visitor().post('/api/v1/sign-in-requests').send({ email: 'coordinator@wvg.example' }).expect(202);
  await until(async () => (await mailsIn('sent')) === before + 1);
  await wait(2_500);
  expect(await mailsIn('sent')).toBe(before + 1);
  const today = (await agent.get('/api/v1/today').expect(200)).body as Today;
  expect(today.alarms).toMatchObject([
    {
      code: 'mailPaused',
      text: expect.stringMatching(/Coördinator hield ze tegen \(Verkeerde datum in de nota\.\)/) as string,
    },
  ]);
});

test('what was held back leaves once, as soon as mail is let go', async () => {
  const waiting = await mailsIn('planned');
  const before = await mailsIn('sent');
  await agent.delete('/api/v1/mails/pause').expect(200, { pause: null });
  await until(async () => (await mailsIn('planned')) === 0);
  await until(async () => (await mailsIn('sent')) === before + waiting);
  await agent.delete('/api/v1/mails/pause').expect(200, { pause: null });
});

test('the figures of the post are there for whoever watches, and for nobody without the token', async () => {
  await visitor().get('/health/metrics').expect(404);
  await visitor().get('/health/metrics').set('Authorization', 'Bearer other').expect(404);
  const { text } = await visitor().get('/health/metrics').set('Authorization', `Bearer ${token}`).expect(200);
  const samples = new Map(
    text.split('\n').flatMap((line) => (/^[a-z]/.test(line) ? [line.split(' ') as [string, string]] : [])),
  );
  expect(Number(samples.get('penhouder_mails{state="sent"}'))).toBe(await mailsIn('sent'));
  expect(Number(samples.get('penhouder_outages_total{kind="link"}'))).toBeGreaterThanOrEqual(1);
  expect(Number(samples.get('penhouder_outage_seconds_total{kind="link"}'))).toBeGreaterThan(4);
  expect(Number(samples.get('penhouder_pulse_age_seconds{part="worker"}'))).toBeLessThan(60);
  expect(text).not.toContain('@');
});
