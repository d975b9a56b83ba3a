import type { CallPage, DossierPage, Participant, Step, Timeline } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { smallCall } from './small-call';
import { sharedStage } from './parts';
import { launchCall, openForm, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

/** The small call, with a choice, a number and an amount that a yes brings with it. */
const asking = smallCall()
  .replace('code: kleine-oproep', 'code: vragende-oproep')
  .replace(
    '    organs: [cbs, gr, other]',
    `    asks:
      - { code: soort, kind: choice, options: [klein, groot] }
      - { code: plaatsen, kind: number, min: 1, max: 2000 }
      - { code: bijdrage, kind: euro, maxCents: 500000, isRequired: false }
    organs: [cbs, gr, other]`,
  )
  .replace(
    '    figures: {',
    `    asks: { soort: Soort project, plaatsen: Aantal plaatsen, bijdrage: Eigen bijdrage }
    names: { klein: klein project, groot: groot project }
    figures: {`,
  );

const yes = { kind: 'agree', 'mandate.opmaken': 'yes', name: 'Griet', func: 'burgemeester', confirmed: 'yes' };
const filled = { 'value.soort': 'groot', 'value.plaatsen': '1.250', 'value.bijdrage': '12,50' };

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  dossierId = (await launchCall(stage, member, asking)).dossierId;
  await until(async () => (await page()).isStarted);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function participant(name: string): Promise<Participant> {
  const found = (await page()).participants.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} takes no part`);
  return found;
}

async function table(): Promise<Step['askTable']> {
  return (await page()).steps.find(({ id }) => id === 'verklaringen')?.askTable ?? null;
}

const openLink = async (name: keyof Member['contacts']): ReturnType<typeof openForm> =>
  openForm(stage, await stage.linkPath(dossierId, member.contacts[name]));

test('the page asks each value by its name, with nothing chosen and with what a field takes', async () => {
  const { page: text } = await openLink('anzegem');
  expect(text).toContain('Wat hoort bij uw akkoord?');
  expect(text).toContain('Soort project');
  expect(text).toContain('groot project');
  expect(text).toContain('Een geheel getal, van 1 tot en met 2\u00a0000');
  expect(text).toContain('Eigen bijdrage (niet verplicht)');
  expect(text).not.toMatch(/<input[^>]*\schecked/);
});

test('what is missing or does not fit is said at its field, and what was typed stays', async () => {
  const { agent, hidden } = await openLink('anzegem');
  const form = { ...hidden, ...yes, 'value.plaatsen': '2.001', 'value.bijdrage': 'veel' };
  const { text } = await agent.post('/teken/controleer').type('form').send(form).expect(422);
  expect(text).toContain('href="#value.soort.klein"');
  expect(text).toMatch(/id="value\.soort-fout"[^>]*>Vul “Soort project” in\./);
  expect(text).toMatch(/id="value\.plaatsen-fout"[^>]*>Geef bij “Aantal plaatsen” hoogstens 2.000\./);
  expect(text).toMatch(/id="value\.bijdrage-fout"[^>]*>Geef bij “Eigen bijdrage” een bedrag in euro/);
  expect(text).toMatch(/name="value\.plaatsen"\s+value="2\.001"/);
});

test('what a municipality gives is shown before it signs, on the receipt, in its track and in the table', async () => {
  const { agent, hidden } = await openLink('anzegem');
  const form = { ...hidden, ...yes, ...filled };
  const check = await agent.post('/teken/controleer').type('form').send(form).expect(200);
  expect(check.text).toMatch(/<dt>Aantal plaatsen<\/dt>\s*<dd>1.250<\/dd>/);
  expect(check.text).toMatch(/<dt>Eigen bijdrage<\/dt>\s*<dd>€.12,50<\/dd>/);
  expect(check.text).toContain('name="value.plaatsen" value="1.250"');
  const back = await agent.post('/teken/verbeter').type('form').send(form).expect(200);
  expect(back.text).toMatch(/name="value\.bijdrage"\s+value="12,50"/);
  const done = await agent.post('/teken/bevestig').type('form').send(form).expect(303);
  const receipt = await agent.get(String(done.headers['location'])).expect(200);
  expect(receipt.text).toMatch(/<dt>Soort project<\/dt>\s*<dd>groot project<\/dd>/);
  await until(async () => (await participant('Anzegem')).standing.code === 'agreed');
  expect((await participant('Anzegem')).answers[0]?.values).toEqual([
    { code: 'soort', name: 'Soort project', value: 'groot project' },
    { code: 'plaatsen', name: 'Aantal plaatsen', value: '1 250' },
    { code: 'bijdrage', name: 'Eigen bijdrage', value: '€ 12,50' },
  ]);
  const timeline = (await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200)).body as Timeline;
  expect(timeline.past.map(({ text }) => text).join('\n')).toContain(
    'Met het akkoord gegeven: Soort project: groot project, Aantal plaatsen: 1 250 en Eigen bijdrage: € 12,50.',
  );
});

describe('on paper', () => {
  const enter = async (reply: object) => {
    const { id } = await participant('Kortrijk');
    const signer = { name: 'Naam', function: 'schepen', why: 'Brief', fileId: null };
    const form = { id: randomUUID(), participantId: id, slot: 1, ...signer, reply };
    return member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form);
  };
  const agree = { kind: 'agree', mandates: { opmaken: true } };

  test('the form knows what is asked', async () => {
    const { call } = await page();
    const { asks } = (await member.agent.get(`/api/v1/calls/${call.id}`).expect(200)).body as CallPage;
    expect(asks.map(({ code, kind, isRequired }) => [code, kind, isRequired])).toEqual([
      ['soort', 'choice', true],
      ['plaatsen', 'number', true],
      ['bijdrage', 'euro', false],
    ]);
  });

  test('values that are missing, that do not fit or that nobody asked are refused at their field', async () => {
    const answer = await enter({ ...agree, values: { plaatsen: 0, bijdrage: 'veel', taart: 1 } });
    expect(answer.status).toBe(400);
    const { errors } = answer.body as { errors: { pointer: string; detail: string }[] };
    expect(errors.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
      '/reply/values/soort Vul “Soort project” in.',
      '/reply/values/plaatsen Geef bij “Aantal plaatsen” minstens 1.',
      '/reply/values/bijdrage Geef bij “Eigen bijdrage” een bedrag in euro, zoals 1.250 of 12,50.',
      '/reply/values/taart “taart” wordt niet gevraagd. Laat het weg.',
    ]);
  });

  test('they count, and the table adds what everybody gave who counts', async () => {
    expect((await enter({ ...agree, values: { soort: 'klein', plaatsen: 40 } })).status).toBe(201);
    await until(async () => (await participant('Kortrijk')).standing.code === 'agreed');
    expect(await table()).toMatchObject({
      asks: [
        { name: 'Soort project', total: 'klein project: 1 en groot project: 1' },
        { name: 'Aantal plaatsen', total: '1 290' },
        { name: 'Eigen bijdrage', total: '€ 12,50' },
      ],
      rows: [
        { name: 'Anzegem', values: ['groot project', '1 250', '€ 12,50'] },
        { name: 'Kortrijk', values: ['klein project', '40', ''] },
      ],
    });
  });
});
