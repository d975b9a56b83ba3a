import { randomBytes } from 'node:crypto';
import type { DossierId, Instant } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { newId } from '../ids/new-id';
import { canonicalJson } from './canonical-json';
import { CHAIN_START, hashOfContent, hashOfLink, verdictOn } from './chain-verdict';
import type { EvidenceLink, EvidenceVerdict } from './chain-verdict';

/** First key of the advisory lock; the second is a hash of the dossier's id. */
const CHAIN_LOCK = 7_311_950;

export interface EvidenceReceipt {
  readonly evidenceId: string;
  readonly sequence: number;
  readonly hash: string;
}

/** Adds a declaration to the dossier's chain; one at a time per dossier, until the transaction ends. */
export async function appendEvidence(
  manager: EntityManager,
  evidence: { readonly dossierId: DossierId; readonly content: unknown; readonly at: Instant },
): Promise<EvidenceReceipt> {
  await manager.query('select pg_advisory_xact_lock($1, hashtext($2))', [CHAIN_LOCK, evidence.dossierId]);
  const [last] = await manager.query<{ sequence: number; hash: string }[]>(
    'select sequence, hash from evidence where dossier_id = $1 order by sequence desc limit 1',
    [evidence.dossierId],
  );
  const evidenceId = newId();
  const sequence = (last?.sequence ?? 0) + 1;
  const salt = randomBytes(32).toString('hex');
  const { declared, client } = apart(evidence.content);
  const contentHash = hashOfContent(salt, declared);
  const prevHash = last?.hash ?? CHAIN_START;
  const hash = hashOfLink(prevHash, contentHash);
  await manager.query(
    `with link as (insert into evidence (id, dossier_id, sequence, content_hash, prev_hash, hash, at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id)
     insert into evidence_content (evidence_id, salt, content) select id, $8, $9 from link`,
    [
      evidenceId,
      evidence.dossierId,
      sequence,
      contentHash,
      prevHash,
      hash,
      evidence.at,
      salt,
      JSON.stringify(declared),
    ],
  );
  if (client !== null)
    await manager.query('insert into evidence_client (evidence_id, salt, content) values ($1, $2, $3)', [
      evidenceId,
      client.salt,
      JSON.stringify(client.content),
    ]);
  return { evidenceId, sequence, hash };
}

/**
 * From which computer somebody declared goes apart, and its hash stands in its place: so it can be erased before the
 * declaration, and is vouched for as long as it is there.
 */
function apart(content: unknown): { declared: unknown; client: { salt: string; content: unknown } | null } {
  const { client, ...rest } = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (client === undefined) return { declared: content, client: null };
  const salt = randomBytes(32).toString('hex');
  return { declared: { ...rest, clientSha256: hashOfContent(salt, client) }, client: { salt, content: client } };
}

/** A link of the chain with the very text that was hashed; salt and content are null once they were erased. */
export interface ChainedEvidence extends Omit<EvidenceLink, 'content' | 'client'> {
  /** Canonical JSON (RFC 8785). */
  readonly content: string | null;
  /** Canonical JSON of from which computer it came, hashed with `clientSalt` in the content; null: not noted, or erased. */
  readonly client: string | null;
}

/** The chain of a dossier, in order. */
export async function evidenceChainOf(
  connection: Connection,
  dossierId: DossierId,
): Promise<readonly ChainedEvidence[]> {
  const links = await linksOf(connection, dossierId);
  return links.map((link) => ({
    ...link,
    content: link.salt === null ? null : canonicalJson(link.content),
    client: link.clientSalt === null ? null : canonicalJson(link.client),
  }));
}

/** How many records the chain of a dossier has; the number of the last one. */
export async function evidenceCountOf(connection: Connection, dossierId: DossierId): Promise<number> {
  const [row] = await managerOf(connection).query<[{ count: number }]>(
    'select coalesce(max(sequence), 0) as count from evidence where dossier_id = $1',
    [dossierId],
  );
  return row.count;
}

function linksOf(connection: Connection, dossierId: DossierId): Promise<EvidenceLink[]> {
  return managerOf(connection).query<EvidenceLink[]>(
    `select e.sequence, ${isoText('e.at')} as at, e.content_hash as "contentHash", e.prev_hash as "prevHash", e.hash, c.salt, c.content,
       k.salt as "clientSalt", k.content as client
     from evidence e left join evidence_content c on c.evidence_id = e.id left join evidence_client k on k.evidence_id = e.id where e.dossier_id = $1 order by e.sequence`,
    [dossierId],
  );
}

/** Computes the whole chain of a dossier again and compares. */
export async function verifyEvidence(connection: Connection, dossierId: DossierId): Promise<EvidenceVerdict> {
  return verdictOn(await linksOf(connection, dossierId));
}

/** The verdict on a chain, with the links that it was reached on. */
export async function verifiedChainOf(
  connection: Connection,
  dossierId: DossierId,
): Promise<{
  readonly verdict: EvidenceVerdict;
  readonly links: readonly { readonly at: Instant; readonly hash: string }[];
}> {
  const links = await linksOf(connection, dossierId);
  return { verdict: verdictOn(links), links: links.map(({ at, hash }) => ({ at, hash })) };
}
