import { randomUUID } from 'node:crypto';
import type { CalendarAddress } from '@penhouder/contracts';
import type { DossierId, ParticipantId } from '@penhouder/domain';
import { recordIncoming } from '@penhouder/persistence';
import { waitUntil } from '@penhouder/tools/product';
import fc from 'fast-check';
import { type DescribedApi, describedApi, type Operation, everyRoute } from './described-api';
import { changesIn, rowsAtRest } from './kept-rows';
import { kindsOf, madeUp } from './made-up';
import { sharedStage } from './parts';
import { replyMessage, replyPlace } from './replies';
import { exampleDraft, launchExample, type Agent, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let api: DescribedApi;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('een');
  other = await stage.addBody('ander');
  const { dossierId } = await launchExample(stage, member);
  const draft = await member.agent.post('/api/v1/drafts').send({ content: await exampleDraft(stage, member) });
  const call = await member.agent
    .post('/api/v1/calls')
    .send({ source: await ownCall() })
    .expect(201);
  const file = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/files`)
    .attach('file', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'), 'x.pdf')
    .expect(201);
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/paper-answers`)
    .send(await onPaper(dossierId))
    .expect(201);
  ids = {
    'calendar-feeds': await calendarFeed(dossierId),
    receipts: await untilThereIs('select row_id as id from receipt limit 1'),
    rowId: await first('select row_id as id from receipt limit 1'),
    dossiers: dossierId,
    drafts: idOf(draft),
    calls: idOf(call),
    files: idOf(file),
    contacts: member.contacts.menen,
    mails: await untilThereIs('select id from mail where dossier_id is not null limit 1'),
    participants: await first('select id from participant limit 1'),
    replies: await reply(dossierId),
    units: await first('select unit_id as id from participant limit 1'),
    links: await first('select id from sign_off_link limit 1'),
  };
  api = await describedApi(stage.visitor());
});

const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;

/** An address that the one body gave out for the dossier. */
async function calendarFeed(dossierId: string): Promise<string> {
  const made = await member.agent.put(`/api/v1/dossiers/${dossierId}/calendar-feed`).expect(200);
  return (made.body as CalendarAddress).feed.id;
}

async function first(query: string): Promise<string> {
  const [row] = await stage.source.query<{ id: string }[]>(query);
  if (row === undefined) throw new Error(`nothing found: ${query}`);
  return row.id;
}

async function untilThereIs(query: string): Promise<string> {
  const found = await waitUntil(() => first(query).catch(() => undefined), { withinMs: 60_000, everyMs: 100 });
  if (found === undefined) throw new Error(`nothing came: ${query}`);
  return found;
}

/** A mail of a person in the one body's dossier. */
async function reply(dossierId: string): Promise<string> {
  const participantId = await first('select id from participant limit 1');
  await recordIncoming(stage.source, {
    message: replyMessage('Akkoord.'),
    place: {
      ...replyPlace(member.bodyId),
      dossierId: dossierId as DossierId,
      participantId: participantId as ParticipantId,
    },
  });
  return first('select id from incoming_mail limit 1');
}

/** An answer that came by post, of one participant of the dossier. */
async function onPaper(dossierId: string): Promise<object> {
  await waitUntil(() => isStarted(dossierId, member), { withinMs: 60_000, everyMs: 100 });
  const participantId = await first('select id from participant limit 1');
  const reply = { kind: 'decline', text: 'Geen plaats.' };
  return {
    id: randomUUID(),
    participantId,
    slot: 1,
    name: 'X',
    function: 'schepen',
    why: 'Brief',
    fileId: null,
    reply,
  };
}

/** A version of the shipped call that belongs to the one body. */
async function ownCall(): Promise<string> {
  const calls = await member.agent.get('/api/v1/calls').expect(200);
  const [{ id } = { id: '' }] = (calls.body as { calls: readonly { id: string }[] }).calls;
  const { body } = (await member.agent.get(`/api/v1/calls/${id}/source`).expect(200)) as { body: unknown };
  return (body as { source: string }).source.replace(/^version: .*$/m, 'version: 77');
}

/** A path with everything in it that the one body has; what is no row (a step, a year) is as good as any. */
function filled({ path }: Pick<Operation, 'path'>, made: (kind: string) => string): string {
  const asked = /\/(differences|moves)$/.test(path) ? `${path}?to=${made('calls')}` : path;
  return asked
    .replace(/\/([a-z-]+)\/\{id\}/g, (_, kind: string) => `/${kind}/${made(kind)}`)
    .replace('{unitId}', made('units'))
    .replace('{participantId}', made('participants'))
    .replace('{stepId}', 'verklaringen')
    .replace('{year}', '2020')
    .replace('{place}', '0')
    .replace('{code}/{language}', 'ontwerpbesluit/nl')
    .replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => made(name));
}

const foreign = (kind: string): string => {
  const id = ids[kind];
  if (id === undefined) throw new Error(`this test has nothing for /${kind}/{id}: make one`);
  return id;
};

type IdsFor = (field: string) => readonly string[];

const everyForeign: IdsFor = () => Object.values(ids);

/** Two bodies for each kind that an operation takes. */
function bodiesOf({ body }: Operation, idsFor = everyForeign): readonly unknown[] {
  if (body === null) return [undefined];
  const source = { schemas: api.schemas, idsFor, text: fc.constant('Tekst') };
  return kindsOf(body, source).flatMap((kind) => fc.sample(madeUp(kind, source), { numRuns: 2, seed: 5 }));
}

interface Sent {
  readonly agent: Agent;
  readonly operation: Operation;
  readonly path: string;
  readonly body: unknown;
}

async function send({ agent, operation, path, body }: Sent): Promise<{ status: number; body: unknown }> {
  const request = agent[operation.method](path).set('Idempotency-Key', randomUUID());
  if (operation.takesFile) return request.attach('file', Buffer.from('%PDF-1.7\n%%EOF\n'), 'x.pdf');
  return body === undefined ? request : request.send(body as object);
}

const withId = () => api.operations.filter(({ path }) => path.includes('{'));

test('the sweep knows every route that names a thing by its id', () => {
  const described = new Set(api.operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  const routes = everyRoute(stage.app).filter(({ path }) => path.startsWith('/api/v1/') && path.includes(':'));
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.map(({ method, path }) => `${method} ${path}`).filter((route) => !described.has(route))).toEqual([]);
});

test('an id of another body is answered as one that nobody has, in every route and with every body, and nothing changes', async () => {
  const before = await rowsAtRest(stage.source);
  const wrong: string[] = [];
  for (const operation of withId())
    for (const body of bodiesOf(operation)) {
      const theirs = await send({ agent: other.agent, operation, path: filled(operation, foreign), body });
      const nobodys = await send({ agent: other.agent, operation, path: filled(operation, () => randomUUID()), body });
      const code = (theirs.body as { code?: string }).code;
      if (theirs.status !== 404 || code !== (nobodys.body as { code?: string }).code)
        wrong.push(
          `${operation.method} ${operation.path} ${JSON.stringify(body ?? null).slice(0, 80)}: ${String(theirs.status)} ${code ?? ''}, a random id ${String(nobodys.status)}`,
        );
    }
  expect(wrong).toEqual([]);
  expect((await other.agent.get('/api/v1/dossiers').expect(200)).body).toMatchObject({ dossiers: [], total: 0 });
  expect(changesIn(before, await rowsAtRest(stage.source))).toEqual({});
});

/** Refusals that say: there is no such thing here. */
const NOT_HERE = [
  '404 NotFound',
  '404 NotAParticipant',
  '404 NotAContact',
  '422 UnknownUnit',
  '422 UnknownDossier',
  '422 UnknownFile',
];
/** What is looked for only among what the dossier or its participant has, and not found there. */
const NONE_OF_IT: Readonly<Record<string, string>> = {
  AskAgain: '409 NobodyToAskAgain',
  ChangeAbsence: '409 NoSuchAbsence',
  DecideCondition: '409 NoOpenCondition',
  DecideHandOver: '409 NoHandOver',
  RecordFunderTold: '409 NothingToTellFunder',
  RemindNow: '409 NothingToRemind',
  SettleConflict: '409 NoConflict',
};

/** A dossier that has just begun, and who takes part in it. */
async function begun(
  by: Member,
): Promise<{ readonly dossierId: string; readonly mine: Readonly<Record<string, readonly string[]>> }> {
  const { dossierId } = await launchExample(stage, by);
  await waitUntil(() => isStarted(dossierId, by), { withinMs: 60_000, everyMs: 100 });
  const query = 'select id, unit_id as "unitId" from participant where dossier_id = $1';
  const rows = await stage.source.query<{ id: string; unitId: string }[]>(query, [dossierId]);
  return { dossierId, mine: { participantId: rows.map(({ id }) => id), unitId: rows.map(({ unitId }) => unitId) } };
}

/** Every request about a dossier that names something which is not in it. */
function requestsIn(mine: Readonly<Record<string, readonly string[]>>, pool: readonly string[]) {
  const ways: readonly IdsFor[] = [() => pool, (field) => mine[field] ?? pool];
  return withId()
    .filter(({ path }) => path.startsWith('/api/v1/dossiers/'))
    .flatMap((operation) => {
      const isNamed = /\{(participantId|rowId)\}/.test(operation.path);
      return ways
        .flatMap((way) => bodiesOf(operation, way))
        .filter((body) => isNamed || pool.some((id) => JSON.stringify(body ?? '').includes(id)))
        .map((body) => ({ operation, body, what: `${operation.method} ${operation.path} ${typeOf(body)}` }));
    });
}

/** What was not refused as it should be, of all that; nothing changes by any of it. */
async function takenIn(by: Member, pool: readonly string[]): Promise<readonly string[]> {
  const { dossierId, mine } = await begun(by);
  const before = await rowsAtRest(stage.source);
  const own = (kind: string): string => (kind === 'dossiers' ? dossierId : foreign(kind));
  const answers: (readonly [what: string, got: string, body: unknown])[] = [];
  for (const { operation, body, what } of requestsIn(mine, pool)) {
    const { status, body: answer } = await send({ agent: by.agent, operation, path: filled(operation, own), body });
    answers.push([what, `${String(status)} ${(answer as { code?: string }).code ?? ''}`, body]);
  }
  // Words are written down before the command that holds them is refused: those stay in the own dossier.
  const { typed_text: words = [], ...changes } = changesIn(before, await rowsAtRest(stage.source));
  expect(changes).toEqual({});
  expect(words.filter((row) => !row.startsWith('+') || !row.includes(dossierId))).toEqual([]);
  // Not every made-up body fits together; of each kind one must.
  const reached = answers.filter(([, got]) => got !== '400 ValidationFailed');
  const what = (all: typeof answers): Set<string> => new Set(all.map(([one]) => one));
  expect(what(reached)).toEqual(what(answers));
  return reached
    .filter(([, got, body]) => !NOT_HERE.includes(got) && NONE_OF_IT[typeOf(body)] !== got)
    .map(([one, got, body]) => `${got}: ${one} ${JSON.stringify(body ?? null)}`);
}

const typeOf = (body: unknown): string => (body as { type?: string } | undefined)?.type ?? '';

const foreignOf = (...kinds: readonly string[]): readonly string[] => kinds.map(foreign);

test('in a dossier of one’s own a participant, a contact, a file of another body is not there, and no request takes it', async () => {
  const pool = foreignOf('participants', 'contacts', 'files', 'links', 'receipts', 'dossiers');
  expect(await takenIn(other, pool)).toEqual([]);
});

test('nor is a participant, a link, a file, an answer of another dossier of the same body', async () => {
  expect(await takenIn(member, foreignOf('participants', 'files', 'links', 'receipts'))).toEqual([]);
});

async function isStarted(dossierId: string, by = other): Promise<true | undefined> {
  const { body } = (await by.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)) as { body: unknown };
  return (body as { isStarted: boolean }).isStarted ? true : undefined;
}
