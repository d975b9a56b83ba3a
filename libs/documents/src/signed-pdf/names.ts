import type { X509Certificate } from 'node:crypto';
import { BaseStringBlock } from 'asn1js';
import { Certificate } from 'pkijs';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const LONGEST = 200;

/** The name in a certificate, or its organisation; on one line. The number of a person that may stand beside is not read. */
export function commonName({ raw }: X509Certificate): string {
  const { typesAndValues } = Certificate.fromBER(raw).subject;
  const valueOf = (oid: string): unknown => typesAndValues.find(({ type }) => type === oid)?.value;
  const found = valueOf(COMMON_NAME) ?? valueOf(ORGANISATION);
  return (found instanceof BaseStringBlock ? plain(found.getValue()) : '') || '–';
}

function plain(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
