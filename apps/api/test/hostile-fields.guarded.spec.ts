import { randomUUID } from 'node:crypto';
import type { DossierPage } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { everyRoute } from './described-api';
import { formsIn, languageOf, saidOn, type PageField } from './page-forms';
import { sharedStage } from './parts';
import { reachForms, reachLink, sendForm, stopCodes, type PublicForm } from './public-forms';
import { launchExample, type Member, type SharedStage } from './stage';

// Every form and every field is found on the pages themselves: a new one is tried without being named here.

let stage: SharedStage;
let forms: readonly PublicForm[];

beforeAll(async () => {
  stage = sharedStage();
  await stopCodes(stage);
  const member = await stage.addBody('velden');
  const [click, code] = [await launchExample(stage, member), await launchExample(stage, member, 'code')];
  for (const { dossierId } of [click, code]) await until(() => isStarted(member, dossierId));
  const reached = [
    await reachLink(stage, { dossierId: click.dossierId, contactId: member.contacts.menen, level: 'click' }),
    await reachLink(stage, { dossierId: code.dossierId, contactId: member.contacts.menen, level: 'code' }),
    await reachLink(stage, { dossierId: click.dossierId, contactId: member.contacts.kortrijk, level: 'click' }),
  ];
  const found = reached.flatMap((link) => link.forms);
  forms = [...found, ...found.flatMap(signedElsewhere), ...(await behindExpired(click.dossierId, member))];
});

/**
 * Where a call asks a PDF that is signed elsewhere, and an installation knows whose signatures count, the checked form goes
 * there instead; its addresses take it from anybody. The answer under its id is kept already: it gets one of its own.
 */
function signedElsewhere(form: PublicForm): readonly PublicForm[] {
  if (form.action !== '/teken/bevestig' || !('submissionId' in form.filled)) return [];
  const filled = { ...form.filled, submissionId: randomUUID() };
  return ['/teken/ondertekenen', '/teken/ondertekenen/pdf'].map((action) => ({ ...form, action, filled }));
}

/** What a link that expired still offers, in both languages: the button, and a new link. */
async function behindExpired(dossierId: string, { contacts }: Member): Promise<readonly PublicForm[]> {
  const found: PublicForm[] = [];
  for (const contactId of [contacts.anzegem, contacts.menen]) {
    const path = await stage.linkPath(dossierId, contactId);
    await stage.asOwner(`update sign_off_link set expires_at = '2000-01-01' where contact_id = '${contactId}'`);
    found.push(...(await reachForms({ agent: stage.visitor(), path, left: [] })));
    await stage.asOwner(`update sign_off_link set expires_at = '2100-01-01' where contact_id = '${contactId}'`);
  }
  return found.filter(({ action }) => action === '/t/nieuw');
}

async function isStarted(member: Member, dossierId: string): Promise<boolean> {
  return ((await member.agent.get(`/api/v1/dossiers/${dossierId}`)).body as DossierPage).isStarted;
}

/** What no name, day, address or code is. */
const nonsense: Readonly<Record<string, string>> = {
  'a line break that would begin a header': 'An\r\nBcc: ander@kwaad.example',
  'a script': '<script>alert(1)</script>',
  'a template': '{{{constructor.constructor("return process")()}}} ${7*7} <%= 7*7 %>',
  'JSON of a thousand levels': `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`,
  'a text that turns the line around': 'An \u202Etxt.exe',
  'thirty thousand letters': 'a'.repeat(30_000),
  'nothing but spaces': ' \t\u00a0 ',
};

/** What a person could be called, and a program tries. */
const strange: Readonly<Record<string, string>> = {
  'an end of an attribute': '" onfocus="alert(1)" x="',
  'a query': "'; drop table answer; --",
  'the prototype': '__proto__',
  'a zero character': 'A\u0000n',
  'half a character': 'An \ud800',
  'letters of another alphabet that look alike': 'Аn Маriа',
  'a path out of the folder': '..%2f..%2fetc%2fpasswd',
};

/** These ask for a code, if the rest is in order; it is mailed to the holder of the link and to nobody else. */
const ASKING = ['/teken/code', '/teken/later/code', '/teken/collega', '/teken/afwezig'];
/** Where a press is enough these end what can be done with the link. */
const ENDING = ['/teken/collega', '/teken/afwezig'];

/** How much is kept of what people without an account can cause; codes apart. */
async function amounts(): Promise<{ readonly kept: string; readonly codes: string }> {
  const count = (table: string): string => `(select count(*) from ${table})`;
  const tables = ['sign_off_inbox', 'decision_record', 'evidence', 'stored_file', 'contact', 'typed_text'].map(count);
  const [row] = await stage.source.query<[{ kept: string; codes: string }]>(
    `select ${tables.join(` || ' ' || `)} as kept, ${count('mail')} || ' ' || ${count('sign_code')} as codes`,
  );
  return row;
}

/** As the server keeps it: what cannot be kept is left out. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed().trim();

/** Whether every line that was typed stands in a form of the page again; a code is typed anew. */
function isFormKept(page: string, form: PublicForm, sent: Readonly<Record<string, string>>): boolean {
  const fields = formsIn(page).flatMap((one) => one.fields);
  const lines = form.fields.filter(({ name, kind }) => kind === 'typed' && name !== 'code');
  return lines.every(({ name }) =>
    fields.some((field) => field.name === name && field.value.trim() === storable(sent[name] ?? '')),
  );
}

const DUTCH = /\b(het|een|niet|uw|kies|opnieuw|deze|dit|wordt)\b/i;

interface Try {
  readonly form: PublicForm;
  readonly what: string;
  readonly change: Readonly<Record<string, string>>;
}

/** What is wrong with the answer to a hostile form; empty: nothing. */
async function wrongWith({ form, change }: Try): Promise<readonly string[]> {
  await stage.source.query('delete from rate_limit');
  const before = await amounts();
  const sent = { ...form.filled, ...change };
  const { status, text = '' } = await sendForm(form, sent);
  const after = await amounts();
  const mayAsk = status < 400 && ASKING.includes(form.action);
  const wrong = {
    'another form than was typed': status === 422 && !isFormKept(text, form, sent),
    'something kept': after.kept !== before.kept,
    'a code that was not asked': after.codes !== before.codes && !mayAsk,
    ...wrongOnPage({ status, text, isOurs: text !== '' && isOurs(status, form, sent) }, form),
  };
  return Object.entries(wrong).flatMap(([what, isWrong]) => (isWrong ? [`${String(status)} with ${what}`] : []));
}

/** Whether the page speaks to somebody whom we know: of a token that cannot be read nobody knows whose it is. */
function isOurs(status: number, { action, filled }: PublicForm, sent: Readonly<Record<string, string>>): boolean {
  const isReadable = !action.startsWith('/t/') || (status < 400 && sent['token'] === filled['token']);
  return status !== 303 && isReadable;
}

interface Shown {
  readonly status: number;
  readonly text: string;
  readonly isOurs: boolean;
}

function wrongOnPage({ status, text, ...shown }: Shown, { language }: PublicForm): Readonly<Record<string, boolean>> {
  const said = saidOn(text);
  return {
    'a status of our fault': status >= 500,
    'its inside': /node_modules|\bat [\w.<>]+ \(|Error:|<script>alert|onfocus="alert/.test(text),
    'another language': shown.isOurs && languageOf(text) !== language,
    'Dutch for a French reader': shown.isOurs && language === 'fr' && DUTCH.test(said),
    'no sentence': status >= 400 && said === '',
  };
}

async function allWrong(tries: readonly Try[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const one of tries) {
    const at = `${one.form.language} ${one.form.action}, ${one.what} as ${Object.keys(one.change).join(' ')}`;
    wrong.push(...(await wrongWith(one)).map((what) => `${at}: ${what}`));
  }
  return wrong;
}

const isTyped = ({ kind }: PageField): boolean => kind === 'typed';

test('every form that somebody without an account can send is tried', () => {
  const posts = everyRoute(stage.app).filter(
    ({ method, path }) => method === 'post' && /^\/(t|teken)\/[^{*]+$/.test(path),
  );
  const tried = new Set(forms.map(({ action }) => action));
  // Sent by the page’s script, without a field.
  const elsewhere = ['/teken/getoond'];
  expect(
    posts
      .map(({ path }) => path)
      .filter((path) => !tried.has(path))
      .sort(),
  ).toEqual(elsewhere.sort());
});

test('nonsense in one field of a form is refused with a sentence of the reader’s language, the form kept, nothing else', async () => {
  const values = Object.entries({ ...nonsense, ...strange });
  let nth = 0;
  const next = (): (typeof values)[number] => values[nth++ % values.length] ?? ['', ''];
  const fields = forms
    .filter(({ language }) => language === 'fr')
    .flatMap((form) => form.fields.filter(({ kind }) => kind !== 'file').map(({ name }) => ({ form, name })));
  // The same field of the same form is reached in several ways.
  const once = new Map(fields.map((field) => [`${field.form.action} ${field.name}`, field]));
  const tries = [...once.values()].flatMap(({ form, name }) =>
    [next(), next()].map(([what, value]) => ({ form, what, change: { [name]: value } })),
  );
  const isEnding = ({ form, what }: Try): boolean => ENDING.includes(form.action) && what in strange;
  expect(await allWrong(tries.filter((one) => !isEnding(one)))).toEqual([]);
});

test('nonsense in every line of a form is refused likewise, for each kind of nonsense', async () => {
  const tries = forms
    .filter(({ language, fields }) => language === 'nl' && fields.some(isTyped))
    .flatMap((form) =>
      Object.entries(nonsense).map(([what, value]) => ({
        form,
        what,
        change: Object.fromEntries(form.fields.filter(isTyped).map(({ name }) => [name, value])),
      })),
    );
  expect(await allWrong(tries)).toEqual([]);
});
