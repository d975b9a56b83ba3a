export const offices = {
  mayor: 'bourgmestre',
  alderman: 'échevin',
  chair: 'président du conseil',
  councillor: 'conseiller',
  director: 'directeur général',
  staff: 'membre du personnel',
};

export const signing = {
  asked: {
    one: 'Cette signature est demandée à : {{offices}}.',
    any: 'Une signature suffit : {{offices}}.',
    several: 'Il faut {{count}} signatures, chacune d’une autre personne : {{offices}}.',
  },
  missing_one: 'Encore {{count}} signature nécessaire : {{offices}}.',
  missing_other: 'Encore {{count}} signatures nécessaires : {{offices}}.',
  missingNobody_one: 'Encore {{count}} signature nécessaire.',
  missingNobody_other: 'Encore {{count}} signatures nécessaires.',
  outvoted: 'Votre refus est conservé. Les autres signatures suffisent : {{unit}} participe.',
  problems: {
    officeMissing: 'Choisissez en quelle qualité on a signé.',
    officeNotAsked: 'L’appel ne demande pas de signature en cette qualité.',
    officeUnfit: 'Personne ne peut signer en cette qualité ce que cet organe décide.',
    delegatedBy: 'Indiquez qui a délégué la signature.',
    delegatedOn: 'Indiquez quel jour la signature a été déléguée, au plus tard aujourd’hui.',
  },
  delegatedOn: 'déléguée le {{day}}',
  inOfficeUntil: 'en fonction jusqu’au {{day}} inclus',
  delegation: 'Par délégation de {{by}}, le {{day}}',
};
