import type {
  Command,
  CommandDone,
  DossierList,
  DossierPage,
  Reply,
  ReplyList,
  Session,
  Timeline,
  Today,
  UnassignedList,
} from '@penhouder/contracts';
import type { DossierId, ParticipantId } from '@penhouder/domain';
import { recordIncoming } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { agreed, replyMessage, replyPlace } from './replies';
import { sharedStage } from './parts';
import { launchExample, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  // The plan comes a moment after the start, and only then is anybody asked.
  await until(async () => (await page()).planned.length > 0);
});

const get = async (path: string): Promise<unknown> => (await member.agent.get(`/api/v1/${path}`).expect(200)).body;
const page = async (): Promise<DossierPage> => (await get(`dossiers/${dossierId}`)) as DossierPage;
const today = async (): Promise<Today> => (await get('today')) as Today;

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

/** A mail of the contact of Anzegem in this dossier, or one that belongs nowhere. */
async function mailComes(words: string, isUnassigned = false): Promise<void> {
  const place = {
    dossierId: dossierId as DossierId,
    participantId: (await participant('Anzegem')).id as ParticipantId,
  };
  await recordIncoming(stage.source, {
    message: replyMessage(words),
    place: { ...replyPlace(member.bodyId), ...(isUnassigned ? {} : place), reading: { ...agreed, ownWords: words } },
  });
}

const replies = async (): Promise<ReplyList['replies']> =>
  ((await get(`dossiers/${dossierId}/replies`)) as ReplyList).replies;

async function newestOf(): Promise<Reply> {
  const [reply] = await replies();
  if (reply === undefined) throw new Error('no reply');
  return reply;
}

const paper = { slot: 1, name: 'Griet', function: 'algemeen directeur', why: 'Per mail.', fileId: null };
const question = { kind: 'question', text: 'Wat kost dat?' };

test('a reply by mail is a task beside the sign-off, and counts for nothing before somebody enters it', async () => {
  await mailComes('Akkoord.');
  const reply = await newestOf();
  expect(reply).toMatchObject({ proposal: { kind: 'agree', text: 'gaat akkoord' }, doubts: [], handledText: null });
  expect(reply.checks).toContain('van het adres waarnaar u schreef');
  expect((await page()).tasks.map(({ key }) => key)).toContain(`reply:${reply.id}`);
  expect((await today()).now.map(({ key }) => key)).toContain(`reply:${reply.id}`);
  expect((await participant('Anzegem')).answers).toEqual([]);
});

test('its bytes and its attachment come as downloads, and the attachment becomes a file by the rules of files', async () => {
  const { id } = await newestOf();
  const raw = await member.agent.get(`/api/v1/replies/${id}/raw`).buffer(true).expect(200);
  expect(raw.headers['content-disposition']).toMatch(/^attachment; filename="mail-.*\.eml"/);
  expect(raw.headers['content-security-policy']).toContain('sandbox');
  const kept = await member.agent.post(`/api/v1/replies/${id}/attachments/0/file`).expect(201);
  expect(kept.body).toMatchObject({ name: 'besluit.pdf', mediaType: 'application/pdf' });
  for (const place of ['1', '-1', 'x', '9999'])
    await member.agent.post(`/api/v1/replies/${id}/attachments/${place}/file`).expect(404);
});

test('entered as an answer it is the proof of that answer, once, whoever presses twice', async () => {
  const { id, sha256 } = await newestOf();
  const { id: participantId } = await participant('Anzegem');
  const path = `/api/v1/dossiers/${dossierId}/paper-answers`;
  const other = (await participant('Menen')).id;
  const form = { ...paper, id: randomUUID(), participantId, replyId: id, reply: question };
  const foreign = await member.agent.post(path).send({ ...form, id: randomUUID(), participantId: other });
  expect(foreign).toMatchObject({ status: 422, body: { code: 'UnknownReply' } });
  const twice = await Promise.all([form, form].map((one) => member.agent.post(path).send(one)));
  expect(twice.map(({ status }) => status)).toEqual([201, 201]);
  const again = await member.agent.post(path).send({ ...form, id: randomUUID() });
  expect(again).toMatchObject({ status: 409, body: { code: 'ReplyHandled' } });
  const [row] = await stage.source.query<{ mail: unknown }[]>(
    `select content -> 'mail' as mail from evidence_content where content ->> 'participantId' = $1`,
    [participantId],
  );
  expect(row?.mail).toMatchObject({ id, sha256, sender: 'contact', authentication: 'passed' });
  expect((await newestOf()).handledText).toMatch(/^ingevoerd als antwoord, Coördinator, /);
  expect((await page()).tasks.map(({ key }) => key)).not.toContain(`reply:${id}`);
});

test('a reply is laid aside with a reason, and only once', async () => {
  await mailComes('Ontvangen, dank u.');
  const { id } = await newestOf();
  const path = `/api/v1/replies/${id}/dismissals`;
  await member.agent.post(path).send({ reason: ' ' }).expect(400);
  await member.agent.post(path).send({ reason: 'Geen antwoord.' }).expect(201);
  expect((await member.agent.post(path).send({ reason: 'x' })).body).toMatchObject({ code: 'ReplyHandled' });
  expect((await replies()).find((one) => one.id === id)?.handledText).toMatch(/^opzij gelegd, .*: Geen antwoord\.$/);
});

test('a mail that belongs nowhere is given to a participant, the likeliest first', async () => {
  await mailComes('Waar vind ik de nota?', true);
  const [reply] = ((await get('replies/unassigned')) as UnassignedList).replies;
  expect(reply?.candidates[0]?.text).toMatch(/^Anzegem – /);
  const path = `/api/v1/replies/${reply?.id ?? ''}/assignments`;
  await member.agent.post(path).send({ participantId: randomUUID() }).expect(404);
  await member.agent.post(path).send({ participantId: reply?.candidates[0]?.participantId }).expect(201);
  expect((await newestOf()).id).toBe(reply?.id);
  expect((await get('replies/unassigned')) as UnassignedList).toEqual({ replies: [] });
  expect((await member.agent.post(path).send({ participantId: randomUUID() })).body).toMatchObject({
    code: 'ReplyHandled',
  });
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
