import type { Aftermath, Applied, Copy, Held, Kept, MailKept } from './aftermath';
import type { Sent } from './town-hall';
import {
  burnt,
  countedTwice,
  extraCopies,
  forgotten,
  invented,
  leaked,
  lost,
  miscounted,
  needless,
  repeated,
  withoutReceipt,
} from './what-must-hold';

// A run in which all went well, made up; and for each invariant what a faulty product would leave behind. A check that
// does not find its fault proves nothing (`reliability.md` 6.3, mutation check of the harness).

const END = '2020-01-15T23:00:00.000000Z';
const pdf = Buffer.from('%PDF-1.7 …');

const kept: Kept = {
  ...{ id: 'row-1', dossierId: 'd1', participantId: 'p1', slot: 1, kind: 'decision', state: 'applied' },
  ...{ dossierTime: '2019-11-01T10:00:00.000000Z', committedAt: '2026-01-01T10:00:00.000002Z' },
};
const late: Kept = { ...kept, id: 'row-2', participantId: 'p2', dossierTime: END, committedAt: '2026-01-01T11:00:00Z' };
const asked: Kept = {
  ...kept,
  id: 'row-3',
  participantId: 'p3',
  kind: 'question',
  committedAt: '2026-01-01T09:00:00Z',
};

const applied: readonly Applied[] = [
  { dossierId: 'd1', rowId: 'row-1', types: ['AnswerReceived'] },
  { dossierId: 'd1', rowId: 'row-2', types: ['AnswerKeptUncounted'] },
];

const mail: MailKept = {
  ...{ key: 'reminder:p1', kind: 'reminder', participantId: 'p1', messageId: 'm1', carriedBy: 'm1', state: 'sent' },
  ...{ to: 'p1@example', claimedAt: ['2026-01-01T10:00:00.000001Z'] },
};
/** Two reminders that left as one mail. */
const led: readonly MailKept[] = [
  { ...mail, key: 'reminder:p3', participantId: 'p3', messageId: 'm3', carriedBy: 'm3', to: 'p3@example' },
  { ...mail, key: 'reminder:p4', participantId: 'p4', messageId: 'm4', carriedBy: 'm3', to: 'p3@example' },
];
const skipped: MailKept = {
  ...mail,
  key: 'reminder:p2',
  participantId: 'p2',
  messageId: 'm2',
  carriedBy: 'm2',
  state: 'skipped',
  claimedAt: [],
};

const copies: readonly Copy[] = [
  { messageId: 'm1', to: ['p1@example'], rawSha256: 'a' },
  { messageId: 'm1', to: ['p1@example'], rawSha256: 'a' },
  { messageId: 'm3', to: ['p3@example'], rawSha256: 'b' },
];

const holding = { participantId: 'p1', slot: 1, rowIds: ['row-1'] };
const held: Held = { dossierId: 'd1', workflow: [holding], view: [holding], journal: [holding], answered: 1 };

const well: Aftermath = {
  answers: [kept, late, asked],
  applied,
  mails: [mail, skipped, ...led],
  copies,
  held: [held],
  links: [{ id: 'l1', generation: 1, isTaken: false }],
  ends: new Map([['d1', END]]),
};

const told = (submissionId: string, outcome: Sent['outcome'] = 'accepted'): Sent => ({
  ...{ dossierId: 'd1', unit: 'Ergens', submissionId, outcome, receiptIds: [submissionId] },
  receipt: () => Promise.resolve(pdf),
});
const sent: readonly Sent[] = [told('row-1'), told('row-2')];

/** All checks of one run, by invariant: only those that found something. */
function found(after: Partial<Aftermath>, others: readonly Sent[] = sent): readonly string[] {
  const run = { ...well, ...after };
  const receipts = new Map(others.map(({ submissionId }) => [submissionId, pdf]));
  const all = {
    I1: lost(run, others),
    I2: invented(run, others),
    I3: countedTwice(run, others),
    I5: forgotten(run),
    I6: repeated(run),
    I8: needless(run),
    I10: miscounted(run),
    I11: burnt(run),
    I13: withoutReceipt(others, receipts),
  };
  return Object.entries(all).flatMap(([name, faults]) => (faults.length === 0 ? [] : [name]));
}

const withMail = (change: Partial<MailKept>): Partial<Aftermath> => ({
  mails: [{ ...mail, ...change }, skipped, ...led],
});
const withHeld = (change: Partial<Held>): Partial<Aftermath> => ({ held: [{ ...held, ...change }] });
const withTypes = (rowId: string, types: readonly string[]): Partial<Aftermath> => ({
  applied: applied.map((one) => (one.rowId === rowId ? { ...one, types } : one)),
});

test('a run in which all went well breaks nothing', () => {
  expect(found({})).toEqual([]);
  expect(extraCopies(well)).toBe(1);
});

/** What went wrong, the invariant that it breaks, and what it left behind, beside what people were told. */
const faults: readonly (readonly [string, string, Partial<Aftermath>, (readonly Sent[])?])[] = [
  ['an answer with a receipt that is not in the inbox', 'I1', { answers: [late, asked] }],
  ['one that waits in the inbox', 'I1', { answers: [{ ...kept, state: 'received' }, late, asked] }],
  ['one that the journal does not hold', 'I1', { applied: applied.slice(1) }],
  ['one that the workflow forgot, and page and journal did not', 'I1', withHeld({ workflow: [] })],
  ['one that nobody sent', 'I2', {}, [told('row-1')]],
  ['one whose sender was told no', 'I2', {}, [told('row-1'), told('row-2', 'refused')]],
  ['one that the journal holds twice', 'I3', withTypes('row-1', ['AnswerReceived', 'AnswerReceived'])],
  ['two receipts for one form', 'I3', {}, [told('row-1'), { ...told('row-2'), receiptIds: ['row-2', 'row-9'] }]],
  ['a page that shows another answer than the journal', 'I3', withHeld({ view: [{ ...holding, rowIds: ['row-9'] }] })],
  ['a workflow that holds it in another slot', 'I3', withHeld({ workflow: [{ ...holding, slot: 2 }] })],
  [
    'two answers that stand in one slot',
    'I3',
    withHeld({ ...held, workflow: [{ ...holding, rowIds: ['row-1', 'row-9'] }] }),
  ],
  ['a list that counts one more', 'I3', withHeld({ answered: 2 })],
  ['a reminder that is left over', 'I5', withMail({ state: 'sending' })],
  [
    'a second mail for one key under an id of its own',
    'I6',
    { copies: [...copies, { messageId: 'm9', to: ['p1@example'], rawSha256: 'z' }] },
  ],
  ['a second row for one key', 'I6', { mails: [mail, mail, skipped, ...led] }],
  ['a copy with other bytes', 'I6', { copies: [...copies, { messageId: 'm1', to: ['p1@example'], rawSha256: 'z' }] }],
  ['a mail that says it was sent and arrived nowhere', 'I6', { copies: copies.slice(2) }],
  [
    'a mail that went to somebody else',
    'I6',
    { copies: [...copies, { messageId: 'm1', to: ['p2@example'], rawSha256: 'a' }] },
  ],
  [
    'a mail that went to two readers',
    'I6',
    { copies: [...copies, { messageId: 'm1', to: ['p1@example', 'p2@example'], rawSha256: 'a' }] },
  ],
  ['two mails under one Message-ID that are no digest', 'I6', withMail({ messageId: 'm1', carriedBy: 'm3' })],
  [
    'a reminder whose claim was committed a microsecond after the answer',
    'I8',
    withMail({ claimedAt: ['2026-01-01T10:00:00.000003Z'] }),
  ],
  [
    'one that was claimed again after the answer, and then given up',
    'I8',
    withMail({ state: 'unknown', claimedAt: [...mail.claimedAt, '2026-01-01T10:00:05.000000Z'] }),
  ],
  ['an answer in time that was wrongly kept uncounted', 'I10', withTypes('row-1', ['AnswerKeptUncounted'])],
  ['an answer at the closing that counts', 'I10', withTypes('row-2', ['AnswerReceived'])],
  [
    'an answer in time in a dossier that states a later end',
    'I10',
    { ends: new Map([['d1', '2020-03-01T00:00:00.000000Z']]) },
  ],
  ['a link that a scanner had renewed', 'I11', { links: [{ id: 'l1', generation: 2, isTaken: false }] }],
  ['a link that a scanner handed over', 'I11', { links: [{ id: 'l1', generation: 1, isTaken: true }] }],
];

test.each(faults.map(([fault, invariant, after, others = sent]) => ({ fault, invariant, after, others })))(
  '$fault is found as a breach of $invariant',
  ({ invariant, after, others }) => {
    expect(found(after, others)).toContain(invariant);
  },
);

test('a question does not make a reminder needless, and a late answer needs no place in the workflow', () => {
  expect(needless(well)).toEqual([]);
  expect(lost(well, sent)).toEqual([]);
});

test('a receipt that cannot be had, or that is no PDF, is found', () => {
  const all = (of: Buffer | null) =>
    new Map([
      ['row-1', pdf],
      ['row-2', of],
    ] as const);
  expect(withoutReceipt(sent, all(pdf))).toEqual([]);
  expect(withoutReceipt(sent, all(null))).toEqual(['Ergens row-2']);
  expect(withoutReceipt(sent, all(Buffer.from('<html>')))).toEqual(['Ergens row-2']);
  expect(withoutReceipt([told('row-1', 'unknown')], new Map())).toEqual([]);
});

describe('secrets', () => {
  const secrets = { words: ['k1.token', 'p1@example'], codes: ['123456'] };
  const places = (text: string): readonly string[] => leaked(new Map([['log', text]]), secrets);

  test.each(['{"code":"123456"}', 'code=123456', 'code 123456 was asked', '123456', 'Code: 123456.', '["123456"]'])(
    'a code that stands by itself is found: %s',
    (text) => expect(places(text)).toEqual(['log: 123456']),
  );

  test.each(['2026-01-01T10:00:00.123456Z', 'a123456', '1234567', 'uuid-123456-x', '{"bytes":123456}', '0123456'])(
    'six digits that are part of something else are none: %s',
    (text) => expect(places(text)).toEqual([]),
  );

  test('links and addresses are found wherever they stand, with the name of the text', () => {
    expect(places('GET /t/k1.token?x to <p1@example>')).toEqual(['log: k1.token', 'log: p1@example']);
  });
});
