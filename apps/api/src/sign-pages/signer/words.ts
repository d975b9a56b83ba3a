import type { Language } from '@penhouder/contracts';
import { formatList } from '@penhouder/letters';

/** What the sign page says about the office, the delegation and the end of the mandate of who signs. */
export interface SignerWords {
  readonly officeLabel: string;
  readonly officeChoose: string;
  /** Where the call asks an office that signs by delegation only. */
  readonly officeByDelegation: string;
  readonly delegationTitle: string;
  readonly delegatedByLabel: string;
  readonly delegatedByHint: string;
  readonly delegatedOnLabel: string;
  readonly inOfficeTitle: string;
  readonly inOfficeUntilLabel: string;
  readonly inOfficeUntilHint: string;
  readonly signaturesTitle: string;
  signed(offices: readonly string[]): string;
  readonly noneMissing: string;
}

const nl: SignerWords = {
  officeLabel: 'In welk ambt tekent u?',
  officeChoose: 'Kies een ambt',
  officeByDelegation:
    'Een schepen, raadslid of personeelslid tekent bij delegatie: zeg hieronder van wie en sinds wanneer.',
  delegationTitle: 'Tekent u bij delegatie? Vul dan dit in',
  delegatedByLabel: 'Wie delegeerde de ondertekening aan u?',
  delegatedByHint: 'Naam en ambt, zoals in de schriftelijke delegatie',
  delegatedOnLabel: 'Op welke dag?',
  inOfficeTitle: 'Loopt uw mandaat of delegatie af? Vul dan dit in',
  inOfficeUntilLabel: 'Tot en met welke dag bent u in functie?',
  inOfficeUntilHint: 'Wat uw bestuur daarna beslist, tekent wie u opvolgt.',
  signaturesTitle: 'Wie tekent',
  signed: (offices) => `Al getekend: ${formatList(offices, 'nl')}.`,
  noneMissing: 'Er ontbreekt geen handtekening.',
};

const fr: SignerWords = {
  officeLabel: 'En quelle qualité signez-vous ?',
  officeChoose: 'Choisissez une qualité',
  officeByDelegation:
    'Un échevin, un conseiller ou un membre du personnel signe par délégation : dites ci-dessous de qui et depuis quand.',
  delegationTitle: 'Vous signez par délégation ? Complétez alors ceci',
  delegatedByLabel: 'Qui vous a délégué la signature ?',
  delegatedByHint: 'Nom et qualité, comme dans la délégation écrite',
  delegatedOnLabel: 'Quel jour ?',
  inOfficeTitle: 'Votre mandat ou délégation prend fin ? Complétez alors ceci',
  inOfficeUntilLabel: 'Jusqu’à quel jour inclus êtes-vous en fonction ?',
  inOfficeUntilHint: 'Ce que votre administration décide ensuite, votre successeur le signe.',
  signaturesTitle: 'Qui signe',
  signed: (offices) => `Déjà signé : ${formatList(offices, 'fr')}.`,
  noneMissing: 'Aucune signature ne manque.',
};

/** The words in the reader's language. */
export function signerWordsOf(language: Language): SignerWords {
  return language === 'fr' ? fr : nl;
}
