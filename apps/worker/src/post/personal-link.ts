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
  return link === null ? null : signLink(link, { baseUrl, keys });
}

/** The link behind which somebody answers; derived now and kept nowhere. */
export function signLink(link: NonNullable<ClaimedMail['link']>, { baseUrl, keys }: LinkPlaces): string {
  return `${baseUrl}/t/${deriveToken({ ...link, purpose: 'sign' }, keys)}`;
}
