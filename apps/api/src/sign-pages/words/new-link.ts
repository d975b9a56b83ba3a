import type { Language } from '@penhouder/contracts';

/** What the pages say that lead to a new link. */
export interface NewLinkWords {
  readonly signedTitle: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressMissing: string;
  readonly addressNotValid: string;
  readonly ask: string;
  readonly askedTitle: string;
  readonly asked: string;
}

const nl: NewLinkWords = {
  signedTitle: 'Met deze link werd geantwoord',
  address: 'Het e-mailadres waarop u deze link kreeg',
  addressHint: 'Wij sturen de nieuwe link alleen daarheen.',
  addressMissing: 'Schrijf het e-mailadres waarop u deze link kreeg.',
  addressNotValid: 'Schrijf een volledig e-mailadres, bijvoorbeeld naam@bestuur.be.',
  ask: 'Vraag een nieuwe link',
  askedTitle: 'Uw vraag is ontvangen',
  asked:
    'Hoort deze link nog bij u en kreeg u hem op het adres dat u typte, dan vertrekt er een mail met een nieuwe link naar dat adres. Komt er geen mail? Bel of mail de organisatie die u de link stuurde.',
};

const fr: NewLinkWords = {
  signedTitle: 'Réponses données avec ce lien',
  address: 'L’adresse électronique à laquelle vous avez reçu ce lien',
  addressHint: 'Nous n’envoyons le nouveau lien qu’à cette adresse.',
  addressMissing: 'Écrivez l’adresse électronique à laquelle vous avez reçu ce lien.',
  addressNotValid: 'Écrivez une adresse électronique complète, par exemple nom@commune.be.',
  ask: 'Demander un nouveau lien',
  askedTitle: 'Votre demande est reçue',
  asked:
    'Si ce lien est encore le vôtre et que vous l’avez reçu à l’adresse que vous avez tapée, un courriel avec un nouveau lien part vers cette adresse. Pas de courriel ? Contactez l’organisation qui vous a envoyé le lien.',
};

export function newLinkWordsOf(language: Language): NewLinkWords {
  return language === 'fr' ? fr : nl;
}
