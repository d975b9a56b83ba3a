import type { Command, DossierPage } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiProblems, type ApiProblemCode } from '../src/problems/problem-codes';
import { formsIn, languageOf, saidOn } from './page-forms';
import { sharedStage } from './parts';
import { agreement, hiddenFields, launchExample, moveOwnClock, openForm, type Member, type SharedStage } from './stage';

// What can be refused to somebody without an account: with which code, in which language, and where the typed words are then.

let stage: SharedStage;
let member: Member;

/** Who reads Dutch, and who reads French. */
const READERS = { anzegem: 'nl', menen: 'fr' } as const;
type Reader = keyof typeof READERS;
const readers = Object.keys(READERS) as Reader[];

type Opened = Awaited<ReturnType<typeof openForm>>;
type Fields = Readonly<Record<string, string>>;

interface Round {
  readonly dossierId: string;
  /** With the form that was on its page while it could still be sent. */
  readonly open: Readonly<Record<Reader, Opened>>;
}

let round: Round;
let ended: Round;
let signed: Round;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('weigering');
  [round, ended, signed] = [await launched(), await launched(), await launched()];
});

async function launched(): Promise<Round> {
  const { dossierId } = await launchExample(stage, member);
  await until(async () => (await pageOf(dossierId)).isStarted);
  const [anzegem, menen] = [await opened(dossierId, 'anzegem'), await opened(dossierId, 'menen')];
  return { dossierId, open: { anzegem, menen } };
}

const opened = async (dossierId: string, reader: Reader): Promise<Opened> =>
  openForm(stage, await stage.linkPath(dossierId, member.contacts[reader]));

async function pageOf(dossierId: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function command(dossierId: string, body: Command): Promise<void> {
  const sent = member.agent.post(`/api/v1/dossiers/${dossierId}/commands`).set('Idempotency-Key', randomUUID());
  await sent.send(body).expect(200);
}

async function participantId(dossierId: string, reader: Reader): Promise<string> {
  const name = { anzegem: 'Anzegem', menen: 'Menen' }[reader];
  return (await pageOf(dossierId)).participants.find((one) => one.name === name)?.id ?? '';
}

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

/** What is typed into each of the forms. */
const WORDS = 'Eerst <overleg>\nmet de buren.';
const answer: Fields = { ...agreement, kind: 'agreeWithCondition', condition: WORDS, capacity: 'acting' };
const colleague: Fields = { name: 'An Voorbeeld', func: 'schepen', email: 'an@gmail.com' };
const TYPED: Readonly<Record<string, Fields>> = {
  collega: colleague,
  afwezig: { ...colleague, from: '2019-10-07', until: '2019-10-09' },
  besluit: { organ: 'cbs', day: '2019-09-20', url: 'https://voorbeeld.example/besluit' },
};

/** Where an answer is sent on its way, and the small forms. */
const ON_THE_WAY = ['controleer', 'verbeter', 'code', 'bevestig', 'ondertekenen', 'ondertekenen/pdf'];
const SMALL = ['collega', 'collega/bevestig', 'afwezig', 'afwezig/bevestig', 'besluit'];
const LATER = ['later/code', 'later/bevestig'];

const typedFor = (path: string): Fields => TYPED[path.split('/')[0] ?? ''] ?? (LATER.includes(path) ? {} : answer);

/** Where what was typed is after a refusal. */
type Kept =
  /** In the form on the page. */
  | 'form'
  /** On the page, behind a button that sends it again. */
  | 'again'
  /** As words to copy: no form of this link takes them any more, which the page says. */
  | 'words'
  /** Nowhere: nothing was typed, or it could not even be read, which the page says. */
  | 'none';

interface Refused {
  readonly code: ApiProblemCode;
  readonly kept: Kept;
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

const send = ({ agent }: Pick<Opened, 'agent'>, path: string, fields: Fields): Promise<Reply> =>
  agent.post(`/teken/${path}`).type('form').send(fields).redirects(0);

const DUTCH = /\b(het|een|niet|uw|kies|opnieuw|deze|dit|wordt)\b/i;

const escaped = (text: string): string => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What the first form of a page sends without being touched. */
const hiddenIn = (text: string): Fields =>
  Object.fromEntries((formsIn(text)[0]?.fields ?? []).map(({ name, value }) => [name, value]));

/** Whether what was typed is where it should be. */
function isKept({ text }: Reply, kept: Kept, typed: Fields): boolean {
  const { confirmed: _, ...words } = typed;
  const own = formsIn(text).map(({ fields }) => fields.filter(({ kind }) => kept === 'form' || kind === 'hidden'));
  const isIn = (fields: (typeof own)[number]): boolean =>
    Object.entries(words).every(([name, value]) => fields.some((one) => one.name === name && one.value === value));
  const isShown = text.includes(`<p class="typed">${escaped(WORDS)}</p>`);
  if (kept === 'form' || kept === 'again') return own.some(isIn);
  return isShown === (kept === 'words');
}

/** What is wrong with a refusal; empty: nothing. */
function wrongWith(reply: Reply, { code, kept }: Refused, { reader, typed }: Sent): readonly string[] {
  const language = READERS[reader];
  const said = saidOn(reply.text);
  const wrong = {
    [`status ${String(reply.status)}`]: reply.status !== apiProblems[code],
    'another code': !reply.text.includes(`<code>${code}</code>`),
    'another language': languageOf(reply.text) !== language || (language === 'fr' && DUTCH.test(said)),
    'no sentence': said === '',
    'typed words not kept': !isKept(reply, kept, typed),
  };
  return Object.entries(wrong).flatMap(([what, isWrong]) => (isWrong ? [what] : []));
}

interface Sent {
  readonly reader: Reader;
  readonly typed: Fields;
}

/** Sends to each path as each reader, and says what is wrong with the refusals. */
async function tried(
  { open }: Round,
  paths: readonly string[],
  refused: Refused & { readonly change?: Fields; readonly isStranger?: boolean },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const reader of readers)
    for (const path of paths) {
      const typed = typedFor(path);
      const fields = { ...open[reader].hidden, ...typed, ...refused.change };
      const reply = await send(open[reader], path, fields);
      wrong.push(...wrongWith(reply, refused, { reader, typed }).map((what) => `${reader} ${path}: ${what}`));
    }
  return wrong;
}

/** The codes that have a row here, filled as the rows run. */
const told = new Set<string>();

const rows: readonly (readonly [
  code: ApiProblemCode,
  what: string,
  paths: readonly string[],
  how: { readonly kept: Kept; readonly change: Fields },
])[] = [
  [
    'TextChanged',
    'a form for a text that was replaced',
    ON_THE_WAY,
    { kept: 'form', change: { textVersionId: randomUUID() } },
  ],
  [
    'LinkOfOtherTab',
    'a form of another link',
    [...ON_THE_WAY, ...SMALL],
    { kept: 'again', change: { formToken: 'x' } },
  ],
  ['LinkOfOtherTab', 'a form of another link that holds no words', LATER, { kept: 'none', change: { formToken: 'x' } }],
  [
    'SubmissionIdTaken',
    'a form that stands for something else',
    [...ON_THE_WAY, 'collega', 'afwezig'],
    { kept: 'again', change: { submissionId: 'x' } },
  ],
  ['DecisionWithoutAgreement', 'a decision without an agreement', ['besluit'], { kept: 'none', change: {} }],
  ['NotFound', 'a code for an answer that is not there', LATER, { kept: 'none', change: { rowId: randomUUID() } }],
];

test.each(rows)('%s: %s', async (...[code, , paths, { kept, change }]) => {
  told.add(code);
  expect(await tried(round, paths, { code, kept, change })).toEqual([]);
});

test('BodyTooLarge: what cannot even be read is told with the way back to the form', async () => {
  told.add('BodyTooLarge');
  const change = { condition: 'a'.repeat(300_000) };
  expect(await tried(round, [...ON_THE_WAY, ...SMALL], { code: 'BodyTooLarge', kept: 'none', change })).toEqual([]);
  const { text } = await send(round.open.menen, 'bevestig', { ...round.open.menen.hidden, ...answer, ...change });
  expect(text).toContain('<a class="button" href="/teken">Retour au formulaire</a>');
});

test('TooManyRequests: the same form goes again a while later', async () => {
  told.add('TooManyRequests');
  await stage.source.query(
    `insert into rate_limit (key, window_start, count)
     select 'answer-day:' || id, to_timestamp(floor(extract(epoch from now()) / 86400) * 86400 + d * 86400), 30
     from sign_off_link, generate_series(0, 1) d where dossier_id = $1`,
    [round.dossierId],
  );
  expect(await tried(round, ['bevestig'], { code: 'TooManyRequests', kept: 'again' })).toEqual([]);
});

test('TextChanged: the new text stands above the form, files that came are kept, and it is confirmed anew', async () => {
  const { agent, hidden } = round.open.anzegem;
  const texts = `/api/v1/dossiers/${round.dossierId}/texts`;
  const { texts: now } = (await member.agent.get(texts).expect(200)).body as { texts: { statement: string }[] };
  const changed = now.map((text) => ({ ...text, statement: `${text.statement}\n\nOok in de deelgemeenten.` }));
  await command(round.dossierId, {
    type: 'PublishText',
    texts: changed,
    needsSignature: true,
    reason: 'Vergeten.',
  } as never);
  const post = agent.post('/teken/controleer');
  for (const [name, value] of Object.entries({ ...hidden, ...answer })) void post.field(name, value);
  const { text } = await post.attach('papers', PDF, 'uittreksel.pdf').expect(409);
  expect(text).toMatch(/<code>TextChanged<\/code>[^]*Ook in de deelgemeenten[^]*<form[^]*uittreksel\.pdf/);
  const [form] = formsIn(text).filter(({ action }) => action === '/teken/controleer');
  const back = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]));
  expect(back).toMatchObject({ ...answer, confirmed: '', submissionId: hidden['submissionId'] });
  const again = await send({ agent }, 'controleer', { ...hiddenFields(text), ...answer, confirmed: '' });
  expect(again.status).toBe(422);
  const checked = await send({ agent }, 'controleer', { ...hiddenFields(text), ...answer });
  expect(checked.text).toContain('uittreksel.pdf');
  await stage.source.query('delete from rate_limit');
  const kept = await agent.post('/teken/bevestig').type('form').send(hiddenFields(checked.text)).expect(303);
  // What was kept in time stays kept: the same form again is no answer to an old text.
  const twice = await agent.post('/teken/bevestig').type('form').send(hiddenFields(checked.text)).expect(303);
  expect(twice.headers['location']).toBe(kept.headers['location']);
});

describe('who is not known', () => {
  /** How a browser of Brussels says what its owner reads. */
  const FRENCH = 'fr-BE,fr;q=0.9,nl;q=0.5';

  /** The language in which each address refuses. */
  const spoken = async (agent: Opened['agent'], accepted: string): Promise<readonly (readonly [number, string])[]> => {
    const get = (path: string): Promise<Reply> => agent.get(path).set('Accept-Language', accepted);
    const post = (path: string, fields: Fields): Promise<Reply> =>
      agent.post(path).set('Accept-Language', accepted).type('form').send(fields);
    const replies = [
      await get('/teken'),
      await get('/teken/bestaat-niet'),
      await get('/t'),
      await get('/over/niemand/privacy'),
      await post('/t/exchange', { token: stage.foreignPath().slice('/t/'.length) }),
      await post('/teken/bevestig', {}),
      await post('/teken/bevestig', { condition: 'a'.repeat(300_000) }),
    ];
    return replies.map(({ status, text }) => [status, languageOf(text)]);
  };

  test.each([
    [FRENCH, 'fr'],
    ['nl-BE,nl;q=0.9,fr;q=0.8', 'nl'],
    ['en-GB,en;q=0.9', 'nl'],
  ])('is refused in the language that the browser asks first: %s', async (accepted, language) => {
    const refused = await spoken(stage.visitor(), accepted);
    expect(refused.map(([status]) => status)).toEqual([401, 404, 404, 404, 404, 401, 413]);
    expect(refused.map(([, said]) => said)).toEqual(refused.map(() => language));
  });

  test('is answered otherwise once a link says what its holder reads', async () => {
    const { open } = round;
    for (const [reader, accepted] of [
      ['anzegem', FRENCH],
      ['menen', 'nl-BE'],
    ] as const) {
      const reply = await open[reader].agent.get('/teken').set('Accept-Language', accepted);
      expect(languageOf(reply.text)).toBe(READERS[reader]);
    }
  });
});

describe('SignSessionEnded', () => {
  const paths = [...ON_THE_WAY, ...SMALL];
  const refused = { code: 'SignSessionEnded', kept: 'again' } as const;

  /** The cookie of somebody who opened the link two hours ago. */
  async function away(reader: Reader): Promise<Opened> {
    const now = Date.now;
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() - 2 * 3_600_000);
    try {
      return await opened(round.dossierId, reader);
    } finally {
      clock.mockRestore();
    }
  }

  test('after an hour everything goes on once the link is open again; the page says who asked, and nothing of the dossier', async () => {
    told.add('SignSessionEnded');
    const open = { anzegem: await away('anzegem'), menen: await away('menen') };
    expect(await tried({ ...round, open }, paths, refused)).toEqual([]);
    const sent = await send(open.menen, 'bevestig', { ...open.menen.hidden, ...answer });
    const { text } = await open.menen.agent.get('/teken').expect(401);
    for (const page of [sent.text, text]) {
      expect(page).toContain('<strong>Vereniging weigering</strong>');
      expect(page).toContain('056\u00a000\u00a000\u00a000');
      expect(page).not.toMatch(/Sociale economie|Menen|secretariaat/);
    }
  });

  test('without a cookie nothing is known of who asked, and everything goes on all the same', async () => {
    for (const path of paths) {
      const typed = typedFor(path);
      const reply = await send({ agent: stage.visitor() }, path, { ...round.open.anzegem.hidden, ...typed });
      expect([path, ...wrongWith(reply, refused, { reader: 'anzegem', typed })]).toEqual([path]);
      expect(reply.text).not.toContain('Vereniging');
    }
  });
});

test('PapersChanged: a paper that another window takes away meanwhile, and what was typed goes on', async () => {
  told.add('PapersChanged');
  // Between the page that is read and the answer that is kept.
  await stage.asOwner(`
    create function drop_waiting() returns trigger language plpgsql security definer as $$
      begin delete from stored_file where answer_id is null and link_id::text = split_part(new.key, ':', 2); return new; end $$;
    create trigger drop_waiting before insert on rate_limit for each row when (new.key like 'answer-day:%')
      execute function drop_waiting()`);
  const refused = { code: 'PapersChanged', kept: 'again' } as const;
  for (const reader of readers) {
    const { agent, hidden } = await opened(round.dossierId, reader);
    const post = agent.post('/teken/controleer').attach('papers', PDF, 'weg.pdf');
    for (const [name, value] of Object.entries({ ...hidden, ...answer })) void post.field(name, value);
    const fields = hiddenIn((await post.expect(200)).text);
    const reply = await send({ agent }, 'bevestig', fields);
    expect(wrongWith(reply, refused, { reader, typed: answer })).toEqual([]);
    const back = await send({ agent }, 'verbeter', hiddenIn(reply.text));
    expect(isKept(back, 'form', answer)).toBe(true);
    expect(back.text).not.toContain('weg.pdf');
  }
  await stage.asOwner('drop function drop_waiting cascade');
});

test('HandOverWaits, LinkHandedOver: what was typed is there to be read, and the page says who has the question', async () => {
  told.add('HandOverWaits').add('LinkHandedOver').add('AbsenceNotPossible');
  for (const reader of readers) {
    const { agent, hidden } = signed.open[reader];
    const inside = { ...colleague, email: `an@${reader}.example` };
    await agent
      .post('/teken/collega')
      .type('form')
      .send({ ...hidden, ...colleague, submissionId: randomUUID() })
      .expect(303);
    const waits = await send({ agent }, 'collega', { ...hidden, ...inside, submissionId: randomUUID() });
    expect(wrongWith(waits, { code: 'HandOverWaits', kept: 'none' }, { reader, typed: inside })).toEqual([]);
  }
  for (const reader of readers) {
    const { agent, hidden } = ended.open[reader];
    const inside = { ...colleague, email: `an@${reader}.example` };
    await agent
      .post('/teken/collega')
      .type('form')
      .send({ ...hidden, ...inside, submissionId: randomUUID() })
      .expect(303);
    await until(async () => (await agent.get('/teken/collega')).text.includes('LinkHandedOver'));
  }
  expect(await tried(ended, ON_THE_WAY, { code: 'LinkHandedOver', kept: 'words' })).toEqual([]);
  expect(await tried(ended, ['collega'], { code: 'LinkHandedOver', kept: 'none' })).toEqual([]);
  expect(await tried(ended, ['afwezig'], { code: 'AbsenceNotPossible', kept: 'none' })).toEqual([]);
});

test('ParticipationOver, DossierEnded: what was typed is there to be read, with whom to ask', async () => {
  told.add('ParticipationOver').add('DossierEnded').add('ReplacementOver');
  for (const reader of readers)
    await command(signed.dossierId, {
      type: 'DropParticipant',
      participantId: await participantId(signed.dossierId, reader),
      reason: 'Doet niet mee.',
    });
  for (const reader of readers)
    await until(async () => !(await signed.open[reader].agent.get('/teken')).text.includes('id="choice-agree"'));
  expect(await tried(signed, ON_THE_WAY, { code: 'ParticipationOver', kept: 'words' })).toEqual([]);
  await command(signed.dossierId, { type: 'WithdrawDossier', reason: 'Komt opnieuw.' });
  await until(async () => (await signed.open.menen.agent.get('/teken')).text.includes('Ce dossier est clôturé'));
  expect(await tried(signed, ON_THE_WAY, { code: 'DossierEnded', kept: 'words' })).toEqual([]);
  const { text } = await send(signed.open.anzegem, 'bevestig', { ...signed.open.anzegem.hidden, ...answer });
  expect(text).toContain('056\u00a000\u00a000\u00a000');
});

test('ReplacementOver: an answer that stands, and what was typed beside it', async () => {
  for (const reader of readers) {
    const { agent } = round.open[reader];
    const { hidden } = await opened(round.dossierId, reader);
    await agent
      .post('/teken/bevestig')
      .type('form')
      .send({ ...hidden, ...agreement })
      .expect(303);
  }
  await until(async () => (await pageOf(round.dossierId)).answered >= 2);
  await moveOwnClock(member.agent, round.dossierId, '2020-01-20T10:00:00.000Z');
  const change = { submissionId: randomUUID() };
  expect(await tried(round, ON_THE_WAY, { code: 'ReplacementOver', kept: 'words', change })).toEqual([]);
});

/** Refusals that another spec provokes, because they need a state that this one does not reach, with words that it asks. */
const ELSEWHERE: Readonly<Record<string, readonly [spec: string, words: string]>> = {
  AnswerOvertaken: ['codes.signing.spec.ts', 'AnswerOvertaken'],
  HandOverOver: ['own-hand.signing.spec.ts', 'HandOverOver'],
  LinkExpired: ['sign-off.signing.spec.ts', 'LinkExpired'],
  LinkRevoked: ['sign-off.signing.spec.ts', 'LinkRevoked'],
  LinkUnknown: ['sign-off.signing.spec.ts', 'LinkUnknown'],
  PaperInfected: ['quarantine.apart.spec.ts', 'iets schadelijks'],
  SignedPdfElsewhere: ['codes.signing.spec.ts', 'SignedPdfElsewhere'],
  SubstituteOutsideDays: ['own-hand.signing.spec.ts', 'SubstituteOutsideDays'],
  TooMuchAtOnce: ['papers.apart.spec.ts', 'Dit is te veel ineens'],
  UnitSucceeded: ['unit-changes.changing.spec.ts', 'is opgevolgd door'],
};

test('every code that the public pages can answer has its row here, or the spec that provokes it', () => {
  const folder = join(__dirname, '../src/sign-pages');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.spec)\.ts$/.test(name),
  );
  const text = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const codes = Object.keys(apiProblems).filter((code) =>
    new RegExp(`(ProblemError|FormRefused|refuse)\\('${code}'|: '${code}',?$`, 'm').test(text),
  );
  expect(codes).toContain('TextChanged');
  expect(codes.filter((code) => !told.has(code) && !(code in ELSEWHERE))).toEqual([]);
  for (const [spec, words] of Object.values(ELSEWHERE))
    expect([spec, words, readFileSync(join(__dirname, spec), 'utf8').includes(words)]).toEqual([spec, words, true]);
});
