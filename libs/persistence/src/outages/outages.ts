import type { DossierId, Outage } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';
import { mailStandstill } from '../post/mail-standstill';
import { goesToPeople, isForSomebody, mailWithWay } from '../post/mail-way';

/** A part of ours that gives signs of life. */
export type PulsePart = 'api' | 'worker';

/**
 * Notes that a part is alive now. When its last sign of life lies further back than `gapSeconds`, the time between was an
 * outage of our link, measured from one sign to the other. A sign that was given under a clock that ran ahead is forgotten. `gapSeconds` null: a silence of this part is no outage by itself.
 */
export async function beat(
  connection: Connection,
  { part, gapSeconds }: { readonly part: PulsePart; readonly gapSeconds: number | null },
): Promise<void> {
  await managerOf(connection).query(
    `with before as (select beat_at from pulse where part = $1 for update),
       now as (insert into pulse (part, beat_at) values ($1, clock_timestamp())
         on conflict (part) do update set beat_at = case when pulse.beat_at > excluded.beat_at + interval '1 minute'
           then excluded.beat_at else greatest(pulse.beat_at, excluded.beat_at) end returning beat_at)
     insert into outage (id, kind, from_at, to_at, cause)
     select $2, 'link', before.beat_at, now.beat_at, 'no sign of life from any process of the API' from before, now
     where now.beat_at - before.beat_at > make_interval(secs => $3)`,
    [part, newId(), gapSeconds],
  );
}

/** Begins and ends the outage of our mail with the standstill of real mail: from when it should have left to when mail left. */
export async function watchMail(connection: Connection, alarmAfterSeconds: number): Promise<void> {
  const manager = managerOf(connection);
  const standstill = await mailStandstill(connection, alarmAfterSeconds, 'real');
  if (standstill !== null) {
    await manager.query(
      `insert into outage (id, kind, from_at, cause) values ($1, 'mail', $2, $3)
       on conflict (kind) where to_at is null do nothing`,
      [newId(), standstill.since, standstill.response ?? 'nobody tried to send'],
    );
    return;
  }
  // Nothing left yet, is under way or shows it either: what waited was given up, held back, answered or became pointless.
  const isEmpty = (await mailStandstill(connection, 0, 'real')) === null;
  await manager.query(
    `with left_at as (select min(m.finished_at) as at from ${mailWithWay} join outage o on o.kind = 'mail' and o.to_at is null
       where m.state = 'sent' and m.finished_at > o.from_at and ${goesToPeople} and ${isForSomebody})
     update outage set to_at = coalesce(left_at.at, clock_timestamp()) from left_at
     where kind = 'mail' and to_at is null and (left_at.at is not null or ($1 and not exists (
       select 1 from ${mailWithWay} where m.state = 'sending' and m.not_before <= coalesce(d.clock_at, clock_timestamp()) and ${goesToPeople})))`,
    [isEmpty],
  );
}

/** Outages that are over and that one dossier has not heard of; times of that dossier's clock. */
export interface UntoldOutages {
  readonly dossierId: DossierId;
  readonly outages: readonly Outage[];
}

/**
 * What dossiers that run must still hear. A dossier with a clock of its own lost the time that its clock went on
 * meanwhile, which its journal says; often none.
 */
export async function untoldOutages(
  connection: Connection,
  { limit }: { readonly limit: number },
): Promise<UntoldOutages[]> {
  const clock = (moment: string): string =>
    `case when d.clock_at is null then ${moment} else (select max(e.at) from dossier_event e
       where e.dossier_id = d.id and e.recorded_at <= ${moment}) end`;
  return managerOf(connection).query<UntoldOutages[]>(
    `select "dossierId", json_agg(json_build_object('outageId', id, 'kind', kind, 'from', ${isoText('from_at')},
         'to', ${isoText('to_at')}) order by from_at, id) as outages
     from (select d.id as "dossierId", o.id, o.kind, ${clock('o.from_at')} as from_at, ${clock('o.to_at')} as to_at
       from outage o cross join dossier d join dossier_view v on v.dossier_id = d.id
       where o.to_at is not null and not v.is_closed and d.workflow_started_at < o.to_at
         and not exists (select 1 from outage_told t where t.outage_id = o.id and t.dossier_id = d.id)) one
     where from_at is not null group by "dossierId" order by "dossierId" limit $1`,
    [limit],
  );
}

export async function markOutagesTold(connection: Connection, { dossierId, outages }: UntoldOutages): Promise<void> {
  await managerOf(connection).query(
    `insert into outage_told (outage_id, dossier_id) select unnest($1::uuid[]), $2 on conflict do nothing`,
    [outages.map(({ outageId }) => outageId), dossierId],
  );
}
