import type {
  BodyId,
  DossierId,
  Instant,
  KeptBecause,
  PersonalCategory,
  RetentionMonths,
  UserId,
} from '@penhouder/domain';
import { personalCategories, retentionTerms } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import { newId } from '../ids/new-id';
import { isoText } from '../iso-text';
import { erasureRecord, type ErasedKind, type ErasedNames } from '../sign-offs/erasures';
import { appendEvidence } from '../sign-offs/evidence-chain';
import { categoryPlaces } from './categories';
import type { Asked } from './scope';
import { meant, parametersOf, scope } from './scope';

/** How many of each kind; a kind of which there is nothing is left out. */
export type PersonalCounts = Partial<Record<PersonalCategory, number>>;

export interface TermsAsked {
  readonly bodyId: BodyId;
  readonly months: RetentionMonths;
  /** What is past its term at this moment, by the real clock. */
  readonly at: Instant;
  readonly mark: string;
}

/** What the terms let go at a moment, counted; nothing is changed. */
export async function pastTerm(connection: Connection, asked: TermsAsked): Promise<PersonalCounts> {
  const counts: [PersonalCategory, number][] = [];
  for (const category of personalCategories)
    counts.push([category, await countOf(connection, category, await askedOf(connection, category, asked))]);
  return filled(counts);
}

/** Erases what is past its term and notes how much of what; nothing is noted when nothing was there. `by` null: the daily round. */
export async function erasePastTerm(
  connection: Connection,
  asked: TermsAsked & { readonly by: UserId | null },
): Promise<PersonalCounts> {
  return inTransaction(connection, async (manager) => {
    const gone: Gone[] = [];
    for (const category of personalCategories)
      gone.push(await eraseOf(manager, category, await askedOf(manager, category, asked)));
    return noted(manager, { ...asked, kind: 'terms', gone });
  });
}

export interface PersonAsked extends TermsAsked {
  /** Addresses and names, as `personWords` gave them. */
  readonly words: readonly string[];
}

/** What about the person stays, and why; how many of each. */
export interface KeptOfPerson {
  readonly category: PersonalCategory;
  readonly because: KeptBecause;
  readonly count: number;
}

/** Erases what nothing keeps of one person: proof only past its term, and nothing of a dossier that runs or is held. */
export async function erasePerson(
  connection: Connection,
  asked: PersonAsked & { readonly by: UserId },
): Promise<{ readonly erased: PersonalCounts; readonly kept: readonly KeptOfPerson[] }> {
  return inTransaction(connection, async (manager) => {
    const gone: Gone[] = [];
    for (const category of personalCategories)
      gone.push(await eraseOf(manager, category, await askedOfPerson(manager, category, asked)));
    const erased = await noted(manager, { ...asked, kind: 'person', gone });
    return { erased, kept: await keptOf(manager, asked) };
  });
}

/** What erasing would let go of one person, and what it would keep. */
export async function aboutPerson(
  connection: Connection,
  asked: PersonAsked,
): Promise<{ readonly erasable: PersonalCounts; readonly kept: readonly KeptOfPerson[] }> {
  const counts: [PersonalCategory, number][] = [];
  for (const category of personalCategories)
    counts.push([category, await countOf(connection, category, await askedOfPerson(connection, category, asked))]);
  return { erasable: filled(counts), kept: await keptOf(connection, asked) };
}

function filled(counts: readonly (readonly [PersonalCategory, number])[]): PersonalCounts {
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

async function askedOf(connection: Connection, category: PersonalCategory, asked: TermsAsked): Promise<Asked> {
  const [row] = await managerOf(connection).query<[{ before: Instant }]>(
    `select ${isoText('($1::timestamptz - make_interval(months => $2::int))')} as before`,
    [asked.at, asked.months[category]],
  );
  return { bodyId: asked.bodyId, before: row.before, words: null, mark: asked.mark };
}

async function askedOfPerson(connection: Connection, category: PersonalCategory, asked: PersonAsked): Promise<Asked> {
  const byTerm = await askedOf(connection, category, asked);
  const before = retentionTerms[category].isProof ? byTerm.before : 'infinity';
  return { ...byTerm, before, words: asked.words };
}

async function countOf(connection: Connection, category: PersonalCategory, asked: Asked): Promise<number> {
  const { table } = categoryPlaces[category];
  const [row] = await managerOf(connection).query<[{ count: number }]>(
    `${scope} select count(*)::int as count from ${table} t where ${meant(category, asked, true)}`,
    parametersOf(asked),
  );
  return row.count;
}

/** What went of one category, and what the chains of their dossiers have to say of it. */
interface Gone {
  readonly category: PersonalCategory;
  readonly count: number;
  readonly told: readonly { readonly dossierId: DossierId; readonly kind: ErasedKind; readonly name: string }[];
}

async function eraseOf(manager: EntityManager, category: PersonalCategory, asked: Asked): Promise<Gone> {
  const { table, key, blank, mailColumn, dossier, told } = categoryPlaces[category];
  const named = `${dossier} as dossier_id, ${told?.name ?? 'null::text'} as name`;
  const going = `going as materialized (select t.${key} as key, ${named} from ${table} t where ${meant(category, asked, true)})`;
  const loose =
    mailColumn === undefined
      ? ''
      : `, loose as (update mail m set ${mailColumn} = null where m.${mailColumn} in (select key from going))`;
  const change =
    blank === null
      ? `delete from ${table} t where t.${key} in (select key from going)`
      : `update ${table} t set ${blank} where t.${key} in (select key from going)`;
  const rows = await manager.query<{ dossierId: DossierId | null; name: string | null }[]>(
    `${scope}, ${going}${loose}, gone as (${change} returning t.${key} as key)
     select g.dossier_id as "dossierId", g.name from gone join going g using (key)`,
    parametersOf(asked),
  );
  const proof = rows.flatMap(({ dossierId, name }) =>
    told === undefined || dossierId === null || name === null ? [] : [{ dossierId, kind: told.kind, name }],
  );
  return { category, count: rows.length, told: proof };
}

async function keptOf(connection: Connection, asked: PersonAsked): Promise<readonly KeptOfPerson[]> {
  const kept: KeptOfPerson[] = [];
  for (const category of personalCategories) {
    const { table, dossier } = categoryPlaces[category];
    const about = await askedOfPerson(connection, category, asked);
    const rows = await managerOf(connection).query<Pick<KeptOfPerson, 'because' | 'count'>[]>(
      `${scope}, kept as (select ${dossier} as dossier_id from ${table} t
         where ${meant(category, about, false)} and not (${meant(category, about, true)}))
       select case when k.dossier_id in (select id from held) then 'held'
           when k.dossier_id in (select id from over) then 'proof' else 'running' end as because, count(*)::int as count
       from kept k group by 1 order by 1`,
      parametersOf(about),
    );
    kept.push(...rows.map((row) => ({ category, ...row })));
  }
  return kept;
}

interface Noted {
  readonly bodyId: BodyId;
  readonly kind: 'terms' | 'person';
  readonly by: UserId | null;
  readonly at: Instant;
  readonly gone: readonly Gone[];
}

/** What went is counted for the body, and named in the chain of each dossier of which proof went: otherwise it would be a break. */
async function noted(manager: EntityManager, { bodyId, kind, by, at, gone }: Noted): Promise<PersonalCounts> {
  const counts = filled(gone.map(({ category, count }) => [category, count] as const));
  if (kind === 'person' || Object.keys(counts).length > 0)
    await manager.query('insert into privacy_run (id, body_id, kind, run_by, counts) values ($1, $2, $3, $4, $5)', [
      newId(),
      bodyId,
      kind,
      by,
      JSON.stringify(counts),
    ]);
  for (const [dossierId, erased] of namesByDossier(gone))
    await appendEvidence(manager, { dossierId, content: erasureRecord(kind, erased), at });
  return counts;
}

/** In the order of the dossiers' ids: two runs at once then wait for each other, and never both. */
function namesByDossier(gone: readonly Gone[]): readonly (readonly [DossierId, ErasedNames])[] {
  const named = new Map<DossierId, Partial<Record<ErasedKind, string[]>>>();
  for (const { dossierId, kind, name } of gone.flatMap(({ told }) => told)) {
    const names = named.get(dossierId) ?? {};
    (names[kind] ??= []).push(name);
    named.set(dossierId, names);
  }
  return [...named].sort(([left], [right]) => (left < right ? -1 : 1));
}
