import type { Language } from '@penhouder/contracts';

/** Why a code did not do. */
export type CodeFault = 'CodeMissing' | 'CodeWrong' | 'CodeOver' | 'CodesTooMany' | 'CodeNotSent';

/** What the pages around a code say, in one language. */
export interface CodeWords {
  announced(address: string): string;
  readonly askButton: string;
  readonly title: string;
  sent(address: string): string;
  readonly notYetHandedOver: string;
  readonly notYetNamed: string;
  readonly label: string;
  readonly hint: string;
  readonly confirmButton: string;
  readonly againButton: string;
  readonly faults: Readonly<Record<CodeFault, string>>;
  readonly confirmNow: string;
  readonly confirmed: string;
}

const nl: CodeWords = {
  announced: (address) =>
    `Om te bevestigen krijgt u een code van zes cijfers per mail, op ${address}. Tot u die code typt, gebeurt er niets.`,
  askButton: 'Stuur mij een code',
  title: 'Typ de code uit uw mail',
  sent: (address) =>
    `Er vertrok zonet een mail met een code van zes cijfers naar ${address}. De code werkt tien minuten.`,
  notYetHandedOver: 'Er is nog niets doorgegeven: dat gebeurt pas met de code.',
  notYetNamed: 'Er is nog niemand aangeduid: dat gebeurt pas met de code.',
  label: 'Code',
  hint: 'Zes cijfers',
  confirmButton: 'Bevestig met deze code',
  againButton: 'Stuur mij een nieuwe code',
  faults: {
    CodeMissing: 'Typ de zes cijfers uit de mail.',
    CodeWrong: 'Deze code klopt niet. Kijk of u de nieuwste mail hebt en typ de zes cijfers opnieuw.',
    CodeOver: 'Deze code werkt niet (meer). Vraag hieronder een nieuwe; wat u invulde, blijft staan.',
    CodesTooMany: 'Er werden te veel codes gevraagd of geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
    CodeNotSent:
      'De mail met de code kan nu niet vertrekken. Vraag straks een nieuwe code; er is nog niets doorgegeven.',
  },
  confirmNow: 'Stuur mij een code om te bevestigen',
  confirmed: 'Bevestigd met een code',
};

const fr: CodeWords = {
  announced: (address) =>
    `Pour confirmer, vous recevez un code de six chiffres par courriel, à ${address}. Rien ne se passe tant que vous ne tapez pas ce code.`,
  askButton: 'Envoyez-moi un code',
  title: 'Tapez le code de votre courriel',
  sent: (address) =>
    `Un courriel avec un code de six chiffres vient de partir vers ${address}. Le code est valable dix minutes.`,
  notYetHandedOver: 'Rien n’est encore transmis : cela n’arrive qu’avec le code.',
  notYetNamed: 'Personne n’est encore désigné : cela n’arrive qu’avec le code.',
  label: 'Code',
  hint: 'Six chiffres',
  confirmButton: 'Confirmer avec ce code',
  againButton: 'Envoyez-moi un nouveau code',
  faults: {
    CodeMissing: 'Tapez les six chiffres du courriel.',
    CodeWrong: 'Ce code n’est pas correct. Vérifiez que c’est le courriel le plus récent et retapez les six chiffres.',
    CodeOver: 'Ce code n’est pas ou plus valable. Demandez-en un nouveau ci-dessous ; ce que vous avez rempli reste.',
    CodesTooMany: 'Trop de codes ont été demandés ou essayés. Attendez un quart d’heure et réessayez.',
    CodeNotSent:
      'Le courriel avec le code ne peut pas partir maintenant. Demandez un nouveau code plus tard ; rien n’est encore transmis.',
  },
  confirmNow: 'Envoyez-moi un code pour confirmer',
  confirmed: 'Confirmée avec un code',
};

export function codeWordsOf(language: Language): CodeWords {
  return language === 'fr' ? fr : nl;
}
