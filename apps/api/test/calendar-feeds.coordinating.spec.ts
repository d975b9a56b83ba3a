import type { CalendarAddress, CalendarFeeds, Command, DossierPage } from '@penhouder/contracts';
import type { UserId } from '@penhouder/domain';
import { findUser, newId, saveUser } from '@penhouder/persistence';
import { waitUntil } from '@penhouder/tools/product';
import { until } from '@penhouder/tools/testing';
import ICAL from 'ical.js';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { exampleDraft, launchDraft, launchExample, type Agent, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('agenda');
  ({ dossierId } = await launchDraft(member, { ...(await exampleDraft(stage, member)), kind: 'example' }));
  await until(async () => (await page()).planned.length > 0);
}, 120_000);

const page = async (): Promise<DossierPage> =>
  (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
const own = '/api/v1/calendar-feed';
const ofDossier = (id = dossierId): string => `/api/v1/dossiers/${id}/calendar-feed`;
const made = async (path: string, agent: Agent = member.agent): Promise<CalendarAddress> =>
  (await agent.put(path).expect(200)).body as CalendarAddress;
const listed = async (path: string, agent: Agent = member.agent): Promise<CalendarFeeds['feeds']> =>
  ((await agent.get(path).expect(200)).body as CalendarFeeds).feeds;
const pathOf = ({ address }: CalendarAddress): string => new URL(address).pathname;
const secretOf = ({ address }: CalendarAddress): string => /ics_[\w-]{43}/.exec(address)?.[0] ?? '';

/** As a program of calendars fetches it, which is signed in nowhere. */
async function eventsAt(path: string) {
  const { text } = await stage.visitor().get(path).expect(200);
  const component = new ICAL.Component(ICAL.parse(text) as never);
  const events = component.getAllSubcomponents('vevent').map((one) => {
    const { uid, sequence, summary, startDate } = new ICAL.Event(one);
    const status = String(one.getFirstPropertyValue('status'));
    return { uid, sequence, summary, start: startDate.toString(), isDay: startDate.isDate, status };
  });
  return { name: String(component.getFirstPropertyValue('x-wr-calname')), text, events };
}

type Event = Awaited<ReturnType<typeof eventsAt>>['events'][number];

/** The event when it stands in the calendar as it should; the worker publishes within seconds. Asks more often than is let. */
async function eventWhen(path: string, key: string, isSo: (event: Event) => boolean = () => true): Promise<Event> {
  const find = async (): Promise<Event | undefined> => {
    await stage.source.query(`delete from rate_limit where key like 'calendar-feed:%'`);
    return (await eventsAt(path)).events.find((event) => event.uid.startsWith(key) && isSo(event));
  };
  const event = await waitUntil(find, { withinMs: 60_000, everyMs: 250 });
  if (event === undefined) throw new Error(`${key} never stood so`);
  return event;
}

async function command(body: Command): Promise<void> {
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(body)
    .expect(200);
}

async function colleague(): Promise<{ readonly agent: Agent; readonly userId: UserId }> {
  const row = await findUser(stage.source, member.userId);
  if (row === null) throw new Error('nobody has this account');
  const userId = newId<UserId>();
  await saveUser(stage.source, { ...row, id: userId, name: 'Collega', email: `${userId}@agenda.example` });
  const agent = stage.visitor();
  await agent.post(await stage.signInPath(userId)).expect(303);
  return { agent, userId };
}

test('an address gives the days of all dossiers as a calendar, to whoever has it, and says when nothing changed', async () => {
  const address = await made(own);
  expect(await listed(own)).toEqual([address.feed]);
  const path = pathOf(address);
  await eventWhen(path, 'closing');
  const { name, text, events } = await eventsAt(path);
  expect(name).toBe('Penhouder · Vereniging agenda');
  expect(events.map(({ uid, start, isDay, status }) => [uid, start, isDay, status])).toEqual([
    [`internalDue.${dossierId}@penhouder`, '2019-12-13', true, 'CONFIRMED'],
    [`closing.${dossierId}@penhouder`, '2020-01-15', true, 'CONFIRMED'],
  ]);
  expect(events[1]?.summary).toBe('Voorbeeld: Sluitingsdatum van de oproep · Sociale economie');
  expect(text).toContain(`/dossiers/`);
  expect(text).not.toMatch(/secretariaat|mailto|Coördinator/i);

  const { headers } = await stage.visitor().get(path).expect(200);
  expect(headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
    'x-robots-tag': 'noindex',
  });
  const again = await stage.visitor().get(path).set('If-None-Match', String(headers['etag'])).expect(304);
  expect(again.text).toBe('');
  await stage.visitor().head(path).expect(200);
});

test('what is extended, moved and dropped grows in its sequence, and what falls away is cancelled and not silently gone', async () => {
  const path = pathOf(await made(own));
  const closing = await eventWhen(path, 'closing');
  const participantId = (await page()).participants.find(({ name }) => name === 'Kortrijk')?.id ?? '';
  const reason = 'Zo gevraagd.';
  const key = `participantDue.${participantId}`;
  await command({ type: 'ExtendParticipant', participantId, on: '2019-12-20', reason });
  const first = await eventWhen(path, key);
  expect(first).toMatchObject({ start: '2019-12-20', status: 'CONFIRMED' });
  expect(first.summary).toContain('Kortrijk');
  await command({ type: 'ExtendParticipant', participantId, on: '2019-12-23', reason });
  const second = await eventWhen(path, key, ({ start }) => start === '2019-12-23');
  expect(second.sequence).toBeGreaterThan(first.sequence);
  await command({ type: 'DropParticipant', participantId, reason });
  const gone = await eventWhen(path, key, ({ status }) => status === 'CANCELLED');
  expect(gone.sequence).toBeGreaterThan(second.sequence);
  expect(gone.summary).toMatch(/^Vervallen: /);
  await command({ type: 'MoveDate', date: 'closing', on: '2020-01-17', time: null, reason });
  const moved = await eventWhen(path, 'closing', ({ start }) => start === '2020-01-17');
  expect(moved.sequence).toBeGreaterThan(closing.sequence);
});

test('the address of one dossier has its days alone; an exercise stands only there', async () => {
  const exercise = (await launchExample(stage, member)).dossierId;
  const [all, one] = [pathOf(await made(own)), pathOf(await made(ofDossier(exercise)))];
  const [, theirs] = await listed(own);
  expect(theirs).toMatchObject({ isOwn: true, dossierId: exercise });
  expect(theirs?.text).toMatch(/^Uw adres voor dossier \d{4}-\d{3} Sociale economie, gemaakt op /);
  await eventWhen(one, 'closing');
  const { name, events } = await eventsAt(one);
  expect(name).toMatch(/^Penhouder · \d{4}-\d{3} Sociale economie$/);
  expect(new Set(events.map(({ uid }) => uid.split('.')[1]))).toEqual(new Set([`${exercise}@penhouder`]));
  expect((await eventsAt(all)).text).not.toContain(exercise);
});

test('a new address ends the one before, and a revoked one is dead at once, told as one that never was', async () => {
  const first = await made(own);
  const second = await made(own);
  const nobodys = await stage
    .visitor()
    .get(`/ical/ics_${'A'.repeat(43)}.ics`)
    .expect(404);
  const ended = await stage.visitor().get(pathOf(first)).expect(404);
  expect(ended.body).toEqual(nobodys.body);
  await stage.visitor().get(pathOf(second)).expect(200);
  await member.agent.delete(`/api/v1/calendar-feeds/${second.feed.id}`).expect(204);
  expect((await stage.visitor().get(pathOf(second)).expect(404)).body).toEqual(nobodys.body);
  expect((await listed(own)).map((feed) => feed.id)).not.toContain(second.feed.id);
  await member.agent.delete(`/api/v1/calendar-feeds/${second.feed.id}`).expect(404);
});

test('what a colleague gave out for a dossier is seen and can be revoked in the same organisation, and in no other', async () => {
  const { agent } = await colleague();
  const address = await made(ofDossier(), agent);
  const [theirs] = await listed(ofDossier());
  expect(theirs).toMatchObject({ id: address.feed.id, isOwn: false });
  expect(theirs?.text).toMatch(/^Adres van Collega, gemaakt op /);
  const other = await stage.addBody('agenda');
  await other.agent.get(ofDossier()).expect(404);
  await other.agent.put(ofDossier()).expect(404);
  await other.agent.delete(`/api/v1/calendar-feeds/${address.feed.id}`).expect(404);
  const mine = await made(own, agent);
  await member.agent.delete(`/api/v1/calendar-feeds/${mine.feed.id}`).expect(404);
  await member.agent.delete(`/api/v1/calendar-feeds/${address.feed.id}`).expect(204);
  await stage.visitor().get(pathOf(address)).expect(404);
  await stage.visitor().get(pathOf(mine)).expect(200);
});

test('whose account is closed loses the calendars too, also when it is opened again; who goes elsewhere takes no dossier along', async () => {
  const { agent, userId } = await colleague();
  const addresses = [await made(own, agent), await made(ofDossier(), agent)];
  const row = await findUser(stage.source, userId);
  if (row === null) throw new Error('nobody has this account');
  await stage.source.query('update user_account set is_active = false where id = $1', [userId]);
  for (const address of addresses) await stage.visitor().get(pathOf(address)).expect(404);
  await saveUser(stage.source, { ...row, isActive: false });
  await saveUser(stage.source, row);
  for (const address of addresses) await stage.visitor().get(pathOf(address)).expect(404);
  await agent.post(await stage.signInPath(userId)).expect(303);
  const again = await made(ofDossier(), agent);
  const { bodyId } = await stage.addBody('agenda');
  await stage.source.query('update user_account set body_id = $2 where id = $1', [userId, bodyId]);
  await stage.visitor().get(pathOf(again)).expect(404);
});

test('the secret of an address is in no log, no page and no row', async () => {
  const address = await made(own);
  const secret = secretOf(address);
  expect(secret).toHaveLength(47);
  for (const path of [pathOf(address), `/agenda/${secret}.ics`, `/ical/${secret}/x`, `/api/v1/x/${secret}`])
    await stage.visitor().get(path);
  const log = stage.logLines.join('\n');
  expect(log).toContain('"/ical/***"');
  const parts = [secret, secret.slice(4, 30)];
  for (const part of parts) expect(log).not.toContain(part);
  const pages = [own, ofDossier(), `/api/v1/dossiers/${dossierId}`, '/api/v1/session'];
  for (const path of pages) expect((await member.agent.get(path).expect(200)).text).not.toContain(secret);
  const tables = await stage.source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const found = await stage.source.query<unknown[]>(
      `select 1 from "${name}" t where position($1 in t::text) > 0 limit 1`,
      [secret.slice(4)],
    );
    expect([name, found.length]).toEqual([name, 0]);
  }
});

test('who tries addresses, or asks for one in a loop, is told to wait', async () => {
  const path = pathOf(await made(own));
  // A window of counting may begin anew in between.
  const refusedAfter = async (pathOfTry: (nth: number) => string, most: number): Promise<string> => {
    for (let tried = 0; tried < most; tried += 1) {
      const { status, headers } = await stage.visitor().get(pathOfTry(tried));
      if (status === 429) return String(headers['retry-after']);
    }
    return 'never';
  };
  expect(await refusedAfter((nth) => `/ical/ics_${String(nth).padStart(43, '0')}.ics`, 80)).toBe('60');
  expect(await refusedAfter(() => path, 260)).toBe('60');
});
