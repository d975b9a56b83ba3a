import type { Language } from '@penhouder/contracts';

/** What the pages say that lead to a new link. */
export interface NewLinkWords {
  readonly signedTitle: string;
  readonly ask: string;
  readonly askedTitle: string;
  readonly asked: string;
}

const nl: NewLinkWords = {
  signedTitle: 'Met deze link werd geantwoord',
  ask: 'Vraag een nieuwe link',
  askedTitle: 'Uw vraag is ontvangen',
  asked:
    'Hoort deze link nog bij u, dan vertrekt er een mail met een nieuwe link naar het adres dat bij de organisatie bekend is. Komt er geen mail? Bel of mail de organisatie die u de link stuurde.',
};

const fr: NewLinkWords = {
  signedTitle: 'Réponses données avec ce lien',
  ask: 'Demander un nouveau lien',
  askedTitle: 'Votre demande est reçue',
  asked:
    'Si ce lien est encore le vôtre, un e-mail avec un nouveau lien part vers l’adresse connue de l’organisation. Pas d’e-mail ? Contactez l’organisation qui vous a envoyé le lien.',
};

export function newLinkWordsOf(language: Language): NewLinkWords {
  return language === 'fr' ? fr : nl;
}
