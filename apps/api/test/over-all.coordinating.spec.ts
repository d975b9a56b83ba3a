import type {
  AgendaDay,
  AgendaMonth,
  AgendaYear,
  DossierList,
  DossierPage,
  ReminderLoad,
  WaitingList,
} from '@penhouder/contracts';
import { readSheet, type SheetCell } from '@penhouder/documents';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, moveOwnClock, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;

/** Answers are asked by 13 December 2019; reminders leave before and after this day. */
const NOVEMBER = '2019-11-04T09:00:00.000Z';
/** After the due day, and before the closing of 15 January 2020. */
const AFTER_DUE = '2019-12-16T09:00:00.000Z';

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('overalles');
  other = await stage.addBody('overalles');
  ({ dossierId } = await launchExample(stage, member));
  await until(async () => (await page()).planned.length > 0);
  await moveOwnClock(member.agent, dossierId, NOVEMBER);
}, 120_000);

const read = async <Body>(path: string, by = member): Promise<Body> =>
  (await by.agent.get(`/api/v1${path}`).expect(200)).body as Body;
const page = (): Promise<DossierPage> => read<DossierPage>(`/dossiers/${dossierId}`);
const list = (filter = ''): Promise<DossierList> => read<DossierList>(`/dossiers?state=open${filter}`);
const waiting = (filter = '', by = member): Promise<WaitingList> => read<WaitingList>(`/waiting${filter}`, by);

async function rowsOf(path: string): Promise<readonly Record<string, SheetCell>[]> {
  const answer = await member.agent.get(`/api/v1${path}`).responseType('blob').expect(200);
  const [heads = [], ...rows] = (await readSheet(answer.body as Buffer)) ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, nth) => [head as string, row[nth] ?? null])));
}

async function onPaper(name: string, reply: unknown): Promise<void> {
  const participantId = (await page()).participants.find((one) => one.name === name)?.id ?? '';
  const signed = { slot: 1, name: 'X', function: 'schepen', why: 'Per post.', fileId: null };
  const form = { id: randomUUID(), participantId, ...signed, reply };
  await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
}

/** When reminders leave that are still to come, and how many left already on each day. */
async function reminderDays(): Promise<{ ahead: readonly string[]; sent: readonly { on: string; count: number }[] }> {
  const { planned } = await page();
  const sent = await stage.source.query<{ on: string; count: number }[]>(
    `select finished_dossier_time::date::text as "on", count(*)::int as count from mail
     where dossier_id = $1 and kind = 'reminder' and state = 'sent' group by 1`,
    [dossierId],
  );
  return { ahead: planned.flatMap(({ code, day }) => (code === 'reminder' ? [day.on] : [])), sent };
}

async function dayOf(on: string): Promise<AgendaDay | undefined> {
  const { weeks } = await read<AgendaMonth>(`/agenda?month=${on.slice(0, 7)}`);
  return weeks.flatMap(({ days }) => days).find((day) => day.on === on);
}

test('who is awaited stands under its organisation, with who was asked, since when, until when and what follows', async () => {
  const { groups, sentence, total, filters } = await waiting();
  const [next] = (await page()).planned.filter(({ code }) => code === 'reminder');
  const { sent } = await reminderDays();
  expect(groups.map(({ name }) => name)).toEqual(['Anzegem', 'Kortrijk', 'Menen']);
  expect(sentence).toBe('U wacht op 3 antwoorden, van 3 organisaties.');
  expect([total, filters.dossiers.map(({ id, count }) => [id, count])]).toEqual([3, [[dossierId, 3]]]);
  expect(groups[0]?.rows[0]).toMatchObject({
    ...{ person: { name: 'Secretariaat anzegem', function: 'algemeen directeur' }, whose: 'them', lastSign: null },
    ...{ text: 'moet nog antwoorden', since: { on: '2019-10-01' }, due: { on: '2019-12-13' }, reminders: sent.length },
    nextReminder: { at: next?.when.at },
  });
  expect(JSON.stringify(groups)).not.toContain('@');
  expect((await waiting('', other)).total).toBe(0);
});

test('the list narrows by dossier, call and whose turn it is; the workbook holds the same with real days', async () => {
  const of = async (filter: string): Promise<number> => (await waiting(filter)).total;
  expect(await Promise.all([of(`?dossier=${dossierId}`), of('?mine=true&sort=due'), of('?whose=us')])).toEqual([
    3, 3, 0,
  ]);
  expect(await Promise.all([of(`?dossier=${randomUUID()}`), of('?call=geen')])).toEqual([0, 0]);
  await member.agent.get('/api/v1/waiting?whose=iemand').expect(400);
  const rows = await rowsOf('/waiting/sheet?sort=since');
  expect(rows.map((row) => row['Organisatie'])).toEqual(['Anzegem', 'Kortrijk', 'Menen']);
  expect(rows[0]).toMatchObject({
    Sinds: { day: '2019-10-01' },
    'Uiterste dag': { day: '2019-12-13' },
    Herinneringen: (await reminderDays()).sent.length,
  });
});

test('a month has closings, due days and holidays on their days, and how many reminders leave', async () => {
  expect(await dayOf('2019-12-13')).toMatchObject({
    marks: [{ kind: 'internalDue', text: 'Uiterste dag om te antwoorden', dossier: { id: dossierId } }],
  });
  expect((await dayOf('2020-01-15'))?.marks.map(({ text }) => text)).toEqual(['Sluiting']);
  expect(await dayOf('2019-12-25')).toMatchObject({ closedName: expect.stringMatching(/kerst/i) as string });
  expect(await dayOf('2019-12-22')).toMatchObject({ isWeekend: true, isToday: false });
  const { ahead, sent } = await reminderDays();
  for (const on of ahead) expect(await dayOf(on)).toMatchObject({ reminders: 3, isHeavy: false });
  for (const { on, count } of sent) expect((await dayOf(on))?.reminders).toBe(count);
  const { month, title, previous, next, weeks } = await read<AgendaMonth>('/agenda');
  expect((await read<AgendaYear>('/agenda/year?year=2020')).sentence).toBe('In 2020: één datum.');
  expect([month, title, previous, next]).toEqual(['2019-11', 'november 2019', '2019-10', '2019-12']);
  expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48]);
  expect(weeks.flatMap(({ days }) => days).filter(({ isToday }) => isToday)).toMatchObject([{ on: '2019-11-04' }]);
  const { weeks: others } = await read<AgendaMonth>('/agenda?month=2019-12', other);
  expect(others.flatMap(({ days }) => days).flatMap(({ marks }) => marks)).toEqual([]);
});

test('a year counts what its months hold, day by day and week by week; a year without closed days is refused', async () => {
  const { months, previous, next } = await read<AgendaYear>('/agenda/year?year=2019');
  expect([months.length, previous, next]).toEqual([12, 2018, 2020]);
  const december = months.find(({ month }) => month === '2019-12');
  const { ahead } = await reminderDays();
  const reminders = 3 * ahead.filter((on) => on >= '2019-12-09' && on <= '2019-12-15').length;
  expect(december?.weeks.find(({ number }) => number === 50)).toMatchObject({ marks: 1, reminders });
  expect((await member.agent.get('/api/v1/agenda/year?year=2099').expect(422)).body).toMatchObject({
    errors: [{ pointer: '/year', code: 'CalendarYearUnknown' }],
  });
  await member.agent.get('/api/v1/agenda?month=2099-01').expect(422);
  await member.agent.get('/api/v1/agenda?month=2019-13').expect(400);
});

test('the reminders of the coming weeks stand by day with their dossiers, and in the workbook of the month', async () => {
  const { sentence, days } = await read<ReminderLoad>('/agenda/load');
  const { ahead } = await reminderDays();
  expect(ahead.length).toBeGreaterThan(1);
  expect(days.map(({ on, count, isHeavy }) => [on, count, isHeavy])).toEqual(ahead.map((on) => [on, 3, false]));
  expect(days[0]?.dossiers).toMatchObject([{ id: dossierId, count: 3 }]);
  const reminders = `${String(3 * ahead.length)} herinneringen, op ${String(ahead.length)} dagen`;
  expect(sentence).toBe(`De komende zes weken: ${reminders}.`);
  expect((await read<ReminderLoad>('/agenda/load', other)).days).toEqual([]);
  const rows = await rowsOf('/agenda/sheet?month=2019-12');
  expect(rows.map((row) => [row['Dag'], row['Wat']])).toEqual([
    [{ day: '2019-12-13' }, 'Uiterste dag om te antwoorden'],
  ]);
});

test('a dossier is on track until a day passes in silence; then the list, its page and the workbook say why', async () => {
  expect((await list()).dossiers[0]).toMatchObject({ risk: { code: 'onTrack', word: 'op schema' }, riskText: null });
  expect((await page()).course).toEqual({ status: { code: 'onTrack', word: 'op schema', tone: 'done' }, reasons: [] });
  await moveOwnClock(member.agent, dossierId, AFTER_DUE);
  const [row] = (await list('&risk=trouble&sort=risk')).dossiers;
  expect(row).toMatchObject({ risk: { code: 'atRisk', word: 'in gevaar', tone: 'wait' } });
  expect(row?.riskText).toMatch(/Kortrijk .*de uiterste dag, vr 13 december 2019, is voorbij\.$/);
  expect((await page()).course?.reasons[0]).toBe(row?.riskText);
  expect((await rowsOf('/dossiers/sheet?state=open'))[0]).toMatchObject({ Stand: 'in gevaar', Waarom: row?.riskText });
  expect((await list('&risk=onTrack')).dossiers).toEqual([]);
  expect((await waiting()).groups[0]?.rows[0]?.status).toMatchObject({ code: 'overdue', tone: 'late' });
  await member.agent.get('/api/v1/dossiers?risk=erg').expect(400);
});

test('a refusal after which no quorum is left makes it late, and the task says the same', async () => {
  await onPaper('Kortrijk', { kind: 'decline', text: 'Geen middelen.' });
  await until(async () => (await list('&risk=late')).dossiers.length === 1);
  expect((await list('&risk=late')).dossiers[0]?.risk).toEqual({
    code: 'late',
    word: 'niet meer haalbaar',
    tone: 'late',
  });
  const { course, tasks } = await page();
  expect(course?.reasons[0]).toBe('Het quorum is niet meer haalbaar met wie nog kan antwoorden.');
  expect(tasks.map(({ kind }) => kind)).toContain('quorumOutOfReach');
  const { groups } = await waiting();
  expect(groups.map(({ name }) => name)).toEqual(['Anzegem', 'Menen']);
});

test('a row that was written before courses were kept tells the same', async () => {
  const before = (await list()).dossiers[0];
  await stage.source.query(`update dossier_view set overview = overview - 'course' where dossier_id = $1`, [dossierId]);
  expect((await list()).dossiers[0]).toEqual(before);
});
