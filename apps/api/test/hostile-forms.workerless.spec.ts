import { everyRoute, type Route } from './described-api';
import { sharedStage } from './parts';
import { agreement, launchExample, openForm, type Agent, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let form: Awaited<ReturnType<typeof openForm>>;
/** Asked for at the beginning, because they wait a while for a worker that is not there. */
let receipts: Promise<readonly [page: Reply, json: Reply]>;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('een');
  const { dossierId } = await launchExample(stage, member);
  form = await openForm(stage, await stage.linkPath(dossierId, member.contacts.anzegem));
  const { agent, place } = await answered(await stage.linkPath(dossierId, member.contacts.menen));
  const id = place.split('/').at(-1) ?? '';
  // A request is sent when somebody waits for it, here from the beginning.
  receipts = Promise.all([agent.get(`${place}/pdf`), member.agent.get(`/api/v1/receipts/${id}`)]);
});

/** An answer that is kept without a worker, and where its receipt is shown. */
async function answered(path: string): Promise<{ readonly agent: Agent; readonly place: string }> {
  const { agent, hidden } = await openForm(stage, path);
  const sent = { ...hidden, ...agreement };
  const { headers } = await agent.post('/teken/bevestig').type('form').send(sent).expect(303);
  return { agent, place: String(headers['location']) };
}

/** Where people without an account may send something; the rest of these folders answers that it is not there. */
function publicPosts(): readonly Route[] {
  return everyRoute(stage.app).filter(
    ({ method, path }) => method === 'post' && /^\/(t|teken|aanmelden)\/[^{*]+$/.test(path),
  );
}

const pathOf = ({ path }: Route): string => path.replace(/:\w+/g, 'onzin');

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** What somebody types, or a program sends, in a field that people fill in. */
const typed: readonly (readonly [what: string, text: string])[] = [
  ['a line break that would begin a header', 'An\r\nBcc: ander@kwaad.example'],
  ['a script', '<script>alert(1)</script>'],
  ['an end of an attribute', '" onfocus="alert(1)" x="'],
  ['a template', '{{{constructor.constructor("return process")()}}} ${7*7} <%= 7*7 %>'],
  ['a query', "'; drop table answer; --"],
  ['a zero character', 'An\u0000'],
  ['half a character', 'An \ud800'],
  ['a text that turns the line around', 'An \u202Etxt.exe'],
  ['letters of another alphabet that look alike', 'Аn Маriа'],
  ['a hundred thousand letters', 'a'.repeat(100_000)],
  ['nothing but spaces', ' \t\u00a0\u200b '],
];

const PARTS = 'multipart/form-data; boundary=x';

/** As a browser sends a form with files. */
function inParts(fields: readonly (readonly string[])[]): string {
  const parts = fields.map(
    ([name = '', value = '']) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--x--\r\n`;
}

/** Bodies that no page of ours sends. */
const bodies: readonly (readonly [what: string, type: string, body: string])[] = [
  ['JSON', 'application/json', '{"name":"An"}'],
  ['JSON of a thousand levels', 'application/json', deep(1_000)],
  ['broken JSON', 'application/json', '{"name":'],
  ['a field of a thousand levels', 'application/x-www-form-urlencoded', `name${'[a]'.repeat(1_000)}=1`],
  ['ten thousand fields', 'application/x-www-form-urlencoded', 'name=a&'.repeat(10_000)],
  [
    'the same field twice',
    'application/x-www-form-urlencoded',
    'name=a&name=b&kind=agree&kind=decline&token=a&token=b',
  ],
  ['a field of the prototype', 'application/x-www-form-urlencoded', '__proto__[kind]=agree&constructor.prototype=1'],
  ['a broken escape', 'application/x-www-form-urlencoded', 'name=%zz%E0%A4%A'],
  ['ten million letters', 'application/x-www-form-urlencoded', `name=${'a'.repeat(10_000_000)}`],
  [
    'parts without an end',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAn',
  ],
  ['a field of seventy thousand letters in parts', PARTS, inParts([['name', 'a'.repeat(70_000)]])],
  ['three hundred fields in parts', PARTS, inParts(Array.from({ length: 300 }, (_, nth) => [`f${String(nth)}`, 'a']))],
  ['a field with an endless name in parts', PARTS, inParts([['n'.repeat(5_000), 'a']])],
  [
    'a field of the prototype in parts',
    PARTS,
    inParts([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['name[__proto__]', 'c'],
    ]),
  ],
  [
    'the same field twice in parts',
    PARTS,
    inParts([
      ['kind', 'agree'],
      ['kind', 'decline'],
      ['name', 'a'],
      ['name', 'b'],
    ]),
  ],
  ['a file under the name of a field', PARTS, inParts([['name"; filename="..%2f..%2fx.pdf', '%PDF-1.7']])],
  ['two hundred files', PARTS, inParts(Array.from({ length: 200 }, () => ['papers"; filename="x.pdf', '%PDF-1.7']))],
  ['parts without a boundary', 'multipart/form-data', inParts([['name', 'a']])],
  ['text', 'text/plain', 'name=An'],
  ['a wrong character set', 'application/x-www-form-urlencoded; charset=utf-7', 'name=+ADw-script+AD4-'],
  ['nothing', 'application/x-www-form-urlencoded', ''],
];

interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Said of every reply to something hostile. */
function expectCalm({ status, text, headers }: Reply): void {
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(/node_modules|\bat [\w.<>]+ \(|Error:|<script>alert|onfocus="alert/);
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toMatch(/^(no-referrer|strict-origin)$/);
}

async function answers(): Promise<number> {
  const [{ count }] = await stage.source.query<[{ count: number }]>(
    'select count(*)::int as count from sign_off_inbox',
  );
  return count;
}

async function sendBody(agent: Agent, route: Route, [, type, body]: (typeof bodies)[number]): Promise<Reply> {
  return agent.post(pathOf(route)).set('Content-Type', type).send(body);
}

test('the addresses that take something from people without an account are known to this test', () => {
  const paths = publicPosts().map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/t/exchange', '/teken/controleer', '/teken/bevestig']));
});

test.each(bodies)('%s: refused with a page, nothing kept', async (...body) => {
  const before = await answers();
  for (const route of publicPosts()) {
    const reply = await sendBody(form.agent, route, body);
    expectCalm(reply);
    // Whoever asks for a new link reads the same words, whatever was sent: they tell nobody which links exist.
    const isRefused = route.path === '/t/nieuw' || reply.status >= 400;
    expect({ path: route.path, isRefused }).toEqual({ path: route.path, isRefused: true });
  }
  expect(await answers()).toBe(before);
});

test.each(typed)('%s as name, function or reason is shown harmless or refused', async (_, text) => {
  for (const field of [
    'name',
    'func',
    'reason',
    'kind',
    'mandate.opmaken',
    'submissionId',
    'formToken',
    'textVersionId',
  ])
    for (const kind of ['agree', 'decline']) {
      const sent = { ...form.hidden, ...agreement, kind, reason: 'Nee', [field]: text };
      const reply = await form.agent.post('/teken/controleer').type('form').send(sent);
      expectCalm(reply);
    }
});

test.each([
  ['a path out of the folder', '..%2f..%2fetc%2fpasswd'],
  ['a zero character', 'a%00b'],
  ['a broken escape', '%E0%A4%A'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['a script', '%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['a token with a tail', 'k1.x.y.z.%0d%0aSet-Cookie:%20a=b'],
])('a link with %s is answered by a page', async (_, token) => {
  const reply = await stage.visitor().get(`/t/${token}`);
  expectCalm(reply);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.headers['set-cookie']).toBeUndefined();
});

test('a receipt of another one’s answer, by whatever id, is not found', async () => {
  for (const id of ['00000000-0000-0000-0000-000000000000', 'onzin', '%00', '..%2f1'])
    expect((await form.agent.get(`/teken/ontvangst/${id}`)).status).toBe(404);
});

test('a receipt that no worker has made yet is said to come, in the words of the reader, and the answer is kept', async () => {
  const [page, json] = await receipts;
  expectCalm({ ...page, status: 0 });
  expect([page.status, json.status]).toEqual([503, 503]);
  expect(page.text).toContain('<html lang="fr">');
  expect(page.text).toContain('ReceiptNotReady');
  expect(page.text).toContain('Votre réponse est conservée.');
  expect(JSON.parse(json.text)).toMatchObject({ code: 'ReceiptNotReady', status: 503 });
});
