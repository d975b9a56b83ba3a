/** Large providers that have a domain in most countries: outlook.be, hotmail.nl, live.fr, yahoo.co.uk. */
const PROVIDERS_EVERYWHERE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|gmx|aol|icloud|protonmail|proton|tutanota|yandex)\.(?:com?\.)?[a-z]{2,3}$/;

/**
 * Providers where anybody can have a mailbox: an address there says nothing about the organisation, even when a contact
 * of it uses one. Those that are or were common with us and with our neighbours, and large ones of the world; our choice.
 */
const PUBLIC_PROVIDERS: ReadonlySet<string> = new Set([
  // Belgium
  'telenet.be',
  'skynet.be',
  'proximus.be',
  'belgacom.net',
  'scarlet.be',
  'edpnet.be',
  'edpnet.net',
  'pandora.be',
  'voo.be',
  'base.be',
  'online.be',
  'orange.be',
  'mobistar.be',
  'mobistarmail.be',
  'brutele.be',
  'tvcablenet.be',
  'teledisnet.be',
  'numericable.be',
  'coditel.net',
  'dommel.be',
  'swing.be',
  'tiscali.be',
  'versateladsl.be',
  'versatel.be',
  'planetinternet.be',
  'chello.be',
  'euphonynet.be',
  'fulladsl.be',
  'evonet.be',
  'advalvas.be',
  'ping.be',
  'win.be',
  'tele2.be',
  'tele2allin.be',
  'freegates.be',
  'worldonline.be',
  // The Netherlands
  'ziggo.nl',
  'ziggomail.com',
  'home.nl',
  'upcmail.nl',
  'chello.nl',
  'kpnmail.nl',
  'kpnplanet.nl',
  'planet.nl',
  'hetnet.nl',
  'xs4all.nl',
  'casema.nl',
  'quicknet.nl',
  'zonnet.nl',
  'tele2.nl',
  'telfort.nl',
  'wanadoo.nl',
  'freeler.nl',
  'online.nl',
  'solcon.nl',
  'caiway.nl',
  'zeelandnet.nl',
  'tiscali.nl',
  'versatel.nl',
  // France and Luxembourg
  'laposte.net',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'sfr.fr',
  'neuf.fr',
  'bbox.fr',
  'club-internet.fr',
  'aliceadsl.fr',
  'numericable.fr',
  'noos.fr',
  '9online.fr',
  'cegetel.net',
  'libertysurf.fr',
  'tiscali.fr',
  'voila.fr',
  'netcourrier.com',
  'mailo.com',
  'caramail.com',
  'caramail.fr',
  'dbmail.com',
  'pt.lu',
  'orange.lu',
  // The world
  'me.com',
  'mac.com',
  'privaterelay.appleid.com',
  'web.de',
  't-online.de',
  'freenet.de',
  'mail.com',
  'pm.me',
  'tuta.com',
  'tutamail.com',
  'zoho.com',
  'zoho.eu',
  'zohomail.com',
  'zohomail.eu',
  'mail.ru',
  'fastmail.com',
  'fastmail.fm',
  'hey.com',
  'mailbox.org',
  'posteo.de',
  'posteo.net',
  'startmail.com',
  'hushmail.com',
  'duck.com',
]);

/**
 * The mail domains of an organisation: those of its contacts that are known, without public providers; sorted, in lower
 * case. Only the whole domain counts: one below it may be run by somebody else.
 */
export function ownMailDomains(addresses: readonly string[]): readonly string[] {
  const domains = addresses.map(domainOf).filter((domain) => domain !== '' && !isPublic(domain));
  return [...new Set(domains)].sort();
}

/** Whether an address lies in a mail domain of the organisation whose known addresses are given. */
export function isOwnAddress(address: string, known: readonly string[]): boolean {
  return ownMailDomains(known).includes(domainOf(address));
}

function isPublic(domain: string): boolean {
  return PROVIDERS_EVERYWHERE.test(domain) || PUBLIC_PROVIDERS.has(domain);
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
}
