import { createHash } from 'node:crypto';
import type { Branded } from '@penhouder/domain';
import { asUuid } from './new-id';

/** The same words give the same UUID (version 8) on every machine: reference rows can be loaded again and stay the same. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever makes an id says of what
export function idOf<Id extends Branded<string>>(...words: readonly string[]): Id {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest().subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return asUuid(bytes) as Id;
}
