import { until } from '@penhouder/tools/testing';
import type {
  Command,
  DossierPage,
  EarlierActions,
  PlanApplied,
  PlanPreview,
  Problem,
  Step,
  YearlyReport,
} from '@penhouder/contracts';
import { readSheet, writeSheets, type SheetCell } from '@penhouder/documents';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type supertest from 'supertest';
import { sharedStage } from './parts';
import { launchCall, type Member, type SharedStage } from './stage';

const reason = 'Zo afgesproken.';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEAD = ['Actie', 'Code', 'Jaar', 'Doel', 'Bereikt', 'Stand'];

const addPlan: Command = {
  type: 'AddStep',
  kind: 'action-plan',
  title: 'Actieplan',
  values: { codes: ['zorg', 'netwerk'], needsEveryCode: false },
  after: [],
  reason,
};

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  other = await stage.addBody('ander');
  const source = readFileSync(join(__dirname, 'step-call.yaml'), 'utf8');
  dossierId = (await launchCall(stage, member, source)).dossierId;
  await until(async () => (await page()).planned.length > 0);
  await send(addPlan);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function send(command: Command): Promise<void> {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
}

function log(on: string, sort: string, rest: { code?: string; present?: number }): Promise<void> {
  const values = { on, sort, what: `${sort} van ${on}`, ...rest };
  return send({ type: 'ActOnStep', stepId: 'logboek', act: 'log', values });
}

async function step(id: string): Promise<Step> {
  const found = (await page()).steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

const path = (rest: string): string => `/api/v1/dossiers/${dossierId}/${rest}`;

/** A download as bytes, with the name under which a browser saves it. */
async function download(from: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const answer = await member.agent.get(path(from)).responseType('blob').expect(200).expect('Content-Type', XLSX);
  return { bytes: answer.body as Buffer, name: answer.get('Content-Disposition') ?? '' };
}

function workbook(...rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  const columns = HEAD.map((head) => ({ head, width: 10 }));
  return writeSheets([{ name: 'Plan', columns, rows }]);
}

function upload(to: string, bytes: Buffer, name = 'plan.xlsx'): supertest.Test {
  return member.agent.post(path(to)).attach('file', bytes, name);
}

async function preview(bytes: Buffer): Promise<PlanPreview> {
  return (await upload('action-plans/actieplan/preview', bytes).expect(200)).body as PlanPreview;
}

function apply(bytes: Buffer, fingerprint: string | null, key: string = randomUUID()): supertest.Test {
  return upload('action-plans/actieplan', bytes)
    .set('Idempotency-Key', key)
    .field('fingerprint', fingerprint ?? '');
}

test('a log offers a report of each year that has something, and the plan offers itself', async () => {
  expect((await step('logboek')).reports).toEqual([]);
  await log('2019-03-05', 'vergadering', { code: 'zorg', present: 12 });
  await log('2019-02-05', 'vergadering', {});
  await log('2018-11-20', 'vergadering', { present: 8 });
  expect((await step('logboek')).reports).toEqual([
    { year: 2018, label: 'Jaarverslag 2018' },
    { year: 2019, label: 'Jaarverslag 2019' },
  ]);
  expect(await step('actieplan')).toMatchObject({ reports: [], plan: { canBeRead: true } });
  expect((await step('nota')).plan).toBeNull();
});

test('a plan is filled from Excel: seen first, then done once, through the commands of the form', async () => {
  const bytes = await workbook(
    ['=Zes bezoeken', 'zorg', 2019, 6, null, null],
    ['Infomoment', 'Netwerk', 2020, null, 1, 'klaar'],
  );
  const seen = await preview(bytes);
  expect(seen.changes.map(({ text }) => text)).toEqual([
    'Nieuw: “=Zes bezoeken”, doel 6',
    'Nieuw: “Infomoment”; bereikt 1, stand klaar',
  ]);
  expect(await step('actieplan')).toMatchObject({ recordedCount: 0 });

  const key = randomUUID();
  const done = (await apply(bytes, seen.fingerprint, key).expect(200)).body as PlanApplied;
  expect(done.text).toBe('Het actieplan is bijgewerkt: 2 wijzigingen.');
  expect((await step('actieplan')).recordedCount).toBe(3);
  expect((await apply(bytes, seen.fingerprint, key).expect(409)).body).toMatchObject({ code: 'PlanChangedSince' });
  expect((await preview(bytes)).changes).toEqual([]);

  const events = await stage.source.query<{ body: string }[]>(
    'select body::text from dossier_event where dossier_id = $1',
    [dossierId],
  );
  expect(events.some(({ body }) => body.includes('bezoeken'))).toBe(false);
});

test('the plan leaves as it stands, words as words, and comes back with progress', async () => {
  const { bytes, name } = await download('action-plans/actieplan');
  expect(name).toMatch(/actieplan_.+_2019-10-01\.xlsx/);
  const cells = (await readSheet(bytes)) ?? [];
  expect(cells).toEqual([
    HEAD,
    ['=Zes bezoeken', expect.any(String), 2019, 6, 0, 'loopt'],
    ['Infomoment', expect.any(String), 2020, null, 1, 'klaar'],
  ]);
  const changed = await workbook([...(cells[1] ?? []).slice(0, 4), 4, 'loopt'], ...cells.slice(2));
  const seen = await preview(changed);
  expect(seen.changes).toEqual([{ row: 2, kind: 'progress', text: '“=Zes bezoeken”: bereikt gaat van 0 naar 4' }]);
  await apply(changed, seen.fingerprint).expect(200);
});

test('one wrong row holds back the whole file', async () => {
  const bytes = await workbook(['Goed', 'zorg', 2019, 1, null, null], ['Fout', 'onbekend', 2019, -3, null, null]);
  const { faults, fingerprint } = await preview(bytes);
  expect(faults.map(({ row, column }) => [row, column])).toEqual([
    [3, 'B'],
    [3, 'D'],
  ]);
  expect(fingerprint).toBeNull();
  expect((await apply(bytes, '').expect(422)).body).toMatchObject({ code: 'SheetHasFaults' });
  expect((await step('actieplan')).recordedCount).toBe(4);
});

test('what is no plan is refused with a reason', async () => {
  const good = await workbook(['Goed', null, null, null, null, null]);
  const refusedCode = async (asked: supertest.Test): Promise<string> => ((await asked).body as Problem).code;
  const to = 'action-plans/actieplan/preview';
  expect(await refusedCode(upload(to, Buffer.from('%PDF-1.7\n%%EOF\n'), 'plan.pdf'))).toBe('SheetNotReadable');
  expect(await refusedCode(upload(to, Buffer.from('Actie;Code'), 'plan.xlsx'))).toBe('FileContentMismatch');
  expect(await refusedCode(member.agent.post(path(to)))).toBe('FileMissing');
  expect(await refusedCode(upload('action-plans/logboek/preview', good))).toBe('NotFound');
  expect(await refusedCode(upload('action-plans/actieplan', good))).toBe('IdempotencyKeyMissing');
  await other.agent.get(path('action-plans/actieplan')).expect(404);
  await other.agent.post(path(to)).attach('file', good, 'plan.xlsx').expect(404);
});

test('the report tells the year by code, with people, what is missing, and the actions of that year', async () => {
  const report = (await member.agent.get(path('reports/logboek/2019')).expect(200)).body as YearlyReport;
  expect(report).toMatchObject({
    title: 'Jaarverslag 2019',
    sentence: 'In 2019: 2 activiteiten, 12 aanwezigen, bij 1 is het aantal niet genoteerd.',
    layout: 'byCode',
    missing: ['Minstens één keer per jaar nodig, nog niet genoteerd: Netwerkmoment.'],
    groups: [
      { title: 'Zorg en welzijn', entries: [{ what: 'vergadering van 2019-03-05', sort: 'Vergadering', present: 12 }] },
      { title: 'Zonder code', entries: [{ on: { on: '2019-02-05' }, present: null }] },
    ],
    plans: [
      { title: 'Actieplan', actions: [{ what: '=Zes bezoeken', target: 6, reached: 4, state: { word: 'loopt' } }] },
    ],
    years: [2018],
  });
  const before = (await member.agent.get(path('reports/logboek/2018')).expect(200)).body as YearlyReport;
  expect(before).toMatchObject({ layout: 'bySort', groups: [{ title: 'Netwerkmoment', entries: [] }, {}] });
  await member.agent.get(path('reports/nota/2019')).expect(404);
  await member.agent.get(path('reports/logboek/straks')).expect(404);
  await other.agent.get(path('reports/logboek/2019')).expect(404);
});

test('the report is there in Excel too', async () => {
  const { bytes, name } = await download('reports/logboek/2019/sheet');
  expect(name).toMatch(/jaarverslag_.+_2019\.xlsx/);
  expect((await readSheet(bytes))?.slice(0, 3)).toEqual([
    ['Onderdeel', 'Aantal', 'Aanwezigen', 'Aantal aanwezigen niet genoteerd', 'Nog nodig'],
    ['Zorg en welzijn', 1, 12, 0, null],
    ['Zonder code', 1, 0, 1, null],
  ]);
});

test('once the dossier has ended, the plan is read only', async () => {
  await send({ type: 'EndDossier', outcome: 'stopped', successorId: null, reason });
  expect((await step('actieplan')).plan).toEqual({ canBeRead: false });
  const bytes = await workbook(['Te laat', null, null, null, null, null]);
  const answer = await upload('action-plans/actieplan/preview', bytes).expect(409);
  expect(answer.body).toMatchObject({ code: 'DossierIsClosed' });
  expect((await readSheet((await download('action-plans/actieplan')).bytes))?.length).toBe(3);
});

test('what is still open in a plan is offered to the plan of the next dossier, to change and take over once', async () => {
  const next = await follower();
  const earlier = `/api/v1/dossiers/${next}/action-plans/actieplan/earlier`;
  const { actions } = (await member.agent.get(earlier).expect(200)).body as EarlierActions;
  expect(actions.map(({ what, code, year, target }) => [what, code, year, target])).toEqual([
    ['=Zes bezoeken', 'zorg', 2019, 2],
  ]);
  expect(actions[0]?.origin).toContain('Daar was 4 van 6 bereikt');
  const taken = { actions: [{ what: 'Zes bezoeken en een verslag', code: 'zorg', year: 2021, target: 6 }] };
  const key = randomUUID();
  for (const _ of ['once', 'again']) {
    const answer = await member.agent.post(earlier).set('Idempotency-Key', key).send(taken);
    expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
  }
  const plan = await member.agent.get(`/api/v1/dossiers/${next}/action-plans/actieplan`).responseType('blob');
  expect((await readSheet(plan.body as Buffer))?.slice(1).map(([what]) => what)).toEqual([
    'Zes bezoeken en een verslag',
  ]);
  await other.agent.get(earlier).expect(404);
});

/** A dossier that was begun from the first one, with a plan of its own. */
async function follower(): Promise<string> {
  const { id } = (await member.agent.post(path('drafts')).expect(201)).body as { id: string };
  const launched = await member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID());
  expect({ status: launched.status, body: launched.body as unknown }).toMatchObject({ status: 201 });
  const { dossierId: next } = launched.body as { dossierId: string };
  await member.agent
    .post(`/api/v1/dossiers/${next}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(addPlan)
    .expect(200);
  return next;
}
