import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../entities';
import { SnakeNamingStrategy } from '../snake-naming-strategy';
import { categoryPlaces } from './categories';
import { INSTALLATION_TABLES } from './installation';

const naming = new SnakeNamingStrategy();
const WORDS: readonly unknown[] = ['text', 'jsonb', 'bytea'];

/** Columns that can hold words of or about a person, and need no term: by table, each for the reason above it. */
const needNoTerm: Readonly<Record<string, readonly string[]>> = {
  // The organisation, its municipalities, its calls and its own texts; whoever works with it as long as the account stands.
  body: ['code', 'name', 'accent', 'phone', 'email'],
  body_statement: ['content'],
  calendar_change: ['days'],
  call_definition: ['code', 'hash', 'source', 'rules', 'wording'],
  closed_day: ['name', 'kind'],
  legal_unit: ['kind', 'name', 'nis', 'arrondissement', 'province', 'enterprise_number'],
  legal_unit_figure: ['figure'],
  mail_pause: ['reason'],
  meeting_calendar: ['organ', 'calendar'],
  mail_text: ['kind', 'language', 'template'],
  retention_term: ['category'],
  user_account: ['name', 'email', 'role', 'language'],
  // Of an address that people keep until they revoke it, or their account closes: a hash, from which nothing can be read.
  calendar_feed: ['secret_hash'],
  // Days with the names of municipalities and steps; their words go eight weeks after the day, and a title that somebody
  // typed within a day of its text.
  calendar_publication: ['entries'],
  // Ids, numbers, codes and hashes of a dossier: people stand in them by an id only, words by the id of a typed text.
  dossier: ['number', 'title', 'kind', 'launch'],
  dossier_event: ['type', 'body'],
  dossier_view: ['state', 'phase', 'outcome', 'overview', 'tasks'],
  // Values that a call asks are whole numbers and codes of a list: what a unit gives, not who it is.
  sign_off_inbox: ['reply', 'state'],
  sub_dossier: ['step_id', 'key', 'call_code', 'participants', 'state', 'problem', 'outcome'],
  escalation: ['rung'],
  // Proof without a word of anybody, and what was published by the municipality itself.
  chain_break: ['what'],
  chain_check: ['root'],
  day_root: ['root', 'previous_root'],
  day_root_leaf: ['content', 'path'],
  day_root_stamp: ['token', 'authority', 'problem'],
  decision_record: ['organ', 'url', 'extract', 'text_sha256', 'problem'],
  evidence: ['content_hash', 'prev_hash', 'hash'],
  // The installation about itself and its operator; sessions and limits end by themselves within hours or days.
  mail_sender: ['from_address', 'return_domain', 'goes_to', 'dkim_domain', 'dkim_selector', 'dkim_public_key'],
  outage: ['kind', 'cause'],
  pulse: ['part'],
  rate_limit: ['key'],
  session: ['sess'],
  // Why personal data stay or went: kept as long as the organisation answers for it.
  dossier_hold: ['reason'],
  privacy_run: ['kind', 'counts'],
  // Of rows that a term empties: what kind of thing it was, its hash, and the text that everybody was given.
  contact: ['language'],
  incoming_mail: ['kind', 'status', 'sha256', 'content_sha256', 'found_by'],
  mail: ['dedupe_key', 'kind', 'language', 'thread_key', 'message_id', 'state', 'failure', 'skip_reason', 'sha256'],
  receipt: ['sha256', 'sealed_by'],
  stored_file: ['media_type', 'sha256', 'finding'],
  text_version: ['language', 'title', 'brief', 'statement', 'sha256'],
  typed_text: ['author_kind'],
};

/** Columns of every table that can hold words. */
function columnsWithWords(): readonly (readonly [table: string, column: string])[] {
  return getMetadataArgsStorage()
    .columns.filter(({ target, options }) => entities.includes(target as never) && WORDS.includes(options.type))
    .map(({ target, propertyName, options }) => [
      naming.tableName((target as { readonly name: string }).name, undefined),
      options.name ?? naming.columnName(propertyName, undefined, []),
    ]);
}

/** Whether a term takes a column: with its row, or by what is put in its place. */
function hasTerm(table: string, column: string): boolean {
  if (INSTALLATION_TABLES.includes(table)) return true;
  return Object.values(categoryPlaces).some(
    (place) => place.table === table && (place.blank === null || new RegExp(`\\b${column} = `).test(place.blank)),
  );
}

test('every column that can hold words of or about a person has a term, or a reason to need none', () => {
  const open = columnsWithWords()
    .filter(([table, column]) => !hasTerm(table, column) && !(needNoTerm[table] ?? []).includes(column))
    .map((place) => place.join('.'));
  expect(open).toEqual([]);
});

test('a reason to need no term is given for columns that exist, and for none that has a term', () => {
  const known = columnsWithWords().map((place) => place.join('.'));
  const named = Object.entries(needNoTerm).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
  expect(named.filter((place) => !known.includes(place))).toEqual([]);
  const twice = columnsWithWords().filter(
    ([table, column]) => hasTerm(table, column) && (needNoTerm[table] ?? []).includes(column),
  );
  expect(twice).toEqual([]);
});
