import type { Command, DossierPage, Problem, Step } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedStage } from './parts';
import { launchCall, type Member, type SharedStage } from './stage';

const reason = 'Zo afgesproken.';
const TODAY = '2019-10-01';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  const source = readFileSync(join(__dirname, 'step-call.yaml'), 'utf8');
  dossierId = (await launchCall(stage, member, source)).dossierId;
  await until(async () => (await page()).isStarted && (await page()).planned.length > 0);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

/** The refusal, or what was done. */
async function send(command: Command, status = 200): Promise<Problem & { readonly text: string }> {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status });
  return answer.body as Problem & { readonly text: string };
}

type Values = Extract<Command, { type: 'ActOnStep' }>['values'];

/** Records something today: `nota.freeze` is the act `freeze` on the step `nota`. */
function act(where: string, values: Values, status = 200): ReturnType<typeof send> {
  const [stepId = '', what = ''] = where.split('.');
  return send({ type: 'ActOnStep', stepId, act: what, values: { on: TODAY, ...values } }, status);
}

async function step(id: string): Promise<Step> {
  const found = (await page()).steps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

async function optionsOf(stepId: string, what: string, field: string): Promise<readonly { value: string }[]> {
  const described = (await step(stepId)).acts.find((one) => one.act === what);
  return described?.fields.find(({ name }) => name === field)?.options ?? [];
}

async function participantId(name: string): Promise<string> {
  return (await page()).participants.find((one) => one.name === name)?.id ?? '';
}

async function signs(name: string): Promise<void> {
  const form = {
    id: randomUUID(),
    participantId: await participantId(name),
    slot: 1,
    name: 'X',
    function: 'schepen',
    why: 'Per post.',
    fileId: null,
    reply: { kind: 'agree', mandates: { indienen: true } },
  };
  const before = (await page()).version;
  await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
  await until(async () => (await page()).version > before);
}

test('a step shows its own day, what can be recorded on it, and the form for that', async () => {
  const nota = await step('nota');
  expect(nota).toMatchObject({ kind: 'recorded', due: { on: '2019-11-15', text: 'vr 15 november 2019, 12.00 uur' } });
  expect(nota.acts.map((one) => one.act)).toEqual(['propose', 'addVersion']);
  expect(nota.acts[1]?.fields).toMatchObject([
    { name: 'on', type: 'day', isOptional: false },
    { name: 'file', type: 'file', isOptional: true },
    { name: 'note', type: 'text' },
    { name: 'takesIn', type: 'item', options: [] },
  ]);
  const buttons = nota.commands.map(({ type, act: what }) => [type, what]);
  expect(buttons).toEqual([
    ['ActOnStep', 'propose'],
    ['ActOnStep', 'addVersion'],
    ['MoveStepDate', null],
  ]);
});

test('a proposal and the version that takes it in are recorded, in words that stay out of the history', async () => {
  const from = await participantId('Menen');
  await act('nota.propose', { from, what: 'Doel 3 schrappen' });
  const [proposal] = await optionsOf('nota', 'addVersion', 'takesIn');
  expect(proposal).toEqual({ value: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, label: 'Doel 3 schrappen' });
  const done = await act('nota.addVersion', { file: null, note: 'Zonder doel 3', takesIn: proposal?.value ?? '' });
  expect(done.text).toContain('Projectnota');
  const nota = await step('nota');
  expect(nota).toMatchObject({ recordedCount: 2 });
  expect(nota.recorded[0]?.detail).toContain('Zonder doel 3');
  const events = await stage.source.query<{ body: string }[]>(
    `select body::text from dossier_event where dossier_id = $1`,
    [dossierId],
  );
  expect(events.some(({ body }) => body.includes('doel 3') || body.includes('Doel 3'))).toBe(false);
});

test('what cannot be recorded is refused with what can be, or at its field', async () => {
  expect(await act('nota.freeze', {}, 409)).toMatchObject({
    code: 'ActNotPossible',
    data: { possible: ['propose', 'addVersion', 'review'] },
    detail: expect.stringMatching(/\.$/) as string,
  });
  expect(await act('nota.smoke', {}, 409)).toMatchObject({ code: 'ActNotPossible' });
  expect(await act('nowhere.review', {}, 404)).toMatchObject({ code: 'UnknownStep' });
  expect(await act('nota.review', {}, 422)).toMatchObject({
    code: 'FieldMissing',
    errors: [{ pointer: '/values/verdict' }],
  });
  expect(await act('nota.review', { verdict: 'maybe' }, 422)).toMatchObject({
    code: 'FieldNotValid',
    data: { field: 'verdict', of: ['agrees', 'asksChanges'] },
  });
  expect(await act('nota.review', { verdict: 'agrees', on: '2019-12-24' }, 422)).toMatchObject({
    code: 'DayInTheFuture',
    errors: [{ pointer: '/values/on' }],
  });
  expect(await act('nota.addVersion', { takesIn: 'Dit is geen id' }, 422)).toMatchObject({ code: 'FieldNotValid' });
  expect(await act('nota.addVersion', { takesIn: randomUUID() }, 422)).toMatchObject({
    code: 'ActRefused',
    data: { why: 'unknownItem' },
  });
  expect(await act('nota.addVersion', { file: randomUUID() }, 422)).toMatchObject({ code: 'UnknownFile' });
});

test('a document that its reviewers agree with is frozen, in the words of its kind', async () => {
  await act('nota.review', { verdict: 'agrees', note: null });
  await act('nota.freeze', {});
  expect(await step('nota')).toMatchObject({ acts: [], status: { code: 'frozen', tone: 'done' } });
});

test('a meeting is logged under the names of the call, and what the year still lacks is a task', async () => {
  expect((await page()).tasks.filter(({ kind }) => kind === 'logMissing')).toMatchObject([
    { stepId: 'logboek', command: { type: 'ActOnStep', act: 'log' } },
  ]);
  expect(await optionsOf('logboek', 'log', 'sort')).toEqual([
    { value: 'vergadering', label: 'Vergadering' },
    { value: 'netwerkmoment', label: 'Netwerkmoment' },
  ]);
  expect(await optionsOf('logboek', 'log', 'code')).toEqual([{ value: 'zorg', label: 'Zorg en welzijn' }]);
  await act('logboek.log', { sort: 'netwerkmoment', code: 'zorg', present: 24, what: 'Ontmoeting in Menen' });
  expect((await step('logboek')).recorded).toHaveLength(1);
  expect((await page()).tasks.filter(({ kind }) => kind === 'logMissing')).toEqual([]);
});

test('a selection goes from candidates over scores to a choice', async () => {
  await act('partnerkeuze.addCandidate', { candidate: 'Stichting Noord' });
  await act('partnerkeuze.addCandidate', { candidate: 'Huis Zuid' });
  expect(await act('partnerkeuze.addCandidate', { candidate: 'huis  Zuid' }, 422)).toMatchObject({
    code: 'ActRefused',
    data: { why: 'alreadyThere' },
  });
  await act('partnerkeuze.openRound', {});
  const candidates = await optionsOf('partnerkeuze', 'score', 'candidate');
  expect(candidates).toMatchObject([{ label: 'Huis Zuid' }, { label: 'Stichting Noord' }]);
  const [zuid = '', noord = ''] = candidates.map(({ value }) => value);
  expect(await act('partnerkeuze.score', { candidate: zuid, score: 40, goesOn: true }, 422)).toMatchObject({
    code: 'ActRefused',
    data: { why: 'scoreTooLow' },
  });
  await act('partnerkeuze.score', { candidate: zuid, score: 40, goesOn: false });
  await act('partnerkeuze.score', { candidate: noord, score: 80, expert: 'Een deskundige', goesOn: true });
  await act('partnerkeuze.choose', { candidate: noord, as: 'selected' });
  await act('partnerkeuze.end', {});
  expect(await step('partnerkeuze')).toMatchObject({ status: { code: 'selected', tone: 'done' }, recordedCount: 7 });
  expect((await step('partnerkeuze')).recorded).toHaveLength(5);
});

test('a step is added with an id from its title, its day is moved, and it is passed over', async () => {
  const added = {
    type: 'AddStep',
    kind: 'task',
    title: 'Zaal vastleggen',
    values: {},
    after: [],
    reason,
  } satisfies Command;
  const done = await send(added);
  expect(done.text).toContain('Zaal vastleggen');
  expect(await step('zaal-vastleggen')).toMatchObject({ title: 'Zaal vastleggen', due: null });
  await send({ type: 'MoveStepDate', stepId: 'zaal-vastleggen', on: '2019-10-21', time: null, reason });
  await until(async () => (await step('zaal-vastleggen')).due !== null);
  expect((await step('zaal-vastleggen')).due).toMatchObject({ text: 'ma 21 oktober 2019' });
  await send({ type: 'SkipStep', stepId: 'zaal-vastleggen', reason });
  expect(await step('zaal-vastleggen')).toMatchObject({ status: { code: 'skipped' }, commands: [] });
  expect(await send({ type: 'SkipStep', stepId: 'nota', reason }, 409)).toMatchObject({ code: 'StepNotOptional' });
  expect(await send({ ...added, kind: 'rocket' }, 400)).toMatchObject({ errors: [{ pointer: '/kind' }] });
  const unset = await send({ ...added, kind: 'selection', values: {} }, 422);
  expect(unset).toMatchObject({ code: 'FieldMissing', errors: [{ pointer: '/values/rounds' }] });
});

test('an added step has a term of its own, comes after another, and only when that ended as it must', async () => {
  expect((await step('nota')).ends.map(({ value }) => value)).toEqual(['frozen']);
  const added = {
    type: 'AddStep',
    kind: 'task',
    title: 'Kort voor de sluiting',
    values: {},
    after: ['partnerkeuze'],
    when: [{ step: 'partnerkeuze', outcomes: ['selected'] }],
    deadline: {
      term: { kind: 'relative', anchor: { event: 'closing' }, count: -8, unit: 'calendarDays' },
      workingDaysBefore: [5],
    },
    reason,
  } satisfies Command;
  await send(added);
  await until(async () => (await step('kort-voor-de-sluiting')).due !== null);
  expect(await step('kort-voor-de-sluiting')).toMatchObject({ due: { on: '2020-01-07' }, status: { code: 'open' } });
  const other = { ...added, title: 'Anders', when: [{ step: 'partnerkeuze', outcomes: ['nobody'] }] };
  await send(other);
  expect(await step('anders')).toMatchObject({ status: { code: 'skipped' } });
  const day = { ...added, title: 'Op een dag', when: [], deadline: null };
  await send({ ...day, deadline: { term: { kind: 'before', on: '2019-11-20', time: null }, workingDaysBefore: [] } });
  await until(async () => (await step('op-een-dag')).due !== null);
  expect((await step('op-een-dag')).due).toMatchObject({ on: '2019-11-19' });
});

test('every kind can be added, each with words for what it must be told', async () => {
  const { stepKinds } = await page();
  expect(stepKinds.length).toBeGreaterThan(10);
  for (const { kind, label, settings } of stepKinds) {
    expect(label).not.toBe(kind);
    for (const setting of settings) expect(setting.label.toLowerCase()).not.toBe(setting.name.toLowerCase());
  }
});

test('an answer is proved, ratified, withdrawn, and asked for again', async () => {
  await signs('Anzegem');
  const anzegem = await participantId('Anzegem');
  const types = async (): Promise<string[]> =>
    (await page()).participants.find(({ id }) => id === anzegem)?.commands.map(({ type }) => type) ?? [];
  expect(await types()).toEqual(expect.arrayContaining(['RecordRatification', 'RecordProof', 'WithdrawSignOff']));
  expect((await page()).tasks).toContainEqual(
    expect.objectContaining({ kind: 'recordRatification', participantId: anzegem }) as unknown,
  );
  const proof = { decidedOn: '2019-09-30', provedOn: TODAY, signedOn: null, fileId: null } as const;
  await send({ type: 'RecordProof', participantId: anzegem, ...proof });
  expect((await page()).participants[0]?.proof).toMatchObject({ decided: { on: '2019-09-30' }, signed: null });
  const ratification = { organ: 'gr', on: TODAY, isRatified: true, note: null } as const;
  await send({ type: 'RecordRatification', participantId: anzegem, ...ratification });
  expect(await send({ type: 'RecordRatification', participantId: anzegem, ...ratification }, 409)).toMatchObject({
    code: 'NoRatificationAwaited',
  });
  await send({ type: 'WithdrawSignOff', participantId: anzegem, on: TODAY, reason });
  expect((await page()).participants[0]?.standing.code).toBe('withdrawn');
  expect(await types()).toContain('AskAgain');
  await send({ type: 'AskAgain', participantIds: [anzegem], reason });
  expect((await page()).participants[0]?.standing.code).toBe('unanswered');
  expect(await send({ type: 'AskAgain', participantIds: [anzegem], reason }, 409)).toMatchObject({
    code: 'NobodyToAskAgain',
  });
});

test('an organ that did not treat the point holds back the reminders until its next meeting', async () => {
  const menen = await participantId('Menen');
  const missed = { organ: 'gr', meetingOn: '2019-09-30', nextOn: '2019-10-28', note: null } as const;
  await send({ type: 'RecordNotTreated', participantId: menen, ...missed });
  expect((await page()).participants[2]).toMatchObject({ standing: { code: 'named' }, named: { on: '2019-10-28' } });
});

test('the funder decides in one of the ways that the call foresees', async () => {
  for (const name of ['Anzegem', 'Kortrijk']) await signs(name);
  await send({ type: 'DeclareReady', stepId: 'indienen' });
  await send({
    type: 'RecordSubmission',
    stepId: 'indienen',
    submittedOn: TODAY,
    submittedTime: '10:00',
    receiptNumber: 'AB-1',
    fileId: null,
    despiteReason: null,
  });
  const decision = await step('beslissing');
  expect(decision.suggested.outcomes).toMatchObject([
    { value: 'selected', hasAmount: false },
    { value: 'reserve' },
    { value: 'notSelected' },
  ]);
  const decided = { type: 'RecordFunderDecision', stepId: 'beslissing', decidedOn: TODAY, note: null } as const;
  expect(await send({ ...decided, outcome: 'approved', amountCents: null }, 422)).toMatchObject({
    code: 'OutcomeNotOffered',
    data: { offered: ['selected', 'reserve', 'notSelected'] },
  });
  await send({ ...decided, outcome: 'reserve', amountCents: null });
});

test('who changes its answer after the filing is told to the funder', async () => {
  const kortrijk = await participantId('Kortrijk');
  await send({ type: 'AnnulSignOff', participantId: kortrijk, on: TODAY, reason });
  const task = (await page()).tasks.find(({ kind }) => kind === 'tellFunder');
  expect(task?.command).toMatchObject({ type: 'RecordFunderTold', participantId: kortrijk });
  await send({ type: 'RecordFunderTold', participantId: kortrijk, note: 'Per mail.' });
  expect((await page()).tasks.some(({ kind }) => kind === 'tellFunder')).toBe(false);
});

test('the dossier ends by hand, and names its successor only from the same body', async () => {
  const end = { type: 'EndDossier', outcome: 'superseded', reason } as const;
  expect(await send({ ...end, successorId: randomUUID() }, 422)).toMatchObject({ code: 'UnknownDossier' });
  expect(await send({ ...end, successorId: dossierId }, 422)).toMatchObject({ code: 'UnknownDossier' });
  expect(await send({ ...end, successorId: null }, 422)).toMatchObject({ code: 'SuccessorMissing' });
  await send({ ...end, outcome: 'stopped', successorId: null });
  expect(await page()).toMatchObject({ isClosed: true, outcome: { code: 'stopped' }, stepKinds: [] });
  expect((await page()).commands.map(({ type }) => type)).toEqual(['NameSuccessor']);
});
