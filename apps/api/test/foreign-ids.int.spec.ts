import { randomUUID } from 'node:crypto';
import type { DossierId, ParticipantId } from '@penhouder/domain';
import { recordIncoming } from '@penhouder/persistence';
import { waitUntil } from '@penhouder/tools/product';
import fc from 'fast-check';
import { type DescribedApi, describedApi, type Operation, everyRoute } from './described-api';
import { kindsOf, madeUp } from './made-up';
import { replyMessage, replyPlace } from './replies';
import { exampleDraft, launchExample, openApiStage, type Agent, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let other: Member;
let api: DescribedApi;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  stage = await openApiStage('foreign_ids');
  member = await stage.addBody('een');
  other = await stage.addBody('ander');
  stage.startWorker();
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

afterAll(() => stage.close());

const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;

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

/** Written whenever somebody asks for anything, or by the worker in its own time. */
const MOVING = ['session', 'rate_limit', 'mail', 'pulse', 'outage', 'outage_told'];

/** Everything else that is kept, by table. */
async function kept(): Promise<Readonly<Record<string, string>>> {
  const tables = await stage.source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1)`,
    [MOVING],
  );
  const texts: Record<string, string> = {};
  for (const { name } of tables) {
    const lines = `select coalesce(string_agg(t::text, '|' order by t::text), '') as lines from "${name}" t`;
    const [row] = await stage.source.query<[{ lines: string }]>(lines);
    texts[name] = row.lines;
  }
  return texts;
}

const withId = () => api.operations.filter(({ path }) => path.includes('{'));

test('the sweep knows every route that names a thing by its id', () => {
  const described = new Set(api.operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  const routes = everyRoute(stage.app).filter(({ path }) => path.startsWith('/api/v1/') && path.includes(':'));
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.map(({ method, path }) => `${method} ${path}`).filter((route) => !described.has(route))).toEqual([]);
});

test('an id of another body is answered as one that nobody has, in every route and with every body, and nothing changes', async () => {
  const before = await kept();
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
  expect(await kept()).toEqual(before);
});

test('in a dossier of one’s own a participant, a contact, a file of another body does nothing: no command takes it', async () => {
  const { dossierId } = await launchExample(stage, other);
  await waitUntil(() => isStarted(dossierId), { withinMs: 60_000, everyMs: 100 });
  const own = (kind: string): string => (kind === 'dossiers' ? dossierId : foreign(kind));
  const query = 'select id, unit_id as "unitId" from participant where dossier_id = $1';
  const participants = await stage.source.query<{ id: string; unitId: string }[]>(query, [dossierId]);
  const mine: Readonly<Record<string, readonly string[]>> = {
    participantId: participants.map(({ id }) => id),
    unitId: participants.map(({ unitId }) => unitId),
  };
  const ways: readonly IdsFor[] = [everyForeign, (field) => mine[field] ?? everyForeign(field)];
  const taken: string[] = [];
  const operations = withId().filter(({ path, method }) => path.startsWith('/api/v1/dossiers/') && method === 'post');
  for (const operation of operations)
    for (const body of ways.flatMap((way) => bodiesOf(operation, way)).filter(namesForeign)) {
      const { status } = await send({ agent: other.agent, operation, path: filled(operation, own), body });
      if (status < 300 || status >= 500) taken.push(`${operation.path} ${JSON.stringify(body)}: ${String(status)}`);
    }
  expect(taken).toEqual([]);
});

async function isStarted(dossierId: string, by = other): Promise<true | undefined> {
  const { body } = (await by.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)) as { body: unknown };
  return (body as { isStarted: boolean }).isStarted ? true : undefined;
}

function namesForeign(body: unknown): boolean {
  const text = JSON.stringify(body ?? null);
  return [ids['participants'], ids['contacts'], ids['files'], ids['links']].some((id) => text.includes(id ?? '-'));
}
