import { createPublicKey } from 'node:crypto';
import type { MailSenderRow } from '@penhouder/persistence';
import type { Config } from '../config';
import type { DkimKey } from './dkim';

/** How this worker sends, for whoever asks what receivers must find in DNS. */
export function senderOf({ mail, incoming }: Pick<Config, 'mail' | 'incoming'>): MailSenderRow {
  const { from, smtpUrl, catcherUrl, dkim } = mail;
  const otherwise = catcherUrl === null ? 'nowhere' : 'catcher';
  return {
    fromAddress: from.address,
    returnDomain: incoming?.domain ?? null,
    goesTo: smtpUrl === null ? otherwise : 'relay',
    dkim: dkim && { domain: dkim.domain, selector: dkim.selector, publicKey: publicKeyOf(dkim) },
  };
}

/** As DNS has it: base64 of the DER form, on one line. */
function publicKeyOf({ privateKey }: DkimKey): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
}
