import { capital, type Called, type CalledWords, type Same } from './words';

interface FrenchNames {
  readonly your: string;
  readonly these: string;
  /** In the feminine or the masculine. */
  readonly isKept: readonly [kept: string, confirmed: string];
  readonly confirmIt: string;
  readonly notGiven: string;
  readonly waiting: string;
}

function french({ your, these, isKept: [kept, confirmed], confirmIt, notGiven, waiting }: FrenchNames): Same {
  return {
    checkTitle: `Vérifiez ${your}`,
    see: `Voir ${your}`,
    hashHint: `Il permet de vérifier plus tard que rien n’a été modifié dans ${your}.`,
    nextAfterClosing: `${capital(your)} reste ${kept} dans le dossier. Vous n’avez plus rien à faire.`,
    code: {
      notYet: `${notGiven} : elle ne l’est qu’avec le code. Ce que vous avez rempli reste sur cette page.`,
      keptTitle: `${capital(your)} est ${kept}, mais pas encore ${confirmed}`,
      kept: (when) =>
        `Le courriel avec votre code ne peut pas partir maintenant. ${capital(your)} est ${kept} (${when}), mais pas encore ${confirmed}. Si vous confirmez plus tard avec un code, ce moment reste valable.`,
      keptNext: (address, sender) =>
        `Si le code arrive quand même à ${address}, tapez-le ici. Ou rouvrez plus tard le lien de votre courriel et demandez alors un nouveau code. ${sender} voit que ${your} attend une confirmation.`,
      unconfirmed: (when) =>
        `${these} est ${kept} (${when}), mais pas encore ${confirmed} : le courriel avec le code ne pouvait pas partir. ${confirmIt} avec un code ; ce moment reste valable.`,
      waiting,
    },
    signedPdf: {
      announced: `Vous confirmez ${these.toLowerCase()} avec un PDF que vous signez vous-même électroniquement, par exemple avec votre eID ou itsme.`,
      intro: `${notGiven} : elle ne l’est qu’avec le PDF signé.`,
      downloadTitle: `1. Téléchargez le PDF avec ${your}`,
    },
  };
}

const answerUntil = (until: string): string => `Vous pouvez répondre par ce lien jusqu’au ${until} inclus.`;

export const fr: Readonly<Record<Called, CalledWords>> = {
  answer: {
    ...french({
      your: 'votre réponse',
      these: 'Cette réponse',
      isKept: ['conservée', 'confirmée'],
      confirmIt: 'Confirmez-la',
      notGiven: 'Votre réponse n’est pas encore donnée',
      waiting: 'Elle n’est pas encore confirmée.',
    }),
    label: 'Réponse',
    saysAll: false,
    title: 'Votre réponse jusqu’à présent',
    latest: (chosen, when) => `Votre dernière réponse : ${chosen} (${when}).`,
    until: (until) => `Vous pouvez remplacer cette réponse par ce lien jusqu’au ${until} inclus.`,
    over: 'Il n’est plus possible de remplacer votre réponse par ce lien. Elle n’est pas correcte ? Appelez-nous ou écrivez-nous.',
    keptNotCounted: 'L’appel était déjà clôturé : votre réponse est conservée, mais ne compte plus.',
  },
  question: {
    ...french({
      your: 'votre question',
      these: 'Cette question',
      isKept: ['conservée', 'confirmée'],
      confirmIt: 'Confirmez-la',
      notGiven: 'Votre question n’est pas encore posée',
      waiting: 'Elle n’est pas encore confirmée.',
    }),
    label: 'Question',
    saysAll: true,
    title: 'Votre question',
    latest: (_, when) => `Vous avez posé une question (${when}).`,
    until: answerUntil,
    over: 'Il n’est plus possible de répondre par ce lien. Appelez-nous ou écrivez-nous.',
    keptNotCounted: 'L’appel était déjà clôturé : votre question est conservée, mais ne change plus rien.',
  },
  withdrawal: {
    ...french({
      your: 'votre retrait',
      these: 'Ce retrait',
      isKept: ['conservé', 'confirmé'],
      confirmIt: 'Confirmez-le',
      notGiven: 'Votre réponse n’est pas encore retirée',
      waiting: 'Ce n’est pas encore confirmé.',
    }),
    label: 'Retrait',
    saysAll: false,
    title: 'Votre retrait',
    latest: (_, when) => `Vous avez retiré votre réponse (${when}).`,
    until: answerUntil,
    over: 'Il n’est plus possible de répondre par ce lien. Appelez-nous ou écrivez-nous.',
    keptNotCounted: 'L’appel était déjà clôturé : votre retrait est conservé, mais ne change plus rien.',
  },
};
