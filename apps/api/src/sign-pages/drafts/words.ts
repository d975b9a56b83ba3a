import type { Language } from '@penhouder/contracts';

/** What the pages say about words that are not sent yet. */
export interface DraftWords {
  /** How long the page can be left alone. */
  readonly time: string;
  kept(days: number): string;
  readonly wipe: string;
  readonly wiped: string;
  /** On top of a form that was filled in with what was typed before. */
  readonly returned: string;
  /** On the page after a session that ended: how what was posted goes on. */
  readonly goOn: string;
  /** The same, when the refusal is over by itself. */
  readonly goOnLater: string;
  /** The same, when nothing has to be waited for. */
  readonly goOnNow: string;
  readonly goOnButton: string;
  readonly filesAgain: string;
}

const nl: DraftWords = {
  time: 'Bent u langer dan een uur weg, dan vragen we u de link in uw mail opnieuw te openen. Wat u invulde, gaat niet verloren.',
  kept: (days) =>
    `Deze browser bewaart wat u invult op dit toestel, tot u het verstuurt en hoogstens ${String(days)} dagen. Is dit een toestel van iedereen, wis het dan als u weggaat.`,
  wipe: 'Wis wat ik invulde',
  wiped: 'Gewist: dit toestel bewaart niets meer van dit formulier.',
  returned: 'Wat u eerder invulde, staat er weer. Er is nog niets verstuurd.',
  goOn: 'Wat u invulde, staat nog op deze pagina. Open de link uit uw mail in een nieuw tabblad, kom hier terug en kies:',
  goOnLater: 'Wat u invulde, staat nog op deze pagina. Wacht even en kies:',
  goOnNow: 'Wat u invulde, staat nog op deze pagina.',
  goOnButton: 'Ga verder met wat u invulde',
  filesAgain: 'Bestanden kiest u daarna opnieuw.',
};

const fr: DraftWords = {
  time: 'Si vous vous absentez plus d’une heure, nous vous demanderons de rouvrir le lien de votre courriel. Ce que vous avez rempli n’est pas perdu.',
  kept: (days) =>
    `Ce navigateur garde ce que vous remplissez sur cet appareil, jusqu’à l’envoi et au plus ${String(days)} jours. Si l’appareil est partagé, effacez-le avant de partir.`,
  wipe: 'Effacer ce que j’ai rempli',
  wiped: 'Effacé : cet appareil ne garde plus rien de ce formulaire.',
  returned: 'Ce que vous aviez rempli est de nouveau là. Rien n’est encore envoyé.',
  goOn: 'Ce que vous avez rempli est toujours sur cette page. Ouvrez le lien de votre courriel dans un nouvel onglet, revenez ici et choisissez :',
  goOnLater: 'Ce que vous avez rempli est toujours sur cette page. Patientez un instant et choisissez :',
  goOnNow: 'Ce que vous avez rempli est toujours sur cette page.',
  goOnButton: 'Continuer avec ce que vous avez rempli',
  filesAgain: 'Les fichiers sont à choisir de nouveau ensuite.',
};

/** The words about drafts in a language. */
export function draftWordsOf(language: Language): DraftWords {
  return { nl, fr }[language];
}
