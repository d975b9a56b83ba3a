import { parseCall } from '@penhouder/call-definitions';
import type { DossierPage, DraftPreview, Launched, Participant } from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { newId, saveCallDefinition, saveContact, unitIdOf } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { agreement, exampleDraft, nis, openForm, type Member, type SharedStage } from './stage';

// Two signatures in the offices of Decreet lokaal bestuur, articles 279 to 283, through the pages and the API.

let stage: SharedStage;
let member: Member;
let dossierId: string;
let director: ContactId;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('ambten');
  director = newId<ContactId>();
  await saveContact(stage.source, {
    ...{ id: director, bodyId: member.bodyId, unitId: unitIdOf('municipality', nis.anzegem), name: 'Di Voorbeeld' },
    ...{ function: 'algemeen directeur', email: 'directeur@anzegem.example', phone: null },
    ...{ language: 'nl' as const, isArchived: false },
  });
  const launched = await member.agent
    .post(`/api/v1/drafts/${await draftWith([member.contacts.anzegem, director])}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(201);
  dossierId = (launched.body as Launched).dossierId;
  await until(async () => (await page()).isStarted);
});

/** Anzegem alone, in a call whose executive decides and whose mayor and director sign together. */
async function draftWith(contactIds: readonly ContactId[]): Promise<string> {
  const participants = [
    {
      unitId: unitIdOf('municipality', nis.anzegem),
      contacts: contactIds.map((contactId) => ({ contactId, slot: 1 })),
    },
  ];
  const content = { ...(await exampleDraft(stage, member)), participants, callId: await jointCall() };
  const draft = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
  return (draft.body as { id: string }).id;
}

async function jointCall(): Promise<string> {
  const [shipped] = await stage.source.query<{ source: string }[]>(
    `select source from call_definition where body_id is null and rules #>> '{closing,on}' = '2020-01-15' order by code`,
  );
  const { source } = shipped ?? { source: '' };
  const joint = source
    .replace(
      /^( +)kind: sign-off-round$/m,
      '$&\n$1requiredLevel: click\n$1signatures: [{ of: [mayor, director], needed: 2 }]',
    )
    .replace(/^( +)organs: .*$/m, '$1organs: [cbs]');
  const call = parseCall(joint);
  if (!call.ok) throw new Error(JSON.stringify(call.problems));
  const { rules, wording } = call;
  return saveCallDefinition(stage.source, { rules, wording, source: joint, bodyId: member.bodyId });
}

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function anzegem(): Promise<Participant> {
  const [only] = (await page()).participants;
  if (only === undefined) throw new Error('Anzegem takes part');
  return only;
}

type Fields = Readonly<Record<string, string>>;

async function signs(contactId: ContactId, more: Fields): Promise<{ readonly status: number; readonly text: string }> {
  const { agent, hidden } = await openForm(stage, await stage.linkPath(dossierId, contactId));
  const sent = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement, ...more });
  if (sent.status !== 303) return sent;
  return { status: 303, text: (await agent.get(String(sent.headers['location'])).expect(200)).text };
}

test('before the launch the draft says of whom fewer get a link than sign together', async () => {
  const remarks = async (contacts: readonly ContactId[]) => {
    const path = `/api/v1/drafts/${await draftWith(contacts)}/preview`;
    return ((await member.agent.get(path).expect(200)).body as DraftPreview).remarks;
  };
  expect(await remarks([director])).toEqual([
    { code: 'TooFewSignatories', text: expect.stringContaining('Anzegem: 2 mensen tekenen samen') as string },
  ]);
  expect(await remarks([member.contacts.anzegem, director])).toEqual([]);
});

test.each([
  ['none', {}, 'Kies in welk ambt u tekent.'],
  ['one that the call does not ask', { office: 'alderman' }, 'Voor dit ambt is geen handtekening gevraagd.'],
  ['one that the organ does not know', { office: 'chair' }, 'In dit ambt kan niemand tekenen wat dit orgaan beslist.'],
  [
    'one delegated by nobody',
    { office: 'mayor', capacity: 'delegated' },
    'Schrijf wie de ondertekening aan u delegeerde.',
  ],
])('an office that does not do is refused on the page and the form kept: %s', async (_, more, sentence) => {
  const refused = await signs(member.contacts.anzegem, more);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(sentence);
  expect(refused.text).toContain('value="Griet Voorbeeld"');
  expect((await anzegem()).answers).toEqual([]);
});

test('the first of two is kept, with the delegation above the name, and does not count alone; the second makes it count', async () => {
  const delegated = { office: 'mayor', capacity: 'delegated', delegatedBy: 'Bo Burger', delegatedOn: '2019-02-01' };
  const first = await signs(member.contacts.anzegem, delegated);
  expect(first.status).toBe(303);
  expect(first.text).toMatch(/Bij delegatie van Bo Burger, op 1\u00a0februari\u00a02019[^]*Griet Voorbeeld/);
  const needsDirector = 'Nog 1 handtekening nodig: algemeen directeur.';
  await until(async () => (await anzegem()).missingText === needsDirector);
  expect((await anzegem()).isCounted).toBe(false);
  const other = await openForm(stage, await stage.linkPath(dossierId, director));
  expect(other.page).toMatch(
    /Al getekend: burgemeester, bij delegatie[^]*Nog 1 handtekening nodig: algemeen directeur/,
  );
  expect((await signs(director, { office: 'director' })).status).toBe(303);
  await until(async () => (await anzegem()).isCounted);
  expect((await anzegem()).missingText).toBeNull();
});

test('on paper the same is refused at its field', async () => {
  const reply = { kind: 'agree', mandates: { opmaken: true, indienen: true, uitvoeren: false } };
  const paper = { name: 'X', function: 'voorzitter', office: 'chair', why: 'Per post.', fileId: null, slot: 1, reply };
  const form = { id: randomUUID(), participantId: (await anzegem()).id, ...paper };
  const refused = await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(400);
  expect(refused.body).toMatchObject({ errors: [{ pointer: '/office', code: 'FieldInvalid' }] });
  const alderman = { ...form, id: randomUUID(), office: 'alderman', capacity: 'titular' };
  const byNobody = await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(alderman).expect(400);
  const pointers = (byNobody.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
  expect(pointers).toEqual(['/office', '/delegatedBy', '/delegatedOn']);
});
