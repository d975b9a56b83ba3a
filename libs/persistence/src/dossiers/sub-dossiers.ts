import type {
  DossierId,
  EventOf,
  Language,
  Outcome,
  ParticipantId,
  StepId,
  SubDossierNews,
  SubDossierProblem,
  UserId,
} from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { SubDossier } from '../entities/sub-dossier.entity';
import { idOf } from '../ids/id-of';

/** What the worker listens to: a dossier is to be started, or its end is to be told. */
const CHANNEL = 'sub_dossier';

/** Keeps an order, in the transaction that journals it. The same order again is the same row. */
export async function keepOrders(
  manager: EntityManager,
  parentId: DossierId,
  { stepId, callCode, orders }: EventOf<'SubDossiersOrdered'>,
): Promise<void> {
  for (const { key, attempt, participants } of orders) {
    const dossierId = idOf<DossierId>('sub-dossier', parentId, stepId, key, String(attempt));
    await manager.query(
      `insert into sub_dossier (dossier_id, parent_id, step_id, key, attempt, call_code, participants)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [dossierId, parentId, stepId, key, attempt, callCode, JSON.stringify(participants)],
    );
  }
  await manager.query(`select pg_notify('${CHANNEL}', '')`);
}

/** Keeps the end of a dossier that another one waits for, in the transaction that journals it; nothing for any other. */
export async function keepEnd(manager: EntityManager, dossierId: DossierId, outcome: Outcome): Promise<void> {
  await manager.query(
    'update sub_dossier set outcome = $2, is_told = false where dossier_id = $1 and outcome is null',
    [dossierId, outcome],
  );
  await manager.query(`select pg_notify('${CHANNEL}', '')`);
}

/** A dossier that is to be started: for whom, under which call, as part of which other one. */
export interface OrderedDossier extends Pick<
  SubDossier,
  'dossierId' | 'parentId' | 'key' | 'callCode' | 'participants'
> {
  /** Who launched the dossier above. */
  readonly by: UserId;
}

/** What trying to start it came to. */
export type StartEnd =
  { readonly state: 'launched' | 'dropped' } | { readonly state: 'notStarted'; readonly problem: SubDossierProblem };

/** Ordered dossiers that nobody started yet. */
export async function orderedDossiers(connection: Connection, query: { readonly limit: number }): Promise<DossierId[]> {
  const rows = await managerOf(connection).query<{ id: DossierId }[]>(
    `select dossier_id as id from sub_dossier where state = 'ordered' order by dossier_id limit $1`,
    [query.limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Starts one ordered dossier in one transaction with the note that it was: of two that try at once one finds nothing to
 * do, and after a death in between it is tried again from the beginning. Null: somebody else has done it, or is at it.
 */
export async function whileStarting(
  connection: Connection,
  dossierId: DossierId,
  start: (order: OrderedDossier, manager: EntityManager) => Promise<StartEnd>,
): Promise<StartEnd | null> {
  return inTransaction(connection, async (manager) => {
    const [order] = await manager.query<OrderedDossier[]>(
      `select s.dossier_id as "dossierId", s.parent_id as "parentId", s.key, s.call_code as "callCode", s.participants,
         p.created_by as "by"
       from sub_dossier s join dossier p on p.id = s.parent_id
       where s.dossier_id = $1 and s.state = 'ordered' for update of s skip locked`,
      [dossierId],
    );
    if (order === undefined) return null;
    const end = await start(order, manager);
    const problem = end.state === 'notStarted' ? end.problem : null;
    await manager.query('update sub_dossier set state = $2, problem = $3 where dossier_id = $1', [
      dossierId,
      end.state,
      problem,
    ]);
    return end;
  });
}

/** The calls that a dossier and those above it follow. */
export async function callsAbove(connection: Connection, dossierId: DossierId): Promise<readonly string[]> {
  const rows = await managerOf(connection).query<{ code: string }[]>(
    `with recursive above as (
       select $1::uuid as id
       union select s.parent_id from sub_dossier s join above a on s.dossier_id = a.id)
     select c.code from above a join dossier d on d.id = a.id join call_definition c on c.id = d.call_definition_id`,
    [dossierId],
  );
  return rows.map(({ code }) => code);
}

/** What a dossier has not been told about those that it had started. */
export interface UntoldNews {
  readonly parentId: DossierId;
  readonly news: readonly SubDossierNews[];
}

/** News that is on its way to dossiers, at most `limit` of it. */
export async function untoldNews(connection: Connection, query: { readonly limit: number }): Promise<UntoldNews[]> {
  const rows = await managerOf(connection).query<UntoldRow[]>(
    `select dossier_id as "dossierId", parent_id as "parentId", step_id as "stepId", key, attempt, problem, outcome
     from sub_dossier where not is_told and (problem is not null or outcome is not null)
     order by parent_id, dossier_id limit $1`,
    [query.limit],
  );
  const byParent = new Map<DossierId, SubDossierNews[]>();
  for (const row of rows) byParent.set(row.parentId, [...(byParent.get(row.parentId) ?? []), newsOf(row)]);
  return [...byParent].map(([parentId, news]) => ({ parentId, news }));
}

type UntoldRow = Pick<SubDossier, 'dossierId' | 'parentId' | 'stepId' | 'key' | 'attempt' | 'problem' | 'outcome'>;

function newsOf({ dossierId, stepId, key, attempt, problem, outcome }: UntoldRow): SubDossierNews {
  const about = { stepId, key, attempt };
  return outcome === null
    ? { ...about, kind: 'notStarted', problem: problem ?? 'notLaunchable' }
    : { ...about, kind: 'ended', dossierId, outcome };
}

/** Said once the dossier above has the news. */
export async function markTold(connection: Connection, { parentId, news }: UntoldNews): Promise<void> {
  for (const { stepId, key, attempt } of news) {
    await connection.query(
      'update sub_dossier set is_told = true where parent_id = $1 and step_id = $2 and key = $3 and attempt = $4',
      [parentId, stepId, key, attempt],
    );
  }
}

/** One dossier under another, as the page of the other shows it. */
export interface SubDossierRow {
  readonly dossierId: DossierId;
  readonly stepId: StepId;
  readonly key: string;
  readonly participants: readonly ParticipantId[];
  readonly state: SubDossier['state'];
  /** Null while it is not launched. */
  readonly number: string | null;
  readonly title: string | null;
  /** The step that it stands at, in the words of its call; null when it is not launched, or over. */
  readonly phase: string | null;
  readonly outcome: Outcome | null;
}

/** The dossiers that steps of this one had started, in the order of their keys; of several tries only the last. */
export async function subDossiersOf(
  connection: Connection,
  query: { readonly parentId: DossierId; readonly language: Language },
): Promise<SubDossierRow[]> {
  return managerOf(connection).query<SubDossierRow[]>(
    `select distinct on (s.step_id, s.key) s.dossier_id as "dossierId", s.step_id as "stepId", s.key, s.participants, s.state,
       d.number, d.title, s.outcome,
       coalesce(c.wording #>> array['texts', $2, 'steps', v.phase], c.wording #>> array['texts', 'nl', 'steps', v.phase]) as phase
     from sub_dossier s left join dossier d on d.id = s.dossier_id left join dossier_view v on v.dossier_id = d.id
       left join call_definition c on c.id = d.call_definition_id
     where s.parent_id = $1 order by s.step_id, s.key, s.attempt desc`,
    [query.parentId, query.language],
  );
}
