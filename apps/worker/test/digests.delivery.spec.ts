import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { workingCalendar } from '@penhouder/calendars';
import { addMinutes, endOfDay, instantOfMs, wallAt } from '@penhouder/domain';
import { readToken, parseKeys } from '@penhouder/sign-off-links';
import { findMail, loadDossier, receiveAnswer } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { delivering, mailsTo, textOf, there } from './delivering';
import { askedOften, remindEverywhere, remindersOf } from './digests';
import type { Installation } from './installation';
import { formOf, launchedAt, linkKeys } from './installation';

let at: Installation;

beforeAll(() => {
  at = delivering().at;
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

test('a reminder that is due later on the same day leaves with the first one, one of tomorrow waits', async () => {
  const calendar = workingCalendar([]);
  const midnight = endOfDay(calendar, wallAt(calendar, instantOfMs(Date.now())).date);
  const [later, tomorrow] = [await askedOften(at), await askedOften(at)];
  const keys = await remindEverywhere(at, later, [launchedAt, addMinutes(midnight, -1)]);
  const others = await remindEverywhere(at, tomorrow, [launchedAt, addMinutes(midnight, 1)]);
  await endedAs(keys, 'sent,sent');
  expect(realMailsTo(later.address)).toHaveLength(1);
  await endedAs(others, 'sent,planned');
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
  const longAgo = `update mail set put_off_since = clock_timestamp() - interval '80 hours' where dedupe_key = $1`;
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
