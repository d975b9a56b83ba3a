import type { BodyId, PersonalCategory } from '@penhouder/domain';
import { personalCategories } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { categoryPlaces } from './categories';
import { meant, parametersOf, scope } from './scope';

/** A name of fewer letters also stands in other words: it is not searched for. */
const SHORTEST_NAME = 5;

/**
 * By which words a person is found in the dossiers of a body: the address, and every name that stood beside it in the
 * address book or was typed under an answer of its link. Lower case; only the address when nobody is known by it.
 */
export async function personWords(
  connection: Connection,
  { bodyId, email, mark }: { readonly bodyId: BodyId; readonly email: string; readonly mark: string },
): Promise<readonly string[]> {
  const address = email.trim().toLowerCase();
  const rows = await managerOf(connection).query<{ name: string | null }[]>(
    `select c.name from contact c where c.body_id = $1 and lower(c.email) = $2
     union select v.content #>> '{signer,name}' from evidence_content v join evidence e on e.id = v.evidence_id
       join dossier d on d.id = e.dossier_id where d.body_id = $1 and lower(v.content ->> 'contactEmail') = $2
     union select v.content #>> '{handOver,to,name}' from evidence_content v join evidence e on e.id = v.evidence_id
       join dossier d on d.id = e.dossier_id where d.body_id = $1 and lower(v.content #>> '{handOver,to,email}') = $2`,
    [bodyId, address],
  );
  const names = rows.map(({ name }) => (name ?? '').trim().toLowerCase());
  return [address, ...names.filter((name) => name.length >= SHORTEST_NAME && name !== mark.toLowerCase())];
}

/** One thing that is kept about a person. */
export interface PersonalItem {
  readonly category: PersonalCategory;
  /** Null: it belongs to no dossier. */
  readonly dossier: string | null;
  readonly content: unknown;
}

export interface PersonQuery {
  readonly bodyId: BodyId;
  readonly words: readonly string[];
  readonly mark: string;
}

/** Everything that a body keeps about a person, over all its dossiers, in the order of the categories. */
export async function personalItems(connection: Connection, query: PersonQuery): Promise<readonly PersonalItem[]> {
  const items: PersonalItem[] = [];
  const asked = { ...query, before: 'infinity' as const };
  for (const category of personalCategories.filter((one) => one !== 'quarantine' && one !== 'colleagues')) {
    const { table, key, dossier, shown } = categoryPlaces[category];
    const rows = await managerOf(connection).query<Omit<PersonalItem, 'category'>[]>(
      `${scope} select (select d.number from dossier d where d.id = ${dossier}) as dossier, ${shown} as content
       from ${table} t where ${meant(category, asked, false)} order by 1 nulls last, t.${key}`,
      parametersOf(asked),
    );
    items.push(...rows.map((row) => ({ category, ...row })));
  }
  return items;
}

/** Bytes that go with an export: receipts and mails as they came. Names are ids: safe in every file system. */
export async function personalFiles(
  connection: Connection,
  query: PersonQuery,
): Promise<readonly { readonly name: string; readonly content: Buffer }[]> {
  const asked = { ...query, before: 'infinity' as const };
  return managerOf(connection).query<{ name: string; content: Buffer }[]>(
    `${scope} select t.row_id || '.pdf' as name, t.pdf as content from receipt t where ${meant('receipts', asked, false)}
     union all select t.id || '.eml', t.raw from incoming_mail t where t.raw is not null and ${meant('incomingMail', asked, false)}`,
    parametersOf(asked),
  );
}
