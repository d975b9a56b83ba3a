import type { CallList, DossierPage } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedStage } from './parts';
import { launchCall, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  const source = readFileSync(join(__dirname, '../../../calls/signaal-aan-overheid.yaml'), 'utf8');
  dossierId = (await launchCall(stage, member, source)).dossierId;
  await until(async () => (await page()).isStarted);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

test('a letter runs without a closing, a day for answers or a funder, and its page speaks of none', async () => {
  const { dates, participants, planned, commands } = await page();
  expect(dates).toEqual({ closing: null, closingTime: null, internalDue: null });
  expect(participants.map(({ due }) => due)).toEqual([null, null, null]);
  expect(planned.filter(({ code }) => code === 'closing' || code === 'internalDue')).toEqual([]);
  expect(commands.map(({ type }) => type)).not.toContain('MoveDate');
});

test('the list of calls says that it closes on no day, and names nobody as its funder', async () => {
  const { calls } = (await member.agent.get('/api/v1/calls').expect(200)).body as CallList;
  const letter = calls.find(({ code }) => code === 'signaal-aan-overheid');
  expect(letter).toMatchObject({ closing: null, funder: null, isOpen: true });
});

test('moving a date that it does not have is refused with what can be moved instead', async () => {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send({ type: 'MoveDate', date: 'closing', on: '2020-02-01', time: null, reason: 'Zo afgesproken.' })
    .expect(409);
  expect(answer.body).toMatchObject({
    code: 'NoDateToMove',
    detail: 'Deze oproep heeft die datum niet. Verplaats de datum van een stap.',
  });
});
