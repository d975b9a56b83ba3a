import { randomBytes } from 'node:crypto';
import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { SHA_256 } from './time-stamp-names';

/** What is sent to an authority, and the number by which its answer is known to be to this question. */
export interface TimeStampQuestion {
  /** DER, sent as `application/timestamp-query`. */
  readonly der: Buffer;
  /** Hexadecimal, without zeros in front. */
  readonly nonce: string;
}

/** Asks for a time stamp over a SHA-256 (hexadecimal), with the certificates in it. Source: RFC 3161, 2.4.1. */
export function timeStampQuestion(digest: string): TimeStampQuestion {
  // A first byte between 1 and 127 keeps the number positive and of one length.
  const nonce = Buffer.concat([Buffer.from([1 + ((randomBytes(1)[0] ?? 0) % 127)]), randomBytes(15)]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: new Uint8Array(Buffer.from(digest, 'hex')).buffer }),
    }),
    nonce: new Integer({ valueHex: new Uint8Array(nonce).buffer }),
    certReq: true,
  });
  return { der: Buffer.from(request.toSchema().toBER(false)), nonce: nonce.toString('hex') };
}
