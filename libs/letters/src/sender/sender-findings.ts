import type { SenderRecords } from './look-up-sender';
import { keyIn, keyName } from './look-up-sender';

/** How the mail leaves that receivers judge. */
export interface SenderAsked {
  readonly domain: string;
  readonly envelopeDomain: string;
  /** `publicKey` null: it is not known here, and any key will do. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly publicKey: string | null } | null;
}

/**
 * `twice`: two records of which receivers believe neither. `differs`: a key, but not the one that signs. `unsigned`: no key
 * is named, so nothing can be looked up.
 */
export interface SenderFinding {
  readonly record: 'spf' | 'dkim' | 'dmarc';
  readonly state: 'fine' | 'missing' | 'twice' | 'differs' | 'unsigned';
  /** As it stands in DNS. */
  readonly found: readonly string[];
  /** The record to add, or to put in the place of what is there; null: none. */
  readonly add: { readonly name: string; readonly text: string } | null;
}

/** What receivers find, and what they should find, each record apart. */
export function senderFindings(records: SenderRecords, asked: SenderAsked): readonly SenderFinding[] {
  return [spfFinding(records, asked), dkimFinding(records, asked), dmarcFinding(records, asked)];
}

function spfFinding({ spf }: SenderRecords, { envelopeDomain: name }: SenderAsked): SenderFinding {
  const record = 'spf';
  if (spf.length === 1) return { record, state: 'fine', found: spf, add: null };
  if (spf.length > 1) return { record, state: 'twice', found: spf, add: null };
  return { record, state: 'missing', found: [], add: { name, text: 'v=spf1 mx -all' } };
}

function dkimFinding({ dkim: found }: SenderRecords, { dkim }: SenderAsked): SenderFinding {
  const record = 'dkim';
  if (dkim === null) return { record, state: 'unsigned', found: [], add: null };
  const add = { name: keyName(dkim), text: `v=DKIM1; k=rsa; p=${dkim.publicKey ?? '…'}` };
  if (found === null) return { record, state: 'missing', found: [], add };
  const isOurs = dkim.publicKey === null || keyIn(found) === dkim.publicKey;
  return isOurs
    ? { record, state: 'fine', found: [found], add: null }
    : { record, state: 'differs', found: [found], add };
}

function dmarcFinding({ dmarc }: SenderRecords, { domain }: SenderAsked): SenderFinding {
  const record = 'dmarc';
  if (dmarc !== null) return { record, state: 'fine', found: [dmarc], add: null };
  const add = { name: `_dmarc.${domain}`, text: `v=DMARC1; p=none; rua=mailto:postmaster@${domain}` };
  return { record, state: 'missing', found: [], add };
}
