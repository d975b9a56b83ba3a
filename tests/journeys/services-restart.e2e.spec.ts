import { randomUUID } from 'node:crypto';
import { apiPaths, clockMovedSchema, type Command, todaySchema } from '@penhouder/contracts';
import {
  brussels,
  keptRows,
  narrator,
  type OwnGround,
  Play,
  type Product,
  type Receipt,
  startOwnGround,
  startProduct,
} from '@penhouder/tools/product';
import { replayOrThrow } from '@penhouder/tools/testing';
import { aftermathOf } from './support/chaos/aftermath';
import { watchClaims } from './support/chaos/watch-commits';
import { countedTwice, forgotten, miscounted, needless, repeated } from './support/chaos/what-must-hold';
import { answersOf, until } from './support/in-flight';
import { traced } from './support/mails';
import { isOutageOpen, mailHealth, troublesInBundle, wakeLate, withoutInbox } from './support/six-hours';

let ground: OwnGround;
let product: Product;

const SIGNER = { name: 'Naam Voorbeeld', func: 'burgemeester' };

beforeAll(async () => {
  ground = await startOwnGround({ eventsPerRun: 40 });
  // Looks for standing mail every three seconds, and takes a silence of the API that an accident makes here for none.
  product = await startProduct(ground, { MAIL_ALARM_AFTER_SECONDS: '1', OUTAGE_AFTER_SECONDS: '12' });
  await watchClaims(ground.ownerUrl);
});

afterAll(async () => {
  await product.stop();
  await ground.stop();
});

/** Three were asked and have their invitation; the first reminder is due on 30 October at nine. */
async function open(title: string): Promise<Play> {
  const parts = ['Bekkevoort', 'Kortenaken', 'Aarschot'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title, on: '2019-10-29', time: '10:00', parts };
  const play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  await play.untilPostIsQuiet();
  return play;
}

/** A municipality that has its answer before it and has not yet pressed the button that keeps it. */
async function aboutToConfirm(play: Play, unit: string): Promise<() => Promise<Receipt>> {
  const municipality = play.municipality(unit);
  const check = await municipality.check(await municipality.open(), { kind: 'agree' }, SIGNER);
  return () => municipality.confirm(check);
}

/** Starts the worker anew, to die at a point. */
async function endWorkerAt(failpoint: string): Promise<void> {
  product.worker.kill();
  await product.worker.start({ FAILPOINT: failpoint });
}

/** One request of a coordinator, which a death of the server may break off and a relay that is away holds up. */
function begun({ coordinator, dossierId }: Play): { readonly moving: Promise<unknown> } {
  const path = apiPaths.dossierClock(dossierId);
  return { moving: coordinator.post(path, { to: brussels('2019-10-30') }, clockMovedSchema).catch(() => undefined) };
}

/** The three reminders are due and journalled, and the relay does not take them until it is started again. */
async function remindersInFlight(play: Play): Promise<{ readonly moving: Promise<unknown> }> {
  product.catcher.kill();
  const under = begun(play);
  await until(async () => {
    const reminders = (await play.coordinator.mails(play.dossierId)).filter(({ kind }) => kind === 'reminder');
    expect(reminders.map(({ state }) => state)).toEqual(['planned', 'planned', 'planned']);
  });
  return under;
}

/** The one answer of Bekkevoort is shown and in the quorum, with its inhabitants once. */
async function countedOnce(play: Play): Promise<void> {
  await answersOf(play, 'Bekkevoort', 1);
  await until(async () => {
    await play.look();
    expect(play.shown.quorum[0]?.sum).toBe(6_306);
  });
}

/** Lets the reminder come due and expects one Message-ID for each who has not answered, and nothing for who has. */
async function expectOneReminderEach(play: Play, expected: readonly string[]): Promise<void> {
  await until(() => play.at('2019-10-30'));
  await play.untilPostIsQuiet();
  const reminders = (await traced(product, play, 'reminder')).filter(({ state }) => state === 'sent');
  const wanted = expected.map((unit) => play.participant(unit).contacts[0]?.email).sort();
  expect(reminders.map(({ to }) => to).sort()).toEqual(wanted);
  for (const { copies } of reminders) {
    expect(copies.length).toBeGreaterThan(0);
    expect(new Set(copies.map(({ rawSha256 }) => rawSha256)).size).toBe(1);
  }
}

test('API killed after the inbox commit, a due reminder in flight: the same form gives the same receipt, the answer counts once', async () => {
  const play = await open('API na de inbox');
  product.api.kill();
  await product.api.start({ FAILPOINT: 'after-inbox-commit' });
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  await play.at('2019-10-30', '08:30');
  await endWorkerAt('after-sending-commit');
  const { moving } = begun(play);
  await product.worker.whenGone();
  await expect(confirm()).rejects.toThrow();
  await product.api.whenGone();
  await Promise.all([product.api.start(), product.worker.start()]);
  await moving;
  const receipt = await confirm();
  await countedOnce(play);
  expect(play.participant('Bekkevoort').answers[0]?.rowId).toBe(receipt.rowId);
  await expectOneReminderEach(play, ['Kortenaken', 'Aarschot']);
});

test('worker killed after the journal commit: the answer is applied once, the reminders leave once', async () => {
  const play = await open('Worker na het dagboek');
  await endWorkerAt('after-journal-commit');
  const municipality = play.municipality('Bekkevoort');
  await municipality.answer({ kind: 'agree' }, SIGNER);
  await product.worker.whenGone();
  await product.worker.start();
  await answersOf(play, 'Bekkevoort', 1);
  await endWorkerAt('after-journal-commit');
  const { moving } = begun(play);
  await product.worker.whenGone();
  await product.worker.start();
  await moving;
  await expectOneReminderEach(play, ['Kortenaken', 'Aarschot']);
});

test('worker killed between "sending" and the relay: the reminder goes out, and not to who answered meanwhile', async () => {
  const play = await open('Worker vóór de post');
  const confirm = await aboutToConfirm(play, 'Kortenaken');
  await play.at('2019-10-30', '08:30');
  await endWorkerAt('after-sending-commit');
  const { moving } = begun(play);
  await product.worker.whenGone();
  await confirm();
  await product.worker.start();
  await moving;
  await answersOf(play, 'Kortenaken', 1);
  await expectOneReminderEach(play, ['Aarschot', 'Bekkevoort']);
});

test('API killed after a command was accepted and before its answer: asked again it was done once', async () => {
  const play = await open('API na het aanvaarden');
  await play.at('2019-10-29', '11:00');
  product.api.kill();
  await product.api.start({ FAILPOINT: 'after-update-accepted' });
  const key = randomUUID();
  const remind: Command = { type: 'RemindNow', participantIds: [play.participant('Bekkevoort').id] };
  await expect(play.coordinator.command(play.dossierId, remind, key)).rejects.toThrow();
  await product.api.whenGone();
  await product.api.start();
  await until(() => play.coordinator.command(play.dossierId, remind, key));
  await play.untilPostIsQuiet();
  const reminders = (await play.coordinator.mails(play.dossierId)).filter(({ kind }) => kind === 'reminder');
  expect(reminders.map(({ state }) => state)).toEqual(['sent']);
});

test('worker killed while a run makes place for a fresh one: the answer counts once, and the fresh one goes on', async () => {
  const play = await open('Worker in een nieuwe run');
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  await endWorkerAt('inside-continue-as-new');
  await confirm();
  // Every move of the clock makes the run longer: after some of them it makes place, and the worker is gone.
  for (let minute = 10; minute < 60 && product.worker.isRunning(); minute += 1)
    await play.at('2019-10-29', `11:${String(minute)}`).catch(() => undefined);
  await product.worker.whenGone();
  await product.worker.start();
  await countedOnce(play);
  await expectOneReminderEach(play, ['Kortenaken', 'Aarschot']);
});

test('worker killed between the commit that closes the round and its completion: who answered in time counts, nobody else', async () => {
  const play = await open('Worker na het sluiten');
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  await confirm();
  await countedOnce(play);
  await endWorkerAt('after-closing-commit');
  const moving = until(() => play.at('2020-01-16', '09:00'), 120_000);
  await product.worker.whenGone(120_000);
  await product.worker.start();
  await moving;
  await play.municipality('Kortenaken').answer({ kind: 'agree' }, SIGNER);
  await answersOf(play, 'Kortenaken', 1);
  await countedOnce(play);
  await play.untilPostIsQuiet();
});

test('worker killed after the 250 of the relay: at most a byte-equal repeat under the same Message-ID', async () => {
  const play = await open('Worker na de post');
  await play.at('2019-10-30', '08:30');
  await endWorkerAt('after-relay-250');
  const { moving } = begun(play);
  await product.worker.whenGone();
  await product.worker.start();
  await moving;
  await expectOneReminderEach(play, ['Aarschot', 'Bekkevoort', 'Kortenaken']);
});

test('Temporal killed with due reminders in flight: the answer has its receipt at once and is applied when the server is back', async () => {
  const play = await open('Temporal weg');
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  const { moving } = await remindersInFlight(play);
  ground.temporalServer.kill();
  expect((await confirm()).number).not.toBe('');
  const participantIds = [play.participant('Aarschot').id];
  await expect(play.coordinator.command(play.dossierId, { type: 'RemindNow', participantIds })).rejects.toMatchObject({
    status: 503,
  });
  await Promise.all([ground.temporalServer.start(), product.catcher.start()]);
  await moving;
  await answersOf(play, 'Bekkevoort', 1);
  await expectOneReminderEach(play, ['Kortenaken', 'Aarschot']);
});

test('Temporal killed between the journal commit and its completion: the answer counts once, the reminders leave once', async () => {
  const play = await open('Temporal na het dagboek');
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  const { moving } = await remindersInFlight(play);
  await moving;
  await endWorkerAt('after-journal-commit');
  await confirm();
  await product.worker.whenGone();
  ground.temporalServer.kill();
  await ground.temporalServer.start();
  await Promise.all([product.worker.start(), product.catcher.start()]);
  await countedOnce(play);
  await expectOneReminderEach(play, ['Kortenaken', 'Aarschot']);
});

test('PostgreSQL killed with due reminders in flight: what got a receipt is there, what got none can be sent again', async () => {
  const play = await open('PostgreSQL weg');
  const [first, second] = [await aboutToConfirm(play, 'Bekkevoort'), await aboutToConfirm(play, 'Kortenaken')];
  const { moving } = await remindersInFlight(play);
  await first();
  ground.postgres.kill();
  await expect(second()).rejects.toThrow();
  await ground.postgres.start();
  await moving;
  await until(second);
  await product.catcher.start();
  await answersOf(play, 'Bekkevoort', 1);
  await answersOf(play, 'Kortenaken', 1);
  await expectOneReminderEach(play, ['Aarschot']);
});

test('everything was down for weeks: of several overdue reminders only the newest leaves, once, in sending hours', async () => {
  const play = await open('Lange onderbreking');
  for (const part of [product.worker, product.api, ground.temporalServer, ground.postgres]) part.kill();
  await ground.postgres.start();
  await ground.temporalServer.start();
  await Promise.all([product.api.start(), product.worker.start()]);
  // The wake-up comes late, in the evening.
  await wakeLate(ground, play, '2019-12-12T21:00:00.000Z');
  await until(() => play.at('2019-12-13'));
  await play.untilPostIsQuiet();
  const reminders = await traced(product, play, 'reminder');
  expect(reminders).toHaveLength(3);
  for (const { copies, state } of reminders)
    expect({ state, copies: copies.length }).toEqual({ state: 'sent', copies: 1 });
  const rows = (await play.coordinator.mails(play.dossierId)).filter(({ kind }) => kind === 'reminder');
  for (const { when } of rows) expect(when.at >= '2019-12-13T07:00' && when.at < '2019-12-13T17:00').toBe(true);
});

/**
 * Due at noon on 3 December; whoever got two more days is reminded at nine that morning, which no dossier decides before
 * one minute past seven.
 */
async function openAtTheDeadline(): Promise<Play> {
  const parts = ['Bekkevoort', 'Kortenaken', 'Aarschot'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Zes uur zonder post', on: '2019-12-02', time: '10:00', parts };
  const play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  const reason = 'De raad komt vroeger samen.';
  await play.does({ type: 'MoveDate', date: 'internalDue', on: '2019-12-03', time: '12:00', reason });
  for (const unit of ['Kortenaken', 'Aarschot'])
    await play.does({ type: 'ExtendParticipant', participantId: play.participant(unit).id, on: '2019-12-05', reason });
  await play.at('2019-12-03', '07:00');
  await play.untilPostIsQuiet();
  return play;
}

/** A coordinator of another organisation asks for a link to sign in: mail to people, and none of an example. */
async function asksToSignIn(): Promise<void> {
  const other = product.bodies.find(({ code }) => code !== 'IGO');
  await keptRows(ground.ownerUrl, `update body set is_example = false where code = '${other?.code ?? ''}'`);
  const body = JSON.stringify({ email: other?.coordinators[0] });
  const headers = { 'content-type': 'application/json', origin: product.access.baseUrl };
  await fetch(new URL(apiPaths.signInRequests, product.access.baseUrl), { method: 'POST', headers, body });
}

test('mail server and worker away for six hours over the deadline: alarm, each reminder once, the hours given back, nobody late, all of it in the bundle', async () => {
  const play = await openAtTheDeadline();
  const confirm = await aboutToConfirm(play, 'Bekkevoort');
  product.worker.kill();
  product.catcher.kill();
  await asksToSignIn();
  await withoutInbox(ground, () => expect(confirm()).rejects.toMatchObject({ status: 500 }));
  await until(async () => expect(await mailHealth(product)).toBe(503));
  const { alarms } = await play.coordinator.get(apiPaths.today, todaySchema);
  expect(alarms).toMatchObject([{ code: 'mailStandsStill' }]);
  await until(async () => expect(await isOutageOpen(play)).toBe(true));
  await product.worker.start();
  await wakeLate(ground, play, brussels('2019-12-03', '13:00'));
  await product.catcher.start();
  await until(async () => {
    await play.look();
    expect(play.participant('Bekkevoort').creditText).toMatch(
      /Onze mail vertrok niet .* 6 uur extra: tot di 3 december 2019, 18\.00 uur\.$/,
    );
  });
  expect(await mailHealth(product)).toBe(200);
  await until(() => play.at('2019-12-03', '15:00'));
  await confirm();
  await countedOnce(play);
  expect(play.shown.participants.filter(({ isLate }) => isLate)).toEqual([]);
  await play.untilPostIsQuiet();
  const reminders = await traced(product, play, 'reminder');
  expect(reminders.map(({ to }) => to).sort()).toEqual(
    ['Kortenaken', 'Aarschot'].map((unit) => play.participant(unit).contacts[0]?.email).sort(),
  );
  for (const { state, copies } of reminders)
    expect({ state, copies: copies.length }).toEqual({ state: 'sent', copies: 1 });
  expect(new Set(reminders.map(({ messageId }) => messageId)).size).toBe(2);
  const { outages, attempts } = await troublesInBundle(play);
  expect(outages).toMatchObject([{ kind: 'mail' }]);
  expect(attempts).toMatchObject([{ act: 'answer', status: 500 }]);
});

test('after all of these accidents nobody counts twice, no reminder is left over, repeated otherwise or sent in vain', async () => {
  const after = await aftermathOf(product);
  expect(after.mails.filter(({ kind }) => kind === 'reminder').length).toBeGreaterThan(10);
  expect(miscounted(after)).toEqual([]);
  expect(countedTwice(after, [])).toEqual([]);
  expect(forgotten(after)).toEqual([]);
  expect(repeated(after)).toEqual([]);
  expect(needless(after)).toEqual([]);
});

test('every history of these accidents replays on the bundle that runs', async () => {
  await replayOrThrow(ground.temporal);
});
