import type { CalendarChangeForm, CalendarEffect, ClosedDays, DossierPage, Timeline } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;
let othersDossierId: string;

/** The own clock of the examples: reminders leave 30, 15, 5 and 2 working days before 13 December 2019. */
const NOVEMBER = '2019-11-04T09:00:00.000Z';
const BRIDGE = '2019-12-06';

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('kalender');
  other = await stage.addBody('kalender');
  ({ dossierId } = await launchExample(stage, member));
  othersDossierId = (await launchExample(stage, other)).dossierId;
  await until(async () => (await page()).planned.length > 0);
  await moveOwnClock(member.agent, dossierId, NOVEMBER);
}, 120_000);

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const happened = async (one: Member, id: string): Promise<readonly string[]> =>
  ((await one.agent.get(`/api/v1/dossiers/${id}/timeline`).expect(200)).body as Timeline).past.map(({ text }) => text);
const days = async (one: Member, year = '2019'): Promise<ClosedDays> =>
  (await one.agent.get(`/api/v1/calendar?year=${year}`).expect(200)).body as ClosedDays;
const day = async (one: Member, on: string): Promise<ClosedDays['days'][number] | undefined> =>
  (await days(one)).days.find((known) => known.on === on);

async function preview(form: CalendarChangeForm): Promise<CalendarEffect> {
  return (await member.agent.post('/api/v1/calendar/preview').send(form).expect(200)).body as CalendarEffect;
}

async function change(form: CalendarChangeForm, key: string = randomUUID()): Promise<CalendarEffect> {
  const answer = await member.agent.post('/api/v1/calendar').set('Idempotency-Key', key).send(form).expect(200);
  return answer.body as CalendarEffect;
}

const plannedDays = async (): Promise<readonly string[]> =>
  (await page()).planned.filter(({ code }) => code === 'reminder').map(({ when }) => when.text);

test('a year shows its closed days in order, with what kind each is, and none of a weekend', async () => {
  const { days: shown } = await days(member);
  expect(shown.map(({ on }) => on)).toEqual([...shown.map(({ on }) => on)].sort());
  expect(await day(member, '2019-11-11')).toMatchObject({ kindText: 'wettelijke feestdag', isClosed: true });
  expect(await day(member, '2019-12-26')).toMatchObject({ kindText: 'Vlaamse sluitingsdag', isClosed: true });
  expect(await day(member, '2019-11-02')).toBeUndefined();
});

test('a day that is closed moves what is still to come: seen first, then kept once, and told in the dossier', async () => {
  const form: CalendarChangeForm = { act: 'close', from: BRIDGE, to: BRIDGE, name: 'brugdag' };
  const before = await plannedDays();
  const seen = await preview(form);
  expect(seen.daysText).toBe('Gesloten: vr 6 december 2019.');
  expect(seen.sentence).toMatch(/^Dit verschuift .+ in één dossier\. Wat al vertrok, blijft zoals het is\.$/);
  expect(seen.dossiers.map((one) => one.dossierId)).toEqual([dossierId]);
  expect(await plannedDays()).toEqual(before);
  expect(await day(member, BRIDGE)).toBeUndefined();

  const key = randomUUID();
  expect(await change(form, key)).toEqual(seen);
  await change(form, key);
  await until(async () =>
    (await happened(member, dossierId)).some((text) => text.startsWith('Door de nieuwe kalender')),
  );
  const told = await happened(member, dossierId);
  expect(told.filter((text) => text.includes('veranderde de kalender van de organisatie'))).toHaveLength(1);
  for (const move of seen.dossiers[0]?.moves ?? []) expect(told.join('\n')).toContain(move);
  expect(await plannedDays()).not.toEqual(before);
  expect(await day(member, BRIDGE)).toMatchObject({ name: 'brugdag', kindText: 'eigen sluitingsdag', isClosed: true });

  const back = await change({ act: 'open', on: BRIDGE });
  expect(back.daysText).toBe('Toch open: vr 6 december 2019.');
  await until(async () => JSON.stringify(await plannedDays()) === JSON.stringify(before));
  expect(await day(member, BRIDGE)).toBeUndefined();
});

test('a body works on a day on which others are closed, until it closes it again', async () => {
  await change({ act: 'open', on: '2019-11-11' });
  expect(await day(member, '2019-11-11')).toMatchObject({ kindText: 'wettelijke feestdag', isClosed: false });
  await change({ act: 'close', from: '2019-11-11', to: '2019-11-11', name: 'Wapenstilstand' });
  expect(await day(member, '2019-11-11')).toMatchObject({ kindText: 'wettelijke feestdag', isClosed: true });
});

test('another body keeps its days, and its dossiers hear nothing', async () => {
  await change({ act: 'close', from: '2019-12-09', to: '2019-12-10', name: 'verhuis' });
  expect(await day(member, '2019-12-10')).toMatchObject({ name: 'verhuis' });
  expect(await day(other, '2019-12-10')).toBeUndefined();
  await until(async () => (await happened(member, dossierId)).join().includes('ma 9 december 2019'));
  expect((await happened(other, othersDossierId)).join()).not.toContain('kalender');
});

const closing = { act: 'close', from: '2019-12-16', to: '2019-12-16', name: 'verlof' } as const;

test.each<[code: string, what: string, form: CalendarChangeForm, pointer: string]>([
  ['ClosureEndsBeforeItBegins', 'the last day before the first', { ...closing, to: '2019-12-13' }, '/to'],
  ['ClosureTooLong', 'a year too far', { ...closing, to: '2020-12-18' }, '/to'],
  ['NothingToClose', 'a weekend', { ...closing, from: '2019-12-14', to: '2019-12-15' }, '/to'],
  ['NothingToClose', 'a day that is closed', { ...closing, from: '2019-12-25', to: '2019-12-25' }, '/to'],
  ['CalendarYearUnknown', 'a day after the table', { ...closing, from: '2036-12-31', to: '2037-01-02' }, '/to'],
  ['CalendarYearUnknown', 'a day before the table', { ...closing, from: '2017-12-29', to: '2018-01-03' }, '/from'],
  ['DayNotClosed', 'a working day', { act: 'open', on: '2019-12-16' }, '/on'],
])('%s: %s is refused at its field, and nothing is kept', async (...[code, , form, pointer]) => {
  for (const path of ['calendar/preview', 'calendar']) {
    const request = member.agent.post(`/api/v1/${path}`).set('Idempotency-Key', randomUUID());
    const answer = await request.send(form).expect(422);
    expect(answer.body).toMatchObject({ code, errors: [{ pointer, code }] });
  }
  expect(await day(member, '2019-12-16')).toBeUndefined();
});
