import type { DossierPlan } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('terugreken');
  ({ dossierId } = await launchExample(stage, member));
  await until(async () => (await plan()).participants.length > 0);
}, 120_000);

const plan = async (): Promise<DossierPlan> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}/plan`).expect(200)).body as DossierPlan;

test('everybody who has not answered is told until when it can, and why, counted back from the closing', async () => {
  await moveOwnClock(member.agent, dossierId, '2019-11-04T09:00:00.000Z');
  const { participants, steps, axis, remark } = await plan();
  expect(axis).toMatchObject({ today: '2019-11-04', closing: '2020-01-15' });
  expect(remark).toMatch(/^De bron noemt geen uur van sluiting: de hele dag telt\. Uw eigen veilige dag is/);
  expect(steps.map(({ until: day, why }) => [day.on, why])).toContainEqual(['2020-01-15', 'omdat het dan sluit']);
  const [first] = participants;
  expect(first).toMatchObject({
    state: { code: 'ample', word: 'op schema', tone: 'done' },
    binding: { day: { on: '2020-01-15' }, text: 'Uiterste dag voor de verklaring' },
    remedies: [],
  });
  expect(first?.slackText).toMatch(/^\d+ werkdagen \(72 dagen\)$/);
  expect(first?.links.map(({ text }) => text)).toEqual([
    'De oproep sluit',
    expect.stringMatching(/^Uiterste dag voor “.+”$/),
    'Uiterste dag voor de verklaring',
  ]);
  expect(new Set(first?.marks.map(({ code }) => code))).toEqual(new Set(['reminder', 'due']));
});

test('two days before the closing it is tight for whoever still has to answer', async () => {
  await moveOwnClock(member.agent, dossierId, '2020-01-13T09:00:00.000Z');
  const { participants } = await plan();
  expect(participants[0]).toMatchObject({ state: { word: 'krap', tone: 'wait' }, slackText: '2 werkdagen (2 dagen)' });
});

test('who comes after rounds that are over is told how likely the quorum is, as a guess, and what it rests on', async () => {
  const { estimate: before } = await plan();
  expect(before).toEqual([]);
  // Three are asked in each, nobody answers.
  await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const { dossierId: earlier } = await launchExample(stage, member);
      await moveOwnClock(member.agent, earlier, '2020-01-17T09:00:00.000Z');
    }),
  );
  const { estimate } = await plan();
  expect(estimate).toEqual([
    'Schatting, geen zekerheid: minder dan 5 % kans dat het quorum gehaald is wanneer de oproep sluit.',
    'Ze gaat uit van 12 vragen in eerdere rondes van uw organisatie, waarop niemand antwoordde.',
  ]);
}, 120_000);

test('another body is told nothing of it', async () => {
  const other = await stage.addBody('elders');
  await other.agent.get(`/api/v1/dossiers/${dossierId}/plan`).expect(404);
});
