import { createHash, type X509Certificate } from 'node:crypto';
import { TSTInfo } from 'pkijs';
import { hashNamed } from './algorithms';
import { isValidAt, pathToAnchor } from './certificate-path';
import { holdCms, readSignedData, type HeldSignature } from './cms';
import { commonName } from './names';
import { must, Refused } from './refused';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';

/** When a time service that is known here saw a signature. */
export interface Stamped {
  readonly at: Date;
  readonly by: string;
}

/** The time stamp (RFC 3161) inside of a signature; null: none, or by somebody whom nobody here knows. Throws `Refused` for a wrong one. */
export function stampOf({ timeStamp, value }: HeldSignature, anchors: readonly X509Certificate[]): Stamped | null {
  if (timeStamp === null) return null;
  const data = readSignedData(timeStamp);
  const { eContent, eContentType } = data.encapContentInfo;
  must(eContent !== undefined && eContentType === TST_INFO, 'SignedPdfChanged');
  const content = Buffer.from(eContent.getValue());
  const info = TSTInfo.fromBER(content);
  mustBeOf(info, value);
  const held = holdCms(data, { content, namesCertificate: true });
  return isKnown(held, anchors, info.genTime) ? { at: info.genTime, by: commonName(held.certificate) } : null;
}

function mustBeOf({ messageImprint }: TSTInfo, value: Buffer): void {
  const hash = hashNamed(messageImprint.hashAlgorithm.algorithmId);
  must(hash !== null, 'SignedPdfWeak');
  const said = messageImprint.hashedMessage.valueBlock.valueHexView;
  must(createHash(hash).update(value).digest().equals(said), 'SignedPdfChanged');
}

/** Whether a certificate is made for time stamps, and leads to an authority that is known here. */
function isKnown({ certificate, others }: HeldSignature, anchors: readonly X509Certificate[], at: Date): boolean {
  if (!new Set(certificate.keyUsage).has(FOR_TIME_STAMPS)) return false;
  try {
    return pathToAnchor(certificate, { others, anchors }).every((one) => isValidAt(one, at));
  } catch (thrown) {
    if (thrown instanceof Refused) return false;
    throw thrown;
  }
}
