/**
 * Providers where anybody can have a mailbox: an address there says nothing about the organisation, even when a contact
 * of it uses one. The providers that are common in Belgium and the large ones of the world; our choice.
 */
const PUBLIC_PROVIDERS: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'outlook.be',
  'outlook.fr',
  'hotmail.com',
  'hotmail.be',
  'hotmail.fr',
  'live.com',
  'live.be',
  'live.fr',
  'msn.com',
  'yahoo.com',
  'yahoo.be',
  'yahoo.fr',
  'ymail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'gmx.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'tutanota.com',
  'zoho.com',
  'yandex.com',
  'mail.ru',
  'laposte.net',
  'orange.fr',
  'free.fr',
  'telenet.be',
  'skynet.be',
  'proximus.be',
  'belgacom.net',
  'scarlet.be',
  'edpnet.be',
  'pandora.be',
  'voo.be',
  'base.be',
  'online.be',
  'tvcablenet.be',
  'dommel.be',
];

/**
 * The mail domains of an organisation: those of its contacts that are known, without public providers; sorted, in lower
 * case. Only the whole domain counts: one below it may be run by somebody else.
 */
export function ownMailDomains(addresses: readonly string[]): readonly string[] {
  const domains = addresses.map(domainOf).filter((domain) => domain !== '' && !PUBLIC_PROVIDERS.includes(domain));
  return [...new Set(domains)].sort();
}

/** Whether an address lies in a mail domain of the organisation whose known addresses are given. */
export function isOwnAddress(address: string, known: readonly string[]): boolean {
  return ownMailDomains(known).includes(domainOf(address));
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}
