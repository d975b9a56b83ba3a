import type { ParticipantId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** What became of a participant whose legal unit ended. */
export interface SuccessionOfParticipant {
  readonly unitName: string;
  /** The units that took its place in the dossier; empty when none takes part. */
  readonly successors: readonly string[];
  /** The unit that its own went into, whether or not it takes part; null when nobody wrote it down. */
  readonly legalSuccessor: string | null;
}

/** For the page behind an old link; null: no other unit took the participant's place. */
export async function successionOf(
  connection: Connection,
  participantId: ParticipantId,
): Promise<SuccessionOfParticipant | null> {
  const [row] = await managerOf(connection).query<SuccessionOfParticipant[]>(
    `select u.name as "unitName", s.name as "legalSuccessor",
       coalesce((select json_agg(n.name order by o.nth)
         from jsonb_array_elements_text(v.state #> array['participants', p.id::text, 'succeededBy']) with ordinality o(id, nth)
           join participant q on q.id = o.id::uuid join legal_unit n on n.id = q.unit_id), '[]') as successors
     from participant p join dossier_view v on v.dossier_id = p.dossier_id join legal_unit u on u.id = p.unit_id
       left join legal_unit s on s.id = u.successor_id
     where p.id = $1 and v.state #> array['participants', p.id::text, 'succeededBy'] is not null`,
    [participantId],
  );
  return row ?? null;
}
