import { plain } from '@penhouder/workflows/wire';
import type { Payload } from '@temporalio/common';

/**
 * Every text in something that Temporal keeps, whatever it is: names, ids, attributes, and payloads as they were before they
 * were pressed. For whoever looks whether something stands in it that should not.
 */
export function readableText(kept: unknown): string {
  return textsIn(kept).join('\n');
}

// Not by way of JSON: messages of Temporal turn themselves into JSON in which bytes are base64, where nothing is found.
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (part instanceof Uint8Array) return [Buffer.from(part).toString('utf8')];
  if (typeof part !== 'object' || part === null) return [];
  const whole = isPayload(part) ? plain(part) : part;
  return Object.entries(whole).flatMap(([name, value]) => [name, ...textsIn(value)]);
}

function isPayload(part: object): part is Payload {
  return 'metadata' in part && 'data' in part && part.data instanceof Uint8Array;
}
