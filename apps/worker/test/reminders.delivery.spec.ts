import { readToken, parseKeys } from '@penhouder/sign-off-links';
import type { LocalDate, ContactId, Instant, LinkId, RowId, TextId, UnitId, UserId } from '@penhouder/domain';
import { addDays } from '@penhouder/domain';
import { listMails, loadDossier, newId, receiveAnswer, saveContact } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import type { TakenMail } from '@penhouder/tools/testing';
import { advanceClock, applyCommand } from '@penhouder/workflows/messages';
import { CLOSED_ON, delivering, handleOf, invited, mailsTo, statesOf, there } from './delivering';
import type { Installation, Written } from './installation';
import { formOf, launchedAt, linkKeys, writeDossier } from './installation';

let at: Installation;

beforeAll(() => {
  at = delivering().at;
});

test('a reminder leaves within the sending hours to those who have not answered, and not to who answered meanwhile', async () => {
  const dossier = await invited();
  const decided = (await loadDossier(at.source, dossier.dossierId))?.state.plan?.reminders.at(-1);
  if (decided === undefined) throw new Error('no reminder is planned');
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: decided.decideAt }] });
  await until(async () => (await statesOf(dossier, 'reminder')).length === 2);
  await receiveAnswer(at.source, formOf(dossier.participants[1]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 2);
  expect(await statesOf(dossier, 'reminder')).toEqual(['planned', 'planned']);
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: decided.sendAt }] });
  await until(async () => (await statesOf(dossier, 'reminder')).sort().join() === 'sent,skipped answered');
  expect(mailsTo(dossier.addresses[2]).at(-1)?.parsed.inReplyTo).toBe(
    mailsTo(dossier.addresses[2])[0]?.parsed.messageId,
  );
});

test('a reminder that names the date of an older version of the call does not leave', async () => {
  const dossier = await invited();
  const { call, decided, closing } = await plannedReminder(dossier);
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: decided.decideAt }] });
  await until(async () => (await statesOf(dossier, 'reminder')).length === 3);
  const newer = { ...call, version: call.version + 1, closing: { ...closing, on: addDays(closing.on, 30) } };
  const ids = { commandId: newId<RowId>(), by: newId<UserId>(), reasonTextId: newId<TextId>() };
  const adopt = { type: 'AdoptCall' as const, ...ids, call: newer, participants: [] };
  await handleOf(dossier).executeUpdate(applyCommand, { args: [adopt] });
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: decided.sendAt }] });
  await until(async () => {
    const skipped = (await statesOf(dossier, 'reminder')).filter((state) => state === 'skipped dateMoved');
    return skipped.length === 3;
  });
});

async function plannedReminder({ dossierId }: Written) {
  const { call, plan } = there(await loadDossier(at.source, dossierId)).state;
  return { call: there(call), decided: there(there(plan).reminders.at(-1)), closing: there(there(call).closing) };
}

test('silence reaches the next contact of the same unit with a link of its own, and the board without any', async () => {
  const dossier = await writeDossier(at, 'example', [
    { rung: 'secondPerson', workingDaysBefore: 8 },
    { rung: 'boardMember', workingDaysBefore: 3 },
  ]);
  const [silent] = dossier.participants;
  const board = await boardMemberAt(there(silent).unitId);
  await until(() => mailsTo(dossier.addresses[0]).length === 1);
  await climbAll(dossier);
  const links = await at.source.query<{ email: string; id: string }[]>(
    `select c.email, l.id from sign_off_link l join contact c on c.id = l.contact_id where l.participant_id = $1`,
    [silent?.id],
  );
  expect(new Set(links.map(({ id }) => id)).size).toBe(2);
  const second = there(links.find(({ email }) => email !== dossier.addresses[0]));
  await until(() => wordsTo(second.email).includes('ook aan u.'));
  const [, asked] = wordsTo(second.email).split('ook aan u.');
  const [, token] = there(/\/t\/(\S+)/.exec(there(asked)));
  expect(readToken(there(token), 'sign', parseKeys(linkKeys))?.linkId).toBe(second.id);
  await until(() => mailsTo(board).length === 1);
  expect(wordsTo(board)).toContain('U hoeft zelf niets te tekenen');
  expect(wordsTo(board)).not.toContain('/t/');
});

const wordsTo = (address: string): string =>
  mailsTo(address)
    .map(({ parsed }) => parsed.text)
    .join();

/** Lets time pass over the two rungs of the ladder, until their mails are there. */
async function climbAll(dossier: Written): Promise<void> {
  const { plan } = there(await loadDossier(at.source, dossier.dossierId)).state;
  for (const { sendAt } of there(plan?.rungs)) {
    await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: sendAt }] });
    await until(async () => (await statesOf(dossier, 'secondPerson')).length === 3);
  }
  await until(async () => (await statesOf(dossier, 'boardMember')).join() === 'sent');
}

/** The address of a new member of the board at one unit. */
async function boardMemberAt(unitId: UnitId): Promise<string> {
  const id = newId<ContactId>();
  const email = `raad-${id.slice(-8)}@gemeente.example`;
  const about = { bodyId: at.bodyId, unitId, function: 'schepen', phone: null, language: 'nl' as const };
  await saveContact(at.source, { ...about, id, name: 'Bo Bestuur', email, isArchived: false, isBoardMember: true });
  return email;
}

test('of a reminder that was due outside the sending hours nothing leaves until they begin', async () => {
  const dossier = await invited();
  const plan = (await loadDossier(at.source, dossier.dossierId))?.state.plan;
  const evening = `${plan?.reminders.at(-1)?.on ?? ''}T20:30:00.000Z` as Instant;
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: evening }] });
  await until(async () => (await statesOf(dossier, 'reminder')).filter((state) => state === 'planned').length >= 3);
  const mails = await listMails(at.source, { bodyId: at.bodyId, dossierId: dossier.dossierId, limit: 100 });
  await until(async () => {
    const [row] = await at.source.query<[{ early: number }]>(
      `select count(*)::int as early from mail where dossier_id = $1 and kind = 'reminder' and state = 'planned' and not_before <= $2`,
      [dossier.dossierId, evening],
    );
    return row.early === 0;
  });
  expect(mails.filter(({ kind, state }) => kind === 'reminder' && state === 'sent')).toEqual([]);
});

test('on a closed day of the body’s own calendar nothing leaves; the next working morning one mail does', async () => {
  const dossier = await invited();
  const [asked] = dossier.participants;
  const moveTo = (to: string) => handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: to as Instant }] });
  const copies = () => mailsTo(dossier.addresses[0]).filter(isReminder).length;
  await moveTo(`${CLOSED_ON}T08:00:00.000Z`);
  const remind = { type: 'RemindNow' as const, participantIds: [there(asked).id], by: at.userId };
  await handleOf(dossier).executeUpdate(applyCommand, { args: [{ ...remind, commandId: newId<never>() }] });
  const morning = `${addDays(CLOSED_ON, 1)}T06:00:00.000Z` as Instant;
  await until(async () => (await notYet(dossier, `${CLOSED_ON}T23:00:00.000Z` as Instant)) === 1);
  await moveTo(`${CLOSED_ON}T15:00:00.000Z`);
  expect([await statesOf(dossier, 'reminder'), copies()]).toEqual([['planned'], 0]);
  const [{ notBefore }] = await at.source.query<[{ notBefore: Date }]>(
    `select not_before as "notBefore" from mail where dossier_id = $1 and kind = 'reminder'`,
    [dossier.dossierId],
  );
  expect(notBefore.toISOString()).toBe(morning);
  await moveTo(morning);
  await until(async () => (await statesOf(dossier, 'reminder')).join() === 'sent');
  expect(copies()).toBe(1);
});

test('reminders of which nobody knows what became of them wait for the sending hours, and hold up no mail behind them', async () => {
  const dossier = await invited();
  const { decided } = await plannedReminder(dossier);
  const evening = `${decided.on}T20:30:00.000Z` as Instant;
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: evening }] });
  await until(async () => (await notYet(dossier, evening)) === 3);
  await leaveUnderWay(dossier, 100);
  await invited();
  await until(async () => (await notYet(dossier, evening)) === 103);
});

/** How many reminders wait for a later moment of the dossier's time. */
async function notYet({ dossierId }: Written, now: Instant): Promise<number> {
  const [row] = await at.source.query<[{ count: number }]>(
    `select count(*)::int as count from mail where dossier_id = $1 and kind = 'reminder' and not_before > $2 and state in ('planned', 'sending')`,
    [dossierId, now],
  );
  return row.count;
}

/** More of its reminders, of which the worker died while they left, before all other mail. */
async function leaveUnderWay({ dossierId }: Written, count: number): Promise<void> {
  await at.source.query(
    `insert into mail (id, dedupe_key, message_id, dossier_id, participant_id, contact_id, link_id, kind, planned_sequence, language, subject,
       text_body, html_body, is_windowed, state, attempt, not_before, date_header, started_at)
     select gen_random_uuid(), dedupe_key || nth, message_id || nth, dossier_id, participant_id, contact_id, link_id, kind, planned_sequence, language, subject,
       text_body, html_body, is_windowed, 'sending', 1, '2019-01-01', clock_timestamp() - interval '1 hour', clock_timestamp() - interval '1 hour'
     from (select * from mail where dossier_id = $1 and kind = 'reminder' limit 1) one, generate_series(1, $2) nth`,
    [dossierId, count],
  );
}

test('a reminder that a substitute did not get on its days goes to the person who was away, and to nobody else', async () => {
  const dossier = await invited();
  const [away] = dossier.participants;
  const contactId = there(away?.contacts[0]).contactId;
  const { decided } = await plannedReminder(dossier);
  const address = await substituteOf(dossier, { contactId, until: decided.on });
  at.catcher.answerWith((to) => (to === address ? { code: 451, text: 'try later' } : null));
  await handleOf(dossier).executeUpdate(advanceClock, { args: [{ to: decided.sendAt }] });
  await until(async () => (await remindersTo(dossier, contactId)).join() === 'skipped absent');
  await until(async () => (await statesOf(dossier, 'reminder')).sort().join() === 'planned,sent,sent,skipped absent');
  await handleOf(dossier).executeUpdate(advanceClock, {
    args: [{ to: `${addDays(decided.on, 1)}T10:00:00.000Z` as Instant }],
  });
  await until(
    async () => (await statesOf(dossier, 'reminder')).sort().join() === 'sent,sent,sent,skipped notStandingIn',
  );
  at.catcher.answerWith(() => null);
  expect(await remindersTo(dossier, contactId)).toEqual(['sent null']);
  const reminded = [dossier.addresses[0], address].map((to) => mailsTo(to).filter(isReminder).length);
  expect(reminded).toEqual([1, 0]);
});

const isReminder = ({ parsed }: TakenMail): boolean => /herinnering/i.test(parsed.subject ?? '');

/** What became of the reminders to one person. */
async function remindersTo({ dossierId }: Written, contactId: ContactId): Promise<readonly string[]> {
  const rows = await at.source.query<{ state: string; reason: string | null }[]>(
    `select state, skip_reason as reason from mail where dossier_id = $1 and contact_id = $2 and kind = 'reminder'`,
    [dossierId, contactId],
  );
  return rows.map(({ state, reason }) => `${state} ${String(reason)}`);
}

/** The address of a new contact who stands in from the launch up to a day. */
async function substituteOf(
  dossier: Written,
  { contactId, until: last }: { readonly contactId: ContactId; readonly until: LocalDate },
): Promise<string> {
  const participant = there(
    dossier.participants.find(({ contacts }) => contacts.some((one) => one.contactId === contactId)),
  );
  const id = newId<ContactId>();
  const email = `vervanger-${id.slice(-8)}@gemeente.example`;
  const about = {
    bodyId: at.bodyId,
    unitId: participant.unitId,
    function: 'adjunct',
    phone: null,
    language: 'nl' as const,
  };
  await saveContact(at.source, { ...about, id, name: 'Vera Vervangt', email, isArchived: false });
  const { textVersionId, slot } = there(participant.contacts[0]);
  const command = {
    type: 'NameSubstitute' as const,
    ...{ commandId: newId<RowId>(), by: at.userId, participantId: participant.id, contactId },
    substitute: { contactId: id, slot, linkId: newId<LinkId>(), textVersionId },
    days: {
      from: '2019-10-01' as LocalDate,
      until: last,
      startsAt: launchedAt,
      endsAt: `${last}T22:59:00.000Z` as Instant,
    },
  };
  await handleOf(dossier).executeUpdate(applyCommand, { args: [command] });
  return email;
}
