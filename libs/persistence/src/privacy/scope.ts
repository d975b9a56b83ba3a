import type { BodyId, Instant, PersonalCategory } from '@penhouder/domain';
import { categoryPlaces } from './categories';

/** What is asked of a category: whose data, and which of them. */
export interface Asked {
  readonly bodyId: BodyId;
  /** What ended or came to be before it may go; `infinity`: whatever its term. */
  readonly before: Instant | 'infinity';
  /** Addresses and names of one person, in lower case; null: everybody. */
  readonly words: readonly string[] | null;
  /** What stands in the place of what was erased. */
  readonly mark: string;
}

/** The parameters of every statement that begins with `scope`. */
export function parametersOf({ bodyId, before, words, mark }: Asked): unknown[] {
  return [bodyId, before, words ?? [], mark];
}

/**
 * What the statements of `categories.ts` refer to. `own`: dossiers of the body; `over`: those that are closed and not held;
 * `held`: dossiers in dispute, with their sub-dossiers;
 * `past`: those that closed before the moment that is asked for, by the real clock whatever their own says. `person`,
 * `links`, `said`: contacts of the person, their links, their answers.
 */
export const scope = `with recursive asked as (select $1::uuid as body_id, $2::timestamptz as before, $3::text[] as words, $4::text as mark),
  own as (select d.id from dossier d where d.body_id = (select body_id from asked)),
  held as (select h.dossier_id as id from dossier_hold h where h.released_at is null
    union select s.dossier_id from sub_dossier s join held on held.id = s.parent_id),
  over as (select v.dossier_id as id, (select max(e.recorded_at) from dossier_event e where e.dossier_id = v.dossier_id) as at
    from dossier_view v where v.dossier_id in (select id from own) and v.is_closed
      and v.dossier_id not in (select id from held)),
  past as (select id from over where at < (select before from asked)),
  person as (select c.id from contact c where c.body_id = (select body_id from asked) and lower(c.email) = any((select words from asked)::text[])),
  links as (select l.id from sign_off_link l where l.contact_id in (select id from person)),
  said as (select i.id, i.evidence_id, i.reply ->> 'textId' as text_id from sign_off_inbox i
    left join evidence_content c on c.evidence_id = i.evidence_id
    where i.dossier_id in (select id from own) and (i.link_id in (select id from links) or i.contact_id in (select id from person)
      or exists (select from unnest((select words from asked)) w where position(w in lower(c.content::text)) > 0)))`;

/** Which rows of a category are meant; SQL. */
export function meant(category: PersonalCategory, { words }: Asked, isPastOnly: boolean): string {
  const { isThere, isPast, isTheirs } = categoryPlaces[category];
  const parts = [isThere, ...(isPastOnly ? [isPast] : []), ...(words === null ? [] : [isTheirs])];
  return parts.map((part) => `(${part})`).join(' and ');
}
