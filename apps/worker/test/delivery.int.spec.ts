import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { readToken, parseKeys } from '@penhouder/sign-off-links';
import type { ContactId, Instant, RowId, TextId, UnitId, UserId } from '@penhouder/domain';
import { addDays, creditOf, instantOfMs, msOf } from '@penhouder/domain';
import { creditSentence } from '@penhouder/letters';
import {
  findMail,
  listMails,
  loadDossier,
  newId,
  pauseMail,
  planMails,
  receiveAnswer,
  resumeMail,
  saveContact,
  saveSignInLink,
} from '@penhouder/persistence';
import { readableText, until } from '@penhouder/tools/testing';
import { advanceClock, applyCommand, workflowIdOf } from '@penhouder/workflows/messages';
import { askedOften, remindEverywhere, remindersOf } from './digests';
import type { Installation, RunningWorker, Written } from './installation';
import { leftAt, stateOf, toldOf, triedInVain, untilOutage } from './mail-outage';
import { formOf, linkKeys, openInstallation, writeDossier } from './installation';
import type { TestMail } from './test-mail';
import { testMail } from './test-mail';

let at: Installation;
let worker: RunningWorker;
let testedTooSoon: TestMail;

beforeAll(async () => {
  at = await openInstallation('delivery');
  await at.source.query(`insert into rate_limit (key, window_start, count) values
    ('exchange:old', clock_timestamp() - interval '3 days', 5), ('exchange:fresh', clock_timestamp() - interval '1 day', 5)`);
  testedTooSoon = await testMail(at.databaseUrl, 'vroeg@stad.example', '--within', '1');
  worker = at.startWorker();
});

afterAll(async () => {
  await at.close();
  expect(await worker.ended).toBe('0');
});

const mailsTo = (address: string | undefined) => at.catcher.mails.filter(({ to }) => to === address);
const handleOf = ({ dossierId }: Written) => at.client.workflow.getHandle(workflowIdOf(dossierId));

async function statesOf({ dossierId }: Written, kind: string): Promise<string[]> {
  const mails = await listMails(at.source, { bodyId: at.bodyId, dossierId, limit: 200 });
  return mails
    .filter((mail) => mail.kind === kind)
    .map(({ state, skipReason }) => [state, skipReason].filter(Boolean).join(' '));
}

async function invited(): Promise<Written> {
  const dossier = await writeDossier(at);
  await until(() => dossier.addresses.every((address) => mailsTo(address).length === 1));
  return dossier;
}

test('a launch that nobody started is started, and everybody gets a link of his own, in the catcher only', async () => {
  const dossier = await invited();
  const links = dossier.addresses.map(
    (address) => /http:\/\/penhouder\.test\/t\/(\S+)/.exec(mailsTo(address)[0]?.parsed.text ?? '')?.[1] ?? '',
  );
  const subjects = links.map((token) => readToken(token, 'sign', parseKeys(linkKeys))?.linkId);
  expect(subjects).toEqual(dossier.participants.map(({ contacts }) => contacts[0]?.linkId));
  expect(at.relay.mails).toEqual([]);
  const [rows] = await at.source.query<[{ all: string }]>(
    `select string_agg(text_body || html_body || subject, ' ') as all from mail`,
  );
  for (const token of links) expect(rows.all).not.toContain(token);
});

test('counted tries that no limit asks for any more are thrown away, the others stay', async () => {
  const keys = async () =>
    (await at.source.query<{ key: string }[]>('select key from rate_limit')).map(({ key }) => key);
  await until(async () => (await keys()).length < 2);
  expect(await keys()).toEqual(['exchange:fresh']);
});

test('a mail says who it is from, that it is automatic, and to whom to reply', async () => {
  const dossier = await invited();
  const [mail] = mailsTo(dossier.addresses[0]);
  const header = (name: string) => mail?.parsed.headers.find(({ key }) => key === name)?.value;
  expect(mail?.parsed.from).toMatchObject({ name: 'Vereniging via Penhouder', address: 'post@penhouder.test' });
  expect(mail?.parsed.replyTo).toMatchObject([{ address: 'info@vereniging.example' }]);
  expect(header('auto-submitted')).toBe('auto-generated');
  expect(mail?.parsed.messageId).toMatch(/^<k\.[0-9a-f]{24}@penhouder\.test>$/);
});

test('the due day goes with the invitation for the calendar, without a link', async () => {
  const dossier = await invited();
  const files = mailsTo(dossier.addresses[0]).flatMap(({ parsed }) => parsed.attachments);
  expect(files.map(({ filename, mimeType }) => `${String(filename)} ${mimeType}`)).toEqual([
    'uiterste-dag.ics text/calendar',
  ]);
  const calendar = textOf(files[0]);
  const event = new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent('vevent');
  expect(String(event?.getFirstPropertyValue('uid'))).toMatch(/@penhouder$/);
  expect(calendar).not.toContain('/t/');
});

test('what left is stored with a placeholder for the link and the hash of the bytes on the wire', async () => {
  const dossier = await invited();
  const [bytes = ''] = mailsTo(dossier.addresses[0]).map((mail) => mail.bytes);
  const [stored] = await at.source.query<[{ sha256: string; text: string }]>(
    `select sha256, text_body as text from mail where dossier_id = $1 and sent_to = $2`,
    [dossier.dossierId, dossier.addresses[0]],
  );
  const sent = createHash('sha256').update(Buffer.from(bytes, 'latin1')).digest('hex');
  expect(stored.sha256).toBe(sent);
  expect(stored.text).toContain('{{persoonlijke-link}}');
});

const textOf = (file: { readonly content: unknown } | undefined): string =>
  typeof file?.content === 'string' ? file.content : Buffer.from((file?.content ?? '') as Uint8Array).toString('utf8');

test('an answer reaches the dossier, and its receipt goes out in the same conversation', async () => {
  const dossier = await invited();
  const receipt = await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  await until(() => mailsTo(dossier.addresses[0]).length === 2);
  const [invitation, confirmation] = mailsTo(dossier.addresses[0]);
  expect(confirmation?.parsed.inReplyTo).toBe(invitation?.parsed.messageId);
  expect(confirmation?.parsed.text).toContain(receipt.isReceived ? receipt.evidenceHash : 'received');
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

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('no reminder is planned');
  return value;
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

test('a real dossier goes to the relay and not to the catcher', async () => {
  const dossier = await writeDossier(at, 'real');
  await until(() => dossier.addresses.every((address) => at.relay.mails.some(({ to }) => to === address)));
  expect(dossier.addresses.flatMap((address) => mailsTo(address))).toEqual([]);
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
});

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

test('an operator sees at once that a test mail was taken over, with the answer of the mail server and without a signature', async () => {
  const { code, said } = await testMail(at.databaseUrl, 'ict@stad.example');
  expect(said).toMatch(/^De mailserver nam de testmail over, na [\d,]+ s\.\n {2}antwoord: 250 /);
  expect(said).toMatch(/van: post@penhouder\.test\n {2}weg: de mailserver van SMTP_URL\n {2}DKIM: nee/);
  expect(code).toBe(0);
  const [mail] = at.relay.mails.filter(({ to }) => to === 'ict@stad.example');
  expect(mail?.parsed).toMatchObject({ subject: 'Testmail van Penhouder', from: { name: 'Penhouder' } });
});

test('a test mail that is not taken over says why, is not tried again, and one that no worker took never leaves', async () => {
  at.relay.answerWith((to) => {
    if (to === 'grijs@stad.example') return { code: 451, text: '4.7.1 Kom later terug' };
    return to === 'weg@stad.example' ? { code: 550, text: '5.1.1 Onbekend' } : null;
  });
  const [later, never] = await Promise.all(
    ['grijs@stad.example', 'weg@stad.example'].map((address) => testMail(at.databaseUrl, address)),
  );
  at.relay.answerWith(() => null);
  expect(later).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^RelayNotNow: .*\n.*451 4\.7\.1 Kom/) as string,
  });
  expect(never).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^RelayRefuses: .*\n.*550 5\.1\.1 Onb/) as string,
  });
  expect(testedTooSoon).toMatchObject({ code: 1, said: expect.stringMatching(/^NoWorker: .* binnen 1 s/) as string });
  const left = await at.source.query<{ state: string }[]>(
    `select m.state from mail m join mail_probe p on p.mail_id = m.id where p.address <> 'ict@stad.example'`,
  );
  expect(left.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
});

test('while an organisation holds its mail back a test says so, with who and why, and leaves only when asked again', async () => {
  await pauseMail(at.source, { bodyId: at.bodyId, by: at.userId, reason: 'Verhuis van de mailserver' });
  const held = await testMail(at.databaseUrl, 'pauze@stad.example');
  expect(held.code).toBe(1);
  expect(held.said).toMatch(/^MailIsPaused: .*\n {2}Vereniging: sinds .*, door Coördinator \(Verhuis/);
  const anyway = await testMail(at.databaseUrl, 'pauze@stad.example', '--anyway', '--json');
  await resumeMail(at.source, { bodyId: at.bodyId, by: at.userId });
  expect(JSON.parse(anyway.said)).toMatchObject({ code: 'Accepted', sender: { goesTo: 'relay', dkim: null } });
});

const realMailsTo = (address: string) => at.relay.mails.filter(({ to }) => to === address);

async function endedAs(keys: readonly string[], states: string): Promise<void> {
  await until(async () => (await remindersOf(at, keys)).map(({ state }) => state).join() === states, 60_000);
}

test('reminders that are due together for one person leave as one mail, with a link for each, and have one fate', async () => {
  const asked = await askedOften(at);
  const keys = await remindEverywhere(at, asked);
  await endedAs(keys, 'sent,sent');
  const [mail, ...others] = realMailsTo(asked.address);
  expect(others).toEqual([]);
  expect(mail?.parsed.subject).toBe('Herinnering: 2 antwoorden gevraagd uiterlijk 13 december');
  const tokens = [...(mail?.parsed.text ?? '').matchAll(/Vraag \d van (\S+): \S+\/t\/(\S+)/g)];
  const links = tokens.map(([, dossierId, token = '']) => [
    dossierId,
    readToken(token, 'sign', parseKeys(linkKeys))?.linkId,
  ]);
  const theirs = asked.dossiers.map(({ dossierId, participants }) => [dossierId, participants[0]?.contacts[0]?.linkId]);
  expect(links.sort()).toEqual(theirs.sort());
  const calendar = new ICAL.Component(ICAL.parse(textOf(mail?.parsed.attachments[0])) as never);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
  const sha256 = createHash('sha256')
    .update(Buffer.from(mail?.bytes ?? '', 'latin1'))
    .digest('hex');
  expect((await remindersOf(at, keys)).map((one) => one.sha256)).toEqual([sha256, sha256]);
});

test('each dossier keeps its own part of a mail to one person, without the title, link or words of the other', async () => {
  const asked = await askedOften(at);
  const keys = await remindEverywhere(at, asked);
  await endedAs(keys, 'sent,sent');
  const left = there(realMailsTo(asked.address)[0]).parsed;
  for (const [nth, { id }] of (await remindersOf(at, keys)).entries()) {
    const kept = there(await findMail(at.source, { bodyId: at.bodyId, mailId: id }));
    const [own, other] = (nth === 0 ? asked.dossiers : asked.dossiers.toReversed()).map(({ dossierId }) => dossierId);
    expect([kept.subject, `<${kept.messageId}@penhouder.test>`]).toEqual([left.subject, left.messageId]);
    expect(kept.textBody).toContain(`van ${there(own)}: {{persoonlijke-link}}`);
    expect(kept.textBody).toContain('In dezelfde mail stond nog één herinnering.');
    expect(kept.textBody + kept.htmlBody).not.toContain(there(other));
  }
});

test('a mail to one person that the relay refuses for now is put together anew, without who answered meanwhile', async () => {
  const asked = await askedOften(at);
  at.relay.answerWith((to) => (to === asked.address ? { code: 451, text: 'try later' } : null));
  const keys = await remindEverywhere(at, asked);
  await until(async () => (await remindersOf(at, keys)).every(({ attempt }) => attempt > 0));
  await receiveAnswer(at.source, formOf(asked.dossiers[0]?.participants[0]));
  await until(async () => (await remindersOf(at, keys))[0]?.state === 'skipped', 60_000);
  at.relay.answerWith(() => null);
  await endedAs(keys, 'skipped,sent');
  const reminders = realMailsTo(asked.address).filter(({ parsed }) => parsed.text?.includes('Vraag') === true);
  expect(reminders.map(({ parsed }) => parsed.subject)).toEqual(['Eén herinnering']);
  expect(reminders[0]?.parsed.text).toContain(`Vraag 1 van ${asked.dossiers[1]?.dossierId ?? ''}`);
});

test('a mail to one person that is refused for good becomes a task in every dossier that was in it', async () => {
  const asked = await askedOften(at);
  at.relay.answerWith((to) => (to === asked.address ? { code: 550, text: 'no such mailbox' } : null));
  const keys = await remindEverywhere(at, asked);
  await endedAs(keys, 'failed,failed');
  at.relay.answerWith(() => null);
  for (const { dossierId } of asked.dossiers)
    await until(async () => {
      const tasks = (await loadDossier(at.source, dossierId))?.tasks ?? [];
      return tasks.some(({ kind }) => kind === 'replaceContact');
    }, 60_000);
});

test('of reminders in one mail that the relay never takes, only the one is given up that was tried for three days', async () => {
  const asked = await askedOften(at);
  at.relay.answerWith((to) => (to === asked.address ? { code: 451, text: 'try later' } : null));
  const keys = await remindEverywhere(at, asked);
  await until(async () => (await remindersOf(at, keys)).every(({ attempt }) => attempt > 0));
  const longAgo = `update mail set date_header = clock_timestamp() - interval '80 hours' where dedupe_key = $1`;
  await at.source.query(longAgo, [keys[0]]);
  await until(async () => (await remindersOf(at, keys))[0]?.state === 'failed');
  at.relay.answerWith(() => null);
  await endedAs(keys, 'failed,sent');
});

test('two people who read the same mailbox each get their own mail: a link is personal', async () => {
  const asked = await askedOften(at);
  const contactId = asked.dossiers[1]?.participants[0]?.contacts[0]?.contactId;
  await at.source.query(`update contact set name = 'Wout Ander' where id = $1`, [contactId]);
  await endedAs(await remindEverywhere(at, asked), 'sent,sent');
  expect(realMailsTo(asked.address).map(({ parsed }) => parsed.subject)).toEqual([
    'Eén herinnering',
    'Eén herinnering',
  ]);
});

test('dossiers on clocks of their own share no mail', async () => {
  const asked = await askedOften(at, 'example');
  await endedAs(await remindEverywhere(at, asked), 'sent,sent');
  expect(mailsTo(asked.address).map(({ parsed }) => parsed.subject)).toEqual(['Eén herinnering', 'Eén herinnering']);
});

test('a sign-in link leaves at once', async () => {
  const id = newId<never>();
  await at.source.transaction(async (manager) => {
    await saveSignInLink(manager, { id, userId: at.userId, minutes: 15 });
    const words = {
      subject: 'Aanmelden',
      textBody: 'Ga naar {{persoonlijke-link}}',
      htmlBody: '<a href="{{persoonlijke-link}}">x</a>',
      language: 'nl' as const,
    };
    const to = { participantId: null, contactId: null, userId: at.userId, linkId: null, signInLinkId: id };
    await planMails(manager, {
      dossierId: null,
      mails: [
        {
          mailKey: `sign-in:${String(id)}`,
          kind: 'signIn',
          ...to,
          ...words,
          threadKey: null,
          notBefore: new Date().toISOString() as Instant,
          isWindowed: false,
        },
      ],
    });
  });
  await until(() =>
    at.relay.mails.some(
      ({ to, parsed }) => to === 'coordinator@vereniging.example' && (parsed.text ?? '').includes('/aanmelden/k1.'),
    ),
  );
});

test('no name, address, typed word or token is in a history or in the log', async () => {
  const dossier = await invited();
  await receiveAnswer(at.source, formOf(dossier.participants[0]));
  await until(async () => (await loadDossier(at.source, dossier.dossierId))?.answered === 1);
  const history = readableText(await handleOf(dossier).fetchHistory());
  const token = /\/t\/(\S+)/.exec(mailsTo(dossier.addresses[0])[0]?.parsed.text ?? '')?.[1] ?? '';
  const secrets = ['Griet Geheim', 'An Ondertekenaar', 'burgemeester', dossier.addresses[0] ?? '', token];
  expect(history.includes(dossier.participants[0]?.id ?? '-')).toBe(true);
  expect(secrets.filter((secret) => secret === '' || history.includes(secret))).toEqual([]);
  expect(secrets.filter((secret) => worker.output().includes(secret))).toEqual([]);
});
