import { randomBytes } from 'node:crypto';
import type { Branded } from '@penhouder/domain';

/** A fresh UUID version 7: ids made later sort later, so indexes grow at their end. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever makes an id says of what
export function newId<Id extends Branded<string>>(): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return asUuid(bytes) as Id;
}

/** Writes sixteen bytes as a lower-case UUID. */
export function asUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
