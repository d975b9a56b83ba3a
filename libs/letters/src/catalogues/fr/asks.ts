export const asks = {
  one: '{{ask}} : {{value}}',
  none: 'pas rempli',
  withAgreement: 'Donné avec l’accord : {{values}}.',
  uncounted:
    'Elle ne compte pas encore : il manque une valeur demandée, ou elle ne convient plus : {{asks}}. Le même lien permet de remplacer la réponse.',
  counted: '{{option}} : {{count}}',
  together: '{{ask}} : ensemble {{value}}',
  notPassedOn:
    'Les valeurs données par les administrations réunies ne correspondent pas ensemble à ce qui est demandé : {{to}} est interrogée elle-même. Ce qui est signé est conservé mais ne compte pas.',
  faults: {
    missing: 'Remplissez « {{ask}} ».',
    notAsked: '« {{ask}} » n’est pas demandé. Laissez-le de côté.',
    notAnOption: 'Choisissez une des possibilités pour « {{ask}} ».',
    notAWholeNumber: 'Indiquez pour « {{ask}} » un nombre entier, comme 12 ou 1.250.',
    notAnAmount: 'Indiquez pour « {{ask}} » un montant en euros, comme 1.250 ou 12,50.',
    tooSmall: 'Indiquez pour « {{ask}} » au moins {{limit}}.',
    tooLarge: 'Indiquez pour « {{ask}} » au plus {{limit}}.',
  },
  hints: {
    number: 'Un nombre entier',
    euro: 'En euros, comme 1.250 ou 12,50',
    from: 'au moins {{min}}',
    upTo: 'au plus {{max}}',
    between: 'de {{min}} à {{max}}',
  },
  explained: {
    head: 'Qui marque son accord donne aussi ces valeurs :',
    headTwo: 'Qui marque son accord comme premier signataire donne aussi ces valeurs :',
    choice: '{{ask}} : un choix parmi {{options}} ({{needed}})',
    number: '{{ask}} : un nombre entier{{bounds}} ({{needed}})',
    euro: '{{ask}} : un montant{{bounds}} ({{needed}})',
    between: ' de {{min}} à {{max}}',
    from: ' d’au moins {{min}}',
    upTo: ' d’au plus {{max}}',
    needed: 'nécessaire pour compter',
    notNeeded: 'peut rester vide',
  },
};
