import type {
  CallList,
  DossierList,
  DossierPage,
  DossierTexts,
  Draft,
  DraftContent,
  DraftPreview,
  Launched,
} from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { newId, saveContact, unitIdOf } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { smallCall } from './small-call';
import { sharedStage } from './parts';
import { exampleDraft, launchCall, nis, type Member, type SharedStage } from './stage';

jest.setTimeout(120_000);

let stage: SharedStage;
let member: Member;
let other: Member;
/** Anzegem, Kortrijk and Menen, closed. */
let earlier: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('een');
  other = await stage.addBody('ander');
  earlier = (await launchCall(stage, member, smallCall())).dossierId;
  await until(async () => (await page(earlier)).planned.length > 0);
});

async function page(dossierId: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function again(dossierId: string): Promise<Draft> {
  const answer = await member.agent.post(`/api/v1/dossiers/${dossierId}/drafts`).expect(201);
  const draft = answer.body as Draft;
  expect(answer.headers['location']).toBe(`/api/v1/drafts/${draft.id}`);
  return draft;
}

async function keep(draft: Draft, change: Partial<DraftContent>): Promise<Draft> {
  const content = { ...draft.content, ...change };
  return (await member.agent.put(`/api/v1/drafts/${draft.id}`).send({ content }).expect(200)).body as Draft;
}

async function launch(draft: Draft): Promise<Launched> {
  const path = `/api/v1/drafts/${draft.id}/launch`;
  const answer = await member.agent.post(path).set('Idempotency-Key', randomUUID());
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 201 });
  return answer.body as Launched;
}

async function send(dossierId: string, command: object): Promise<void> {
  const path = `/api/v1/dossiers/${dossierId}/commands`;
  await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(command).expect(200);
}

async function addContact(unitId: string, who: { name: string; function: string; email: string }): Promise<ContactId> {
  const id = newId<ContactId>();
  const common = { id, bodyId: member.bodyId, unitId: unitId as never, phone: null, isArchived: false };
  await saveContact(stage.source, { ...common, ...who, language: 'nl' });
  return id;
}

async function archive(contactId: ContactId): Promise<void> {
  await stage.source.query('update contact set is_archived = true where id = $1', [contactId]);
}

const unitOf = (name: keyof typeof nis): string => unitIdOf('municipality', nis[name]);
const codes = (draft: Draft): string[] => (draft.origin?.notes ?? []).map(({ code }) => code);

test('a running dossier gives a draft with its call and its partners, and stays as it was', async () => {
  const { version } = await page(earlier);
  const draft = await again(earlier);
  expect(draft.content.participants).toEqual([
    { unitId: unitOf('anzegem'), contacts: [{ contactId: member.contacts.anzegem, slot: 1 }] },
    { unitId: unitOf('kortrijk'), contacts: [{ contactId: member.contacts.kortrijk, slot: 1 }] },
    { unitId: unitOf('menen'), contacts: [{ contactId: member.contacts.menen, slot: 1 }] },
  ]);
  expect(draft.content).toMatchObject({ kind: 'rehearsal', predecessorId: earlier });
  expect(draft.origin?.call.compared).toBeNull();
  expect(codes(draft)).toEqual([]);
  expect((await page(earlier)).version).toBe(version);
});

test('of a newer version of the call, the draft takes the newest, and both can be compared', async () => {
  const source = smallCall({ version: 2, atLeast: 70_000 });
  const kept = await member.agent.post('/api/v1/calls').send({ source }).expect(201);
  const { id } = kept.body as { id: string };
  const draft = await again(earlier);
  expect(draft.content.callId).toBe(id);
  expect(draft.origin?.call.text).toContain('in versie 2');
  const { fromId, toId } = draft.origin?.call.compared ?? { fromId: '', toId: '' };
  const differences = await member.agent.get(`/api/v1/calls/${fromId}/differences?to=${toId}`).expect(200);
  expect(JSON.stringify(differences.body)).toContain('70 000');
});

test('another call may be chosen: what it has in common stays', async () => {
  const draft = await again(earlier);
  const source = smallCall().replace('code: kleine-oproep', 'code: een-andere-oproep');
  const kept = await member.agent.post('/api/v1/calls').send({ source }).expect(201);
  const changed = await keep(draft, { callId: (kept.body as { id: string }).id });
  expect(changed.content.participants).toHaveLength(3);
  expect(changed.origin?.call).toMatchObject({ compared: null });
  expect(changed.origin?.call.text).toContain('een andere');
});

test('a dossier that another one takes over from names it, and is named by it', async () => {
  const successor = (await launchCall(stage, member, smallCall())).dossierId;
  const ended = (await launchCall(stage, member, smallCall())).dossierId;
  await until(async () => (await page(ended)).planned.length > 0);
  await send(ended, { type: 'EndDossier', outcome: 'superseded', successorId: successor, reason: 'Nieuwe oproep.' });
  await until(async () => (await page(ended)).isClosed);
  expect((await page(ended)).series).toMatchObject([{ relation: 'successor', id: successor }]);
  expect((await page(successor)).series).toMatchObject([{ relation: 'predecessor', id: ended }]);
  expect((await again(ended)).content.participants).toHaveLength(3);
});

test('the note that a dossier had of its own is taken over, said to be, and can be given up for that of the call', async () => {
  const call = smallCall().replace('code: kleine-oproep', 'code: met-eigen-nota');
  const { dossierId } = await launchCall(stage, member, call);
  await until(async () => (await page(dossierId)).planned.length > 0);
  expect((await again(dossierId)).content).not.toHaveProperty('keepsEarlierNote');
  const read = await member.agent.get(`/api/v1/dossiers/${dossierId}/texts`).expect(200);
  const { texts } = read.body as DossierTexts;
  const own = texts.map((text) => ({ ...text, note: 'Voor {{gemeente}} schreef de streek dit zelf.' }));
  await send(dossierId, { type: 'PublishText', texts: own, needsSignature: false, reason: 'Een eigen nota.' });
  const noteIn = async ({ id }: Draft): Promise<string | undefined> =>
    ((await member.agent.get(`/api/v1/drafts/${id}/preview`).expect(200)).body as DraftPreview).participants[0]
      ?.noteHtml;
  const draft = await again(dossierId);
  expect(codes(draft)).toContain('noteTakenOver');
  expect(await noteIn(draft)).toContain('schreef de streek dit zelf.');
  const next = await launch(await keep(draft, { title: 'Met de nota van vorige keer' }));
  await until(async () => (await page(next.dossierId)).planned.length > 0);
  const later = await member.agent.get(`/api/v1/dossiers/${next.dossierId}/texts`).expect(200);
  expect((later.body as DossierTexts).texts[0]?.note).toBe('Voor {{gemeente}} schreef de streek dit zelf.');
  const without = await keep(await again(dossierId), { keepsEarlierNote: false });
  expect(codes(without)).not.toContain('noteTakenOver');
  expect(await noteIn(without)).not.toContain('schreef de streek dit zelf.');
});

test('who was dropped is not taken over, who left the address book is told, and a successor in the same function is proposed', async () => {
  await send(earlier, { type: 'DropParticipant', participantId: await idOf('Menen'), reason: 'Doet niet mee.' });
  await archive(member.contacts.anzegem);
  await archive(member.contacts.kortrijk);
  const next = { name: 'Nieuwe directeur', function: 'Algemeen directeur', email: 'nieuw@kortrijk.example' };
  const successor = await addContact(unitOf('kortrijk'), next);
  const draft = await again(earlier);
  expect(draft.content.participants).toEqual([
    { unitId: unitOf('anzegem'), contacts: [] },
    { unitId: unitOf('kortrijk'), contacts: [{ contactId: successor, slot: 1 }] },
  ]);
  expect(codes(draft)).toEqual(['contactGone', 'contactInstead', 'notTakenOver']);
  const texts = (draft.origin?.notes ?? []).map(({ text }) => text).join(' ');
  expect(texts).toContain('Secretariaat anzegem (algemeen directeur) staat niet meer in het adresboek bij Anzegem');
  expect(texts).toContain('nu staat Nieuwe directeur er');
  const preview = await member.agent.get(`/api/v1/drafts/${draft.id}/preview`).expect(200);
  expect((preview.body as DraftPreview).problems).toMatchObject([
    { code: 'ParticipantWithoutContact', unitId: unitOf('anzegem') },
  ]);
});

async function idOf(name: string): Promise<string> {
  return (await page(earlier)).participants.find((one) => one.name === name)?.id ?? '';
}

test('a municipality that merged since is replaced by its successor, once, with who is in its address book', async () => {
  const call = smallCall().replace('code: kleine-oproep', 'code: voor-de-fusie');
  const tielt = unitIdOf('municipality', '37015');
  const meulebeke = unitIdOf('municipality', '37007');
  const merged = unitIdOf('municipality', '37022');
  const people = await Promise.all(
    [tielt, meulebeke].map((unitId, nth) =>
      addContact(unitId, { name: 'Iemand', function: 'schepen', email: `schepen${String(nth)}@voorbeeld.example` }),
    ),
  );
  const kept = await member.agent.post('/api/v1/calls').send({ source: call }).expect(201);
  const participants = [tielt, meulebeke].map((unitId, nth) => ({
    unitId,
    contacts: [{ contactId: people[nth], slot: 1 }],
  }));
  const content = { ...(await exampleDraft(stage, member)), callId: (kept.body as { id: string }).id, participants };
  const first = (await member.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as Draft;
  const { dossierId } = await launch(first);
  const later = call.replace('version: 1', 'version: 2').replace('referenceOn: 2019-01-01', 'referenceOn: 2025-01-02');
  await member.agent.post('/api/v1/calls').send({ source: later }).expect(201);
  const stillThere = await addContact(merged, {
    name: 'Iemand',
    function: 'schepen',
    email: 'schepen0@voorbeeld.example',
  });
  await until(async () => (await page(dossierId)).planned.length > 0);
  const draft = await again(dossierId);
  expect(draft.content.participants).toMatchObject([
    { unitId: merged, contacts: [{ contactId: stillThere, slot: 1 }] },
  ]);
  const note = draft.origin?.notes.find(({ code }) => code === 'unitSucceeded');
  expect(note?.text).toBe('Tielt neemt de plaats in van Tielt en Meulebeke. Kijk na of Tielt meedoet.');
});

test('a figure that no register has is taken over and marked, one that it has is refreshed', async () => {
  const source = '{ certainty: assumed, text: Voor een proef., url: null }';
  const jobs = `  - id: jobs\n    referenceOn: 2019-01-01\n    source: ${source}\n`;
  const call = smallCall()
    .replace('code: kleine-oproep', 'code: met-twee-cijfers')
    .replace('quorum:\n', `${jobs}quorum:\n`)
    .replace('figures: { inhabitants: inwoners }', 'figures: { inhabitants: inwoners, jobs: banen }');
  const kept = await member.agent.post('/api/v1/calls').send({ source: call });
  expect({ status: kept.status, body: kept.body as unknown }).toMatchObject({ status: 201 });
  const contacts = [{ contactId: member.contacts.menen, slot: 1 }];
  const participants = [{ unitId: unitOf('menen'), contacts, figures: { jobs: 1_200, inhabitants: 1 } }];
  const callId = (kept.body as { id: string }).id;
  const content = { ...(await exampleDraft(stage, member)), callId, participants };
  const first = (await member.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as Draft;
  const { dossierId } = await launch(first);
  await until(async () => (await page(dossierId)).planned.length > 0);
  const draft = await again(dossierId);
  expect(draft.content.participants).toMatchObject([{ unitId: unitOf('menen'), figures: { jobs: 1_200 } }]);
  expect(draft.content.participants[0]?.figures).not.toHaveProperty('inhabitants');
  expect(codes(draft)).toEqual(['figureTakenOver', 'figuresRefreshed']);
  expect(draft.origin?.notes[0]?.text).toContain('Menen: 1 200 banen');
});

test('launched, both dossiers name each other, and the journal says that it follows', async () => {
  const draft = await again(earlier);
  const contacts = [{ contactId: await addContact(unitOf('anzegem'), anybody), slot: 1 as const }];
  const [, kortrijk] = draft.content.participants;
  if (kortrijk === undefined) throw new Error('no participant');
  const ready = await keep(draft, { participants: [{ unitId: unitOf('anzegem'), contacts }, kortrijk] });
  const { dossierId } = await launch(ready);
  await until(async () => (await page(dossierId)).planned.length > 0);
  const before = await page(earlier);
  const after = await page(dossierId);
  expect(after.series).toEqual([
    { relation: 'predecessor', id: earlier, text: `Volgt op dossier ${before.number}, ${before.title}` },
  ]);
  expect(before.series).toEqual([
    { relation: 'successor', id: dossierId, text: `Hierop volgt dossier ${after.number}, ${after.title}` },
  ]);
  const timeline = await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200);
  expect(JSON.stringify(timeline.body)).toContain('Het volgt op een vroeger dossier.');
});

const anybody = { name: 'Iemand anders', function: 'schepen', email: 'schepen@anzegem.example' };

test('calls of one programme stand together in their order, with their dossiers and what was awarded', async () => {
  const edition = (place: number): string =>
    smallCall()
      .replace('code: kleine-oproep', `code: reeks-${String(place)}`)
      .replace(
        'version: 1\n',
        `version: 1\nprogramme: { code: reeks, place: ${String(place)}, fromYear: 2019, untilYear: 2020 }\n`,
      )
      .replace('funder: Vlaamse overheid', 'funder: Vlaamse overheid\n    programme: Een reeks');
  const ids: string[] = [];
  for (const place of [2, 1]) {
    const kept = await member.agent.post('/api/v1/calls').send({ source: edition(place) });
    expect({ status: kept.status, body: kept.body as unknown }).toMatchObject({ status: 201 });
    ids.push((kept.body as { id: string }).id);
  }
  const contacts = [{ contactId: member.contacts.menen, slot: 1 }];
  const participants = [{ unitId: unitOf('menen'), contacts }];
  const example = await exampleDraft(stage, member);
  const content = { ...example, kind: 'example', callId: ids[0], participants };
  const { dossierId } = await launch((await member.agent.post('/api/v1/drafts').send({ content })).body as Draft);
  await until(async () => (await page(dossierId)).planned.length > 0);
  await stage.source.query(
    `update dossier_view set state = jsonb_set(state, '{amountCents}', '1250000') where dossier_id = $1`,
    [dossierId],
  );
  const { programmes } = (await member.agent.get('/api/v1/calls').expect(200)).body as CallList;
  expect(programmes.find(({ code }) => code === 'reeks')).toMatchObject({
    title: 'Een reeks',
    callIds: [ids[1], ids[0]],
    text: '2 oproepen, voor 2019 tot en met 2020. 1 dossier; samen € 12.500,00 toegekend.',
    awarded: { cents: 1_250_000 },
  });
  const list = await member.agent.get('/api/v1/dossiers?programme=reeks').expect(200);
  expect((list.body as DossierList).dossiers.map(({ id }) => id)).toEqual([dossierId]);
});

test('a dossier of another body is no predecessor, and gives no draft', async () => {
  await other.agent.post(`/api/v1/dossiers/${earlier}/drafts`).expect(404);
  const content = { ...(await exampleDraft(stage, other)), predecessorId: earlier };
  const draft = (await other.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as Draft;
  expect(draft.origin).toBeNull();
  const refusal = await other.agent
    .post(`/api/v1/drafts/${draft.id}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(422);
  expect(refusal.body).toMatchObject({ code: 'UnknownDossier' });
});
