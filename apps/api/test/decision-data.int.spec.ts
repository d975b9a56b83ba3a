import type { DossierPage, Participant } from '@penhouder/contracts';
import { verifyEvidence } from '@penhouder/persistence';
import type { DossierId } from '@penhouder/domain';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { agreement, hiddenFields, launchExample, openApiStage, openForm, type ApiStage, type Member } from './stage';

/** The publication server of a municipality. */
let site: Server;
let origin: string;
let isSiteUp = false;
let stage: ApiStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  site = createServer((_request, response) => {
    response.writeHead(isSiteUp ? 200 : 503, { 'content-type': 'text/html' });
    response.end('<h1>Besluit</h1><p>De gemeenteraad keurt goed.</p>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  stage = await openApiStage('decision_data', { environment: { PUBLISHED_INSIDE: origin } });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
});

afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await stage.close();
});

/** Where the first decision of the dossier stands. */
async function first() {
  const [decision] = await decisions();
  const { organ, decided, published } = decision ?? {};
  const { status, sha256, problemText } = published ?? {};
  return { organ: organ?.code, on: decided?.on, status: status?.code, sha256, problemText };
}

async function decisions(): Promise<Participant['decisions']> {
  const page = (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
  return page.participants.flatMap((one) => one.decisions);
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isDone()); tried += 1) {
    if (tried > 200) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const linkOf = (name: keyof Member['contacts']): Promise<string> => stage.linkPath(dossierId, member.contacts[name]);

async function agreed(name: keyof Member['contacts']) {
  const opened = await openForm(stage, await linkOf(name));
  await opened.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...opened.hidden, ...agreement })
    .expect(303);
  const { text } = await opened.agent.get('/teken/besluit').expect(200);
  return { agent: opened.agent, hidden: hiddenFields(text) };
}

test('who did not agree has nothing that an organ decided', async () => {
  const { agent } = await openForm(stage, await linkOf('menen'));
  const { text } = await agent.get('/teken/besluit').expect(409);
  expect(text).toContain('DecisionWithoutAgreement');
});

test('a form that says too little, or names a place inside, comes back as it was typed', async () => {
  const { agent, hidden } = await agreed('anzegem');
  const wrong = { ...hidden, organ: '', day: '2999-01-01', url: 'https://10.0.0.1/<geheim>' };
  const { text } = await agent.post('/teken/besluit').type('form').send(wrong).expect(422);
  expect(text).toContain('id="fouten"');
  expect(text).toContain('value="https://10.0.0.1/&lt;geheim&gt;"');
  await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...wrong, formToken: 'x' })
    .expect(409);
  expect(await decisions()).toEqual([]);
});

test('organ, day and publication are data, in evidence and on the dossier; reading goes on when the site is back', async () => {
  const { agent, hidden } = await agreed('kortrijk');
  const form = { ...hidden, organ: 'gr', day: '2019-01-07', url: `${origin}/besluit` };
  for (const _twice of [1, 2]) await agent.post('/teken/besluit').type('form').send(form).expect(303);
  expect((await agent.get('/teken/besluit?bewaard=ja').expect(200)).text).toContain('Het besluit is bewaard.');
  await until(async () => (await first()).problemText !== null);
  expect(await first()).toMatchObject({ status: 'again', organ: 'gr', on: '2019-01-07', sha256: null });
  expect((await first()).problemText).toContain('gaf de pagina niet vrij');
  isSiteUp = true;
  await stage.source.query('update decision_record set next_try_at = now()');
  await until(async () => (await first()).status === 'read');
  expect((await first()).sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await decisions()).toHaveLength(1);
  const [evidence] = await stage.source.query<[{ kinds: string[] }]>(
    `select array_agg(c.content ->> 'kind' order by e.sequence) filter (where c.content ? 'kind') as kinds
     from evidence e join evidence_content c on c.evidence_id = e.id`,
  );
  expect(evidence.kinds).toEqual(['decisionOfOrgan', 'publishedDecision']);
  expect((await verifyEvidence(stage.source, dossierId as DossierId)).isIntact).toBe(true);
});

test('another decision under the id of one that was kept is refused', async () => {
  const { agent, hidden } = await agreed('kortrijk');
  const form = { ...hidden, organ: 'gr', day: '2019-01-08', url: '' };
  await agent.post('/teken/besluit').type('form').send(form).expect(303);
  const { text } = await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...form, day: '2019-01-09' })
    .expect(409);
  expect(text).toContain('SubmissionIdTaken');
});
