import type {
  CallCheck,
  CallDifferences,
  CallList,
  CallMoves,
  CallPage,
  CallSource,
  DossierPage,
  KeptCall,
  MailList,
  Moved,
  MoveForm,
  Problem,
} from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { smallCall } from './small-call';
import { sharedStage } from './parts';
import { agreement, exampleDraft, nis, openForm, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
const versions: string[] = [];
let moving: string;
let staying: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  versions.push((await keep(smallCall())).id);
  moving = await launch('Gaat mee');
  staying = await launch('Blijft');
  await answerByLink('anzegem', agreement);
  await answerByLink('kortrijk', { ...agreement, kind: 'decline', reason: 'De drempel is te hoog.' });
  await until(async () => (await standings(moving))[1] === 'declined');
});

async function keep(source: string, status = 201): Promise<KeptCall> {
  const answer = await member.agent.post('/api/v1/calls').send({ source });
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status });
  return answer.body as KeptCall;
}

async function refusedToKeep(source: string, status: number): Promise<Problem> {
  return (await keep(source, status)) as unknown as Problem;
}

async function check(source: string): Promise<CallCheck> {
  return (await member.agent.post('/api/v1/calls/check').send({ source }).expect(200)).body as CallCheck;
}

async function launch(title: string): Promise<string> {
  const content = { ...(await exampleDraft(stage, member)), callId: versions[0], title };
  const { id } = (await member.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as { id: string };
  const launched = await member.agent
    .post(`/api/v1/drafts/${id}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(201);
  const { dossierId } = launched.body as { dossierId: string };
  await until(async () => (await page(dossierId)).isStarted);
  return dossierId;
}

async function page(dossierId: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

/** Of Anzegem, Kortrijk and Menen. */
async function standings(dossierId: string): Promise<string[]> {
  return (await page(dossierId)).participants.map(({ standing }) => standing.code);
}

async function mailsTo(dossierId: string, name: keyof typeof nis): Promise<string[]> {
  const { mails } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/mails`).expect(200)).body as MailList;
  return mails
    .filter(({ to }) => to.email === `secretariaat@${name}.example`)
    .map(({ kind }) => kind)
    .sort();
}

async function answerByLink(name: keyof typeof nis, form: object): Promise<void> {
  const { agent, hidden } = await openForm(stage, await stage.linkPath(moving, member.contacts[name]));
  await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...form })
    .expect(303);
}

async function previewOf(from: number, to: number): Promise<CallMoves> {
  const path = `/api/v1/calls/${versions[from] ?? ''}/moves`;
  return (await member.agent.get(path).query({ to: versions[to] }).expect(200)).body as CallMoves;
}

interface WaveOf extends Partial<MoveForm> {
  readonly from: number;
  readonly key?: string;
}

async function move({ from, key = randomUUID(), ...form }: WaveOf): Promise<Moved> {
  const wave = { dossierIds: [moving], askAgain: false, signAgain: false, reason: 'De drempel is verlaagd.', ...form };
  const path = `/api/v1/calls/${versions[from] ?? ''}/moves`;
  const answer = await member.agent.post(path).set('Idempotency-Key', key).send(wave);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
  return answer.body as Moved;
}

test('a definition with a mistake is refused with the line and column of the mistake, and nothing is kept', async () => {
  const mistaken = smallCall({ version: 9 }).replace('  on: 2020-01-15', '  on: 2020-02-30');
  const line = mistaken.split('\n').findIndex((one) => one.includes('2020-02-30')) + 1;
  const { problems, call } = await check(mistaken);
  expect(call).toBeNull();
  expect(problems[0]).toMatchObject({ line, column: 3, path: 'closing.on' });
  const refusal = await refusedToKeep(mistaken, 422);
  expect(refusal).toMatchObject({ code: 'CallHasProblems', errors: [{ pointer: '/source' }] });
  expect(refusal.errors[0]?.detail).toContain(`Regel ${String(line)}, kolom 3`);
});

test('a definition without mistakes is explained with its planned dates before it is kept', async () => {
  const { problems, call } = await check(smallCall({ version: 2, atLeast: 20_000 }));
  expect(problems).toEqual([]);
  expect(call?.keeping).toMatchObject({ state: 'free', callId: null });
  expect(JSON.stringify(call?.sections)).toMatch(/20\s000 inwoners/);
  expect(call?.plan.dates.map(({ date }) => date.on)).toEqual(['2019-12-13', '2020-01-15']);
  expect(call?.plan.reminders.map(({ workingDaysBefore }) => workingDaysBefore)).toEqual([15, 5]);
});

test('what is odd about a definition is said at its line, and it can be kept all the same', async () => {
  const odd = smallCall({ version: 3, closingOn: '2020-01-18' });
  const line = odd.split('\n').findIndex((one) => one.includes('2020-01-18')) + 1;
  const { problems, call } = await check(odd);
  expect(problems).toEqual([]);
  expect(call?.remarks).toEqual([
    { line, column: 3, path: 'closing.on', text: 'De sluitingsdatum 18 januari 2020 is een zaterdag. Klopt de dag?' },
  ]);
  expect(call?.keeping.state).toBe('free');
});

test('the explanation names municipalities and the day of each reminder, with the reader’s own calendar', async () => {
  const source = '{ certainty: assumed, text: Voor een proef., url: null }';
  const tags = `tags:\n  grensstad:\n    nis: ['34027', '34022']\n    source: ${source}`;
  const tagged = smallCall({ version: 4 })
    .replace('quorum:', `${tags}\nquorum:`)
    .replace('kind: sum', 'kind: sum\n    exemptAloneTag: grensstad');
  const { problems, call } = await check(tagged);
  expect(problems).toEqual([]);
  const lines = call?.sections.flatMap((section) => section.lines).flatMap(({ text, items }) => [text, ...items]);
  expect(lines).toContain('Gemerkt als “grensstad”: Kortrijk en Menen.');
  expect(lines).toContain('15 werkdagen vóór: vr 22 november 2019');
});

test('the same text is the same version, another text under a version that exists is refused, and a body keeps its own', async () => {
  expect((await keep(smallCall())).id).toBe(versions[0]);
  const refusal = await refusedToKeep(smallCall({ atLeast: 1 }), 409);
  expect(refusal).toMatchObject({ code: 'CallVersionTaken', data: { version: 1, free: 2 } });
  expect(refusal.detail).toContain('Zet “version” op 2');
  const other = await stage.addBody('igo');
  const path = `/api/v1/calls/${versions[0] ?? ''}`;
  for (const door of ['', '/source', `/differences?to=${versions[0] ?? ''}`, `/moves?to=${versions[0] ?? ''}`])
    await other.agent.get(`${path}${door}`).expect(404);
  const wave = { to: versions[0], dossierIds: [moving], askAgain: false, signAgain: false, reason: 'X.' };
  await other.agent.post(`${path}/moves`).set('Idempotency-Key', randomUUID()).send(wave).expect(404);
});

test('a newer version says where it differs, and what it does to each running dossier', async () => {
  versions.push((await keep(smallCall({ version: 2, closingOn: '2020-02-28', atLeast: 20_000 }))).id);
  const path = `/api/v1/calls/${versions[0] ?? ''}`;
  const differences = (await member.agent.get(`${path}/differences`).query({ to: versions[1] }).expect(200))
    .body as CallDifferences;
  const said = differences.parts.flatMap(({ was, becomes }) => [was.join(' '), becomes.join(' ')]).join(' ');
  for (const word of [/60\s000/, /20\s000/, /15 januari 2020/, /28 februari 2020/]) expect(said).toMatch(word);
  const { dossiers } = await previewOf(0, 1);
  expect(dossiers.map(({ title, refusal }) => [title, refusal])).toEqual([
    ['Gaat mee', null],
    ['Blijft', null],
  ]);
  expect(dossiers[0]?.effects.join(' ')).toMatch(/sluitingsdatum gaat van .*15 januari 2020 naar .*28 februari 2020/);
  expect(dossiers[0]?.effects).toContain('Een mail met de nieuwe datum vertrekt naar Menen.');
  expect(dossiers.map(({ refused }) => refused.map(({ name }) => name))).toEqual([['Kortrijk'], []]);
  expect(dossiers.map(({ mustSign }) => mustSign)).toEqual([[], []]);
  const { calls } = (await member.agent.get('/api/v1/calls').expect(200)).body as CallList;
  const call = calls.find(({ code }) => code === 'kleine-oproep');
  expect(call?.versions.map(({ version, runningCount }) => [version, runningCount])).toEqual([
    [2, 0],
    [1, 2],
  ]);
});

test('the chosen dossier goes over, answers stay, who refused is asked again once, and the other dossier keeps its version', async () => {
  const key = randomUUID();
  const first = await move({ from: 0, to: versions[1] ?? '', askAgain: true, key });
  expect(first.dossiers.map(({ outcome }) => outcome)).toEqual(['moved']);
  expect(first.dossiers[0]?.text).toContain('Opnieuw gevraagd: Kortrijk.');
  await move({ from: 0, to: versions[1] ?? '', askAgain: true, key });
  await until(async () => (await mailsTo(moving, 'kortrijk')).includes('askedAgain'));
  expect(await standings(moving)).toEqual(['agreed', 'unanswered', 'unanswered']);
  expect(await mailsTo(moving, 'kortrijk')).toEqual(['askedAgain', 'invitation', 'receipt']);
  expect(await mailsTo(moving, 'anzegem')).toEqual(['invitation', 'receipt']);
  expect(await mailsTo(moving, 'menen')).toEqual(['dateCorrection', 'invitation']);
  const call = (await member.agent.get(`/api/v1/calls/${versions[1] ?? ''}`).expect(200)).body as CallPage;
  expect(call.versions.map(({ version, runningCount }) => [version, runningCount])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect((await page(staying)).quorum[0]?.needed).toBe(60_000);
  expect((await page(moving)).quorum[0]?.needed).toBe(20_000);
});

test('a changed statement is signed again by exactly who signed it; who has not answered reads it at once', async () => {
  const statement = '{{gemeente}} doet mee en duidt een schepen aan.';
  versions.push((await keep(smallCall({ version: 3, closingOn: '2020-02-28', atLeast: 20_000, statement }))).id);
  const [preview] = (await previewOf(1, 2)).dossiers;
  expect(preview?.mustSign.map(({ name }) => name)).toEqual(['Anzegem']);
  expect(preview?.readsNewText.map(({ name }) => name)).toEqual(['Kortrijk', 'Menen']);
  const { page: before } = await openForm(stage, await stage.linkPath(moving, member.contacts.anzegem));
  expect(before).not.toContain('duidt een schepen aan');
  const key = randomUUID();
  for (const _ of [1, 2]) await move({ from: 1, to: versions[2] ?? '', signAgain: true, askAgain: true, key });
  await until(async () => (await mailsTo(moving, 'anzegem')).includes('textChanged'));
  expect(await standings(moving)).toEqual(['mustConfirm', 'unanswered', 'unanswered']);
  expect(await mailsTo(moving, 'anzegem')).toEqual(['invitation', 'receipt', 'textChanged']);
  expect(await mailsTo(moving, 'menen')).toEqual(['dateCorrection', 'invitation']);
  for (const name of ['anzegem', 'kortrijk', 'menen'] as const) {
    const { page: shown } = await openForm(stage, await stage.linkPath(moving, member.contacts[name]));
    expect(shown).toContain('duidt een schepen aan');
  }
  const [signed] = await stage.source.query<{ statement: string }[]>(
    `select t.statement from sign_off_inbox i join text_version t on t.id = i.text_version_id
     join participant p on p.id = i.participant_id where i.dossier_id = $1 order by i.received_at limit 1`,
    [moving],
  );
  expect(signed?.statement.trim()).toBe('Anzegem doet mee.');
  await answerByLink('anzegem', agreement);
  await until(async () => (await standings(moving))[0] === 'agreed');
});

test('a dossier that cannot go over is named, and the others of the wave go on', async () => {
  const gone = randomUUID();
  const { dossiers, text } = await move({ from: 0, to: versions[2] ?? '', dossierIds: [gone, moving, staying] });
  expect(dossiers.map(({ outcome }) => outcome)).toEqual(['refused', 'moved', 'moved']);
  expect(text).toContain('2 van 3 dossiers');
  expect((await previewOf(0, 2)).dossiers).toEqual([]);
});

test('a version gives its file back as it was typed, with the number that is still free', async () => {
  const { source, freeVersion } = (await member.agent.get(`/api/v1/calls/${versions[0] ?? ''}/source`).expect(200))
    .body as CallSource;
  expect([source, freeVersion]).toEqual([smallCall(), 4]);
});
