import type {
  BodyId,
  CallRules,
  CallWording,
  Dossier,
  DossierId,
  DossierKind,
  DossierOverview,
  Instant,
  LocalDate,
  Outcome,
  StepId,
  Task,
} from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** One row of the coordinator's list. */
export interface ListedDossier {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly title: string;
  readonly kind: DossierKind;
  readonly callCode: string;
  readonly launchedAt: Instant;
  readonly clockAt: Instant | null;
  readonly version: number;
  readonly phase: StepId | 'preparing' | 'closed';
  readonly outcome: Outcome | null;
  readonly isClosed: boolean;
  readonly needsAttention: boolean;
  readonly nextOn: LocalDate | null;
  readonly answered: number;
  readonly total: number;
  readonly overview: DossierOverview | null;
  readonly tasks: readonly Task[];
  /** Only of an open dossier whose row was written before it kept where it is heading; gone with its next event. */
  readonly olderState: Dossier | null;
}

/** A dossier with its state and the definition it was launched with. */
export interface DossierRow extends ListedDossier {
  readonly bodyId: BodyId;
  readonly state: Dossier;
  readonly callDefinitionId: string;
  readonly rules: CallRules;
  readonly wording: CallWording;
}

export interface DossierFilter {
  readonly bodyId: BodyId;
  readonly isClosed?: boolean;
  readonly needsAttention?: boolean;
  readonly callCode?: string;
  readonly phase?: string;
  /** Part of number or title. */
  readonly text?: string;
  /** The last row of the page before: rows launched before it follow. */
  readonly after?: { readonly launchedAt: Instant; readonly dossierId: DossierId };
  readonly limit: number;
}

const listed = `d.id as "dossierId", d.number, d.title, d.kind, c.code as "callCode", ${isoText('d.launched_at')} as "launchedAt",
  ${isoText('d.clock_at')} as "clockAt", v.version, v.phase, v.outcome, v.is_closed as "isClosed", v.needs_attention as "needsAttention",
  v.next_on::text as "nextOn", v.answered, v.total, v.overview, v.tasks,
  case when not v.is_closed and v.overview is not null and v.overview -> 'course' is null then v.state end as "olderState"`;

const tables = `dossier d join dossier_view v on v.dossier_id = d.id join call_definition c on c.id = d.call_definition_id`;

/** A body's dossiers, the last launched first. */
export async function listDossiers(connection: Connection, filter: DossierFilter): Promise<ListedDossier[]> {
  return managerOf(connection).query<ListedDossier[]>(
    `select ${listed} from ${tables}
     where d.body_id = $1 and ($2::boolean is null or v.is_closed = $2) and ($3::boolean is null or v.needs_attention = $3)
       and ($4::text is null or c.code = $4) and ($5::text is null or v.phase = $5)
       and ($6::text is null or d.title ilike '%' || $6 || '%' or d.number like $6 || '%')
       and ($7::timestamptz is null or (d.launched_at, d.id) < ($7::timestamptz, $8::uuid))
     order by d.launched_at desc, d.id desc limit $9`,
    valuesOf(filter),
  );
}

/** pg writes null for what the filter leaves open. */
function valuesOf({ bodyId, isClosed, needsAttention, callCode, phase, text, after, limit }: DossierFilter): unknown[] {
  const part = text?.replace(/[\\%_]/g, '\\$&');
  return [bodyId, isClosed, needsAttention, callCode, phase, part, after?.launchedAt, after?.dossierId, limit];
}

/** One dossier of a body; null when the body has no such dossier. */
export async function findDossier(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<DossierRow | null> {
  const [row] = await managerOf(connection).query<DossierRow[]>(
    `select ${listed}, d.body_id as "bodyId", v.state, c.id as "callDefinitionId", c.rules, c.wording from ${tables} where d.id = $1 and d.body_id = $2`,
    [key.dossierId, key.bodyId],
  );
  return row ?? null;
}

/** One dossier whoever leads it: for the sign pages and the worker, whose right to it follows from a link or a job. */
export async function loadDossier(connection: Connection, dossierId: DossierId): Promise<DossierRow | null> {
  const [row] = await managerOf(connection).query<DossierRow[]>(
    `select ${listed}, d.body_id as "bodyId", v.state, c.id as "callDefinitionId", c.rules, c.wording from ${tables} where d.id = $1`,
    [dossierId],
  );
  return row ?? null;
}

/** More says little more. */
const ROUNDS_LOOKED_AT = 20;

/** The states of a body's dossiers of one kind whose round is over, the last launched first. */
export async function endedRounds(
  connection: Connection,
  { bodyId, kind }: Pick<DossierRow, 'bodyId' | 'kind'>,
): Promise<Dossier[]> {
  const rows = await managerOf(connection).query<{ readonly state: Dossier }[]>(
    `select v.state from dossier d join dossier_view v on v.dossier_id = d.id
     where d.body_id = $1 and d.kind = $2
       and jsonb_path_exists(v.state, '$.steps.* ? (@.kind == "sign-off-round" && @.status == "done")')
     order by d.launched_at desc limit $3`,
    [bodyId, kind, ROUNDS_LOOKED_AT],
  );
  return rows.map(({ state }) => state);
}

/** How far the read model of a dossier is; null: no such dossier. */
export interface Progress {
  readonly version: number;
  /** No plan is being made and no round is being closed. */
  readonly isSettled: boolean;
}

/** For a page that waits until it shows what was just done. */
export async function progressOf(
  connection: Connection,
  key: { readonly bodyId: BodyId; readonly dossierId: DossierId },
): Promise<Progress | null> {
  const [row] = await managerOf(connection).query<Progress[]>(
    `select version, state ->> 'planNeeded' is null and not (state ->> 'isRoundClosing')::boolean as "isSettled"
     from dossier_view where dossier_id = $1 and body_id = $2`,
    [key.dossierId, key.bodyId],
  );
  return row ?? null;
}

/** What waits for a coordinator, over all open dossiers of the body. */
export async function dossiersWithTasks(connection: Connection, bodyId: BodyId): Promise<ListedDossier[]> {
  return managerOf(connection).query<ListedDossier[]>(
    `select ${listed} from ${tables} where d.body_id = $1 and v.needs_attention and not v.is_closed order by v.next_on nulls last, d.number`,
    [bodyId],
  );
}

/** The open dossiers of a body that run under one version of a call, by number. */
export async function runningUnder(
  connection: Connection,
  query: { readonly bodyId: BodyId; readonly callDefinitionId: string },
): Promise<DossierId[]> {
  const rows = await managerOf(connection).query<{ id: DossierId }[]>(
    `select d.id from dossier d join dossier_view v on v.dossier_id = d.id
     where d.body_id = $1 and d.call_definition_id = $2 and not v.is_closed order by d.number`,
    [query.bodyId, query.callDefinitionId],
  );
  return rows.map(({ id }) => id);
}
