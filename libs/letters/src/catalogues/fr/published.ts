import type { SameShape } from '../same-shape';
import type * as dutch from '../nl/published';

export const published: SameShape<typeof dutch.published> = {
  read: 'lue',
  waiting: 'en cours de lecture',
  again: 'pas encore lue',
  failed: 'non lue',
  problems: {
    addressNotAllowed: 'L’adresse renvoie vers un endroit qui n’est pas ouvert en https.',
    addressNotPublic: 'L’adresse mène à un réseau qui n’est pas public.',
    tooManyRedirects: 'L’adresse renvoie sans cesse vers une autre.',
    refused: 'Le site n’a pas donné la page.',
    tooLarge: 'La page dépasse 5 Mo.',
    tooSlow: 'Le site n’a pas répondu en vingt secondes.',
    wrongKind: 'Ce n’est ni une page web, ni un texte, ni un PDF.',
    empty: 'La page est vide.',
    unreachable: 'Le site était injoignable.',
  },
};
