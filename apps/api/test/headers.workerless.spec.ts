import type { INestApplication } from '@nestjs/common';
import supertest from 'supertest';
import { readConfigOrThrow } from '../src/config';
import { createApp } from '../src/create-app';
import { createMemoryLogger } from '../src/logging/logger';
import { stylePath } from '../src/sign-pages/style';
import { everyRoute, type Route } from './described-api';
import { sharedStage } from './parts';
import { launchExample, type SharedStage } from './stage';

// Other processes of the API on the same data, as they run behind a proxy that speaks TLS.

let stage: SharedStage;
let behind: INestApplication;
/** One that was not told of its proxy. */
let untold: { readonly app: INestApplication; readonly log: readonly string[] };
let token: string;
let signIns: readonly string[];

const HTTPS = { BASE_URL: 'https://dossiers.example', TRUST_PROXY: '1' };

beforeAll(async () => {
  stage = sharedStage();
  const member = await stage.addBody('koppen');
  const { dossierId } = await launchExample(stage, member);
  token = (await stage.linkPath(dossierId, member.contacts.menen)).slice('/t/'.length);
  const { userId } = await stage.addBody('koppenbis');
  signIns = [await stage.signInPath(member.userId), await stage.signInPath(userId)];
  behind = (await appWith(HTTPS)).app;
  untold = await appWith({ ...HTTPS, TRUST_PROXY: '0' });
});

afterAll(() => Promise.all([behind.close(), untold.app.close()]));

async function appWith(
  more: Readonly<Record<string, string>>,
): Promise<{ app: INestApplication; log: readonly string[] }> {
  const { logger, lines: log } = createMemoryLogger();
  const app = await createApp(readConfigOrThrow({ ...stage.environment, ...more }), logger);
  await app.listen(0, '127.0.0.1');
  return { app, log };
}

interface Asking {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

/** As the proxy passes a request on that came to it over TLS. */
async function ask(app: INestApplication, { method, path, headers = {}, form = {} }: Asking) {
  const passed = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '192.0.2.1', ...headers };
  const request = supertest(await app.getUrl())
    [method as 'get' | 'post'](path)
    .set(passed);
  const { status, headers: got, text } = await (method === 'post' ? request.type('form').send(form) : request);
  return {
    status,
    text,
    headers: got as Readonly<Record<string, string | undefined>>,
    cookies: [got['set-cookie'] ?? []].flat(),
  };
}

/** Of everything that is answered, whatever it is. */
const ALWAYS = {
  'content-security-policy': /frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^strict-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'strict-transport-security': /^max-age=63072000$/,
};
const POLICY =
  /^default-src 'none'; style-src 'self'; img-src data:; script-src 'nonce-[\w+/]{22}=='; frame-ancestors 'none'; form-action 'self'; connect-src 'self'; base-uri 'none'$/;
const PAGE = {
  ...ALWAYS,
  'content-security-policy': POLICY,
  'cache-control': /^no-store$/,
  'x-robots-tag': /^noindex, nofollow$/,
};
const KINDS = {
  page: PAGE,
  /** A page for whoever may not have it, otherwise a file. */
  file: { ...PAGE },
  style: { ...ALWAYS, 'cache-control': /^public, max-age=31536000, immutable$/ },
  machine: { ...ALWAYS, 'cache-control': /^no-store$/ },
  /** The work pages: their own server and nothing else. */
  work: { ...ALWAYS, 'content-security-policy': /^default-src 'self';script-src 'self';.*base-uri 'none'/ },
} as const;

/** Every address that somebody without an account can ask, and what answers there. */
const TABLE: Readonly<Record<string, keyof typeof KINDS>> = {
  'get /aanmelden/:token': 'page',
  'post /aanmelden/:token': 'page',
  'get /over/:code/:slug': 'page',
  'get /t/:token': 'page',
  'post /t/exchange': 'page',
  'post /t/nieuw': 'page',
  'get /teken': 'page',
  'post /teken/getoond': 'page',
  'post /teken/verbeter': 'page',
  'post /teken/controleer': 'page',
  'post /teken/bevestig': 'page',
  'post /teken/code': 'page',
  'post /teken/later/code': 'page',
  'post /teken/later/bevestig': 'page',
  'post /teken/ondertekenen': 'page',
  'post /teken/ondertekenen/pdf': 'page',
  'get /teken/collega': 'page',
  'post /teken/collega': 'page',
  'post /teken/collega/bevestig': 'page',
  'get /teken/afwezig': 'page',
  'post /teken/afwezig': 'page',
  'post /teken/afwezig/bevestig': 'page',
  'get /teken/besluit': 'page',
  'post /teken/besluit': 'page',
  'get /teken/ontvangst/:rowId': 'page',
  'get /teken/ontvangst/:rowId/pdf': 'file',
  'get /teken/stukken/:id': 'file',
  'post /teken/stukken': 'page',
  'post /teken/stukken/besluit': 'page',
  'get /teken/document.pdf': 'file',
  'get /teken/documenten/:code/pdf': 'file',
  [`get ${stylePath}`]: 'style',
  /** Whose secret opens nothing is refused; what a calendar itself answers stands in `calendar-feeds.coordinating.spec.ts`. */
  'get /ical/:name': 'machine',
  'get /health': 'machine',
  'get /health/live': 'machine',
  'get /health/ready': 'machine',
  'get /health/mail': 'machine',
  'get /health/files': 'machine',
  'get /health/proof': 'machine',
  'get /health/metrics': 'machine',
  'get /': 'work',
  'get /*path': 'work',
  'get /assets/*path': 'work',
};

const wrongIn = (headers: Readonly<Record<string, string | undefined>>, kind: keyof typeof KINDS): readonly string[] =>
  Object.entries(KINDS[kind]).flatMap(([name, asked]) =>
    asked.test(headers[name] ?? '') ? [] : [`${name}: ${headers[name] ?? 'none'}`],
  );

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What stands outside `/api/v1` is registered for every method, with nothing behind it. */
const isOfThePrefix = ({ method, path }: Route): boolean => method !== 'get' && ['/teken', '/health'].includes(path);

const addressOf = (path: string): string =>
  path.replace('/t/:token', `/t/${token}`).replace(/:\w+/g, 'x').replace('*path', 'x');

test('every address for people without an account is in the table, and answers with the headers of its kind', async () => {
  const routes = everyRoute(behind).filter((one) => !/^\/api\/|\{/.test(one.path) && !isOfThePrefix(one));
  expect([...new Set(routes.map(nameOf))].sort()).toEqual(Object.keys(TABLE).sort());
  const wrong: string[] = [];
  for (const { method, path } of routes) {
    const { headers } = await ask(behind, { method, path: addressOf(path) });
    wrong.push(
      ...wrongIn(headers, TABLE[nameOf({ method, path })] ?? 'page').map((what) => `${method} ${path}: ${what}`),
    );
  }
  expect(wrong).toEqual([]);
});

/** As people mistype an address, proxies rewrite it, or somebody tries it. */
const OTHER_WAYS: readonly (readonly [what: string, change: (path: string) => string])[] = [
  ['in capitals', (path) => path.toUpperCase()],
  ['with a slash at the end', (path) => `${path}/`],
  ['with two slashes', (path) => path.replace('/', '//')],
  ['with its first letter escaped', (path) => path.replace(/^\/(.)/, (_, sign: string) => `/%${hex(sign)}`)],
  ['with an escaped slash', (path) => path.replace(/^(\/.*)\//, '$1%2f')],
  ['with a broken escape', (path) => `${path.replace(/\/$/, '')}/%E0%A4%A`],
  ['with a zero', (path) => `${path.replace(/\/$/, '')}/a%00b`],
  ['with a way out', (path) => `${path.replace(/\/$/, '')}/..%2f..%2f..%2fpackage.json`],
  ['with a question twice', (path) => `${path}?taal=fr&taal=nl&taal[]=x&__proto__=y`],
];

const hex = (sign: string): string => sign.charCodeAt(0).toString(16);

/** What every answer has that is no file of the work pages, whoever asked. */
function wrongAnyhow(headers: Readonly<Record<string, string | undefined>>): readonly string[] {
  const keeping = headers['cache-control'] ?? 'nothing';
  // Work pages are asked for anew each time; their scripts and styles have names of their own.
  const kept = /^(no-store|no-cache|public, max-age=\d+(, immutable)?)$/.test(keeping) ? [] : [`kept: ${keeping}`];
  return [...kept, ...wrongIn({ ...headers, 'cache-control': 'no-store' }, 'machine')];
}

test('however an address is written, our own page or problem answers, with headers, and nothing of it opens more', async () => {
  const routes = Object.keys(TABLE).filter((name) => name.startsWith('get ') && !name.includes('*'));
  const wrong: string[] = [];
  for (const route of routes)
    for (const [what, change] of OTHER_WAYS) {
      const path = change(addressOf(route.slice('get '.length)));
      const { status, headers, text } = await ask(behind, { method: 'get', path });
      const isOurs = !/<title>Error<\/title>|"workspaces"/.test(text);
      // Health is refused with 503: there is no worker here.
      if (status === 500 || !isOurs) wrong.push(`${route} ${what}: ${String(status)}`);
      wrong.push(...wrongAnyhow(headers).map((one) => `${route} ${what}: ${one}`));
    }
  expect(wrong).toEqual([]);
});

test('a page that is asked for in capitals is a page, and refuses in the words of people', async () => {
  for (const path of ['/T/onzin', '/TEKEN', '/OVER/niemand/privacy', '/AANMELDEN/onzin']) {
    await stage.source.query('delete from rate_limit');
    const { headers, text } = await ask(behind, { method: 'get', path });
    expect([path, wrongIn(headers, 'page'), text.slice(0, 15)]).toEqual([path, [], '<!doctype html>']);
  }
});

const METHODS = ['head', 'options', 'trace', 'put', 'patch', 'delete', 'propfind'] as const;

test('a method that no address has is refused by us, echoes nothing, and GET is not another one by a header', async () => {
  const paths = [`/t/${token}`, '/teken', '/over/koppen/privacy', '/health', '/', '/nergens/%E0%A4%A'];
  const wrong: string[] = [];
  for (const path of paths)
    for (const method of METHODS) {
      const headers = { 'X-Echo': 'geheim', 'X-HTTP-Method-Override': 'POST' };
      const { status, headers: got, text } = await ask(behind, { method, path, headers });
      const isRefused = method === 'head' || status >= 400 || (method === 'options' && path === '/');
      if (!isRefused || /geheim|<title>Error/.test(text)) wrong.push(`${method} ${path}: ${String(status)} ${text}`);
      wrong.push(
        ...wrongIn({ ...got, 'cache-control': 'no-store' }, 'machine').map((one) => `${method} ${path}: ${one}`),
      );
    }
  expect(wrong).toEqual([]);
});

test('what the holder of a link gets has them too; the nonce is another one each time, and a file is only downloaded', async () => {
  const { cookies, headers } = await ask(behind, { method: 'post', path: '/t/exchange', form: { token } });
  expect(wrongIn(headers, 'machine')).toEqual([]);
  const [cookie = ''] = cookies;
  expect(cookie).toMatch(
    /^__Host-sign=[^;]+; Max-Age=1209600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
  );
  const holder = { Cookie: cookie.split(';')[0] ?? '' };
  const [one, two] = await Promise.all(
    [1, 2].map(() => ask(behind, { method: 'get', path: '/teken', headers: holder })),
  );
  expect([one?.status, wrongIn(one?.headers ?? {}, 'page')]).toEqual([200, []]);
  expect(one?.headers['content-security-policy']).not.toBe(two?.headers['content-security-policy']);
  const file = await ask(behind, { method: 'get', path: '/teken/document.pdf', headers: holder });
  expect(file.headers).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment; filename/) as string,
    'content-security-policy': expect.stringContaining('sandbox') as string,
    'cache-control': expect.stringContaining('no-store') as string,
    'x-content-type-options': 'nosniff',
  });
});

test('over TLS a coordinator gets a cookie for this host and TLS only; without the word of the proxy none, and the log says why', async () => {
  const [first = '', another = ''] = signIns;
  const { status, cookies } = await ask(behind, { method: 'post', path: first });
  expect(status).toBe(303);
  expect(cookies.join()).toMatch(/^__Host-session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
  expect((await ask(untold.app, { method: 'post', path: another })).cookies).toEqual([]);
  expect(untold.log.join('\n')).toContain('Set TRUST_PROXY=1');
});

/** How many of forty tokens that open nothing are answered, the rest being too many for one address. */
async function answered(app: INestApplication, forwardedFor: (nth: number) => string): Promise<number> {
  await stage.source.query('delete from rate_limit');
  let count = 0;
  for (let nth = 0; nth < 40; nth += 1) {
    const headers = { 'X-Forwarded-For': forwardedFor(nth) };
    const { status } = await ask(app, { method: 'get', path: '/t/onzin', headers });
    expect([404, 429]).toContain(status);
    if (status === 404) count += 1;
  }
  return count;
}

test('who is counted says the configured proxy and nobody before it: a made-up chain is of no use', async () => {
  expect(await answered(behind, (nth) => `192.0.2.${String(nth)}`)).toBe(40);
  expect(await answered(behind, (nth) => `10.0.0.${String(nth)}, 203.0.113.${String(nth)}, 192.0.2.7`)).toBe(30);
  expect(await answered(untold.app, (nth) => `192.0.2.${String(nth)}`)).toBe(30);
  expect(await answered(behind, (nth) => `2001:db8::${nth.toString(16)}`)).toBe(30);
});

test('of who tried a link no address is kept, only a keyed hash that is of no use elsewhere', async () => {
  const ip = '198.51.100.77';
  const headers = { 'X-Forwarded-For': ip };
  await ask(behind, { method: 'get', path: '/t/onzin', headers });
  await ask(behind, { method: 'post', path: '/t/exchange', headers, form: { token: 'onzin' } });
  await ask(behind, { method: 'post', path: '/aanmelden/onzin', headers });
  const rows = await stage.source.query<{ key: string }[]>('select key from rate_limit');
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ key }) => key.includes(ip))).toEqual([]);
});

interface LogLine {
  readonly problem?: string;
  readonly req?: { readonly path: string };
  readonly res?: { readonly status: number };
}

test('the log has one line for each request, with the code of what was refused, whatever was asked', async () => {
  const { app, log } = untold;
  const before = log.length;
  await ask(app, { method: 'get', path: '/over/%0d%0a%7b%22level%22:60%7d/privacy' });
  await ask(app, { method: 'post', path: '/teken/bevestig', headers: { Origin: 'https://kwaad.example' } });
  await ask(app, { method: 'get', path: '/t/onzin', headers: { 'User-Agent': 'geheim"}\t{"level":60' } });
  await ask(app, { method: 'get', path: '/api/v1/session' });
  const lines = log.slice(before).flatMap((text) => text.trimEnd().split('\n'));
  const said = lines.map((line) => JSON.parse(line) as LogLine);
  expect(said.map(({ problem, res }) => [problem, res?.status])).toEqual([
    ['NotFound', 404],
    ['CrossSiteRequest', 403],
    ['LinkUnknown', 404],
    ['NotSignedIn', 401],
  ]);
  expect(lines.join()).not.toContain('geheim');
});
