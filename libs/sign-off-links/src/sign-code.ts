import { createHmac, randomBytes } from 'node:crypto';
import type { LinkKeys } from './link-keys';

/** What a code is worked out from. Kept with the request; without the key it says nothing about the code. */
export interface CodeSeed {
  /** Key that it is worked out with. */
  readonly keyId: string;
  /** 32 bytes of chance; hexadecimal. */
  readonly seed: string;
}

/** Six digits, as people type them over. Source: `reliability.md` 5.2. */
const DIGITS = 6;

/** Chance for a new code, from the cryptographic generator. */
export function newCodeSeed(keys: LinkKeys): CodeSeed {
  return { keyId: keys.current, seed: randomBytes(32).toString('hex') };
}

/**
 * The code of a seed: worked out anew by whoever sends it and by whoever checks it, stored nowhere, not even as a hash,
 * which a million tries would undo. Whoever has only the database or only the key has no code; whoever has a link that a
 * stolen key opens has none either. Null once the key was taken away.
 */
export function codeOf({ keyId, seed }: CodeSeed, keys: LinkKeys): string | null {
  const key = keys.byId.get(keyId);
  if (key === undefined) return null;
  const bits = createHmac('sha256', key).update(`sign-code:v1:${seed}`).digest().readUIntBE(0, 6);
  return String(bits % 10 ** DIGITS).padStart(DIGITS, '0');
}
