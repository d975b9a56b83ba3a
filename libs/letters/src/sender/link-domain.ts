/**
 * Under which other domain the links in our mails stand than the mails themselves, which filters of mail distrust
 * (`reliability.md` 5.6); null: under the same one, or that cannot be told of an address without a domain. Two names belong
 * together by their last two parts: a list of public suffixes is not kept, so it is silent about some that differ.
 */
export function foreignLinkDomain(baseUrl: string, fromAddress: string): string | null {
  const host = new URL(baseUrl).hostname.toLowerCase();
  const from = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
  const isNamed = [host, from].every((name) => /^[^:[\]]+\.[a-z][^.:]*$/.test(name));
  return !isNamed || ownerOf(host) === ownerOf(from) ? null : host;
}

function ownerOf(name: string): string {
  return name.split('.').slice(-2).join('.');
}
