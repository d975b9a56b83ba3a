import { Resolver } from 'node:dns/promises';

/** Whose records are looked up. */
export interface Lookup {
  /** The domain of `From`. */
  readonly domain: string;
  /** The domain of the envelope's sender, on which receivers ask SPF; often the same. */
  readonly envelopeDomain: string;
  /** Null: mail is not signed. */
  readonly dkim: { readonly domain: string; readonly selector: string } | null;
  /** `host:port` of a name server; null: the one of this machine. */
  readonly server: string | null;
}

/** What a domain says in DNS about who may send mail in its name; null: it says nothing of the kind. */
export interface SenderRecords {
  /** SPF (RFC 7208). More than one is as bad as none: receivers then believe neither. */
  readonly spf: readonly string[];
  /** The public key of the signature (RFC 6376); null when no selector was named or nothing stands there. */
  readonly dkim: string | null;
  /** DMARC (RFC 7489) of the domain itself, or of the one above it. */
  readonly dmarc: string | null;
}

/** Silence of a name server is not "no": it is told as a failure. */
const SECONDS = 5;

/** Looks the three records up. Rejects when the name server does not answer; what does not exist is no failure. */
export async function lookUpSender({ domain, envelopeDomain, dkim, server }: Lookup): Promise<SenderRecords> {
  const resolver = new Resolver({ timeout: SECONDS * 1000, tries: 1 });
  if (server !== null) resolver.setServers([server]);
  const texts = (name: string): Promise<readonly string[]> =>
    resolver.resolveTxt(name).then((found) => found.map((parts) => parts.join('')), unlessMissing);
  const [ofEnvelope, key, dmarc, dmarcAbove] = await Promise.all([
    texts(envelopeDomain),
    dkim === null ? [] : texts(keyName(dkim)),
    texts(`_dmarc.${domain}`),
    texts(`_dmarc.${domain.split('.').slice(-2).join('.')}`),
  ]);
  return {
    spf: ofEnvelope.filter((text) => /^v=spf1( |$)/i.test(text)),
    dkim: key.find((text) => keyIn(text) !== null) ?? null,
    dmarc: [...dmarc, ...dmarcAbove].find((text) => /^v=DMARC1\s*;/i.test(text)) ?? null,
  };
}

/** Where the public key of a signature stands. */
export function keyName({ domain, selector }: { readonly domain: string; readonly selector: string }): string {
  return `${selector}._domainkey.${domain}`;
}

/** The public key in a record, without spaces; null: there is none, or it was taken away (RFC 6376, section 3.6.1). */
export function keyIn(text: string): string | null {
  const [, key = ''] = /(?:^|;)\s*p=([^;]*)/.exec(text) ?? [];
  return key.replaceAll(/\s/g, '') || null;
}

function unlessMissing(error: NodeJS.ErrnoException): readonly string[] {
  if (error.code === 'ENOTFOUND' || error.code === 'ENODATA') return [];
  throw error;
}
