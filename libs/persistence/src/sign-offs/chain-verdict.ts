import { createHash } from 'node:crypto';
import type { Instant } from '@penhouder/domain';
import { canonicalJson } from './canonical-json';
import { erasedNames } from './erasures';

/** What stands before the first link of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 over salt and canonical JSON; hexadecimal. */
export function hashOfContent(salt: string, content: unknown): string {
  return createHash('sha256').update(salt).update(canonicalJson(content)).digest('hex');
}

/** SHA-256 over the hash before and that of the content; hexadecimal. */
export function hashOfLink(prevHash: string, contentHash: string): string {
  return createHash('sha256').update(prevHash).update(contentHash).digest('hex');
}

/** What a computation of the whole chain found. */
export interface EvidenceVerdict {
  readonly isIntact: boolean;
  readonly count: number;
  /** How many contents were erased on purpose; the chain verifies without them. */
  readonly erased: number;
  /** The first link that does not hold, and what is wrong with it. */
  readonly broken: { readonly sequence: number; readonly what: 'gap' | 'content' | 'previous' | 'hash' } | null;
}

/** A link as it is stored; salts and contents are null once they were erased. */
export interface EvidenceLink {
  readonly at: Instant;
  readonly sequence: number;
  readonly contentHash: string;
  readonly prevHash: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly content: unknown;
  readonly clientSalt: string | null;
  readonly client: unknown;
}

/** Computes a whole chain again and compares: the first link that does not hold, or else the first that lost something untold. */
export function verdictOn(links: readonly EvidenceLink[]): EvidenceVerdict {
  const [count, erased] = [links.length, links.filter(({ salt }) => salt === null).length];
  let before: EvidenceLink | null = null;
  for (const link of links) {
    const what = faultOf(link, before);
    if (what !== null) return { isIntact: false, count, erased, broken: { sequence: link.sequence, what } };
    before = link;
  }
  const sequence = lostUntold(links);
  return sequence === null
    ? { isIntact: true, count, erased, broken: null }
    : { isIntact: false, count, erased, broken: { sequence, what: 'content' } };
}

function faultOf(link: EvidenceLink, before: EvidenceLink | null): 'gap' | 'content' | 'previous' | 'hash' | null {
  const expected = before === null ? { sequence: 1, hash: CHAIN_START } : { ...before, sequence: before.sequence + 1 };
  if (link.sequence !== expected.sequence) return 'gap';
  if (link.prevHash !== expected.hash) return 'previous';
  if (link.hash !== hashOfLink(link.prevHash, link.contentHash)) return 'hash';
  return isContentWhole(link) ? null : 'content';
}

function isContentWhole(link: EvidenceLink): boolean {
  const { salt, content, contentHash } = link;
  return salt === null || (contentHash === hashOfContent(salt, content) && isClientWhole(link));
}

function isClientWhole({ content, clientSalt, client }: EvidenceLink): boolean {
  return clientSalt === null || clientNamedIn(content) === hashOfContent(clientSalt, client);
}

function clientNamedIn(content: unknown): unknown {
  return ((content ?? {}) as { readonly clientSha256?: unknown }).clientSha256;
}

/** The first record that lost its content or its computer although no record of the chain says that it was erased. */
function lostUntold(links: readonly EvidenceLink[]): number | null {
  const contents = links.map(({ content }) => content);
  const told = { content: erasedNames(contents, 'declaration'), client: erasedNames(contents, 'client') };
  const lost = links.find(({ salt, content, clientSalt, sequence }) =>
    salt === null
      ? !told.content.has(String(sequence))
      : clientSalt === null && clientNamedIn(content) !== undefined && !told.client.has(String(sequence)),
  );
  return lost?.sequence ?? null;
}
