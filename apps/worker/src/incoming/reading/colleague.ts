const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,20}/gi;
const NOBODY = /^(no-?reply|noreply|postmaster|mailer-daemon|niet-?beantwoorden)/i;

/**
 * The colleague that an absence names: the first address in its words within the domain of the absent one, who is not
 * themselves. Null when it names nobody there; addresses elsewhere are never proposed.
 */
export function colleagueIn(words: string, absent: string | null): string | null {
  if (absent === null) return null;
  const own = absent.toLowerCase();
  const domain = own.slice(own.lastIndexOf('@'));
  const named = [...words.slice(0, 20_000).matchAll(ADDRESS)].map(([address]) => address.toLowerCase());
  return named.find((one) => one.endsWith(domain) && one !== own && !NOBODY.test(one)) ?? null;
}
