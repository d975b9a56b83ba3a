import { blankDossier } from '@penhouder/domain';
import type { BodyId, DossierId, DossierKind, Instant, LaunchDossier, NewParticipant } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { addMailText } from '../post/mail-texts';
import type { NewMailText } from '../post/mail-texts';
import { freezeTexts } from '../sign-offs/text-versions';
import type { NewTextVersion } from '../sign-offs/text-versions';

/** Everything that a launch leaves in PostgreSQL before its workflow starts. */
export interface NewDossier {
  readonly dossierId: DossierId;
  readonly title: string;
  readonly callDefinitionId: string;
  readonly launch: LaunchDossier & { readonly at: Instant };
  /** The year of its number, by the dossier's own clock in Brussels. */
  readonly year: number;
  /** The texts that the contacts' `textVersionId` refer to. */
  readonly texts: readonly NewTextVersion[];
  /** Mails that have words of their own from the beginning. */
  readonly mailTexts?: readonly NewMailText[];
  readonly linkExpiresAt: Instant;
  /** A draft is launched once; launching it again gives the first dossier. */
  readonly draftId: string | null;
}

export interface WrittenDossier {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly isRepeat: boolean;
}

/**
 * Writes the dossier, its participants, links and texts in one transaction, with `launch.at` as the start of its own clock
 * when it has one. The workflow is started afterwards, by the caller or by the worker's sweep.
 */
export async function writeLaunch(connection: Connection, dossier: NewDossier): Promise<WrittenDossier> {
  return inTransaction(connection, async (manager) => {
    const before = await launchedBefore(manager, dossier);
    if (before !== null) return before;
    const number = await nextNumber(manager, dossier.launch.bodyId, dossier.year);
    await insertDossier(manager, dossier, number);
    await freezeTexts(manager, dossier);
    for (const text of dossier.mailTexts ?? []) {
      await addMailText(manager, { dossierId: dossier.dossierId, by: dossier.launch.by, after: 0, text });
    }
    await insertParticipants(manager, dossier, dossier.launch.participants);
    await insertLinks(manager, dossier, dossier.launch.participants);
    await insertBlankView(manager, dossier);
    await manager.query('update dossier_draft set launched_dossier_id = $1 where id = $2', [
      dossier.dossierId,
      dossier.draftId,
    ]);
    return { dossierId: dossier.dossierId, number, isRepeat: false };
  });
}

/** Locks the draft, so that of two clicks at once the second finds the dossier of the first. */
async function launchedBefore(manager: EntityManager, dossier: NewDossier): Promise<WrittenDossier | null> {
  await manager.query('select 1 from dossier_draft where id = $1 for update', [dossier.draftId]);
  const [row] = await manager.query<{ dossierId: DossierId; number: string }[]>(
    `select d.id as "dossierId", d.number from dossier d
     where d.id = $1 or d.id = (select launched_dossier_id from dossier_draft where id = $2 and body_id = $3)`,
    [dossier.dossierId, dossier.draftId, dossier.launch.bodyId],
  );
  return row === undefined ? null : { ...row, isRepeat: true };
}

/** The next free number of a body in a year, for example 2019-004. Locks the body's row until the transaction ends. */
export async function nextNumber(manager: EntityManager, bodyId: BodyId, year: number): Promise<string> {
  await manager.query('select 1 from body where id = $1 for no key update', [bodyId]);
  const [row] = await manager.query<{ serial: number }[]>(
    `select coalesce(max(split_part(number, '-', 2)::int), 0) + 1 as serial from dossier where body_id = $1 and number like $2`,
    [bodyId, `${year}-%`],
  );
  return `${year}-${String(row?.serial ?? 1).padStart(3, '0')}`;
}

async function insertDossier(manager: EntityManager, dossier: NewDossier, number: string): Promise<void> {
  const { launch } = dossier;
  const { schemaVersion, rulesVersion } = blankDossier(dossier.dossierId);
  await manager.query(
    `insert into dossier (id, body_id, number, title, kind, call_definition_id, created_by, launch, launched_at, clock_at, schema_version, rules_version, predecessor_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      dossier.dossierId,
      launch.bodyId,
      number,
      dossier.title,
      launch.kind,
      dossier.callDefinitionId,
      launch.by,
      JSON.stringify(launch),
      launch.at,
      hasOwnClock(launch.kind) ? launch.at : null,
      schemaVersion,
      rulesVersion,
      launch.predecessorId ?? null,
    ],
  );
  for (const bodyId of launch.coApplicantIds) {
    await manager.query('insert into dossier_co_applicant (dossier_id, body_id) values ($1, $2)', [
      dossier.dossierId,
      bodyId,
    ]);
  }
}

export function hasOwnClock(kind: DossierKind): boolean {
  return kind !== 'real';
}

/** The rows whose locks order answers, closing and mail. Participants that are there already are left as they are. */
export async function insertParticipants(
  manager: EntityManager,
  dossier: { readonly dossierId: DossierId },
  participants: readonly NewParticipant[],
): Promise<void> {
  const rows = participants.map(({ id, unitId }, nth) => ({ id, unitId, nth }));
  await manager.query(
    `insert into participant (id, dossier_id, unit_id, position)
     select p.id, $1, p."unitId", p.nth + (select coalesce(max(position) + 1, 0) from participant where dossier_id = $1)
     from json_to_recordset($2) as p(id uuid, "unitId" uuid, nth int) on conflict (id) do nothing`,
    [dossier.dossierId, JSON.stringify(rows)],
  );
}

/** One link for each contact of each participant; links that are there already are left as they are. */
export async function insertLinks(
  manager: EntityManager,
  dossier: { readonly dossierId: DossierId; readonly linkExpiresAt: Instant },
  participants: readonly Pick<NewParticipant, 'id' | 'contacts'>[],
): Promise<void> {
  const rows = participants.flatMap(({ id, contacts }) =>
    contacts.map((contact) => ({ ...contact, participantId: id })),
  );
  await manager.query(
    `insert into sign_off_link (id, dossier_id, participant_id, contact_id, text_version_id, slot, expires_at)
     select l."linkId", $1, l."participantId", l."contactId", l."textVersionId", l.slot, $2
     from json_to_recordset($3) as l("linkId" uuid, "participantId" uuid, "contactId" uuid, "textVersionId" uuid, slot int)
     on conflict (id) do nothing`,
    [dossier.dossierId, dossier.linkExpiresAt, JSON.stringify(rows)],
  );
}

async function insertBlankView(manager: EntityManager, dossier: NewDossier): Promise<void> {
  await manager.query(
    `insert into dossier_view (dossier_id, body_id, version, state, phase, answered, total, tasks) values ($1, $2, 0, $3, 'preparing', 0, $4, '[]')`,
    [
      dossier.dossierId,
      dossier.launch.bodyId,
      JSON.stringify(blankDossier(dossier.dossierId)),
      dossier.launch.participants.length,
    ],
  );
}

/** Said once the workflow runs, so that the sweep leaves the dossier alone. */
export async function markWorkflowStarted(connection: Connection, dossierId: DossierId): Promise<void> {
  await connection.query(
    'update dossier set workflow_started_at = clock_timestamp() where id = $1 and workflow_started_at is null',
    [dossierId],
  );
}

/** What a workflow is started with. */
export interface StartOfDossier {
  readonly dossierId: DossierId;
  readonly launch: LaunchDossier & { readonly at: Instant };
  readonly bodyCode: string;
}

const STARTS = `select d.id as "dossierId", d.launch, b.code as "bodyCode" from dossier d join body b on b.id = d.body_id`;

/** Dossiers whose workflow was not started: the caller of the launch died in between. */
export async function unstartedDossiers(
  connection: Connection,
  query: { readonly limit: number },
): Promise<StartOfDossier[]> {
  return connection.query<StartOfDossier[]>(`${STARTS} where d.workflow_started_at is null order by d.id limit $1`, [
    query.limit,
  ]);
}

/** Null: there is no such dossier. */
export async function startOfDossier(connection: Connection, dossierId: DossierId): Promise<StartOfDossier | null> {
  const [start] = await connection.query<StartOfDossier[]>(`${STARTS} where d.id = $1`, [dossierId]);
  return start ?? null;
}
