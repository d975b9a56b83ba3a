import type { DossierPage, Participant } from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { agreement, hiddenFields, launchExample, moveOwnClock, openForm, type Member, type SharedStage } from './stage';

// Every state in which a personal link can be: what its page says, what can be sent with it, and whom a new link reaches.
// A participant that merged into another: unit-changes.changing.spec.ts. Equal work for dead tokens: codes.signing.spec.ts.

let stage: SharedStage;
let member: Member;
let dossierId: string;
/** The next round of the same three municipalities. */
let laterId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('links');
  [dossierId, laterId] = [await launched(), await launched()];
});

async function launched(): Promise<string> {
  const { dossierId: id } = await launchExample(stage, member);
  await until(async () => (await page(id)).isStarted);
  return id;
}

async function page(id: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${id}`).expect(200)).body as DossierPage;
}

const UNITS = { anzegem: 'Anzegem', kortrijk: 'Kortrijk', menen: 'Menen' } as const;
type Unit = keyof typeof UNITS;

async function participant(unit: Unit): Promise<Participant> {
  const found = (await page(dossierId)).participants.find(({ name }) => name === UNITS[unit]);
  if (found === undefined) throw new Error(`${unit} takes no part`);
  return found;
}

const asks = (body: object): Promise<unknown> =>
  member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(body)
    .expect(200);

const linkOf = (contactId: ContactId): Promise<string> => stage.linkPath(dossierId, contactId);
const press = (agent: Opened['agent'], path: string, form: object) => agent.post(path).type('form').send(form);
type Opened = Awaited<ReturnType<typeof openForm>>;

/** What every sign page of both dossiers together has kept. */
async function kept(): Promise<readonly string[]> {
  const rows = await stage.source.query<{ kind: string }[]>(
    `select reply ->> 'kind' as kind from sign_off_inbox where dossier_id in ($1, $2)
     union all select 'decision of ' || organ from decision_record where dossier_id in ($1, $2)
     union all select 'file' from stored_file where dossier_id in ($1, $2) order by kind`,
    [dossierId, laterId],
  );
  return rows.map(({ kind }) => kind);
}

async function newLinksTo(): Promise<readonly string[]> {
  const rows = await stage.source.query<{ email: string }[]>(
    `select c.email from mail m join contact c on c.id = m.contact_id where m.kind = 'newLink' and m.dossier_id = $1`,
    [dossierId],
  );
  return rows.map(({ email }) => email).sort();
}

/** The address that a link was mailed to; empty when it is nobody's. */
async function addressBehind(token: string): Promise<string> {
  const id = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('hex');
  const [row] = await stage.source.query<{ email: string }[]>(
    `select c.email from sign_off_link l join contact c on c.id = l.contact_id where replace(l.id::text, '-', '') = $1`,
    [id],
  );
  return row?.email ?? '';
}

/** What a new link is asked for with: the address is typed, and that of a thief brings nothing. */
async function askedAnew(path: string): Promise<readonly string[]> {
  const before = await newLinksTo();
  const token = path.slice('/t/'.length);
  for (const address of ['', 'geen adres']) await press(stage.visitor(), '/t/nieuw', { token, address }).expect(422);
  for (const address of ['dief@elders.example', (await addressBehind(token)) || 'niemand@elders.example'])
    await press(stage.visitor(), '/t/nieuw', { token, address }).expect(200);
  const after = [...(await newLinksTo())];
  for (const email of before) after.splice(after.indexOf(email), 1);
  return after;
}

/** Opens a link as its holder would; a dead one stays shut, and says why. */
async function opened(
  path: string,
): Promise<{ readonly status: number; readonly text: string; readonly open: Opened | null }> {
  const exchange = await press(stage.visitor(), '/t/exchange', { token: path.slice('/t/'.length) });
  if (exchange.status !== 303) return { status: exchange.status, text: exchange.text, open: null };
  const open = await openForm(stage, path);
  return { status: 200, text: open.page, open };
}

/** Everything that a press could do: with the form of before, with the fields of the page as it is, and with none. */
async function pressedIn(
  agent: Opened['agent'],
  ...forms: readonly Readonly<Record<string, string>>[]
): Promise<number[]> {
  const statuses: number[] = [];
  for (const form of forms)
    for (const path of ['/teken/controleer', '/teken/bevestig'])
      statuses.push((await press(agent, path, { ...form, ...agreement })).status);
  return statuses;
}

/** The other forms of these pages. */
const OTHER_PATHS = [
  ...['/teken/verbeter', '/teken/code', '/teken/later/code', '/teken/later/bevestig', '/teken/ondertekenen'],
  ...['/teken/ondertekenen/pdf', '/teken/besluit', '/teken/stukken', '/teken/stukken/besluit', '/teken/collega'],
  ...['/teken/collega/bevestig', '/teken/afwezig', '/teken/afwezig/bevestig'],
];

/** Presses all other buttons with a form that would do for each, if its link could: those that took it. */
async function othersTaken({ agent, hidden }: Pick<Opened, 'agent' | 'hidden'>): Promise<readonly string[]> {
  const days = { day: '1/10/2019', from: '14/10/2019', until: '16/10/2019' };
  const form = { ...hidden, ...agreement, ...days, organ: 'gr', url: '', email: 'cas@kortrijk.example' };
  const taken: string[] = [];
  for (const path of OTHER_PATHS) {
    // No refusal is that of a limit.
    await stage.source.query('delete from rate_limit');
    const { status } = await press(agent, path, { ...form, submissionId: randomUUID() });
    if (status < 400 || status >= 500) taken.push(path);
  }
  return taken;
}

test('whoever chose a file and was away too long is told to choose it again, and nobody else is', async () => {
  const { hidden } = await openForm(stage, await linkOf(member.contacts.anzegem));
  const away = async (paper: Buffer | null): Promise<string> => {
    const post = stage.visitor().post('/teken/controleer');
    for (const [name, value] of Object.entries({ ...hidden, ...agreement })) void post.field(name, value);
    if (paper !== null) void post.attach('papers', paper, 'uittreksel.pdf');
    return (await post.expect(401)).text;
  };
  expect(await away(Buffer.from('%PDF-1.7'))).toContain('Bestanden kiest u daarna opnieuw.');
  const without = await away(null);
  expect(without).toContain('action="/teken/verbeter"');
  expect(without).not.toContain('Bestanden kiest u daarna opnieuw.');
});

test('whoever was away too long reads back what was typed, and sends it on once the link is open again', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf(member.contacts.anzegem));
  const form = { ...hidden, ...agreement, kind: 'decline', reason: 'Het college <wil> eerst\nmeer weten.' };
  const away = await stage
    .visitor()
    .post('/teken/bevestig')
    .type('form')
    .send({ ...form, code: '123456' })
    .expect(401);
  expect(away.text).toContain('SignSessionEnded');
  expect(away.text).toContain('<p class="typed">Het college &lt;wil&gt; eerst\nmeer weten.</p>');
  expect(away.text).toContain('action="/teken/verbeter"');
  expect(away.text).not.toContain('123456');
  const kept = hiddenFields(away.text);
  expect(kept).toMatchObject({ submissionId: hidden['submissionId'], kind: 'decline', name: agreement.name });
  const { text } = await agent.post('/teken/verbeter').type('form').send(kept).expect(200);
  expect(text).toContain('eerst\nmeer weten.</textarea>');
});

test('a small form that was sent too late is sent again as it was; a foreign or huge one is not sent back', async () => {
  const colleague = { formToken: 'x', name: 'An Voorbeeld', email: 'an@kortrijk.example', code: '123456' };
  const away = await stage.visitor().post('/teken/collega/bevestig').type('form').send(colleague).expect(401);
  expect(away.text).toContain('action="/teken/collega"');
  expect(hiddenFields(away.text)).toEqual({ formToken: 'x', name: 'An Voorbeeld', email: 'an@kortrijk.example' });
  const huge = { kind: 'question', question: 'a'.repeat(90_000), reason: 'b'.repeat(20_000) };
  const { text } = await stage.visitor().post('/teken/controleer').type('form').send(huge).expect(401);
  expect(text).not.toContain('aaaa');
});

/** By whoever had it open before, by whoever opens it now, and by somebody without a session. */
async function everyPress(stale: Opened | null, open: Opened | null): Promise<readonly number[]> {
  const old = stale?.hidden ?? {};
  return [
    ...(stale === null ? [] : await pressedIn(stale.agent, old)),
    ...(open === null ? [] : await pressedIn(open.agent, open.hidden, old)),
    ...(await pressedIn(stage.visitor(), {}, old)),
  ];
}

interface State {
  readonly path: string;
  /** A session that was opened while the link still worked; null: it never did. */
  readonly before: Opened | null;
}

/** Brings a link into its state. */
type Reach = () => Promise<State>;

let first: Opened;
let handedOver: State;
let revoked: State;
let expired: string;
let substitute: ContactId;

/** The link of this contact, opened before something happens to it. */
async function before(contactId: ContactId): Promise<State> {
  const path = await linkOf(contactId);
  return { path, before: await openForm(stage, path) };
}

const named = (unit: Unit): ContactId => member.contacts[unit];

/** One after the other: what a row did to its link is still so in the next. */
const STATES: readonly (readonly [
  what: string,
  reach: Reach,
  shows: readonly [status: number, words: RegExp],
  to: string | null,
])[] = [
  [
    'that a colleague took over',
    async () => {
      handedOver = await before(named('kortrijk'));
      const agent = handedOver.before?.agent ?? stage.visitor();
      // It agreed: that stands, and what its organ decided can be told until it hands over.
      const { hidden } = await openForm(stage, handedOver.path);
      await press(agent, '/teken/bevestig', { ...hidden, ...agreement }).expect(303);
      expect((await agent.get('/teken').expect(200)).text).toContain('href="/teken/besluit"');
      const decision = { ...hidden, submissionId: randomUUID(), organ: 'gr', day: '1/10/2019', url: '' };
      await press(agent, '/teken/besluit', decision).expect(303);
      const form = hiddenFields((await agent.get('/teken/collega').expect(200)).text);
      const colleague = { name: 'An Voorbeeld', func: 'schepen', email: 'an@kortrijk.example' };
      await press(agent, '/teken/collega', { ...form, ...colleague }).expect(303);
      await until(async () => (await participant('kortrijk')).contacts.some(({ isLive }) => !isLive));
      return handedOver;
    },
    [200, /doorgegeven aan An Voorbeeld, schepen(?![^]*href="\/teken\/besluit")/],
    'secretariaat@kortrijk.example',
  ],
  [
    'that the coordinator gave to another contact',
    async () => {
      revoked = await before(named('menen'));
      const { id: participantId } = await participant('menen');
      const { unitId } = await participant('menen');
      const person = { unitId, name: 'Nouvelle Personne', function: 'échevine', email: 'neuve@menen.example' };
      const more = { phone: null, language: 'fr', isArchived: false };
      const created = await member.agent
        .post('/api/v1/contacts')
        .send({ ...person, ...more })
        .expect(201);
      const replacementContactId = (created.body as { id: string }).id;
      await asks({ type: 'ReplaceContact', participantId, contactId: named('menen'), replacementContactId });
      return revoked;
    },
    // Nothing would come of asking for a new link: none is offered, and who to ask is said by name.
    [
      410,
      /une autre personne est désormais le contact[^]*Contactez Vereniging links(?![^]*action="\/t\/nieuw")[^]*LinkRevoked/,
    ],
    null,
  ],
  [
    'that has expired',
    async () => {
      const state = await before(named('anzegem'));
      const done = await press(state.before?.agent ?? stage.visitor(), '/teken/bevestig', {
        ...state.before?.hidden,
        ...agreement,
      });
      expect(done.status).toBe(303);
      expired = state.path;
      await until(async () => (await participant('anzegem')).isCounted);
      const expire = `update sign_off_link set expires_at = '2000-01-01' where dossier_id = $1 and contact_id = $2`;
      await stage.source.query(expire, [dossierId, named('anzegem')]);
      return state;
    },
    [410, /Vraag hieronder een nieuwe\.[^]*: Akkoord<\/li>[^]*action="\/t\/nieuw"[^]*Vraag een nieuwe link/],
    'secretariaat@anzegem.example',
  ],
  [
    'in the place of which a new one was mailed',
    () => Promise.resolve({ path: expired, before: null }),
    [410, /er is een nieuwe link verstuurd[^]*action="\/t\/nieuw"[^]*LinkRevoked/],
    'secretariaat@anzegem.example',
  ],
  [
    'of a substitute whose first day is still to come',
    async () => {
      const { id: participantId, contacts } = await participant('kortrijk');
      const away = contacts.find(({ isLive }) => isLive);
      const { agent } = await openForm(stage, await linkOf((away?.contactId ?? '') as ContactId));
      const form = hiddenFields((await agent.get('/teken/afwezig').expect(200)).text);
      const bo = { name: 'Bo Voorbeeld', func: 'schepen', email: 'bo@kortrijk.example' };
      await press(agent, '/teken/afwezig', { ...form, ...bo, from: '7/10/2019', until: '9/10/2019' }).expect(303);
      const found = async () =>
        (await page(dossierId)).participants
          .find(({ id }) => id === participantId)
          ?.contacts.find(({ email }) => email === bo.email);
      await until(async () => (await found()) !== undefined);
      substitute = ((await found())?.contactId ?? '') as ContactId;
      return before(substitute);
    },
    [200, /Antwoorden kan vanaf maandag 7\u00a0oktober\u00a02019/],
    'bo@kortrijk.example',
  ],
  [
    'of a substitute whose last day is over',
    async () => {
      await moveOwnClock(member.agent, dossierId, '2019-10-08T09:00:00.000Z');
      const within = await before(substitute);
      expect(within.before?.page).toContain('name="kind"');
      await moveOwnClock(member.agent, dossierId, '2019-10-09T22:01:00.000Z');
      return within;
    },
    [200, /zijn voorbij/],
    'bo@kortrijk.example',
  ],
  [
    'of a participant that was dropped',
    async () => {
      const { id: participantId, contacts } = await participant('menen');
      const state = await before((contacts.find(({ isLive }) => isLive)?.contactId ?? '') as ContactId);
      await asks({ type: 'DropParticipant', participantId, reason: 'Doet niet mee.' });
      await until(async () => (await participant('menen')).standing.code === 'dropped');
      return state;
    },
    [200, /Menen ne participe plus/],
    'neuve@menen.example',
  ],
  [
    'of a dossier that is closed',
    async () => {
      const state = await before(named('anzegem'));
      await asks({ type: 'WithdrawDossier', reason: 'Komt opnieuw.' });
      await until(async () => (await page(dossierId)).isClosed);
      return state;
    },
    [200, /Dit dossier is afgesloten[^]*Akkoord[^]*\/teken\/ontvangst\//],
    'secretariaat@anzegem.example',
  ],
  [
    'that one of our keys made and nobody has',
    () => Promise.resolve({ path: stage.foreignPath(), before: null }),
    [404, /LinkUnknown/],
    null,
  ],
  [
    'that was cut off in the mail',
    () => Promise.resolve({ path: '/t/k1.AAAA.1.AAAA', before: null }),
    [404, /LinkUnknown/],
    null,
  ],
];

test('a link that works shows the question, and after the answer what was signed when, with the form to replace it', async () => {
  first = await openForm(stage, await linkOf(named('anzegem')));
  expect(first.page).toContain('name="kind"');
  await press(first.agent, '/teken/bevestig', { ...first.hidden, ...agreement }).expect(303);
  const used = await openForm(stage, await linkOf(named('anzegem')));
  expect(used.page).toMatch(/Akkoord[^]*2019[^]*name="kind"/);
});

test.each(STATES)(
  'a link %s says so, signs nothing by any press, and brings a new one to the known address or to nobody',
  async (...row) => {
    const [, reach, [status, words], to] = row;
    const state = await reach();
    const was = await kept();
    const shown = await opened(state.path);
    expect([shown.status, words.test(shown.text) ? 'as it should' : shown.text]).toEqual([status, 'as it should']);
    expect(shown.text).not.toContain('action="/teken/controleer"');
    const pressed = await everyPress(state.before, shown.open);
    expect(pressed.filter((code) => code < 400 || code >= 500)).toEqual([]);
    expect(await kept()).toEqual(was);
    // The extract of what was agreed may come after the end.
    const late = (await page(dossierId)).isClosed ? ['/teken/besluit', '/teken/stukken/besluit'] : [];
    for (const one of [state.before, shown.open])
      if (one !== null) expect((await othersTaken(one)).filter((path) => !late.includes(path))).toEqual([]);
    if (late.length === 0) expect(await kept()).toEqual(was);
    expect(await askedAnew(state.path)).toEqual(to === null ? [] : [to]);
  },
);

test('a link of an ended round signs nothing of the next one, and the next one’s link nothing of the ended one', async () => {
  const was = await kept();
  const [ended, next] = [
    await openForm(stage, await linkOf(named('anzegem'))),
    await openForm(stage, await stage.linkPath(laterId, named('anzegem'))),
  ];
  expect(await pressedIn(ended.agent, next.hidden)).toEqual([409, 409]);
  expect(await pressedIn(next.agent, first.hidden)).toEqual([409, 409]);
  expect(await kept()).toEqual(was);
});

test('whoever reads another language than was asked in hears the text in its own', async () => {
  const reads = (language: string): Promise<unknown> =>
    stage.source.query('update contact set language = $1 where id = $2', [language, member.contacts.kortrijk]);
  await reads('fr');
  const { agent, page: text } = await openForm(stage, await linkOf(member.contacts.kortrijk));
  const pdf = (await agent.get('/teken/document.pdf').expect(200)).body as Buffer;
  await reads('nl');
  expect(text).toContain('<html lang="fr">');
  expect(text).toMatch(/Le texte est rédigé en néerlandais\.<\/p>\s*<div lang="nl">/);
  expect(pdf.toString('latin1')).toMatch(/\/Lang ?\(nl/);
  expect((await openForm(stage, await linkOf(member.contacts.kortrijk))).page).not.toContain('<div lang=');
});
