import type { Command, DossierPage, Step } from '@penhouder/contracts';
import { parseCall } from '@penhouder/call-definitions';
import { saveCallDefinition } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { launchCall, openApiStage, type ApiStage, type Member } from './stage';
import { smallCall } from './small-call';

jest.setTimeout(120_000);

const TODAY = '2019-10-01';
const SOURCE = '{ certainty: assumed, text: Voor een proef., url: null }';

/** The small call with one step only, which has dossiers under another call started. */
function above(settings: string): string {
  const [head = '', rest = ''] = smallCall().split('steps:\n', 1).concat(smallCall());
  const texts = rest.slice(rest.indexOf('texts:\n'));
  return `${head.replace('code: kleine-oproep', 'code: oproep-boven')}steps:
  - id: delen
    kind: sub-dossiers
    settings: ${settings}
    source: ${SOURCE}
${texts.replace('verklaringen: Verklaringen, indienen: Aanvraag, beslissing: Beslissing', 'delen: Dossiers van elk').replace('    mandates: { opmaken: De aanvraag opmaken }\n', '')}`;
}

let stage: ApiStage;
let member: Member;
let parentId: string;

beforeAll(async () => {
  stage = await openApiStage('sub_dossiers');
  member = await stage.addBody('wvg');
});

afterAll(() => stage.close());

async function page(dossierId = parentId): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function step(): Promise<Step> {
  const found = (await page()).steps[0];
  if (found === undefined) throw new Error('no step');
  return found;
}

async function send(dossierId: string, command: Command): Promise<void> {
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(200);
}

/** Ends one of the dossiers below by hand. */
async function ends(name: string, outcome: 'concluded' | 'stopped' | 'notFiled'): Promise<void> {
  const { id } = await below(name);
  await until(async () => (await page(id ?? '')).isStarted);
  await send(id ?? '', { type: 'EndDossier', outcome, successorId: null, reason: 'Zo afgesproken.' });
}

async function below(name: string): Promise<Step['subDossiers'][number]> {
  const found = (await step()).subDossiers.find(({ who }) => who === name);
  if (found === undefined) throw new Error(`nothing below for ${name}`);
  return found;
}

async function countOfDossiers(): Promise<number> {
  const [row] = await stage.source.query<{ count: number }[]>('select count(*)::int as count from dossier');
  return row?.count ?? 0;
}

async function journalled(type: string): Promise<number> {
  const [row] = await stage.source.query<{ count: number }[]>(
    'select count(*)::int as count from dossier_event where dossier_id = $1 and type = $2',
    [parentId, type],
  );
  return row?.count ?? 0;
}

test('each participant gets a dossier of its own, although the worker dies right after the order', async () => {
  const call = parseCall(smallCall());
  if (!call.ok) throw new Error(JSON.stringify(call.problems));
  await saveCallDefinition(stage.source, { ...call, source: smallCall(), bodyId: null });
  parentId = (
    await launchCall(
      stage,
      member,
      above('{ call: kleine-oproep, isForEverybody: true, each: participant, isAutomatic: true }'),
    )
  ).dossierId;
  stage.startWorker('after-journal-commit');
  await until(async () => (await journalled('SubDossiersOrdered')) === 1);
  stage.startWorker();
  await until(async () => (await step()).subDossiers.every(({ id }) => id !== null));
  const { subDossiers } = await step();
  expect(subDossiers.map(({ who, title, status }) => [who, title, status.code])).toEqual([
    ['Anzegem', expect.stringContaining('Kleine oproep: Anzegem'), 'running'],
    ['Kortrijk', expect.stringContaining('Kleine oproep: Kortrijk'), 'running'],
    ['Menen', expect.stringContaining('Kleine oproep: Menen'), 'running'],
  ]);
  expect(await countOfDossiers()).toBe(4);
});

test('it has that one participant with its contact and figures, and says what it is a part of', async () => {
  const { id } = await below('Menen');
  await until(async () => (await page(id ?? '')).isStarted);
  const shown = await page(id ?? '');
  expect(shown).toMatchObject({ total: 1, kind: 'rehearsal', clock: { at: expect.stringContaining(TODAY) as string } });
  expect(shown.series).toEqual([
    { relation: 'above', id: parentId, text: expect.stringMatching(/^Hoort bij dossier 2019-001/) as string },
  ]);
  expect(shown.participants[0]).toMatchObject({ name: 'Menen' });
  await until(async () => {
    const mails = await stage.source.query<{ id: string }[]>(
      `select id from mail where dossier_id = $1 and kind = 'invitation' and contact_id = $2`,
      [id, member.contacts.menen],
    );
    return mails.length === 1;
  });
});

test('an order that is tried again starts nothing more', async () => {
  await stage.source.query(`update sub_dossier set state = 'ordered'`);
  await until(async () => {
    const rows = await stage.source.query<unknown[]>(`select 1 from sub_dossier where state = 'ordered'`);
    return rows.length === 0;
  });
  expect(await countOfDossiers()).toBe(4);
});

test('how each ended comes back by itself, and told twice it is known once', async () => {
  await ends('Menen', 'stopped');
  await until(async () => (await journalled('SubDossierEnded')) === 1);
  await stage.source.query(`update sub_dossier set is_told = false where outcome is not null`);
  await until(async () => {
    const rows = await stage.source.query<unknown[]>(
      `select 1 from sub_dossier where not is_told and outcome is not null`,
    );
    return rows.length === 0;
  });
  expect(await journalled('SubDossierEnded')).toBe(1);
  expect((await below('Menen')).status).toMatchObject({ code: 'stopped' });
  expect(await page()).toMatchObject({ isClosed: false });
});

test('with the last one the step is done, and here the dossier with it', async () => {
  await ends('Kortrijk', 'concluded');
  await ends('Anzegem', 'notFiled');
  await until(async () => (await page()).isClosed);
  expect(await page()).toMatchObject({ outcome: { code: 'concluded' } });
  expect((await step()).status.code).toBe('finished');
});

test('a call that the library does not have is a task with its reason; once it is there a coordinator starts again', async () => {
  const unknown = '{ call: later-oproep, isForEverybody: true, each: all, isAutomatic: true }';
  parentId = (await launchCall(stage, member, above(unknown).replace('version: 1', 'version: 2'))).dossierId;
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'startSubDossier'));
  const task = (await page()).tasks.find(({ kind }) => kind === 'startSubDossier');
  expect(task?.text).toBe(
    'Start het deeldossier van alle deelnemers samen opnieuw: de oproep “later-oproep” staat niet in uw lijst van oproepen. Laad ze eerst op.',
  );
  const source = smallCall().replace('code: kleine-oproep', 'code: later-oproep');
  const later = parseCall(source);
  if (!later.ok) throw new Error(JSON.stringify(later.problems));
  await saveCallDefinition(stage.source, { ...later, source, bodyId: null });
  const again = { on: TODAY, participant: null };
  await send(parentId, { type: 'ActOnStep', stepId: 'delen', act: 'launch', values: again });
  await until(async () => (await below('alle deelnemers samen')).id !== null);
  const { id } = await below('alle deelnemers samen');
  expect((await page(id ?? '')).total).toBe(3);
});

test('when the dossier above ends by hand the others go on, and its page says so', async () => {
  await send(parentId, { type: 'EndDossier', outcome: 'stopped', successorId: null, reason: 'Zo afgesproken.' });
  await until(async () => (await page()).isClosed);
  expect((await step()).subDossiersNote).toBe('Er loopt nog één deeldossier door; dit dossier volgt het niet meer.');
  await ends('alle deelnemers samen', 'concluded');
  await until(async () => (await below('alle deelnemers samen')).status.code === 'concluded');
  await until(async () => {
    const rows = await stage.source.query<unknown[]>(
      `select 1 from sub_dossier where not is_told and outcome is not null`,
    );
    return rows.length === 0;
  });
  expect(await journalled('SubDossierEnded')).toBe(0);
});
