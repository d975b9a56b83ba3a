import { escapeIdentifier, escapeLiteral } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * What the application's role may not do to proof, whatever a defect or a stolen password of it asks: what was declared,
 * what happened and the daily roots only grow, a check of them notes its root and nothing else, and a frozen text changes only by taking a note out. The triggers refuse the
 * same to everybody; but who owns a table can switch its triggers off, so the application owns none.
 * Source: Penhouder's rule on evidence, "update and delete revoked".
 */
const ONLY_GROWS = ['evidence', 'dossier_event', 'day_root', 'day_root_leaf'] as const;
/** Contents beside the chain go at the end of their term, and are never changed. */
const NEVER_CHANGES = ['evidence_content', 'evidence_client'] as const;
const NEVER_GOES = ['text_version', 'day_root_stamp', 'chain_check'] as const;
/** What erasing blanks in a frozen text; see the trigger `text_version_frozen`. */
const ERASABLE_OF_TEXT = ['note', 'documents', 'template', 'erased_at'] as const;

/**
 * Lets the role of an address in, making it when it is missing, and sets what it may do: everything that the application
 * needs, and nothing to proof. To be run by the owner of the tables after the migrations, each time; harmless when repeated.
 */
export async function admitApplication(owner: EntityManager, applicationUrl: string): Promise<void> {
  const role = roleOf(applicationUrl);
  await ensureRole(owner, { role, password: decodeURIComponent(new URL(applicationUrl).password) });
  await owner.query(['begin', ...rightsOf(escapeIdentifier(role)), 'commit'].join(';\n'));
}

/** Who an address signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** Roles belong to the server, not to the database: another installation on it, or the operator, may have made this one. */
async function ensureRole(
  owner: EntityManager,
  { role, password }: { readonly role: string; readonly password: string },
) {
  const known = await owner.query<unknown[]>('select 1 from pg_roles where rolname = $1', [role]);
  if (known.length === 0)
    await owner.query(`create role ${escapeIdentifier(role)} login password ${escapeLiteral(password)}`);
}

function rightsOf(role: string): readonly string[] {
  return [
    `revoke all on all tables in schema public from ${role}`,
    `grant usage on schema public to ${role}`,
    `grant select, insert, update, delete on all tables in schema public to ${role}`,
    `grant usage, select on all sequences in schema public to ${role}`,
    `revoke update, delete on ${ONLY_GROWS.join(', ')} from ${role}`,
    `revoke update on ${NEVER_CHANGES.join(', ')} from ${role}`,
    `revoke delete on ${NEVER_GOES.join(', ')} from ${role}`,
    `revoke update on text_version from ${role}`,
    `grant update (${ERASABLE_OF_TEXT.join(', ')}) on text_version to ${role}`,
    `revoke update on chain_check from ${role}`,
    `grant update (root_sequence, root) on chain_check to ${role}`,
    `revoke insert, update, delete on migration from ${role}`,
  ];
}
