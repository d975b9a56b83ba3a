import { claimMail, closeRound, newId, receiveAnswer, receivePaperAnswer, verifyEvidence, waitingAnswers } from '../index';
import { answer, formOf, launchDossier, launchedAt, openStage, soon, typed } from '../stage.fixtures';
import type { Stage } from '../stage.fixtures';
import { erasureRecord } from './erasures';
import { appendEvidence } from './evidence-chain';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('answers');
});

afterAll(() => stage.close());

const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
  const [row] = await stage.source.query<[{ count: number }]>(`select count(*)::int as count from ${sql}`, [...values]);
  return row.count;
};

async function launched() {
  const dossier = await launchDossier(stage);
  const [first, second] = dossier.participants;
  if (first === undefined || second === undefined) throw new Error('nobody');
  return { ...dossier, first, second };
}

test('the same form, sent many times at once, is one answer with one receipt', async () => {
  const { dossierId, first } = await launched();
  const form = formOf(first, { typedText: typed('Graag met nota') });
  const receipts = await Promise.all(Array.from({ length: 8 }, () => answer(stage.source, form)));
  expect(new Set(receipts.map(({ evidenceHash }) => evidenceHash)).size).toBe(1);
  expect(receipts.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect(await count('sign_off_inbox where dossier_id = $1', [dossierId])).toBe(1);
  expect(await count('evidence where dossier_id = $1', [dossierId])).toBe(1);
});

test('the record of an answer names the last mail that brought its link, when it left and what the mail server said', async () => {
  const { dossierId, first, second } = await launched();
  const [mailId, linkId] = [newId(), first.contacts[0]?.linkId];
  const mails = (state: string, minutesAgo: number, id = newId()): Promise<unknown> =>
    stage.source.query(
      `insert into mail (id, dedupe_key, dossier_id, link_id, kind, language, subject, text_body, html_body, is_windowed, message_id,
         state, not_before, finished_at, smtp_response)
       values ($1::uuid, $1::text, $2, $3, 'reminder', 'nl', '', '', '', false, $1::text, $4, now(), now() - make_interval(mins => $5), '250 Ok')`,
      [id, dossierId, linkId, state, minutesAgo],
    );
  await mails('sent', 60);
  await mails('sent', 30, mailId);
  await mails('failed', 10);
  for (const participant of [first, second]) await answer(stage.source, formOf(participant));
  const kept = await stage.source.query<{ mail: unknown }[]>(
    `select c.content -> 'linkMail' as mail from evidence_content c join evidence e on e.id = c.evidence_id
     where e.dossier_id = $1 order by e.sequence`,
    [dossierId],
  );
  expect(kept).toMatchObject([{ mail: { sentMailId: mailId, smtpResponse: '250 Ok' } }, { mail: null }]);
});

test('a reminder waits for an answer that is being kept at the same moment, and then does not leave', async () => {
  const { dossierId, first } = await launched();
  const [mailId, contact] = [newId(), first.contacts[0]];
  await stage.source.query(
    `insert into mail (id, dedupe_key, dossier_id, participant_id, contact_id, link_id, kind, language, subject, text_body, html_body,
       is_windowed, message_id, not_before, planned_sequence)
     values ($1::uuid, $1::text, $2, $3, $4, $5, 'reminder', 'nl', '', '', '', false, $1::text, now(), 0)`,
    [mailId, dossierId, first.id, contact?.contactId, contact?.linkId],
  );
  const runner = stage.source.createQueryRunner();
  await runner.startTransaction();
  await answer(runner.manager as never, formOf(first));
  let isDone = false;
  const write = () => {
    throw new Error('no digest');
  };
  const rules = { unknownAfterSeconds: 600, maxResends: 2, digests: { isOpen: () => true, write } };
  const claim = claimMail(stage.source, mailId, rules).finally(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isDone).toBe(false);
  await runner.commitTransaction();
  await runner.release();
  expect(await claim).toBeNull();
  const kept = await stage.source.query<unknown[]>('select state, skip_reason from mail where id = $1', [mailId]);
  expect(kept).toEqual([{ state: 'skipped', skip_reason: expect.any(String) as string }]);
});

test('fifty answers at once make one whole chain', async () => {
  const { dossierId, first, second } = await launched();
  const forms = Array.from({ length: 50 }, (_, index) => formOf(index % 2 === 0 ? first : second));
  await Promise.all(forms.map((form) => answer(stage.source, form)));
  expect(await verifyEvidence(stage.source, dossierId)).toEqual({ isIntact: true, count: 50, erased: 0, broken: null });
  expect(await waitingAnswers(stage.source, dossierId)).toHaveLength(50);
});

const TAMPERINGS = [
  {
    what: 'content',
    sql: `update evidence_content c set content = jsonb_set(content, '{signer,name}', '"Iemand anders"') from evidence e
      where e.id = c.evidence_id and e.sequence = 2 and e.dossier_id = $1`,
    broken: { sequence: 2, what: 'content' },
  },
  {
    what: 'salt',
    sql: `update evidence_content c set salt = repeat('0', 64) from evidence e where e.id = c.evidence_id and e.sequence = 1 and e.dossier_id = $1`,
    broken: { sequence: 1, what: 'content' },
  },
  {
    what: 'content hash',
    sql: `update evidence set content_hash = overlay(content_hash placing 'x' from 5) where sequence = 3 and dossier_id = $1`,
    broken: { sequence: 3, what: 'hash' },
  },
  {
    what: 'previous hash',
    sql: `update evidence set prev_hash = overlay(prev_hash placing 'x' from 5) where sequence = 2 and dossier_id = $1`,
    broken: { sequence: 2, what: 'previous' },
  },
  {
    what: 'hash',
    sql: `update evidence set hash = overlay(hash placing 'x' from 5) where sequence = 3 and dossier_id = $1`,
    broken: { sequence: 3, what: 'hash' },
  },
  {
    what: 'second link, by taking it out',
    sql: `with gone as (delete from evidence_content c using evidence e where e.id = c.evidence_id and e.sequence = 2 and e.dossier_id = $1)
      delete from evidence where sequence = 2 and dossier_id = $1`,
    broken: { sequence: 3, what: 'gap' },
  },
];

test.each(TAMPERINGS)('the chain breaks when somebody with all rights changes its $what', async ({ sql, broken }) => {
  const { dossierId, first } = await launched();
  for (let times = 0; times < 3; times += 1) await answer(stage.source, formOf(first));
  await stage.pastTriggers(sql, [dossierId]);
  expect(await verifyEvidence(stage.source, dossierId)).toMatchObject({ isIntact: false, broken });
});

test('content that was erased leaves the chain whole when the chain says so, and breaks it when it does not', async () => {
  const { dossierId, first } = await launched();
  for (let times = 0; times < 3; times += 1) await answer(stage.source, formOf(first));
  await stage.source.query(
    `delete from evidence_content c using evidence e where e.id = c.evidence_id and e.sequence = 2 and e.dossier_id = $1`,
    [dossierId],
  );
  const broken = { sequence: 2, what: 'content' };
  expect(await verifyEvidence(stage.source, dossierId)).toMatchObject({ isIntact: false, erased: 1, broken });
  const content = erasureRecord('terms', { declaration: ['2'] });
  await stage.source.transaction((manager) => appendEvidence(manager, { dossierId, content, at: launchedAt }));
  expect(await verifyEvidence(stage.source, dossierId)).toMatchObject({ isIntact: true, count: 4, erased: 1 });
});

test('evidence cannot be changed or removed by the application', async () => {
  const { dossierId, first } = await launched();
  await answer(stage.source, formOf(first));
  await expect(stage.asOwner(`update evidence set hash = '' where dossier_id = $1`, [dossierId])).rejects.toThrow(
    /never changed/,
  );
  await expect(stage.asOwner('delete from evidence where dossier_id = $1', [dossierId])).rejects.toThrow(
    /never changed/,
  );
});

test('a link that is dead, of another generation or unknown, and a text of somebody else, receive nothing', async () => {
  const { dossierId, first, second } = await launched();
  const reasonOf = async (form: Parameters<typeof receiveAnswer>[1]) => {
    const result = await receiveAnswer(stage.source, form);
    return result.isReceived ? 'received' : result.reason;
  };
  const others = formOf(second);
  await answer(stage.source, others);
  expect(await reasonOf(formOf(first, { linkId: newId() }))).toBe('unknown');
  expect(await reasonOf(formOf(first, { generation: 2 }))).toBe('revoked');
  expect(await reasonOf(formOf(first, { textVersionId: others.textVersionId }))).toBe('foreignText');
  expect(await reasonOf(formOf(first, { rowId: others.rowId }))).toBe('foreignForm');
  await stage.source.query(`update sign_off_link set expires_at = '2019-01-01' where participant_id = $1`, [first.id]);
  expect(await reasonOf(formOf(first))).toBe('expired');
  await stage.source.query('update sign_off_link set revoked_at = now() where participant_id = $1', [first.id]);
  expect(await reasonOf(formOf(first))).toBe('revoked');
  expect(await count('sign_off_inbox where dossier_id = $1', [dossierId])).toBe(1);
});

test('a paper answer goes the same way, with who entered it', async () => {
  const { dossierId, first } = await launched();
  const { linkId: _linkId, generation: _generation, ...form } = formOf(first);
  const paper = {
    ...form,
    dossierId,
    participantId: first.id,
    slot: 1,
    contactId: null,
    enteredBy: stage.userId,
  } as const;
  const receipt = await receivePaperAnswer(stage.source, paper);
  expect(receipt).toMatchObject({ isReceived: true, isRepeat: false });
  expect(await waitingAnswers(stage.source, dossierId)).toMatchObject([
    { linkId: null, contactId: null, enteredBy: stage.userId },
  ]);
  expect(await receivePaperAnswer(stage.source, { ...paper, participantId: newId() })).toEqual({
    isReceived: false,
    reason: 'unknownParticipant',
  });
});

test('an answer is stamped with the dossier’s time and with the wall’s', async () => {
  const { first } = await launched();
  const receipt = await answer(stage.source, formOf(first));
  expect(receipt.dossierTime).toBe('2019-10-01T08:00:00.000Z');
  expect(Math.abs(Date.parse(receipt.receivedAt) - Date.now())).toBeLessThan(5_000);
});

describe('closing the round', () => {
  test('waits for whoever holds the lock and takes that answer along', async () => {
    const { dossierId, first } = await launched();
    const runner = stage.source.createQueryRunner();
    await runner.startTransaction();
    await answer(runner.manager as never, formOf(first));
    let isDone = false;
    const closing = closeRound(stage.source, { dossierId, closingAt: '2019-10-01T08:00:00.001Z' as never }).then(
      (answers) => {
        isDone = true;
        return answers;
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isDone).toBe(false);
    await runner.commitTransaction();
    await runner.release();
    expect(await closing).toHaveLength(1);
  });

  test('never crosses with answers that come at the same time', async () => {
    const { dossierId, first, second } = await launched();
    const closing = { dossierId, closingAt: '2020-01-01T00:00:00.000Z' as never };
    await stage.source.query(`update dossier set clock_at = '2020-01-02' where id = $1`, [dossierId]);
    const answers = Array.from({ length: 20 }, (_, index) =>
      answer(stage.source, formOf(index % 2 === 0 ? second : first)),
    );
    const closings = Array.from({ length: 10 }, () => closeRound(stage.source, closing));
    await expect(Promise.all([...answers, ...closings])).resolves.toHaveLength(30);
  });

  test('waits out a database clock that runs behind, and whoever comes then is too late', async () => {
    const dossier = await launchDossier(stage, 'real');
    const [first] = dossier.participants;
    if (first === undefined) throw new Error('nobody');
    await stage.source.query(`update sign_off_link set expires_at = now() + interval '1 day' where dossier_id = $1`, [
      dossier.dossierId,
    ]);
    const closingAt = soon(400);
    const early = await answer(stage.source, formOf(first));
    const collected = await closeRound(stage.source, { dossierId: dossier.dossierId, closingAt });
    const late = await answer(stage.source, formOf(first));
    expect(collected.map(({ rowId }) => rowId)).toEqual([early.rowId]);
    expect(late.dossierTime >= closingAt).toBe(true);
  });
});

test('what proves an answer is not used up by one that cannot be kept', async () => {
  const [participant] = (await launchDossier(stage)).participants;
  if (participant === undefined) throw new Error('nobody was asked');
  let asked = 0;
  const proof = (): Promise<Record<string, unknown>> => {
    asked += 1;
    return Promise.resolve({});
  };
  const form = formOf(participant, { proof });
  const lost = await receiveAnswer(stage.source, { ...form, papers: [newId()] });
  expect(lost).toEqual({ isReceived: false, reason: 'papersChanged' });
  const foreign = await receiveAnswer(stage.source, { ...form, textVersionId: newId() });
  expect(foreign).toEqual({ isReceived: false, reason: 'foreignText' });
  expect(asked).toBe(0);
  expect(await receiveAnswer(stage.source, form)).toMatchObject({ isReceived: true });
  expect(asked).toBe(1);
});
