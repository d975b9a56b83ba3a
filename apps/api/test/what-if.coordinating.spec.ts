import type { Assumption, Command, DossierPage, WhatIf } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

const NOVEMBER = '2019-11-04T09:00:00.000Z';

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('watals');
  ({ dossierId } = await launchExample(stage, member));
  await until(async () => (await page()).planned.length > 0);
  await moveOwnClock(member.agent, dossierId, NOVEMBER);
}, 120_000);

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const path = (): string => `/api/v1/dossiers/${dossierId}/what-if`;
const ask = async (...assumptions: readonly Assumption[]): Promise<WhatIf> =>
  (await member.agent.post(path()).send({ assumptions }).expect(200)).body as WhatIf;
const idOf = async (name: string): Promise<string> =>
  (await page()).participants.find((one) => one.name === name)?.id ?? '';
const countOf = async (table: string): Promise<number> =>
  (
    await stage.source.query<[{ count: number }]>(`select count(*)::int as count from ${table} where dossier_id = $1`, [
      dossierId,
    ])
  )[0].count;

const closes = (on: string): Assumption => ({ kind: 'dateMoves', date: 'closing', on, time: null });

test('how the dossier stands now and then, what moves and what leaves; and nothing of it happens', async () => {
  const before = await page();
  const kept = [await countOf('dossier_event'), await countOf('mail')];
  const asked = await ask(closes('2019-12-18'));
  expect([asked.now.closing?.on, asked.then.closing?.on]).toEqual(['2020-01-15', '2019-12-18']);
  expect(asked.moves).toContainEqual(
    expect.stringMatching(/^Sluiting.*: van wo 15 januari 2020 naar wo 18 december 2019\.$/i),
  );
  expect(asked.mails).toEqual([expect.stringMatching(/^verbetering van een datum: \d+$/)]);
  expect(asked.now.outlook?.status.code).toBe('possible');
  expect(await page()).toEqual(before);
  expect([await countOf('dossier_event'), await countOf('mail')]).toEqual(kept);
});

test('without a participant the quorum and the amount are those of the others', async () => {
  const { then } = await ask({ kind: 'fallsOut', participantId: await idOf('Kortrijk') });
  expect(then.outlook?.status).toMatchObject({ code: 'impossible', tone: 'late' });
});

test('after weeks of silence who is past the last day is late, and only then', async () => {
  const { now, then, becomesLate } = await ask({ kind: 'silence', until: '2019-12-16' });
  expect(now.late).toEqual([]);
  expect(then.late.map(({ participantId }) => participantId)).toEqual(becomesLate);
  expect(then.late.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Kortrijk: de uiterste dag, .* is voorbij\.$/),
  );
});

test('what cannot be is refused as the command would be', async () => {
  const refusal = (
    await member.agent
      .post(path())
      .send({ assumptions: [closes('2019-12-01')] })
      .expect(422)
  ).body as object;
  expect(refusal).toMatchObject({ code: 'InternalDueAfterClosing' });
  await member.agent.post(path()).send({ assumptions: [] }).expect(400);
  await member.agent
    .post(path())
    .send({ assumptions: [{ kind: 'silence', until: 'morgen' }] })
    .expect(400);
});

test('another body asks nothing of it', async () => {
  const other = await stage.addBody('watals');
  await other.agent
    .post(path())
    .send({ assumptions: [closes('2019-12-18')] })
    .expect(404);
});

test('what was shown is what happens once it is applied', async () => {
  const { then } = await ask(closes('2019-12-18'));
  const command: Command = { type: 'MoveDate', date: 'closing', on: '2019-12-18', time: null, reason: 'Zo gevraagd.' };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(200);
  await until(async () => (await page()).dates.closing?.on === '2019-12-18');
  const { now } = await ask({ kind: 'silence', until: NOVEMBER.slice(0, 10) });
  expect(now).toEqual(then);
});
