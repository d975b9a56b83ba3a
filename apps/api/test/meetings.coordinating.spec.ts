import type {
  CalendarEffect,
  DossierPage,
  MeetingCalendarForm,
  MeetingForm,
  MeetingList,
  OrganMeetings,
  Timeline,
} from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;
let othersDossierId: string;
let unitId: string;
let unitName: string;

/** The own clock of the examples: reminders leave 30, 15, 5 and 2 working days before 13 December 2019. */
const NOVEMBER = '2019-11-04T09:00:00.000Z';

const DECEMBER: MeetingCalendarForm = {
  rhythm: 'irregular',
  rules: [],
  dates: ['2019-12-17', '2019-11-28'],
  exceptions: [],
  recess: null,
  agendaDays: 8,
  pointsDays: 5,
  publicationDays: 10,
};
const LAST_THURSDAY = {
  every: 'month',
  nth: 'last',
  weekday: 4,
  from: null,
  until: null,
  isConfirmed: false,
} as const;
const COUNCIL: MeetingCalendarForm = { ...DECEMBER, rhythm: 'regular', rules: [LAST_THURSDAY], dates: [] };

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('raad');
  other = await stage.addBody('raad');
  ({ dossierId } = await launchExample(stage, member));
  othersDossierId = (await launchExample(stage, other)).dossierId;
  await until(async () => (await page()).planned.length > 0);
  await moveOwnClock(member.agent, dossierId, NOVEMBER);
  const [first] = (await page()).participants;
  if (first === undefined) throw new Error('nobody takes part');
  ({ unitId, name: unitName } = first);
}, 120_000);

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const happened = async (one: Member, id: string): Promise<readonly string[]> =>
  ((await one.agent.get(`/api/v1/dossiers/${id}/timeline`).expect(200)).body as Timeline).past.map(({ text }) => text);
const organ = async (one: Member, code: string, year = '2019'): Promise<OrganMeetings> =>
  (await one.agent.get(`/api/v1/meetings/calendar?unit=${unitId}&organ=${code}&year=${year}`).expect(200))
    .body as OrganMeetings;
const listed = async (one: Member): Promise<MeetingList['calendars']> =>
  ((await one.agent.get('/api/v1/meetings').expect(200)).body as MeetingList).calendars;

const formOf = (calendar: MeetingCalendarForm, code: MeetingForm['organ'] = 'gr'): MeetingForm => ({
  unitId,
  organ: code,
  calendar,
});

async function preview(form: MeetingForm): Promise<CalendarEffect> {
  return (await member.agent.post('/api/v1/meetings/preview').send(form).expect(200)).body as CalendarEffect;
}

async function state(form: MeetingForm, key: string = randomUUID()): Promise<CalendarEffect> {
  const answer = await member.agent.post('/api/v1/meetings').set('Idempotency-Key', key).send(form).expect(200);
  return answer.body as CalendarEffect;
}

/** The meetings that a dossier knows of the municipality. */
async function known(id: string): Promise<readonly string[]> {
  const [row] = await stage.source.query<{ days: string[] }[]>(
    `select coalesce((select jsonb_agg(m ->> 'on' order by m ->> 'on') from jsonb_path_query(v.state, '$.participants.*') p,
       jsonb_array_elements(p -> 'meetings') m where p ->> 'unitId' = $2), '[]') as days
     from dossier_view v where v.dossier_id = $1`,
    [id, unitId],
  );
  return row?.days ?? [];
}

test('of an organ of which nobody said anything nothing is guessed: no day, and the terms of its kind to begin with', async () => {
  const council = await organ(member, 'gr');
  expect(council).toMatchObject({ isKnown: false, meetings: [], history: [], unitName });
  expect(council.calendar).toMatchObject({ agendaDays: 8, pointsDays: 5, recess: { from: '07-11', until: '08-15' } });
  expect((await organ(member, 'cbs')).calendar).toMatchObject({ agendaDays: null, recess: null });
  expect(await known(dossierId)).toEqual([]);
});

test('meetings that are stated move what is still to come: seen first, then kept once, and told in the dossier', async () => {
  const seen = await preview(formOf(DECEMBER));
  expect(seen.dossiers.map((one) => one.dossierId)).toEqual([dossierId]);
  expect(seen.dossiers[0]?.moves[0]).toBe(
    `Laatste nuttige vergadering van ${unitName}: de gemeenteraad op di 17 december 2019, de agenda ligt vast op ma 9 december 2019.`,
  );
  expect(await known(dossierId)).toEqual([]);
  expect((await organ(member, 'gr')).isKnown).toBe(false);

  const key = randomUUID();
  expect(await state(formOf(DECEMBER), key)).toEqual(seen);
  await state(formOf(DECEMBER), key);
  await until(async () =>
    (await happened(member, dossierId)).some((text) => text.startsWith('Door de nieuwe kalender')),
  );
  const told = await happened(member, dossierId);
  expect(told.filter((text) => text.includes(`wanneer de gemeenteraad van ${unitName} vergadert`))).toHaveLength(1);
  for (const move of seen.dossiers[0]?.moves.slice(1) ?? []) expect(told.join('\n')).toContain(move);
  expect(await known(dossierId)).toEqual(['2019-11-28', '2019-12-17']);

  const council = await organ(member, 'gr');
  expect(council.history).toHaveLength(1);
  expect(council.meetings).toMatchObject([
    { on: '2019-11-28', status: { word: 'opgegeven' }, agendaText: 'wo 20 november 2019' },
    { on: '2019-12-17', pointsText: 'do 12 december 2019', publicationText: 'vr 27 december 2019' },
  ]);
});

test('a dossier that is launched later knows them from its launch, and hears nothing anew', async () => {
  const later = (await launchExample(stage, member)).dossierId;
  await until(async () => (await known(later)).length > 0);
  expect(await known(later)).toEqual(['2019-11-28', '2019-12-17']);
  await until(async () => (await toldUntil(later)) !== null);
  expect((await happened(member, later)).join()).not.toContain('vergadert');
});

test('a closing that moves past what a dossier was told makes it hear farther', async () => {
  await state(formOf({ ...COUNCIL, rules: [{ ...LAST_THURSDAY, isConfirmed: true }] }, 'cbs'));
  await until(async () => (await known(dossierId)).includes('2020-07-30'));
  const before = await toldUntil(dossierId);
  const command = { type: 'MoveDate', date: 'closing', on: '2023-01-16', time: null, reason: 'Uitstel.' };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(200);
  await until(async () => (await known(dossierId)).includes('2023-07-27'));
  expect(before).toBe('2020-07-31');
  await until(async () => (await toldUntil(dossierId)) === '2023-07-31');
});

/** Up to which day a dossier was told; null: nothing yet. */
async function toldUntil(id: string): Promise<string | null> {
  const [row] = await stage.source.query<{ until: string | null }[]>(
    `select min(until_on)::text as until from meeting_told where dossier_id = $1`,
    [id],
  );
  return row?.until ?? null;
}

test('a rhythm that nobody confirmed is assumed, and a named day in it stated', async () => {
  await state(formOf({ ...COUNCIL, dates: ['2019-11-28'] }, 'vb'));
  const shown = (await organ(member, 'vb')).meetings.filter(({ on }) => on >= '2019-10-01');
  expect(shown.map(({ on, status }) => `${on} ${status.word}`)).toEqual([
    '2019-10-31 vermoed',
    '2019-11-28 opgegeven',
    '2019-12-26 vermoed',
  ]);
});

test('what is stated again takes the place of what was, which stays as history', async () => {
  await state(formOf({ ...DECEMBER, dates: ['2019-12-17'] }, 'mat'));
  await state(formOf({ ...DECEMBER, dates: [] }, 'mat'));
  const team = await organ(member, 'mat');
  expect(team).toMatchObject({ isKnown: true, meetings: [] });
  expect(team.history.map(({ text }) => text.replace(/^.* uur, /, ''))).toEqual([
    'Coördinator: niet bekend.',
    'Coördinator: onregelmatig, op één genoemde dag.',
  ]);
});

test('another body states its own, and its dossiers hear nothing', async () => {
  expect((await listed(member)).map((one) => one.organ)).toContain('gr');
  expect(await listed(other)).toEqual([]);
  expect((await organ(other, 'gr')).isKnown).toBe(false);
  expect(await known(othersDossierId)).toEqual([]);
});

test.each<[code: string, what: string, change: Partial<MeetingCalendarForm>, pointer: string]>([
  ['IrregularHasRules', 'a rhythm of who has none', { rhythm: 'irregular' }, 'rhythm'],
  ['RhythmUnknown', 'a rhythm without a rule or a day', { rules: [] }, 'rhythm'],
  [
    'RuleEndsBeforeItBegins',
    'a last day before the first',
    { rules: [{ ...LAST_THURSDAY, from: '2020-01-01', until: '2019-12-31' }] },
    'rules/0/until',
  ],
  [
    'RuleWithoutMeeting',
    'too few days for a meeting',
    { rules: [{ ...LAST_THURSDAY, from: '2019-12-01', until: '2019-12-20' }] },
    'rules/0/until',
  ],
  ['RecessCoversAll', 'a recess of all year', { recess: { from: '01-01', until: '12-31' } }, 'recess/from'],
  [
    'AgendaLongerThanInterval',
    'an agenda of eight days for a weekly organ',
    { rules: [{ every: 'week', weekday: 3, from: null, until: null, isConfirmed: true }] },
    'agendaDays',
  ],
  ['PointsBeforeAgenda', 'points before the agenda', { pointsDays: 9 }, 'pointsDays'],
  ['DateTwice', 'a day twice', { dates: ['2019-12-17', '2019-12-17'] }, 'dates/1'],
  [
    'ExceptionWithoutMeeting',
    'a day without a meeting',
    { exceptions: [{ on: '2019-12-25', to: null }] },
    'exceptions/0/on',
  ],
  [
    'ExceptionTwice',
    'two exceptions for one day',
    {
      exceptions: [
        { on: '2019-12-26', to: null },
        { on: '2019-12-26', to: '2019-12-19' },
      ],
    },
    'exceptions/1/on',
  ],
  [
    'MovedOntoMeeting',
    'a meeting moved onto another',
    { dates: ['2019-12-17'], exceptions: [{ on: '2019-12-26', to: '2019-12-17' }] },
    'exceptions/0/to',
  ],
])('%s: %s is refused at its field, and nothing is kept', async (...[code, , change, pointer]) => {
  for (const path of ['meetings/preview', 'meetings']) {
    const request = member.agent.post(`/api/v1/${path}`).set('Idempotency-Key', randomUUID());
    const answer = await request.send(formOf({ ...COUNCIL, ...change }, 'other')).expect(422);
    expect(answer.body).toMatchObject({ code, errors: [{ pointer: `/calendar/${pointer}`, code }] });
  }
  expect((await organ(member, 'other')).isKnown).toBe(false);
});

test('days that do not exist, organs and municipalities that are unknown are refused', async () => {
  const bad = { ...DECEMBER, dates: ['2019-02-29'] };
  await member.agent.post('/api/v1/meetings/preview').send(formOf(bad)).expect(400);
  await member.agent
    .post('/api/v1/meetings/preview')
    .send({ ...formOf(DECEMBER), organ: 'senaat' })
    .expect(400);
  const nobody = { ...formOf(DECEMBER), unitId: randomUUID() };
  await member.agent.post('/api/v1/meetings/preview').send(nobody).expect(422);
  await member.agent.get(`/api/v1/meetings/calendar?unit=${randomUUID()}&organ=gr`).expect(404);
});
