import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when the folder of authorities cannot be used; the message is for the operator. */
export class AnchorProblem extends Error {}

const BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Every certificate in the PEM files of a folder: the authorities whose signatures are taken. Throws `AnchorProblem`. */
export function readAnchors(folder: string): readonly X509Certificate[] {
  const found = namesIn(folder).flatMap((name) => certificatesIn(join(folder, name)));
  if (found.length === 0) throw new AnchorProblem(`SIGNING_ANCHORS holds no certificate: ${folder}`);
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(pem|crt|cer)$/i.test(name));
  } catch {
    throw new AnchorProblem(`SIGNING_ANCHORS names a folder that cannot be read: ${folder}`);
  }
}

function certificatesIn(file: string): readonly X509Certificate[] {
  try {
    return (readFileSync(file, 'latin1').match(BLOCK) ?? []).map((pem) => new X509Certificate(pem));
  } catch {
    throw new AnchorProblem(`SIGNING_ANCHORS holds a file that is no PEM certificate: ${file}`);
  }
}
