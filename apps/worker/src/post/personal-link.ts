import type { ClaimedMail } from '@penhouder/persistence';
import type { LinkKeys } from '@penhouder/sign-off-links';
import { deriveToken } from '@penhouder/sign-off-links';

export interface LinkPlaces {
  readonly baseUrl: string;
  readonly keys: LinkKeys;
}

/** The personal link of a mail, derived now and kept nowhere; null for mail without one. */
export function personalLinkOf({ link, signInLinkId }: ClaimedMail, { baseUrl, keys }: LinkPlaces): string | null {
  if (signInLinkId !== null) {
    return `${baseUrl}/aanmelden/${deriveToken({ linkId: signInLinkId, generation: 1, purpose: 'sign-in' }, keys)}`;
  }
  if (link === null) return null;
  return `${baseUrl}/t/${deriveToken({ ...link, purpose: 'sign' }, keys)}`;
}
