import type { DossierPage, Participant, Timeline } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedStage } from './parts';
import { sealedReceipt } from './receipts';
import { agreement, hiddenFields, launchExample, moveOwnClock, openForm, type SharedStage, type Member } from './stage';

// What the holder of a personal link does beside answering: handing over to a colleague.

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await page()).isStarted);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function timeline(): Promise<readonly string[]> {
  const answer = await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200);
  return (answer.body as Timeline).past.map(({ text }) => text);
}

const linkOf = (contactId: string): Promise<string> => stage.linkPath(dossierId, contactId as never);
type Municipality = keyof Member['contacts'];
const place: readonly Municipality[] = ['anzegem', 'kortrijk', 'menen'];
const participant = async (name: Municipality): Promise<Participant | undefined> =>
  (await page()).participants[place.indexOf(name)];
const living = async (name: Municipality): Promise<readonly string[]> =>
  ((await participant(name))?.contacts ?? []).filter(({ isLive }) => isLive).map(({ email }) => email);

/** Opens the form to hand over, and its hidden fields. */
async function handOverForm(path: string): ReturnType<typeof openForm> {
  const opened = await openForm(stage, path);
  const { text } = await opened.agent.get('/teken/collega').expect(200);
  return { ...opened, page: text, hidden: hiddenFields(text) };
}

const colleague = { name: 'An Voorbeeld', func: 'schepen', email: 'an@kortrijk.example' };

test('the page leads to handing over, and says which addresses take over at once', async () => {
  const { agent, page: text } = await openForm(stage, await linkOf(member.contacts.kortrijk));
  expect(text).toContain('Dit is voor een collega');
  const form = await agent.get('/teken/collega').expect(200);
  expect(form.text).toContain('Een collega met een adres op kortrijk.example krijgt de vraag meteen.');
});

test.each([
  ['nothing', {}, 'Schrijf het e-mailadres van uw collega.'],
  ['markup', { ...colleague, name: '<b>An</b>' }, 'zonder de tekens &lt; en &gt;'],
  ['a header in the address', { ...colleague, email: 'an@kortrijk.example\r\nBcc: x@y.example' }, 'dat bestaat'],
  ['two addresses', { ...colleague, email: 'an@kortrijk.example,x@y.example' }, 'dat bestaat'],
  ['the own address', { ...colleague, email: 'SECRETARIAAT@kortrijk.example' }, 'Dit is uw eigen adres'],
  ['a huge name', { ...colleague, name: 'A'.repeat(201) }, 'hoogstens 200 tekens'],
])('a form with %s comes back as it was typed, and nothing is kept', async (_, typed, sentence) => {
  const { agent, hidden } = await handOverForm(await linkOf(member.contacts.kortrijk));
  const { text } = await agent
    .post('/teken/collega')
    .type('form')
    .send({ ...hidden, ...typed })
    .expect(422);
  expect(text).toContain('id="fouten"');
  expect(text).toContain(sentence);
  expect(await living('kortrijk')).toEqual(['secretariaat@kortrijk.example']);
});

test('inside the mail domain the colleague has the question at once; the old link shows to whom it went', async () => {
  const old = await linkOf(member.contacts.kortrijk);
  const { agent, hidden } = await handOverForm(old);
  const stale = await openForm(stage, old);
  const send = (): Promise<unknown> =>
    agent
      .post('/teken/collega')
      .type('form')
      .send({ ...hidden, ...colleague })
      .expect(303)
      .expect('Location', '/teken');
  await Promise.all([send(), send()]);
  const { text } = await agent.get('/teken').expect(200);
  expect(text).toContain('doorgegeven aan An Voorbeeld, schepen');
  expect(text).not.toContain('name="kind"');
  const late = await stale.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...stale.hidden, ...agreement })
    .expect(409);
  expect(late.text).not.toContain('Uw antwoord is ontvangen');
  const twice = await agent.get('/teken/collega').expect(409);
  expect(twice.text).toContain('LinkHandedOver');
  await until(async () => (await living('kortrijk'))[0] === colleague.email);
  const kortrijk = await participant('kortrijk');
  expect(kortrijk?.contacts.find(({ isLive }) => !isLive)?.linkText).toContain('doorgegeven aan An Voorbeeld');
  expect(kortrijk?.answers.map(({ kind, text: typed }) => [kind, typed])).toEqual([
    ['handOver', 'An Voorbeeld, schepen, an@kortrijk.example'],
  ]);
  expect((await timeline()).join('\n')).toContain('Kortrijk gaf de vraag aan algemeen directeur door aan schepen.');
  const mine = await openForm(stage, await linkOf(kortrijk?.contacts.find(({ isLive }) => isLive)?.contactId ?? ''));
  expect(mine.page).toContain('gevraagd aan: schepen');
  const done = await mine.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...mine.hidden, ...agreement, name: colleague.name, func: colleague.func })
    .expect(303);
  const receipt = await sealedReceipt(mine.agent, `${String(done.headers['location'])}/pdf`);
  for (const words of ['Ontvangstbewijs: antwoord van Kortrijk', 'An Voorbeeld, schepen', colleague.email])
    expect(receipt).toContain(words);
  const history = await stage.source.query<{ body: unknown }[]>(
    'select reply as body from sign_off_inbox where dossier_id = $1',
    [dossierId],
  );
  expect(JSON.stringify(history)).not.toMatch(/Voorbeeld|kortrijk\.example/);
});

test('outside it the coordinator decides first: a task, a sentence, and mails to both', async () => {
  const path = await linkOf(member.contacts.anzegem);
  const { agent, hidden } = await handOverForm(path);
  const outside = { name: 'Jan Elders', func: 'advocaat', email: 'jan@advocaten.example' };
  await agent
    .post('/teken/collega')
    .type('form')
    .send({ ...hidden, ...outside })
    .expect(303);
  const { text } = await agent.get('/teken').expect(200);
  expect(text).toContain('U vroeg op');
  expect(text).toContain('name="kind"');
  expect((await agent.get('/teken/collega').expect(409)).text).toContain('HandOverWaits');
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'decideHandOver'));
  expect(await living('anzegem')).toEqual(['secretariaat@anzegem.example']);
  const task = (await page()).tasks.find(({ kind }) => kind === 'decideHandOver');
  expect(task?.text).toBe('Beslis of Anzegem mag doorgeven aan advocaat.');
  const command = {
    type: 'DecideHandOver',
    participantId: task?.participantId,
    rowId: task?.command?.rowId,
    isAgreed: true,
    reason: 'Hij is de gevolmachtigde.',
  };
  const decide = (body: object, status: number): Promise<{ body: unknown }> =>
    member.agent
      .post(`/api/v1/dossiers/${dossierId}/commands`)
      .set('Idempotency-Key', randomUUID())
      .send(body)
      .expect(status);
  await decide({ ...command, reason: '' }, 400);
  await decide(command, 200);
  expect((await decide(command, 409)).body).toMatchObject({ code: 'NoHandOver' });
  expect(await living('anzegem')).toEqual([outside.email]);
  expect((await agent.get('/teken').expect(200)).text).toContain('doorgegeven aan Jan Elders, advocaat');
  const mails = await stage.source.query<{ kind: string; text: string }[]>(
    `select m.kind, m.text_body as text from mail m join contact c on c.id = m.contact_id
     where m.dossier_id = $1 and c.email in ($2, $3) and m.kind in ('handOver', 'invitation')
     order by m.planned_sequence, m.kind`,
    [dossierId, 'secretariaat@anzegem.example', outside.email],
  );
  expect(mails.map(({ kind }) => kind)).toEqual(['invitation', 'handOver', 'invitation']);
  expect(mails[1]?.text).toContain('Hij is de gevolmachtigde.');
  expect(mails[2]?.text).toContain('Deze vraag is aan u doorgegeven door');
  // That the coordinator agreed to one person outside says nothing of everybody at that domain.
  const own = await stage.source.query<[{ id: string }]>('select id from contact where email = $1', [outside.email]);
  const further = await handOverForm(await linkOf(own[0].id));
  expect(further.page).toContain('Een collega met een adres op anzegem.example krijgt de vraag meteen.');
});

test('an answer is taken back on the page, with a reason and a receipt, while the time to replace it lasts', async () => {
  const path = await linkOf(member.contacts.menen);
  const before = await openForm(stage, path);
  expect(before.page).not.toContain('value="withdrawal"');
  await before.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...before.hidden, ...agreement })
    .expect(303);
  await until(async () => (await participant('menen'))?.isCounted === true);
  const { agent, page: text, hidden } = await openForm(stage, path);
  expect(text).toContain('Retirez votre réponse');
  const form = { ...hidden, kind: 'withdrawal', name: 'Griet', func: 'bourgmestre', confirmed: 'yes' };
  const refused = await agent.post('/teken/controleer').type('form').send(form).expect(422);
  expect(refused.text).toContain('pourquoi votre administration retire');
  const done = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...form, withdrawal: 'Le collège a revu sa décision.' })
    .expect(303);
  const receipt = await agent.get(String(done.headers['location'])).expect(200);
  expect(receipt.text).toContain('Le collège a revu sa décision.');
  const sealed = await sealedReceipt(agent, `${String(done.headers['location'])}/pdf`);
  for (const words of ['Accusé de réception : message de Menen', 'Le collège a revu sa décision.'])
    expect(sealed).toContain(words);
  expect(sealed).toContain('note que la réponse est retirée : elle ne compte plus.');
  expect(sealed).toContain('Ce n’est pas la signature de la personne qui a répondu.');
  await until(async () => (await participant('menen'))?.standing.code === 'withdrawn');
  expect((await timeline()).join('\n')).toContain('Menen trok het antwoord in op');
  const again = await openForm(stage, path);
  expect(again.page).not.toContain('value="withdrawal"');
  expect(again.page).toMatch(/Vous avez retiré votre réponse \([^]*Voir votre retrait[^]*<dt>Retrait</);
});

test('a form of another link, or of nobody, hands over nothing', async () => {
  const menen = await handOverForm(await linkOf(member.contacts.menen));
  await stage
    .visitor()
    .post('/teken/collega')
    .type('form')
    .send({ ...menen.hidden, ...colleague })
    .expect(401);
  const foreign = await menen.agent
    .post('/teken/collega')
    .type('form')
    .send({ ...menen.hidden, ...colleague, formToken: 'x' })
    .expect(409);
  expect(foreign.text).toContain('LinkOfOtherTab');
  expect(menen.page).toContain('Transmettez cette demande à un collègue');
  expect(await living('menen')).toEqual(['secretariaat@menen.example']);
});

const { version: packageVersion } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as {
  readonly version: string;
};

interface EvidencePage {
  readonly shownAt: string | null;
  readonly submittedAt: string;
  readonly appVersion: string;
  /** The key of the token that was exchanged. */
  readonly kid: string | null;
  /** Minutes that the reader's clock is ahead of UTC. */
  readonly tzOffset: number | null;
}

/** What the evidence of the newest answer says of the page, and of the link that opened it. */
async function pageOfEvidence(): Promise<EvidencePage> {
  const [row] = await stage.source.query<[{ page: EvidencePage }]>(
    `select (c.content -> 'page') || jsonb_build_object('kid', c.content #> '{link,kid}', 'tzOffset', k.content -> 'tzOffset') as page
     from evidence_content c join evidence e on e.id = c.evidence_id join evidence_client k on k.evidence_id = e.id
     where c.content -> 'page' is not null and e.dossier_id = $1 order by e.sequence desc limit 1`,
    [dossierId],
  );
  return row.page;
}

test('that a page was touched is told by its own form alone, in one session, and stands beside the answer of that session', async () => {
  const path = await linkOf(member.contacts.menen);
  const scanner = await openForm(stage, path);
  await scanner.agent.get('/teken/getoond').expect(404);
  await scanner.agent.post('/teken/getoond').type('form').send({ formToken: 'none' }).expect(409);
  await stage.visitor().post('/teken/getoond').expect(401);
  await scanner.agent.post('/teken/getoond').type('form').send(scanner.hidden).expect(204);
  const person = await openForm(stage, path);
  const answer = { ...agreement, kind: 'question', question: 'Voor wanneer?' };
  await person.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...person.hidden, ...answer })
    .expect(303);
  expect(await pageOfEvidence()).toMatchObject({ shownAt: null, tzOffset: null, appVersion: packageVersion });
  const before = Date.now();
  const again = await openForm(stage, path);
  for (const tz of ['-345', '90000', '1.5', 'x'])
    await again.agent
      .post('/teken/getoond')
      .type('form')
      .send({ ...again.hidden, tz })
      .expect(204);
  await again.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...again.hidden, ...answer })
    .expect(303);
  const { shownAt, submittedAt, kid, tzOffset } = await pageOfEvidence();
  expect(Date.parse(shownAt ?? '')).toBeGreaterThanOrEqual(before - 1_000);
  expect(Date.parse(submittedAt)).toBeGreaterThanOrEqual(Date.parse(shownAt ?? ''));
  expect(kid).toBe('k1');
  expect(tzOffset).toBe(-345);
});

test('every record of what was done by a link names the key of that link and the release that took it', async () => {
  const rows = await stage.source.query<{ said: string; kid: string | null; release: string | null }[]>(
    `select distinct c.content ->> 'decision' as said, c.content #>> '{link,kid}' as kid, c.content #>> '{page,appVersion}' as release
     from evidence_content c where c.content -> 'link' is not null`,
  );
  expect(rows.map(({ said }) => said)).toEqual(expect.arrayContaining(['handOver', 'question']));
  for (const row of rows) expect(row).toMatchObject({ kid: 'k1', release: packageVersion });
});

const asks = (body: object, status: number): Promise<{ body: unknown }> =>
  member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(body)
    .expect(status);

/** Of the contacts of Kortrijk with a living link the first one that is, or is not, a substitute. */
async function personOf(
  isSubstitute: boolean,
): Promise<{ readonly contactId: string; readonly participantId: string }> {
  const kortrijk = await participant('kortrijk');
  const found = kortrijk?.contacts.find((one) => one.isLive && (one.substituteText !== null) === isSubstitute);
  return { contactId: found?.contactId ?? '', participantId: kortrijk?.id ?? '' };
}

test('who is away names a substitute, who answers by an own link on those days and is refused a minute later', async () => {
  const { agent } = await openForm(stage, await linkOf((await personOf(false)).contactId));
  const form = hiddenFields((await agent.get('/teken/afwezig').expect(200)).text);
  const away = { name: 'Bo Voorbeeld', func: 'schepen', email: 'bo@kortrijk.example', from: '7/10/2019' };
  const name = (last: string, status: number): Promise<{ text: string }> =>
    agent
      .post('/teken/afwezig')
      .type('form')
      .send({ ...form, ...away, until: last })
      .expect(status);
  expect((await name('6/10/2019', 422)).text).toContain('De laatste dag ligt vóór de eerste.');
  expect((await name('', 422)).text).toContain('value="bo@kortrijk.example"');
  await name('9/10/2019', 303);
  await name('9/10/2019', 303);
  expect((await agent.get('/teken').expect(200)).text).toContain(
    'U wordt vervangen van maandag 7\u00a0oktober\u00a02019',
  );
  await until(async () => (await personOf(true)).contactId !== '');
  const path = await linkOf((await personOf(true)).contactId);
  const early = await openForm(stage, path);
  expect(early.page).toContain('Antwoorden kan vanaf maandag 7\u00a0oktober\u00a02019; nu kunt u alleen lezen.');
  expect(early.page).not.toContain('name="kind"');
  await moveOwnClock(member.agent, dossierId, '2019-10-08T09:00:00.000Z');
  const open = await openForm(stage, path);
  expect(open.page).toContain('U antwoordt bij afwezigheid van An Voorbeeld, schepen');
  await moveOwnClock(member.agent, dossierId, '2019-10-09T22:01:00.000Z');
  const refused = { kind: 'decline', reason: 'Geen budget in 2020.', name: 'Bo', func: 'schepen', confirmed: 'yes' };
  const late = await open.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...open.hidden, ...refused })
    .expect(409);
  expect(late.text).toContain('SubstituteOutsideDays');
  expect(late.text).toContain('Geen budget in 2020.');
});

/** Does the second once the first was decided and before the journal, and with it the page, has it. */
async function whileJournalWaits(first: () => PromiseLike<unknown>, second: () => PromiseLike<unknown>): Promise<void> {
  const holder = stage.source.createQueryRunner();
  await holder.startTransaction();
  await holder.query('select 1 from dossier_view where dossier_id = $1 for update', [dossierId]);
  const decided = Promise.resolve(first());
  try {
    const waiting = 'select 1 from pg_locks where not granted';
    await until(async () => (await stage.source.query<unknown[]>(waiting)).length > 0);
    await second();
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
  await decided;
}

test('named again by the coordinator, the substitute signs by the same link, which its receipt says', async () => {
  const [{ contactId, participantId }, { contactId: substituteContactId }] = [
    await personOf(false),
    await personOf(true),
  ];
  const from = '2019-10-10';
  const again = { type: 'NameSubstitute', participantId, contactId, substituteContactId, from, until: '2019-10-11' };
  expect((await asks({ ...again, until: '2019-10-09' }, 422)).body).toMatchObject({ code: 'AbsenceEndsBeforeBegin' });
  await asks(again, 200);
  const path = await linkOf(substituteContactId);
  const { agent, hidden } = await openForm(stage, path);
  const done = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement })
    .expect(303);
  const text = 'Bij afwezigheid van An Voorbeeld, schepen';
  expect((await agent.get(String(done.headers['location'])).expect(200)).text).toContain(text);
  await until(async () => (await participant('kortrijk'))?.isCounted === true);
  const given = (await participant('kortrijk'))?.answers.map(({ kind, absenceText }) => [kind, absenceText]);
  expect(given).toContainEqual(['agree', text]);
  const ends = { type: 'ChangeAbsence', participantId, contactId, from, until: null };
  const { hidden: other } = await openForm(stage, path);
  const declined = { kind: 'decline', reason: 'Geen budget.', name: 'Bo', func: 'schepen', confirmed: 'yes' };
  await whileJournalWaits(
    () => asks(ends, 200),
    () =>
      agent
        .post('/teken/bevestig')
        .type('form')
        .send({ ...other, ...declined })
        .expect(303),
  );
  const keptFor = 'het telt niet mee: de vervanger antwoordde buiten de dagen van de vervanging';
  await until(async () => JSON.stringify((await participant('kortrijk'))?.answers).includes(keptFor));
  expect((await participant('kortrijk'))?.isCounted).toBe(true);
  const seen = (await agent.get('/teken').expect(200)).text;
  expect(seen.match(new RegExp(`Bewaard, maar ${keptFor}`, 'g'))?.length).toBeGreaterThan(2);
  expect((await asks(ends, 409)).body).toMatchObject({ code: 'NoSuchAbsence' });
  expect((await openForm(stage, path)).page).toContain('zijn voorbij');
  expect((await timeline()).join('\n')).toMatch(/beëindigde de vervanging[\s\S]*duidde schepen aan als vervanger/);
});

test('the holder names the same substitute for other days, and hands over to it for good; nobody else who is asked', async () => {
  const person = await personOf(false);
  const { agent } = await openForm(stage, await linkOf(person.contactId));
  const bo = { name: 'Bo Voorbeeld', func: 'schepen', email: 'bo@kortrijk.example' };
  const send = async (path: string, more: object): Promise<{ readonly status: number; readonly text: string }> => {
    const form = hiddenFields((await agent.get(path).expect(200)).text);
    return agent
      .post(path)
      .type('form')
      .send({ ...form, ...bo, ...more });
  };
  expect((await send('/teken/afwezig', { from: '14/10/2019', until: '15/10/2019' })).status).toBe(303);
  const named = 'U wordt vervangen van maandag 14\u00a0oktober\u00a02019';
  await until(async () => (await agent.get('/teken').expect(200)).text.includes(named));
  expect((await send('/teken/collega', {})).status).toBe(303);
  await until(async () => (await living('kortrijk')).join() === bo.email);
  expect((await agent.get('/teken').expect(200)).text).toContain('doorgegeven aan Bo Voorbeeld, schepen');
  const links =
    'select 1 from sign_off_link l join contact c on c.id = l.contact_id where l.dossier_id = $1 and c.email = $2';
  await until(async () => (await stage.source.query<unknown[]>(links, [dossierId, bo.email])).length === 2);
});

test('a substitute outside the mail domain waits for the coordinator, and a substitute has none', async () => {
  const path = await linkOf(member.contacts.menen);
  const { agent } = await openForm(stage, path);
  const form = hiddenFields((await agent.get('/teken/afwezig').expect(200)).text);
  const outside = {
    name: 'Eve Ailleurs',
    func: 'avocate',
    email: 'eve@gmail.com',
    from: '2019-11-04',
    until: '2019-11-08',
  };
  await agent
    .post('/teken/afwezig')
    .type('form')
    .send({ ...form, ...outside })
    .expect(303);
  expect((await agent.get('/teken').expect(200)).text).toContain('un remplacement du lundi 4\u00a0novembre\u00a02019');
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'decideHandOver'));
  expect(await living('menen')).toEqual(['secretariaat@menen.example']);
  const task = (await page()).tasks.find(({ kind }) => kind === 'decideHandOver');
  const decision = { type: 'DecideHandOver', participantId: task?.participantId, rowId: task?.command?.rowId };
  await asks({ ...decision, isAgreed: true, reason: 'Zij is de gevolmachtigde.' }, 200);
  expect(await living('menen')).toEqual(['secretariaat@menen.example', outside.email]);
  const eve = (await participant('menen'))?.contacts.find(({ email }) => email === outside.email);
  expect(eve?.commands.map(({ type }) => type)).toEqual([]);
  const hers = await openForm(stage, await linkOf(eve?.contactId ?? ''));
  expect((await hers.agent.get('/teken/afwezig').expect(409)).text).toContain('AbsenceNotPossible');
  expect((await hers.agent.get('/teken/collega').expect(409)).text).toContain('HandOverOver');
});
