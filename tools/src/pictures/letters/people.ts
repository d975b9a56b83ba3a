import type { Language } from '@penhouder/domain';
import { publicPagePath } from '@penhouder/letters';

// Who writes and reads in the pictures of mails: nobody real, with names as long and as accented as real ones.

/** The body that asks; an address and a number that cannot exist. */
export const BODY = {
  name: 'Streekvereniging Zuid-West',
  accent: '#1f4e79',
  phone: '056 00 00 00',
  email: 'coordinatie@streekvereniging.example',
};

export const NUMBER = '2019-004';
const SITE = 'https://penhouder.streekvereniging.example';
export const DOSSIER_URL = `${SITE}/dossiers/5f0e1c52-6f0e-4c0f-9d0a-1b2c3d4e5f60`;
export const whyUrl = (language: Language): string => `${SITE}${publicPagePath('zuid-west', 'why', language)}`;
/** As long as a real personal link. */
export const LINK = `${SITE}/t/9fK2mQ7xTz4LrB8wYc1VdN6hPj3sGa5ue0oEiRtZyXk`;
export const CODE = '482 613';

/** By participant: the first is who reads. */
const UNITS = {
  nl: {
    katelijne: 'Sint-Katelijne-Waver',
    tongeren: 'Tongeren-Borgloon',
    heist: 'Heist-op-den-Berg',
    voeren: 'Voeren',
    merged: 'Sint-Katelijne-Waver-Bonheiden',
  },
  fr: {
    katelijne: 'Écaussinnes-d’Enghien',
    tongeren: 'Tongeren-Borgloon',
    heist: 'Rhode-Saint-Genèse',
    voeren: 'Fourons',
    merged: 'Écaussinnes-Rhode-Saint-Genèse',
  },
} as const;
export type UnitKey = keyof (typeof UNITS)['nl'];

export const unitsIn = (language: Language): Readonly<Record<UnitKey, string>> => UNITS[language];

/** Who reads: the contact of the first participant, a colleague of hers, and a coordinator. */
const READERS = {
  nl: {
    contact: { name: 'Marie-Thérèse Van den Broeck', function: 'algemeen directeur' },
    colleague: { name: 'Jean-François De Smet', function: 'schepen van sociale economie' },
    coordinator: { name: 'An Verhaeghe', function: null },
  },
  fr: {
    contact: { name: 'Hélène Lefèvre-Dœuillet', function: 'directrice générale' },
    colleague: { name: 'Jean-François Évrard', function: 'échevin de l’économie sociale' },
    coordinator: { name: 'Zoé Gérard', function: null },
  },
} as const;
export type ReaderKey = keyof (typeof READERS)['nl'];

export const readersIn = (
  language: Language,
): Readonly<Record<ReaderKey, { readonly name: string; readonly function: string | null }>> => READERS[language];

/** What people typed, by text id. */
const WORDS = {
  nl: {
    reason: 'De vergadering van december is een week uitgesteld. Daarom schuift alles een week op.',
    condition:
      'Akkoord, als de bijdrage van onze gemeente niet hoger wordt dan € 1.250,00 per jaar.\n\nWe zien dat graag vooraf op papier.',
    question: 'Moet de gemeenteraad dit ook goedkeuren, of volstaat het college? En wat kost het ons per jaar?',
    answer: 'Het college volstaat.\nEr is geen bijdrage van de gemeente: de subsidie van € 75.000,00 dekt de kosten.',
    refusal: 'Het bestuur kiest voor een samenwerking met de buurgemeenten.',
    news: 'De raad van bestuur keurde de aanvraag goed op vrijdag 20 december 2019.\nWe dienen ze in op 13 januari.',
    title: 'Nota aan de raad van bestuur',
    returned: 'De tabel met de acties van het derde kwartaal ontbreekt. Bezorg ons ook de aanwezigheidslijsten.',
    withdrawn: 'Het college kwam op 3 december terug op zijn beslissing.',
  },
  fr: {
    reason: 'La réunion de décembre est reportée d’une semaine. Tout est donc décalé d’une semaine.',
    condition:
      'D’accord, si la contribution de notre commune ne dépasse pas 1.250,00 € par an.\n\nNous aimerions le voir sur papier.',
    question: 'Le conseil communal doit-il aussi approuver, ou le collège suffit-il ? Combien cela coûte-t-il par an ?',
    answer: 'Le collège suffit.\nLa commune ne paie rien : la subvention de 75.000,00 € couvre les coûts.',
    refusal: 'L’administration préfère collaborer avec les communes voisines.',
    news: 'Le conseil d’administration a approuvé la demande le vendredi 20 décembre 2019.\nNous l’introduisons le 13 janvier.',
    title: 'Note au conseil d’administration',
    returned: 'Le tableau des actions du troisième trimestre manque. Envoyez-nous aussi les listes de présence.',
    withdrawn: 'Le collège est revenu sur sa décision le 3 décembre.',
  },
} as const;
export type WordsKey = keyof (typeof WORDS)['nl'];

/** The same words under every text id, as they stand in the database. */
export const wordsIn = (language: Language): Readonly<Record<WordsKey, string>> => WORDS[language];
