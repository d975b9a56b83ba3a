import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { VOCABULARY } from './vocabulary';

const PLAIN = 'json/plain';
// Persistent name: histories are read with it for as long as they are kept. Another vocabulary is another name.
const PRESSED = 'json/deflate-1';

/** What is smaller stays as it is: results and summaries are read in Temporal's own pages, and nothing would be won. */
const WORTH_BYTES = 200;

/**
 * Presses payloads together on their way to Temporal's history: launches, answers, plans and the state that a run hands
 * over repeat the same names and ids, and every byte is written to its database several times. What it does not press, or
 * was written before it existed, goes through as it is.
 */
export const payloadCodec: PayloadCodec = {
  encode: (payloads) => Promise.resolve(payloads.map(pressed)),
  decode: (payloads) => Promise.resolve(payloads.map(plain)),
};

function pressed(payload: Payload): Payload {
  const { data } = payload;
  if (!data || data.length < WORTH_BYTES || encodingOf(payload) !== PLAIN) return payload;
  const smaller = deflateRawSync(data, { dictionary: VOCABULARY });
  return smaller.length < data.length ? encodedAs(PRESSED, smaller) : payload;
}

/** As it was before it was pressed; a payload that was not stays as it is. */
export function plain(payload: Payload): Payload {
  if (encodingOf(payload) !== PRESSED) return payload;
  return encodedAs(PLAIN, inflateRawSync(payload.data ?? new Uint8Array(), { dictionary: VOCABULARY }));
}

/** The encoding, when the payload says nothing else about itself. */
function encodingOf({ metadata }: Payload): string | null {
  const { encoding, ...more } = metadata ?? {};
  return encoding && Object.keys(more).length === 0 ? Buffer.from(encoding).toString() : null;
}

function encodedAs(encoding: string, data: Uint8Array): Payload {
  return { metadata: { encoding: Buffer.from(encoding) }, data };
}
