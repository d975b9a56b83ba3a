import { findUser, saveUser } from '@penhouder/persistence';
import { sharedStage } from './parts';
import { launchExample, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('een');
  other = await stage.addBody('ander');
  await launchExample(stage, member);
});

test('readiness names the part that is away; liveness does not care', async () => {
  const ready = await stage.visitor().get('/health/ready').expect(503);
  expect(ready.body).toMatchObject({ failing: ['temporal'], parts: { database: { status: 'up' } } });
  await stage.visitor().get('/health/live').expect(200);
});

test.each(['session', 'dossiers', 'drafts', 'calls', 'contacts', 'units', 'mails', 'today'])(
  '%s asks to sign in',
  async (path) => {
    const answer = await stage.visitor().get(`/api/v1/${path}`).expect(401);
    const body: unknown = answer.body;
    expect(body).toMatchObject({ code: 'NotSignedIn', status: 401 });
  },
);

const elsewhere: readonly (readonly [from: string, headers: Record<string, string>])[] = [
  ['another origin', { Origin: 'https://kwaad.example' }],
  ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a sandboxed page of another site', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
  ['an origin that is not named', { Origin: 'null' }],
];

test.each(elsewhere)('a changing request from %s is not carried out', async (_, headers) => {
  const answer = await member.agent.delete('/api/v1/session').set(headers).expect(403);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ code: 'CrossSiteRequest' });
  await member.agent.get('/api/v1/session').expect(200);
});

test('a form of our own page, which names no origin but its site, is carried out', async () => {
  await stage
    .visitor()
    .post('/api/v1/sign-in-requests')
    .set({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })
    .send({ email: 'niemand@nergens.example' })
    .expect(202);
});

test('a sign-in link works once, and only by its button', async () => {
  const path = await stage.signInPath(member.userId);
  const visitor = stage.visitor();
  await visitor.head(path).expect(200);
  expect((await visitor.get(path).expect(200)).text).toContain('Meld aan');
  await visitor.get('/api/v1/session').expect(401);
  const entered = await visitor.post(path).expect(303);
  expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax/i);
  await visitor.get('/api/v1/session').expect(200);
  expect((await visitor.post(path).expect(410)).text).toContain('SignInLinkUsed');
  expect((await visitor.get('/aanmelden/onzin').expect(404)).text).toContain('SignInLinkUnknown');
  await visitor.delete('/api/v1/session').expect(204);
  await visitor.get('/api/v1/session').expect(401);
});

test('asking for a sign-in link does not tell who is known, is limited, and never shuts the owner out', async () => {
  const ask = (email: string) => stage.visitor().post('/api/v1/sign-in-requests').send({ email }).expect(202);
  const known = await ask('coordinator@een.example');
  const unknown = await ask('niemand@nergens.example');
  expect(known.body).toEqual(unknown.body);
  for (let tried = 0; tried < 7; tried += 1) await ask('coordinator@een.example');
  const [{ count }] = await stage.source.query<[{ count: number }]>(
    `select count(*)::int as count from mail where kind = 'signIn'`,
  );
  // Five in a row, and from then on one in each quarter of an hour, whoever asks.
  expect(count).toBe(6);
});

test('a sign-in link works for fifteen minutes and then says that it is over', async () => {
  await stage.visitor().post('/api/v1/sign-in-requests').send({ email: 'coordinator@ander.example' }).expect(202);
  const [{ seconds }] = await stage.source.query<[{ seconds: number }]>(
    `select extract(epoch from expires_at - clock_timestamp())::int as seconds from sign_in_link where user_id = $1
     order by expires_at desc limit 1`,
    [other.userId],
  );
  expect(seconds).toBeGreaterThan(15 * 60 - 30);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
  const path = await stage.signInPath(other.userId);
  const visitor = stage.visitor();
  await visitor.get(path).expect(200);
  await stage.source.query(
    `update sign_in_link set expires_at = expires_at - interval '15 minutes' where user_id = $1`,
    [other.userId],
  );
  expect((await visitor.get(path).expect(410)).text).toContain('SignInLinkExpired');
  expect((await visitor.post(path).expect(410)).text).toContain('hij werkt 15 minuten. Vraag een nieuwe link aan.');
  await visitor.get('/api/v1/session').expect(401);
});

test('a sign-in link that is pressed many times at once signs one in', async () => {
  const path = await stage.signInPath(other.userId);
  const pressed = await Promise.all([1, 2, 3, 4, 5].map(() => stage.visitor().post(path)));
  expect(pressed.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410, 410]);
});

test('whoever signs in makes his other sign-in links useless', async () => {
  const [one, two] = [await stage.signInPath(other.userId), await stage.signInPath(other.userId)];
  await stage.visitor().post(one).expect(303);
  expect((await stage.visitor().post(two).expect(410)).text).toContain('SignInLinkUsed');
});

const idOf = (cookies: unknown): string => /session=([^;]+)/.exec(String(cookies))?.[1] ?? '';

test('a session that was planted in the browser is worth nothing after signing in, nor is the one before a second time', async () => {
  const planted = 'session=s%3Aplanted.AAAA';
  const [first, second] = [await stage.signInPath(member.userId), await stage.signInPath(other.userId)];
  const entered = await stage.visitor().post(first).set('Cookie', planted).expect(303);
  await stage.visitor().get('/api/v1/session').set('Cookie', planted).expect(401);
  const own = `session=${idOf(entered.headers['set-cookie'])}`;
  expect(own).not.toContain('planted');
  await stage.visitor().get('/api/v1/session').set('Cookie', own).expect(200);
  const again = await stage.visitor().post(second).set('Cookie', own).expect(303);
  expect(idOf(again.headers['set-cookie'])).not.toBe(own.slice('session='.length));
  await stage.visitor().get('/api/v1/session').set('Cookie', own).expect(401);
});

async function signedIn(): Promise<Member['agent']> {
  const agent = stage.visitor();
  await agent.post(await stage.signInPath(other.userId)).expect(303);
  await agent.get('/api/v1/session').expect(200);
  return agent;
}

test('a session ends eight hours after its last request, and a day after it began however busy it was', async () => {
  await stage.source.query(`delete from session where sess->>'userId' = $1`, [other.userId]);
  const [idle, busy] = [await signedIn(), await signedIn()];
  await stage.source.query(
    `update session set expire = expire - interval '8 hours 1 minute'
    where sid = (select sid from session where sess->>'userId' = $1 order by expire limit 1)`,
    [other.userId],
  );
  await idle.get('/api/v1/session').expect(401);
  await busy.get('/api/v1/session').expect(200);
  await stage.source.query(
    `update session set sess = jsonb_set(sess, '{signedInAt}', to_jsonb((sess->>'signedInAt')::bigint - 86400000))`,
  );
  await busy.get('/api/v1/session').expect(401);
  await member.agent.get('/api/v1/session').expect(401);
  member = { ...member, agent: stage.visitor() };
  await member.agent.post(await stage.signInPath(member.userId)).expect(303);
});

test('signing out or an account that is closed ends a session on the server, also when it is opened again', async () => {
  const [out, closed] = [await signedIn(), await signedIn()];
  await out.delete('/api/v1/session').expect(204);
  await out.get('/api/v1/session').expect(401);
  const row = await findUser(stage.source, other.userId);
  if (row === null) throw new Error('nobody has this account');
  await saveUser(stage.source, { ...row, isActive: false });
  await closed.get('/api/v1/session').expect(401);
  await saveUser(stage.source, row);
  await closed.get('/api/v1/session').expect(401);
  const moved = await signedIn();
  await saveUser(stage.source, { ...row, email: 'nieuw@ander.example' });
  await moved.get('/api/v1/session').expect(401);
  await saveUser(stage.source, row);
});

test('unknown links are limited per address, with a page that says to wait', async () => {
  const visitor = stage.visitor();
  let refused = '';
  for (let tried = 0; tried < 40 && refused === ''; tried += 1) {
    const { status, text, headers } = await visitor.get('/t/onzin');
    if (status !== 429) continue;
    refused = text;
    expect(headers['retry-after']).toBe('60');
  }
  expect(refused).toContain('TooManyRequests');
});
