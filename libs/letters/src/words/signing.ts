import type { Language, LocalDate, MissingSignatures, OfficeCode, SignatureRule, SlotAnswer } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList } from './formats';
import { say } from './say';
import { capacityWord } from './values';

/** `burgemeester`. */
export function officeWord(office: OfficeCode, language: Language): string {
  return say(language, `offices.${office}`);
}

type SaidOfSigner = 'office' | 'capacity' | 'delegatedOn' | 'inOfficeUntil';
type SignedAs = { readonly [Key in SaidOfSigner]?: SlotAnswer[Key] | undefined };

/** `burgemeester, bij delegatie, gedelegeerd op 10 januari 2025, in functie tot en met 31 december 2030`; null: nothing of it was said. */
export function signedAs(
  { office, capacity, delegatedOn, inOfficeUntil }: SignedAs,
  language: Language,
): string | null {
  const parts = [
    ...(office === undefined ? [] : [officeWord(office, language)]),
    ...(capacity === undefined ? [] : [capacityWord(capacity, language)]),
    ...(['delegatedOn', 'inOfficeUntil'] as const).flatMap((what) => {
      const on = { delegatedOn, inOfficeUntil }[what];
      return on === undefined ? [] : [say(language, `signing.${what}`, { day: dayOf(on, language) })];
    }),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** `Bij delegatie van An Voorbeeld, burgemeester, op 10 januari 2025`: stands above the signature. */
export function delegationText(
  { by, on }: { readonly by: string; readonly on: LocalDate },
  language: Language,
): string {
  return say(language, 'signing.delegation', { by, day: dayOf(on, language) });
}

/** `Eén handtekening is genoeg, van burgemeester of schepen.` */
export function signatureAsked({ of, needed }: SignatureRule, language: Language): string {
  const offices = of.map((office) => officeWord(office, language));
  if (offices.length === 1) return say(language, 'signing.asked.one', { offices: offices.join('') });
  if (needed === 1) return say(language, 'signing.asked.any', { offices: formatList(offices, language, 'or') });
  const joint = needed === offices.length ? 'and' : 'or';
  return say(language, 'signing.asked.several', { count: needed, offices: formatList(offices, language, joint) });
}

/** `Nog 1 handtekening nodig: burgemeester of schepen.`, of every signature together; null: none is missing. */
export function missingText(missing: readonly MissingSignatures[], language: Language): string | null {
  const sentences = missing.map(({ offices, stillNeeded }) => {
    const names = offices.map((office) => officeWord(office, language));
    const joint = stillNeeded >= names.length ? 'and' : 'or';
    return names.length === 0
      ? say(language, 'signing.missingNobody', { count: stillNeeded })
      : say(language, 'signing.missing', { count: stillNeeded, offices: formatList(names, language, joint) });
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}

function dayOf(on: LocalDate, language: Language): string {
  return formatDateWithoutWeekday(on, language);
}
