/**
 * French drops the e of `de` and `que` before a vowel: `d’Anzegem`. The catalogues do so themselves for fixed words; this
 * is for names that were filled in. Abbreviations in capitals and numbers keep the full word.
 */
export function elide(text: string): string {
  return text.replaceAll(/\b([Dd]|[Qq]u)e (?=[AEÉÈIO]\p{Ll})/gu, '$1’');
}
