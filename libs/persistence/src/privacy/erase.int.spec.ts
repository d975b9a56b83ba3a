import type { DossierId, Instant } from '@penhouder/domain';
import { monthsInForce } from '@penhouder/domain';
import {
  aboutPerson,
  erasePastTerm,
  erasePerson,
  forgetUnowned,
  holdDossier,
  newId,
  pastTerm,
  personalItems,
  personWords,
  planProbe,
  privacyRuns,
  releaseDossier,
  retentionOf,
  saveContact,
  saveReceipt,
  saveRetention,
  verifyEvidence,
  withdrawProbe,
} from '../index';
import { addBody, answer, formOf, launchDossier, openStage, typed, type Stage } from '../stage.fixtures';

const mark = '[gewist]';
const NAME = 'Wilhelmina Vossenkop';
const EMAIL = 'wilhelmina.vossenkop@gemeente.example';

let stage: Stage;
let dossierId: DossierId;

beforeAll(async () => {
  stage = await openStage('privacy');
});

afterAll(() => stage.close());

/** A dossier in which one person left a trace in every place where personal data stand. */
async function traced(): Promise<DossierId> {
  const { source, bodyId, userId } = stage;
  const launched = await launchDossier(stage);
  const [participant] = launched.participants;
  const [contact] = participant?.contacts ?? [];
  if (participant === undefined || contact === undefined) throw new Error('nobody was asked');
  const book = { unitId: participant.unitId, function: 'burgemeester', phone: '056 11 22 33', isArchived: true };
  await saveContact(source, { id: contact.contactId, bodyId, name: NAME, email: EMAIL, language: 'nl', ...book });
  const evidence = {
    signer: { name: NAME, function: 'burgemeester' },
    contactEmail: EMAIL,
    client: { ip: '192.0.2.77', userAgent: 'Kijker/1' },
  };
  const { rowId } = await answer(source, formOf(participant, { typedText: typed(`Groeten, ${NAME}`), evidence }));
  const pdf = Buffer.from(`%PDF ${NAME}`);
  await saveReceipt(source, { rowId, dossierId: launched.dossierId, pdf, sealedBy: 'x' });
  await source.query(
    `update mail set state = 'sent', sent_to = $2, text_body = $3, smtp_response = '250 ' || $2 where contact_id = $1`,
    [contact.contactId, EMAIL, `Beste ${NAME}`],
  );
  await source.query(
    `insert into incoming_mail (id, kind, from_address, subject, text, sha256, content_sha256, raw, body_id, dossier_id)
     values ($1, 'reply', $2, 'Re', $3, 'a', $4::text, $5, $6, $7)`,
    [newId(), EMAIL, `Met groet, ${NAME}`, newId(), Buffer.from(`From: ${EMAIL}`), bodyId, launched.dossierId],
  );
  await source.query(
    `insert into failed_attempt (id, link_id, at, act, status) values ($1, $2, now(), 'answer', 503)`,
    [newId(), contact.linkId],
  );
  await source.query(`insert into sign_code (id, link_id, key_id, seed, binding) values ($1, $2, 'k', 's', 'b')`, [
    newId(),
    contact.linkId,
  ]);
  await source.query(
    `insert into stored_file (id, dossier_id, body_id, name, media_type, bytes, sha256, content, link_id, answer_id)
     values ($1, $2, $3, $4, 'application/pdf', 1, 'a', $5, $6, $7)`,
    [newId(), launched.dossierId, bodyId, `Besluit ${NAME}.pdf`, Buffer.from(NAME), contact.linkId, rowId],
  );
  await source.query(
    `insert into text_version (id, dossier_id, participant_id, language, version, title, brief, statement, note, documents, sha256)
     values ($1, $2, $3, 'nl', 2, 't', 'b', 's', $4, jsonb_build_array(jsonb_build_object('text', $4::text)), 'a')`,
    [newId(), launched.dossierId, participant.id, `Vraag het aan ${NAME}`],
  );
  await source.query(
    `insert into dossier_draft (id, body_id, created_by, content, launched_dossier_id) values ($1, $2, $3, $4, $5)`,
    [newId(), bodyId, userId, JSON.stringify({ title: 'Ontwerp', who: NAME }), launched.dossierId],
  );
  return launched.dossierId;
}

const close = (id: DossierId): Promise<unknown> =>
  stage.source.query('update dossier_view set is_closed = true where dossier_id = $1', [id]);

/** In how many years from now. */
const inYears = (years: number): Instant => new Date(Date.now() + years * 366 * 86_400_000).toISOString() as Instant;

const atOnce = () => ({ bodyId: stage.bodyId, months: monthsInForce({}), at: inYears(0), mark });

/** Tables in which one of the words stands, in any column, bytes too. */
async function tablesWith(...words: readonly string[]): Promise<readonly string[]> {
  const tables = await stage.source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await stage.source.query<{ line: string }[]>(`select t::text as line from "${name}" t`);
    const text = rows
      .map(({ line }) => line)
      .join('\n')
      .toLowerCase();
    const isThere = (word: string): boolean =>
      text.includes(word.toLowerCase()) || text.includes(Buffer.from(word).toString('hex'));
    if (words.some(isThere)) found.push(name);
  }
  return found.sort();
}

async function person() {
  const words = await personWords(stage.source, { bodyId: stage.bodyId, email: EMAIL, mark });
  return { ...atOnce(), words };
}

describe('personal data in a dossier that runs', () => {
  beforeAll(async () => {
    dossierId = await traced();
  });

  it('are found by the address, with everything that was written under the name', async () => {
    const asked = await person();
    expect(asked.words).toEqual([EMAIL, NAME.toLowerCase()]);
    const items = await personalItems(stage.source, asked);
    expect([...new Set(items.map(({ category }) => category))].sort()).toEqual([
      'answers',
      'clients',
      'codes',
      'contacts',
      'drafts',
      'failedAttempts',
      'files',
      'incomingMail',
      'mails',
      'notes',
      'receipts',
      'typedTexts',
    ]);
  });

  it('stay whatever their age, and whoever asks is told that the dossier runs', async () => {
    expect(Object.keys(await pastTerm(stage.source, { ...atOnce(), at: inYears(40) }))).toEqual(['codes', 'drafts']);
    const { kept } = await aboutPerson(stage.source, await person());
    expect(kept.length).toBeGreaterThan(8);
    expect(new Set(kept.map(({ because }) => because))).toEqual(new Set(['running']));
  });
});

describe('personal data in a closed dossier', () => {
  beforeAll(() => close(dossierId));

  it('go each at their own term: the address of a computer years before the answer', async () => {
    const at = (years: number) => pastTerm(stage.source, { ...atOnce(), at: inYears(years) });
    expect(await at(0)).toEqual({});
    expect(await at(3)).toMatchObject({ clients: 1, failedAttempts: 1, incomingMail: 1, contacts: 1 });
    expect(Object.keys(await at(3))).not.toContain('answers');
    expect(await at(11)).toMatchObject({ answers: 1, receipts: 1, typedTexts: 1, files: 1 });
  });

  it('hold the code that confirmed an answer for a month, and only by what it is worked out from', async () => {
    const { source } = stage;
    const months = { ...monthsInForce({}), codes: 1 };
    const inDays = (days: number) => ({
      ...{ ...atOnce(), months },
      at: new Date(Date.now() + days * 86_400_000).toISOString() as Instant,
    });
    expect(await pastTerm(source, inDays(27))).not.toHaveProperty('codes');
    expect(await pastTerm(source, inDays(32))).toMatchObject({ codes: 1 });
    const items = await personalItems(source, await person());
    expect(
      items.filter(({ category }) => category === 'codes').map(({ content }) => Object.keys(content as object)),
    ).toEqual([['at']]);
  });

  it('follow the terms that the body chose', async () => {
    const { source, bodyId, userId } = stage;
    await saveRetention(source, { bodyId, months: monthsInForce({ answers: 12 }), by: userId });
    const months = await retentionOf(source, bodyId);
    expect(await pastTerm(source, { ...atOnce(), months, at: inYears(2) })).toMatchObject({ answers: 1 });
    expect((await retentionOf(source, (await addBody(source, 'x')).bodyId)).answers).toBe(120);
  });

  it('stay while the dossier is held, for terms and for the person', async () => {
    const { source, bodyId, userId } = stage;
    const [{ number }] = await source.query<[{ number: string }]>('select number from dossier where id = $1', [
      dossierId,
    ]);
    const hold = { bodyId, number, by: userId };
    expect(await holdDossier(source, { ...hold, reason: 'Betwisting' })).toBe(true);
    expect(Object.keys(await pastTerm(source, { ...atOnce(), at: inYears(40) }))).toEqual(['codes', 'drafts']);
    const { kept } = await aboutPerson(source, await person());
    expect(kept).toContainEqual({ category: 'answers', because: 'held', count: 1 });
    const { dossierId: parent } = await launchDossier(stage);
    const [{ above }] = await source.query<[{ above: string }]>('select number as above from dossier where id = $1', [
      parent,
    ]);
    await releaseDossier(source, hold);
    await source.query(
      `insert into sub_dossier (dossier_id, parent_id, step_id, key, attempt, call_code, participants)
       values ($1, $2, 's', 'k', 1, 'c', '[]')`,
      [dossierId, parent],
    );
    await holdDossier(source, { ...hold, number: above, reason: 'Betwisting van het geheel' });
    expect(Object.keys(await pastTerm(source, { ...atOnce(), at: inYears(40) }))).toEqual(['codes', 'drafts']);
    await source.query('delete from sub_dossier');
    await releaseDossier(source, { ...hold, number: above });
    await holdDossier(source, { ...hold, reason: 'Betwisting' });
    expect(await holdDossier(source, { ...hold, number: '1900-001', reason: 'x' })).toBe(false);
    expect(await releaseDossier(source, hold)).toBe(true);
    expect(await pastTerm(source, { ...atOnce(), at: inYears(40) })).toMatchObject({ answers: 1 });
  });

  it('go for a person who asks, except proof within its term; the chain verifies with and without the computer', async () => {
    const { source, userId } = stage;
    const { erased, kept } = await erasePerson(source, { ...(await person()), by: userId });
    expect(erased).toMatchObject({ clients: 1, incomingMail: 1, contacts: 1, notes: 1, drafts: 1 });
    expect(kept).toEqual([
      { category: 'receipts', because: 'proof', count: 1 },
      { category: 'answers', because: 'proof', count: 1 },
      { category: 'files', because: 'proof', count: 1 },
    ]);
    expect(await tablesWith(NAME, EMAIL)).toEqual(['evidence_content', 'receipt', 'stored_file']);
    expect(await tablesWith('192.0.2.77')).toEqual([]);
    expect(await verifyEvidence(source, dossierId)).toMatchObject({ isIntact: true, count: 2, erased: 0 });
  });

  it('are in no table any more once their term is over; the chain verifies, and the run names nobody', async () => {
    const { source } = stage;
    const gone = await erasePastTerm(source, { ...atOnce(), at: inYears(11), by: null });
    expect(gone).toMatchObject({ receipts: 1, answers: 1, files: 1 });
    expect(await tablesWith(NAME, EMAIL, '056 11 22 33')).toEqual([]);
    expect(await verifyEvidence(source, dossierId)).toMatchObject({ isIntact: true, count: 3, erased: 1 });
    const [last, first] = await privacyRuns(source, stage.bodyId);
    expect(last).toMatchObject({ kind: 'terms', by: null, counts: gone });
    expect(first).toMatchObject({ kind: 'person', by: 'Coordinator' });
    expect(await erasePastTerm(source, { ...atOnce(), at: inYears(11), by: null })).toEqual({});
  });
});

test('another body’s data are neither found nor erased', async () => {
  const other = await addBody(stage.source, 'y');
  const mine = await traced();
  await close(mine);
  const asked = { ...(await person()), bodyId: other.bodyId, at: inYears(40) };
  expect(await aboutPerson(stage.source, asked)).toEqual({ erasable: {}, kept: [] });
  await erasePastTerm(stage.source, { ...asked, by: null });
  expect(await personalItems(stage.source, asked)).toEqual([]);
  expect(await tablesWith(NAME)).toContain('evidence_content');
});

test('somebody who changes what is kept of a computer is found out', async () => {
  const dossier = await traced();
  await stage.asOwner(
    `update evidence_client set content = '{"ip":"192.0.2.1"}' where evidence_id in (select id from evidence where dossier_id = $1)`,
    [dossier],
  );
  expect(await verifyEvidence(stage.source, dossier)).toMatchObject({ isIntact: false, broken: { what: 'content' } });
});

test('a frozen text cannot be changed, not even under the name of erasing', async () => {
  for (const change of [`note = 'x'`, `documents = '[{}]'`, `statement = 'x', erased_at = now()`, `erased_at = null`])
    await expect(stage.asOwner(`update text_version set ${change}`)).rejects.toThrow('never changed');
});

describe('what belongs to no organisation', () => {
  const RELAY = 'systeembeheer.vossenkop@stad.example';
  const STRANGER = 'onbekende.vossenkop@elders.example';
  const later = (days: number): Promise<unknown> =>
    stage.source.query(
      `with aged as (update incoming_mail set received_at = received_at - make_interval(days => $1) where body_id is null)
       update mail set finished_at = finished_at - make_interval(days => $1) where kind = 'relayTest'`,
      [days],
    );

  it('goes after its days: a test mail with its address and the answer to it, and mail that nobody brought home', async () => {
    const { source } = stage;
    const words = { subject: 'Test', textBody: `Aan ${RELAY}`, htmlBody: '' };
    const about = { kind: 'relayTest', address: RELAY, language: 'nl', backWithinSeconds: null } as const;
    const mailId = await planProbe(source, { ...about, ...words });
    await withdrawProbe(source, mailId);
    const came = `insert into incoming_mail (id, mail_id, kind, from_address, subject, text, sha256, content_sha256)
      values ($1, $2, 'reply', $3, 'Re', 'Dag', 'a', $4)`;
    await source.query(came, [newId(), mailId, RELAY, newId()]);
    await source.query(came, [newId(), null, STRANGER, newId()]);
    await later(29);
    await forgetUnowned(source);
    expect(await tablesWith(RELAY)).toEqual(['incoming_mail', 'mail', 'mail_probe']);
    await later(2);
    await forgetUnowned(source);
    expect(await tablesWith(RELAY)).toEqual([]);
    expect(await tablesWith(STRANGER)).toEqual(['incoming_mail']);
    await later(150);
    await forgetUnowned(source);
    expect(await tablesWith(STRANGER)).toEqual([]);
  });
});
