/** What stands between a dossier and its filing. */
export const conditionsUnmet = {
  sum: 'Les participants d’accord comptent ensemble {{sum}} {{figure}} ; il en faut {{needed}}.',
  count: '{{sum}} participants sont d’accord ; il en faut {{needed}}.',
  eachType:
    'Tous les types de participants que l’appel demande ne sont pas assez d’accord : {{sum}} types sur {{needed}}.',
  sameGroup: 'Les participants d’accord doivent être du même groupe et au moins {{needed}} ; ils sont {{sum}}.',
  adjoining: 'Les participants d’accord doivent être contigus et être au moins {{needed}} ; ils sont {{sum}}.',
  exclusive: '{{sum}} participants d’accord sur {{needed}} ne figurent dans aucune autre demande.',
  contribution: 'Les participants d’accord apportent ensemble {{sum}} ; il faut {{needed}}.',
  each: 'Chaque participant d’accord doit remplir lui-même la condition pour « {{figure}} » ; {{sum}} sur {{needed}} la remplissent.',
  ratio: '« {{figure}} » est de {{sum}} ; il faut {{needed}}.',
  spread: 'Les participants d’accord portent ensemble {{sum}} marques différentes ; il en faut {{needed}}.',
  mix: 'Parmi les participants d’accord, {{sum}} sont « {{figure}} » ; il en faut {{needed}}.',
  tooMany: '{{sum}} participants sont d’accord ; il ne peut y en avoir que {{most}}.',
  tooMuch: '« {{figure}} » est de {{sum}} ; au plus {{most}} est admis.',
  anyOf: 'Des possibilités dont une doit être remplie, aucune ne l’est encore.',
  step: 'L’étape « {{step}} » n’est pas encore terminée.',
  conflict: 'Les réponses de {{unit}} se contredisent. Choisissez d’abord laquelle vaut.',
  office: '{{unit}} a signé en une qualité non demandée. Demandez la bonne signature.',
  organ:
    'La décision de {{unit}} est d’un organe pour lequel le signataire ne peut signer. Demandez la bonne signature.',
  mandate:
    'Le mandat de la personne qui a signé pour {{unit}} avait pris fin avant la décision. Faites signer celle en fonction.',
};
