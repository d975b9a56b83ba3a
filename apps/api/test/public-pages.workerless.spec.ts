import type { Problem, ShownStatement, Statements, StatementsForm } from '@penhouder/contracts';
import { sharedStage } from './parts';
import { type SharedStage, type Member } from './stage';

let stage: SharedStage;
let member: Member;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
});

const blank = { nl: '', fr: '' };
const form: StatementsForm = {
  after: 0,
  facts: { address: 'Markt 1, 8500 Kortrijk', dpo: '', dpoEmail: '' },
  texts: { why: { nl: '# Wij\n\nVraag {{naam}}, <b>{{adres}}</b>.', fr: '' }, privacy: blank, accessibility: blank },
};

async function save(body: unknown, status = 200): Promise<Statements & Problem> {
  const answer = await member.agent
    .put('/api/v1/statements')
    .send(body as object)
    .expect(status);
  return answer.body as Statements & Problem;
}

async function read(path: string, status = 200): Promise<string> {
  return (await stage.visitor().get(path).expect(status)).text;
}

test('everybody reads the texts of the house with the facts of the organisation, in Dutch and in French', async () => {
  const privacy = await read('/over/wvg/privacy');
  expect(privacy).toContain('Vereniging wvg is verantwoordelijk');
  expect(privacy).toContain('contact@toezichtcommissie.be');
  expect(privacy).not.toContain('{{');
  expect(await read('/over/WVG/toegankelijkheid')).toContain('Echte schermlezers');
  expect(await read('/over/wvg/waarom?taal=fr')).toContain('<html lang="fr">');
});

test('a body or page that does not exist is not found, in a page', async () => {
  for (const path of [
    '/over/niemand/privacy',
    '/over/wvg/iets',
    `/over/${'a'.repeat(3000)}/privacy`,
    '/over/%00/privacy',
  ])
    expect(await read(path, 404)).toContain('NotFound');
});

test('who looks for files of the server finds none, and a work page has an address that can be mailed', async () => {
  for (const path of ['/.env', '/.git/config', '/wp-login.php', '/reserve.zip'])
    expect([path, await read(path, 404)]).toEqual([path, expect.stringContaining('NotFound')]);
  expect(await read('/dossiers')).toContain('<div id="root">');
});

test('nobody changes them without being signed in', async () => {
  await stage.visitor().get('/api/v1/statements').expect(401);
  await stage.visitor().put('/api/v1/statements').send(form).expect(401);
});

test('a text of its own is seen before, kept as a version, and public at once', async () => {
  const { facts, texts } = form;
  const shown = await member.agent
    .post('/api/v1/statements/preview')
    .send({ name: 'why', language: 'nl', facts, texts })
    .expect(200);
  expect((shown.body as ShownStatement).html).toContain('<h2>Wij</h2>');
  expect((await save(form)).version).toBe(1);
  expect((await save(form)).version).toBe(1);
  const page = await read('/over/wvg/waarom');
  expect(page).toContain('Vraag Vereniging wvg, &lt;b&gt;Markt 1, 8500 Kortrijk&lt;/b&gt;.');
  expect(page).toContain('Versie 1');
  expect(await read('/over/wvg/waarom?taal=fr')).toContain('Adresse\u00a0: Markt 1');
});

test('whoever kept something in the meantime is not overwritten', async () => {
  const other = { ...form, facts: { ...form.facts, dpo: 'Dienst gegevens' } };
  expect((await save(other, 409)).code).toBe('StatementChangedSince');
  const { version, history } = await save({ ...other, after: 1 });
  expect([version, history.map((one) => one.facts.dpo)]).toEqual([2, ['Dienst gegevens', '']]);
});

test('a placeholder that means nothing is refused at its text', async () => {
  const texts = { ...form.texts, privacy: { nl: '{{stad}}', fr: '' } };
  const { code, errors, detail } = await save({ ...form, after: 2, texts }, 422);
  expect([code, errors[0]?.pointer]).toEqual(['TextWordsUnknown', '/texts/privacy/nl']);
  expect(detail).toContain('stad');
});

test('one organisation never sees the texts of another', async () => {
  const other = await stage.addBody('lgv');
  const { version, texts } = (await other.agent.get('/api/v1/statements').expect(200)).body as Statements;
  expect([version, texts.why.nl]).toEqual([0, '']);
  expect(await read('/over/lgv/waarom')).not.toContain('Markt 1');
});
