import { Sequence, fromBER } from 'asn1js';
import type { Instant } from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';
import { ContentInfo, PKIStatusInfo, SignedData, TSTInfo } from 'pkijs';
import { SHA_256, SIGNED_DATA, TIME_STAMP_INFO } from './time-stamp-names';

/** What a time stamp says, before anybody checked that it may. */
export interface TimeStamp {
  /** The SHA-256 that was stamped; hexadecimal. Empty when another kind of hash was. */
  readonly digest: string;
  /** The moment that the authority states. */
  readonly at: Instant;
  /** Hexadecimal, without zeros in front; null: none. */
  readonly nonce: string | null;
  readonly signed: SignedData;
}

/** Thrown for an answer that holds no time stamp; the message is for operators. */
export class NoTimeStamp extends Error {}

/** Granted, and granted with changes. Source: RFC 3161, 2.4.2. */
const GRANTED: readonly number[] = [0, 1];

/** The time stamp out of an authority's answer, as DER. Throws `NoTimeStamp` when it refused or sent something else. */
export function tokenOfAnswerOrThrow(answer: Buffer): Buffer {
  const { result } = fromBER(bytesOf(answer));
  const [status, token] = result instanceof Sequence ? result.valueBlock.value : [];
  if (status === undefined) throw new NoTimeStamp('the answer is no time-stamp response');
  const { status: code, statusStrings = [] } = readOrThrow(() => new PKIStatusInfo({ schema: status }));
  const words = statusStrings.map(({ valueBlock }) => valueBlock.value).join(' ');
  if (!GRANTED.includes(code)) throw new NoTimeStamp(`refused with status ${String(code)} ${words}`.trim());
  if (token === undefined) throw new NoTimeStamp('the answer grants a time stamp and holds none');
  return Buffer.from(token.valueBeforeDecodeView);
}

/** Reads a time stamp. Throws `NoTimeStamp` for other bytes. */
export function readTimeStampOrThrow(token: Buffer): TimeStamp {
  return readOrThrow(() => {
    const content = ContentInfo.fromBER(bytesOf(token));
    if (content.contentType !== SIGNED_DATA) throw new NoTimeStamp('not signed');
    const signed = new SignedData({ schema: content.content as Sequence });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== TIME_STAMP_INFO || eContent === undefined) throw new NoTimeStamp('another kind of content');
    const { messageImprint, genTime, nonce } = TSTInfo.fromBER(eContent.getValue());
    const { hashAlgorithm, hashedMessage } = messageImprint;
    const digest = Buffer.from(hashedMessage.valueBlock.valueHexView).toString('hex');
    return {
      digest: hashAlgorithm.algorithmId === SHA_256 ? digest : '',
      at: instantOfMs(genTime.getTime()),
      nonce: nonce === undefined ? null : hexOf(nonce.valueBlock.valueHexView),
      signed,
    };
  });
}

function readOrThrow<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof NoTimeStamp) throw error;
    throw new NoTimeStamp('not a time stamp of RFC 3161');
  }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(?:00)+(?=.)/, '');
}

function bytesOf(content: Buffer): ArrayBuffer {
  return new Uint8Array(content).buffer;
}
