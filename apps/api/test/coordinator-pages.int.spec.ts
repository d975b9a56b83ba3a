import type { Command, CommandDone, DossierList, DossierPage, Session, Timeline, Today } from '@penhouder/contracts';
import { randomUUID } from 'node:crypto';
import { launchExample, openApiStage, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = await openApiStage('coordinatorpages');
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  // The plan comes a moment after the start, and only then is anybody asked.
  await until(async () => (await page()).planned.length > 0);
});

afterAll(() => stage.close());

const get = async (path: string): Promise<unknown> => (await member.agent.get(`/api/v1/${path}`).expect(200)).body;
const page = async (): Promise<DossierPage> => (await get(`dossiers/${dossierId}`)) as DossierPage;
const today = async (): Promise<Today> => (await get('today')) as Today;

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isDone()); tried += 1) {
    if (tried > 200) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function send(command: Command): Promise<string> {
  const path = `/api/v1/dossiers/${dossierId}/commands`;
  const answer = await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(command).expect(200);
  return (answer.body as CommandDone).text;
}

async function participant(name: string): Promise<DossierPage['participants'][number]> {
  const found = (await page()).participants.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no participant ${name}`);
  return found;
}

async function onPaper(name: string, reply: unknown): Promise<void> {
  const { id: participantId } = await participant(name);
  const signed = { name: 'X', function: 'schepen', why: 'Per post.', fileId: null };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/paper-answers`)
    .send({ id: randomUUID(), participantId, slot: 1, ...signed, reply })
    .expect(201);
}

const reason = 'Zo afgesproken.';

test('without a relay the session says that mail stays here', async () => {
  expect((await get('session')) as Session).toMatchObject({ mailStaysHere: true });
});

test('right after the launch everybody was asked, so reminding can be done but is not the thing to do', async () => {
  const { primary, commands } = await page();
  expect(primary).toBeNull();
  expect(commands.find(({ type }) => type === 'RemindNow')?.label).toBe('Herinner 3 deelnemers');
});

test('who named a day is not among those to remind, and that day proposes how much longer it gets', async () => {
  await onPaper('Menen', { kind: 'namedDay', organ: 'gr', on: '2019-12-20', text: null });
  await until(async () => (await participant('Menen')).named !== null);
  expect((await page()).commands.find(({ type }) => type === 'RemindNow')?.label).toBe('Herinner 2 deelnemers');
  expect(await participant('Menen')).toMatchObject({ named: { on: '2019-12-20' }, suggestedDueOn: '2019-12-23' });
  expect(await participant('Anzegem')).toMatchObject({ named: null, suggestedDueOn: null });
});

test('a notice to a coordinator is not post of the participant, and names it only as its subject', async () => {
  await until(async () => {
    const { past } = (await get(`dossiers/${dossierId}/timeline`)) as Timeline;
    return past.some(({ code, text }) => code === 'coordinatorNotice' && text.includes(', over Menen: '));
  });
  expect((await participant('Menen')).lastMail?.kindText).toBe('uitnodiging');
});

test('what is to be done today is what is counted, beside the day of its own clock', async () => {
  const { sentence, now, thisWeek } = await today();
  expect(sentence).toMatch(/^1 zaak vraagt vandaag uw aandacht\./);
  expect([now.length, thisWeek.length]).toEqual([1, 0]);
  expect(now[0]?.dossier.clockText).toMatch(/^daar is het .* 2019$/);
});

test('dropping says what becomes of the quorum; what was done says for whom and until when', async () => {
  const { id: participantId, commands } = await participant('Kortrijk');
  const drop = commands.find(({ type }) => type === 'DropParticipant');
  expect(drop?.consequence).toMatch(/kan niet meer geantwoord worden.*Zonder Kortrijk wordt het quorum: 0 van /s);
  expect(await send({ type: 'ExtendParticipant', participantId, on: '2019-12-18', reason })).toBe(
    'Geef uitstel: gedaan (Kortrijk, wo 18 december 2019).',
  );
});

test('a withdrawn dossier shows its end: nothing is under way, missing or expected any more', async () => {
  expect(await send({ type: 'WithdrawDossier', reason })).toBe('Trek het dossier in: gedaan.');
  const { isClosed, steps, quorum } = await page();
  expect(isClosed).toBe(true);
  expect(new Set(steps.map(({ status }) => status.word))).toEqual(new Set(['niet meer nodig']));
  expect(steps.flatMap(({ unmet, years, commands }) => [...unmet, ...years, ...commands])).toEqual([]);
  expect(quorum[0]).toMatchObject({ sentence: expect.stringContaining('bij het sluiten') as string });
  expect(quorum[0]?.status.word).toBe('niet gehaald');
  expect(new Set(quorum[0]?.bar.segments.map(({ standing }) => standing))).toEqual(new Set(['lost']));
});

test('the list asks for what runs, and knows of closed dossiers all the same', async () => {
  const open = (await get('dossiers?state=open')) as DossierList;
  expect([open.total, open.filters.calls.length]).toEqual([0, 1]);
});

test('an organisation is added once, with its contact, and only its own body sees it', async () => {
  const contact = {
    name: 'Onthaal',
    function: 'onthaal',
    email: 'onthaal@bedrijf.example',
    phone: null,
    language: 'nl',
  };
  const form = { kind: 'firm', name: 'Bedrijf Zuid', enterpriseNumber: 'BE 0207.494.678', contact };
  const other = await stage.addBody('elders');
  const find = async ({ agent }: Member): Promise<unknown[]> =>
    ((await agent.get('/api/v1/units?q=bedrijf zuid').expect(200)).body as { units: unknown[] }).units;
  const bad = { ...form, enterpriseNumber: '0207.494.679' };
  const refused = await member.agent.post('/api/v1/units').send(bad).expect(422);
  expect(refused.body).toMatchObject({ code: 'EnterpriseNumberInvalid', errors: [{ pointer: '/enterpriseNumber' }] });
  const noMail = { ...form, contact: { ...contact, email: 'geen adres' } };
  const unmailed = await member.agent.post('/api/v1/units').send(noMail).expect(422);
  expect(unmailed.body).toMatchObject({ errors: [{ pointer: '/contact/email' }] });
  const added = await member.agent.post('/api/v1/units').send(form).expect(201);
  expect(added.body).toMatchObject({
    unit: { name: 'Bedrijf Zuid', description: 'onderneming · 0207.494.678', contactCount: 1 },
    contact: { name: 'Onthaal', unit: { name: 'Bedrijf Zuid' } },
  });
  const again = await member.agent
    .post('/api/v1/units')
    .send({ ...form, name: 'Zuid nv', contact: null })
    .expect(409);
  expect(again.body).toMatchObject({ code: 'UnitExists', detail: expect.stringContaining('Bedrijf Zuid') as string });
  expect(await find(member)).toHaveLength(1);
  expect(await find(other)).toEqual([]);
  const { id } = (added.body as { unit: { id: string } }).unit;
  const theirs = await other.agent.post('/api/v1/contacts').send({ ...contact, isArchived: false, unitId: id });
  expect([theirs.status, theirs.body]).toMatchObject([422, { code: 'UnknownUnit' }]);
});
