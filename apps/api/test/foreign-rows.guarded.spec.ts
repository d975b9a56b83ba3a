import type { DossierPage } from '@penhouder/contracts';
import type { ContactId } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { everyRoute } from './described-api';
import { changesIn, rowsAtRest, type KeptRows } from './kept-rows';
import { sharedStage } from './parts';
import { isTypedSomewhere, reachLink, sendForm, stopCodes, type PublicForm, type ReachedLink } from './public-forms';
import { agreement, hiddenFields, launchExample, openForm, type Agent, type Member, type SharedStage } from './stage';

// The pages take no account: here every id that could stand in an address or a form of theirs is that of somebody else.

type Level = 'click' | 'code';
type Round = Readonly<Record<Level, string>>;

/** What stands behind somebody else's links: for each field that holds an id, one that works there. */
type ForeignIds = Readonly<Record<string, string>>;

let stage: SharedStage;
let own: readonly ReachedLink[];
let foreign: readonly (readonly [whose: string, ids: ForeignIds])[];

beforeAll(async () => {
  stage = sharedStage();
  await stopCodes(stage);
  const [one, other] = [await stage.addBody('rijen'), await stage.addBody('vreemd')];
  const [round, later, elsewhere] = [await launched(one), await launched(one), await launched(other)];
  const contactId = one.contacts.anzegem;
  own = [
    await reachLink(stage, { dossierId: round.click, contactId, level: 'click' }),
    await reachLink(stage, { dossierId: round.code, contactId, level: 'code' }),
  ];
  foreign = [
    ['of another participant of the dossier', await idsBehind(round, one.contacts.menen)],
    ['of the same participant in another round', await idsBehind(later, contactId)],
    ['of the same municipality with another body', await idsBehind(elsewhere, other.contacts.anzegem)],
  ];
});

/** A dossier of each level. */
async function launched(member: Member): Promise<Round> {
  const [click, code] = [await launchExample(stage, member), await launchExample(stage, member, 'code')];
  for (const { dossierId } of [click, code])
    await until(async () => ((await member.agent.get(`/api/v1/dossiers/${dossierId}`)).body as DossierPage).isStarted);
  return { click: click.dossierId, code: code.dossierId };
}

/** Somebody else adds a paper, answers, names a decision, and asks a code that does not come. */
async function idsBehind({ click, code }: Round, contactId: ContactId): Promise<ForeignIds> {
  const { agent, hidden } = await openForm(stage, await stage.linkPath(click, contactId));
  const checked = await withPaper(agent, hidden);
  await agent.post('/teken/bevestig').type('form').send(hiddenFields(checked)).expect(303);
  const form = hiddenFields((await agent.get('/teken/besluit').expect(200)).text);
  const decided = { ...form, organ: 'gr', day: '2019-09-20', url: '' };
  await agent.post('/teken/besluit').type('form').send(decided).expect(303);
  const asking = await openForm(stage, await stage.linkPath(code, contactId));
  const codeId = randomUUID();
  await asking.agent
    .post('/teken/code')
    .type('form')
    .send({ ...asking.hidden, ...agreement, codeId })
    .expect(200);
  const { formToken = '', textVersionId = '', submissionId = '' } = hidden;
  return {
    ...{ formToken, textVersionId, submissionId, codeId },
    decisionId: String(form['submissionId']),
    unconfirmedId: String(asking.hidden['submissionId']),
    paper: String(/\/teken\/stukken\/([0-9a-f-]{36})/.exec(checked)?.[1]),
  };
}

/** The check page of an answer with one paper. */
async function withPaper(agent: Agent, hidden: Readonly<Record<string, string>>): Promise<string> {
  const request = agent.post('/teken/controleer');
  for (const [name, value] of Object.entries({ ...hidden, ...agreement })) void request.field(name, value);
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
  return (await request.attach('papers', pdf, 'x.pdf').expect(200)).text;
}

/** What carries a right by itself: whoever has it may use it. */
const CREDENTIALS = ['token'];
/** Pages between the form and its keeping: an id only travels through them. */
const ON_THE_WAY = ['/teken/controleer', '/teken/verbeter'];
/** Where a call asks more than a press these ask for a code first, and keep nothing. */
const ASKING_FIRST = ['/teken/collega', '/teken/afwezig'];

/** What is answered when one field of an own form holds the id of somebody else. */
function expected({ level }: ReachedLink, action: string, field: string): string {
  switch (field) {
    case 'formToken':
      return '409 LinkOfOtherTab';
    case 'textVersionId':
      return '409 TextChanged';
    case 'rowId':
      return '404 NotFound';
    case 'codeId':
      return action.endsWith('/bevestig') ? '422' : '200';
    case 'submissionId':
      return ON_THE_WAY.includes(action) || (level === 'code' && ASKING_FIRST.includes(action))
        ? '200'
        : '409 SubmissionIdTaken';
    default:
      throw new Error(`what is refused when "${field}" is somebody else’s? Say it here`);
  }
}

/** The id of somebody else that works at this place. */
function foreignId(ids: ForeignIds, action: string, field: string): string {
  const name =
    field === 'rowId'
      ? 'unconfirmedId'
      : action === '/teken/besluit' && field === 'submissionId'
        ? 'decisionId'
        : field;
  return ids[name] ?? '';
}

const codeOf = (text: unknown): string => /<p class="soft">[^<]*<code>(\w+)/.exec(String(text))?.[1] ?? '';

async function sent(form: PublicForm, change: Readonly<Record<string, string>>): Promise<string> {
  await stage.source.query('delete from rate_limit');
  const { status, text } = await sendForm(form, { ...form.filled, ...change });
  return `${String(status)} ${codeOf(text)}`.trim();
}

/** Rows that stood there are as they were, and new are only codes that the holder of the own link asked for. */
function expectOnlyOwnCodes(before: KeptRows, after: KeptRows): void {
  const changes = changesIn(before, after);
  const others = Object.entries(changes).filter(([table]) => table !== 'mail' && table !== 'sign_code');
  expect(others).toEqual([]);
  const codes = [...(changes['sign_code'] ?? []), ...(changes['mail'] ?? [])];
  const [, asking] = own;
  expect(codes.filter((row) => !row.startsWith('+'))).toEqual([]);
  expect((changes['sign_code'] ?? []).filter((row) => !row.includes(asking?.linkId ?? '-'))).toEqual([]);
  expect((changes['mail'] ?? []).filter((row) => !row.includes(',signCode,'))).toEqual([]);
}

/** A field of an own form that holds an id. */
interface IdField {
  readonly link: ReachedLink;
  readonly form: PublicForm;
  readonly name: string;
}

function idFields(): readonly IdField[] {
  const isId = ({ name, kind }: PublicForm['fields'][number]): boolean =>
    (kind === 'hidden' || kind === 'pressed') && !isTypedSomewhere(name) && !CREDENTIALS.includes(name);
  return own.flatMap((link) =>
    link.forms.flatMap((form) => form.fields.filter(isId).map(({ name }) => ({ link, form, name }))),
  );
}

test('every id in every form of a page can be somebody else’s, and nothing of somebody else changes', async () => {
  const before = await rowsAtRest(stage.source);
  const wrong: string[] = [];
  for (const [whose, ids] of foreign)
    for (const { link, form, name } of idFields()) {
      const id = foreignId(ids, form.action, name);
      // The text is the same for the whole dossier.
      if (id === form.filled[name]) continue;
      const [asked, got] = [expected(link, form.action, name), await sent(form, { [name]: id })];
      if (got !== asked) wrong.push(`${form.action} with ${name} ${whose}: ${got}, not ${asked}`);
    }
  expect(wrong).toEqual([]);
  expect(new Set(idFields().map(({ form, name }) => `${form.action} ${name}`)).size).toBeGreaterThan(30);
  expectOnlyOwnCodes(before, await rowsAtRest(stage.source));
});

test('a form of another link is of no use in one’s own browser, whatever it is about', async () => {
  const before = await rowsAtRest(stage.source);
  const [pressing, asking] = own;
  const wrong: string[] = [];
  for (const [mine, theirs] of [
    [pressing, asking],
    [asking, pressing],
  ])
    for (const form of theirs?.forms.filter(({ fields }) => fields.some(({ name }) => name === 'formToken')) ?? []) {
      const got = await sent({ ...form, agent: mine?.agent ?? form.agent }, {});
      if (got !== '409 LinkOfOtherTab') wrong.push(`${form.action}: ${got}`);
    }
  expect(wrong).toEqual([]);
  expect(changesIn(before, await rowsAtRest(stage.source))).toEqual({});
});

test('papers of somebody else neither go along with an answer nor are taken away', async () => {
  const form = own[0]?.forms.find(({ action }) => action === '/teken/bevestig');
  const check = own[0]?.forms.find(({ action }) => action === '/teken/controleer');
  if (form === undefined || check === undefined) throw new Error('the form was not reached');
  const before = await rowsAtRest(stage.source);
  for (const [, ids] of foreign) {
    const papers = ids['paper'] ?? '';
    expect(await sent(form, { submissionId: randomUUID(), papers })).toBe('409');
    expect(await sent(check, { [`drop.${papers}`]: 'yes' })).toBe('200');
  }
  expect(changesIn(before, await rowsAtRest(stage.source))).toEqual({});
});

/** What an address of a page can name that is no row of a link: a public page, a document of the own text. */
const NO_ROWS = ['/over/:code/:slug', '/teken/documenten/:code/pdf', '/t/:token', '/aanmelden/:token'];

test('every address that names a row answers 404 for that of somebody else, as for one that nobody has', async () => {
  const paths = everyRoute(stage.app)
    .filter(({ method, path }) => method === 'get' && /^\/(t|teken|over|aanmelden)\/[^*]*:/.test(path))
    .map(({ path }) => path)
    .filter((path) => !NO_ROWS.includes(path));
  expect(paths.sort()).toEqual(['/teken/ontvangst/:rowId', '/teken/ontvangst/:rowId/pdf', '/teken/stukken/:id']);
  const before = await rowsAtRest(stage.source);
  const ids = [...foreign.flatMap(([, theirs]) => Object.values(theirs)), randomUUID()];
  for (const path of paths.flatMap((one) => ids.map((id) => one.replace(/:\w+/, encodeURIComponent(id)))))
    for (const { agent } of own) {
      const { status, text } = await agent.get(path);
      expect([path, status, codeOf(text)]).toEqual([path, 404, 'NotFound']);
    }
  expect(changesIn(before, await rowsAtRest(stage.source))).toEqual({});
});
