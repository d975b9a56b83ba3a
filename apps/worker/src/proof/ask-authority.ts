import type { TimeStampVerdict } from '@penhouder/documents';
import { checkTimeStamp, NoTimeStamp, timeStampQuestion, tokenOfAnswerOrThrow } from '@penhouder/documents';
import { describeError } from '../logger';
import type { TimeStampSettings } from './time-stamp-settings';

const PATIENCE_MS = 30_000;
/** Far above any time stamp with its certificates. */
const LARGEST_ANSWER = 256 * 1024;

/** A time stamp that was checked in full, or why there is none. */
export type Stamped =
  | { readonly token: Buffer; readonly verdict: Extract<TimeStampVerdict, { fault: null }> }
  | { readonly token: null; readonly problem: string };

/** Asks the authority to stamp a root (hexadecimal SHA-256) and believes nothing of what it sends before it is checked. */
export async function askAuthority(root: string, settings: TimeStampSettings): Promise<Stamped> {
  const question = timeStampQuestion(root);
  try {
    const token = tokenOfAnswerOrThrow(await post(question.der, settings));
    const verdict = await checkTimeStamp(token, {
      digest: root,
      nonce: question.nonce,
      anchors: settings.anchors,
    });
    if (verdict.fault === null) return { token, verdict };
    return { token: null, problem: `the answer does not hold: ${verdict.fault}` };
  } catch (error) {
    return { token: null, problem: error instanceof NoTimeStamp ? error.message : describeError(error) };
  }
}

async function post(der: Buffer, { url, authorization }: TimeStampSettings): Promise<Buffer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/timestamp-query',
      accept: 'application/timestamp-reply',
      ...(authorization === null ? {} : { authorization }),
    },
    body: new Uint8Array(der),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new NoTimeStamp(`the authority answers ${String(response.status)}`);
  const answer: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > LARGEST_ANSWER) throw new NoTimeStamp('the answer is far too long');
    answer.push(Buffer.from(chunk));
  }
  return Buffer.concat(answer);
}
