import type { Instant } from '@penhouder/domain';
import { creditOf, instantOfMs, msOf } from '@penhouder/domain';
import { creditSentence } from '@penhouder/letters';
import { loadDossier, newId, receiveAnswer } from '@penhouder/persistence';
import { parseKeys, readToken } from '@penhouder/sign-off-links';
import { until } from '@penhouder/tools/testing';
import { advanceClock, applyCommand } from '@penhouder/workflows/messages';
import { delivering, handleOf, invited, mailsTo, statesOf, there } from './delivering';
import type { Installation, Written } from './installation';
import { formOf, linkKeys, writeDossier } from './installation';
import { leftAt, stateOf, toldOf, triedInVain, untilOutage } from './mail-outage';

let at: Installation;

beforeAll(() => {
  at = delivering().at;
});

test('mail that is refused for good becomes a task; mail that is refused for now comes later with the same bytes', async () => {
  at.catcher.answerWith((to, nth) => {
    if (to.startsWith('secretariaat') && to.includes('34022')) return { code: 550, text: 'no such mailbox' };
    return to.includes('34013') && nth === 1 ? { code: 451, text: 'try later' } : null;
  });
  const dossier = await writeDossier(at);
  await until(async () => (await statesOf(dossier, 'invitation')).sort().join() === 'failed,sent,sent');
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.needsAttention === true);
  at.catcher.answerWith(() => null);
  const row = await loadDossier(at.source, dossier.dossierId);
  expect(row?.tasks.map(({ kind }) => kind)).toEqual(['replaceContact']);
});

test('a mail that the server takes without ever saying so leaves three times with the same bytes, and is then a task', async () => {
  at.catcher.answerWith((to) => (to.includes('34027') ? 'silence' : null));
  const dossier = await writeDossier(at);
  await until(async () => (await statesOf(dossier, 'invitation')).sort().join() === 'sent,sent,unknown');
  at.catcher.answerWith(() => null);
  const copies = mailsTo(dossier.addresses.find((address) => address.includes('34027')));
  expect(copies).toHaveLength(3);
  expect(new Set(copies.map(({ bytes }) => bytes)).size).toBe(1);
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.needsAttention === true);
  const row = await loadDossier(at.source, dossier.dossierId);
  expect(row?.tasks).toMatchObject([{ kind: 'replaceContact', isDoubtful: true }]);
  const contacts = Object.values(row?.state.participants ?? {}).flatMap((one) => one.contacts);
  expect(contacts.filter(({ isUnreachable }) => isUnreachable)).toEqual([]);
});

test('what a coordinator sends again leaves once, as a mail of its own in the same words, with a link that works, and its address counts as dead no longer', async () => {
  at.catcher.answerWith((to) => (to.includes('34022') ? { code: 550, text: '5.1.1 no such mailbox' } : null));
  const dossier = await writeDossier(at);
  const tasks = async () => (await loadDossier(at.source, dossier.dossierId))?.tasks ?? [];
  await until(async () => (await tasks()).length === 1);
  at.catcher.answerWith(() => null);
  const [task] = await tasks();
  const again = { type: 'SendMailAgain' as const, mailKey: task?.mailKey ?? '', by: at.userId };
  await handleOf(dossier).executeUpdate(applyCommand, { args: [{ ...again, commandId: newId<never>() }] });
  await until(async () => (await statesOf(dossier, 'invitation')).sort().join() === 'failed,sent,sent,sent');
  const [mail, ...more] = mailsTo(dossier.addresses.find((address) => address.includes('34022')));
  expect(more).toEqual([]);
  const [first] = await at.source.query<{ messageId: string; text: string; linkId: string }[]>(
    `select message_id as "messageId", text_body as text, link_id as "linkId" from mail where dedupe_key = $1`,
    [again.mailKey],
  );
  const { messageId, text, linkId } = there(first);
  const left = there(mail).parsed;
  expect(left.messageId).not.toContain(messageId);
  const [link = '', token = ''] = /http:\/\/penhouder\.test\/t\/(\S+)/.exec(left.text ?? '') ?? [];
  expect(readToken(token, 'sign', parseKeys(linkKeys))?.linkId).toBe(linkId);
  // The placeholder is all that differs from the words that were kept of the first one.
  const unbroken = (words = ''): string => words.replace(/\s+/g, ' ').trim();
  expect(unbroken(left.text)).toBe(unbroken(text.replaceAll('{{persoonlijke-link}}', link)));
  const dead = await at.source.query<unknown[]>(
    `select 1 from mail where dossier_id = $1 and dead_address_at is not null`,
    [dossier.dossierId],
  );
  expect(dead).toEqual([]);
  expect(await tasks()).toEqual([]);
});

test('six hours over the due moment in which the mail server was away are measured and given back: nobody is late', async () => {
  const asked = await invited();
  const [first] = asked.participants;
  if (first === undefined) throw new Error('nobody');
  const due = msOf((await stateOf(at, asked)).plan!.internalDue!.at);
  const hoursOn = (hours: number): Instant => instantOfMs(due + hours * 3_600_000);
  const moveTo = (to: Instant) => handleOf(asked).executeUpdate(advanceClock, { args: [{ to }] });
  await moveTo(hoursOn(-4));
  await at.relay.goAway();
  const waiting = await writeDossier(at, 'real');
  await until(async () => (await triedInVain(at, waiting)) === waiting.addresses.length);
  const begun = await untilOutage(at, (all) => all.some(({ kind, to }) => kind === 'mail' && to === null));
  expect(begun.cause).not.toBe('nobody tried to send');
  // However long: what our own relay does not take is no fault of whom it is for.
  const tried = await attemptsOf(waiting);
  await at.source.query(`update mail set date_header = date_header - interval '80 hours' where dossier_id = $1`, [
    waiting.dossierId,
  ]);
  await until(async () => (await attemptsOf(waiting)) >= tried + 3);
  await moveTo(hoursOn(2));
  await at.relay.comeBack();
  await until(async () => (await leftAt(at, waiting)).length === 3);
  const ended = await untilOutage(at, (all) => all.every(({ to }) => to !== null));
  expect(ended).toMatchObject({ from: begun.from, to: (await leftAt(at, waiting))[0] });
  await until(async () => (await toldOf(at, asked)).outages.length === 1);
  const hours = { kind: 'mail', from: hoursOn(-4), to: hoursOn(2) };
  expect((await toldOf(at, asked)).outages).toMatchObject([{ outage: hours }]);
  await until(async () => creditOf(await stateOf(at, asked), first.id) !== null);
  const credit = creditOf(await stateOf(at, asked), first.id);
  expect(credit).toMatchObject({ credit: { minutes: 360 }, due: { at: hoursOn(6) } });
  expect(credit === null ? '' : creditSentence(credit, 'you', 'nl')).toContain('Daarom krijgt u 6 uur extra');
  await moveTo(hoursOn(4));
  await receiveAnswer(at.source, formOf(first));
  await until(async () => (await toldOf(at, asked)).late.length === 1);
  expect((await toldOf(at, asked)).late).toEqual([false]);
  expect((await loadDossier(at.source, waiting.dossierId))?.needsAttention).toBe(false);
});

async function attemptsOf({ dossierId }: Written): Promise<number> {
  const [row] = await at.source.query<[{ tries: number }]>(
    'select sum(attempt)::int as tries from mail where dossier_id = $1 and state in ($2, $3)',
    [dossierId, 'planned', 'sending'],
  );
  return row.tries;
}

test('an answer after the end of a dossier is kept and does not count', async () => {
  const dossier = await invited();
  const [reason] = await at.source.query<[{ id: never }]>(
    `insert into typed_text (id, dossier_id, body, author_kind) values (gen_random_uuid(), $1, 'geen zin meer', 'coordinator') returning id`,
    [dossier.dossierId],
  );
  const withdraw = {
    type: 'WithdrawDossier',
    reasonTextId: reason.id,
    commandId: newId<never>(),
    by: at.userId,
  } as const;
  await handleOf(dossier).executeUpdate(applyCommand, { args: [withdraw] });
  await handleOf(dossier).result();
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  const kept = () =>
    at.source.query<unknown[]>(
      `select body -> 'reason' as reason from dossier_event where dossier_id = $1 and type = 'AnswerKeptUncounted'`,
      [dossier.dossierId],
    );
  await until(async () => (await kept()).length === 1);
  expect(await kept()).toEqual([{ reason: 'dossierClosed' }]);
});

test('a receipt whose paper cannot be made is put off with the reason, and leaves once when it can', async () => {
  const dossier = await invited();
  await at.asOwner('alter table receipt rename to receipt_away');
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  const putOff = `select count(*)::int as times from mail where dossier_id = $1 and kind = 'receipt' and state = 'planned'
    and smtp_response = 'the mail could not be made' and next_attempt_at > started_at and resends = 0`;
  await until(async () => {
    const [{ times }] = await at.source.query<[{ times: number }]>(putOff, [dossier.dossierId]);
    return times === 1;
  });
  expect(mailsTo(dossier.addresses[0])).toHaveLength(1);
  await at.asOwner('alter table receipt_away rename to receipt');
  await until(async () => (await statesOf(dossier, 'receipt')).join() === 'sent');
  const receipts = mailsTo(dossier.addresses[0]).slice(1);
  const papers = receipts.map(({ parsed }) =>
    parsed.attachments.filter(({ mimeType }) => mimeType === 'application/pdf'),
  );
  expect(papers.map(({ length }) => length)).toEqual([1]);
});
