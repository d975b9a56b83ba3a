import { createHash } from 'node:crypto';

/** What stands in `format`; a checker that does not know it says so and judges nothing. */
export const BUNDLE_FORMAT = 'penhouder-bundle/2';

/** Files of every bundle, by the names that a reader sees. Sources: the checkers beside this folder read the same names. */
export const PATHS = {
  readMe: 'LEESMIJ.txt',
  /** The same in French: a bundle is read by whoever gets it. */
  readMeFrench: 'LISEZMOI.txt',
  /** The dossier to read, as one PDF. */
  readable: 'dossier.pdf',
  dossier: 'dossier.json',
  chain: 'bewijsketen.jsonl',
  journal: 'verloop.jsonl',
  readableJournal: 'verloop.txt',
  typedTexts: 'getypt.jsonl',
  texts: 'teksten.jsonl',
  mails: 'mails',
  documents: 'documenten',
  receipts: 'ontvangstbewijzen',
  incoming: 'binnengekomen',
  outages: 'storingen.jsonl',
  attempts: 'pogingen.jsonl',
  /** Questions with their answers for all participants, one line per version. */
  shared: 'gedeeld.jsonl',
  /** Receipts, documents and mail that came in, of which the content is gone because it was erased on purpose. */
  erased: 'gewist.jsonl',
  roots: 'dagwortels.jsonl',
  checkerPage: 'controleer.html',
  checkerScript: 'controleer.py',
  /** Lists every file above; stands before the last. */
  manifest: 'inhoud.json',
  /** SHA-256 of the manifest: one number that stands for the whole bundle. The last file. */
  seal: 'zegel.txt',
} as const;

/** The file that lists all others, in the order in which they stand in the archive. */
export interface Manifest {
  readonly format: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly dossier: { readonly id: string; readonly number: string; readonly title: string; readonly body: string };
  /** How many links the chain has, and the hash of the last one; hexadecimal. Zeros when it is empty. */
  readonly chain: { readonly count: number; readonly head: string };
  readonly journal: { readonly count: number };
  /** How many roots of days hold the dossier, and how many of them were stamped. */
  readonly roots: { readonly count: number; readonly stamped: number };
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** One line of the chain of evidence. */
export interface ChainLine {
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: string;
  readonly prevHash: string;
  /** SHA-256 over salt and content. */
  readonly contentHash: string;
  /** SHA-256 over `prevHash` and `contentHash`. */
  readonly hash: string;
  /** Null, with `content`: erased on purpose; the chain verifies without it. */
  readonly salt: string | null;
  /** The canonical JSON that was hashed, as one text, so that a checker need not write JSON in one exact way. */
  readonly content: string | null;
  /** Beside `client`: 32 random bytes, hexadecimal; absent or null: not noted, or erased before the declaration. */
  readonly clientSalt?: string | null;
  /** From which computer it came: the canonical JSON that was hashed with `clientSalt`. `content` names the hash, `clientSha256`. */
  readonly client?: string | null;
}

/** One frozen text: what a participant was given to answer to. */
export interface TextLine {
  /** With the participant, as every declaration about the text names it. */
  readonly id: string;
  readonly participantId: string;
  /** SHA-256 over `canonical`; declarations name it. */
  readonly sha256: string;
  /** Canonical JSON of language, title, brief, statement, note and, where there are any, documents. */
  readonly canonical: string;
  /** ISO 8601: its note was erased on purpose, and `canonical` is empty; absent or null: it is whole. */
  readonly erasedAt?: string | null;
}

/**
 * A root of a day that holds the dossier, with the way to it and its time stamp. The oldest first: each says of the dossier
 * at least as much as the one before.
 */
export interface RootLine {
  readonly root: string;
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  /** RFC 3161, DER in base64; null: none. */
  readonly stamp: string | null;
}

/** What stands before the first link of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256 over the parts, one after the other; hexadecimal. */
export function sha256Of(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
