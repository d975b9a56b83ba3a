import type { BodyId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** What became of the dossiers of one call in one body; rehearsals are left out. */
export interface AwardedCall {
  readonly code: string;
  readonly dossierCount: number;
  /** The amounts that funders awarded, together, in cents. */
  readonly awardedCents: number;
}

/** By the code of the call, all its versions together. */
export async function awardedCalls(connection: Connection, bodyId: BodyId): Promise<AwardedCall[]> {
  const rows = await managerOf(connection).query<{ code: string; count: number; cents: string }[]>(
    `select c.code, count(*)::int as count, coalesce(sum((v.state ->> 'amountCents')::bigint), 0)::text as cents
     from dossier d join dossier_view v on v.dossier_id = d.id join call_definition c on c.id = d.call_definition_id
     where d.body_id = $1 and d.kind <> 'rehearsal' group by c.code order by c.code`,
    [bodyId],
  );
  return rows.map(({ code, count, cents }) => ({ code, dossierCount: count, awardedCents: Number(cents) }));
}
