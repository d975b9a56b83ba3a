/** A call told to somebody who never sees its file: what it says, in the order in which things happen. */
export const explain = {
  quote: '« {{name}} »',
  version: 'appel {{code}}, version {{version}}',
  heads: {
    call: 'L’appel',
    who: 'Qui compte et combien doivent être d’accord',
    dates: 'Jusqu’à quand',
    reminders: 'Rappels',
    amount: 'Montant',
    step: 'Étape {{nth}} sur {{total}} : {{title}}',
    units: 'Administrations',
    texts: 'Textes',
    textsIn: { nl: 'en néerlandais', fr: 'en français' },
    sources: 'Sources',
  },
  call: {
    about: '« {{title}} » s’appelle en bref « {{shortTitle}} ». Bailleur de fonds : {{funder}}.',
    aboutWithoutFunder: '« {{title}} » s’appelle en bref « {{shortTitle}} ». Il n’y a ni subside ni bailleur de fonds.',
    programme:
      'C’est l’appel {{place}} du programme « {{title}} » ({{code}}), pour les années {{fromYear}} à {{untilYear}}.',
    task: 'Les participants lisent en haut ce qui leur est demandé : « {{task}} ».',
    steps: 'Les étapes sont : {{steps}}.',
    assumed_one: 'Une règle a été supposée : la source ne le dit pas ainsi ; les sources disent laquelle.',
    assumed_other:
      '{{count}} règles ont été supposées : la source ne le dit pas ainsi ; les sources disent lesquelles.',
    contradictory_one: 'Sur une règle, les sources ne disent pas la même chose ; les sources disent laquelle.',
    contradictory_other:
      'Sur {{count}} règles, les sources ne disent pas la même chose ; les sources disent lesquelles.',
  },
  dates: {
    day: '{{day}}',
    hour: '{{day}} à {{time}}',
    noOpening: 'Le dossier peut être introduit tout de suite : il n’y a pas de premier jour.',
    opening: 'Le dossier peut être introduit à partir du {{day}}.',
    openingHour: 'Le dossier peut être introduit à partir du {{day}} à {{time}}.',
    internalDue: 'Les participants répondent au plus tard le {{day}}, fin du délai interne.',
    internalDueHour: 'Les participants répondent au plus tard le {{day}} avant {{time}}, fin du délai interne.',
    closing:
      'Le dossier est chez le bailleur de fonds au plus tard le {{day}} ; aucune heure n’est indiquée, donc toute la journée compte.',
    closingHour: 'Le dossier est chez le bailleur de fonds au plus tard le {{day}} avant {{time}}.',
    dueAlone: 'Le délai interne prend fin le {{day}}.',
    dueAloneHour: 'Le délai interne prend fin le {{day}} avant {{time}}.',
    closingAlone: 'La clôture est le {{day}} ; aucune heure n’est indiquée, donc toute la journée compte.',
    closingAloneHour: 'La clôture est le {{day}} avant {{time}}.',
    noInternalDue: 'Aucune réponse n’est demandée aux participants pour un jour précis.',
    noClosing: 'Il n’y a pas de date de clôture.',
    ownClosing:
      'Le tour se ferme après le {{day}} ; qui répond plus tard ne compte pas. Ce n’est pas la date d’un bailleur de fonds.',
    ownClosingHour:
      'Le tour se ferme le {{day}} à {{time}} ; qui répond plus tard ne compte pas. Ce n’est pas la date d’un bailleur de fonds.',
    otherWording:
      'Une autre source indique {{date}} ; la date la plus stricte vaut jusqu’à la réponse du bailleur de fonds.',
  },
  who: {
    none: 'L’appel ne dit pas combien de participants doivent être d’accord.',
    together_one: 'Il y a une condition :',
    together_other: 'Ces {{count}} conditions valent ensemble :',
    all: 'chaque participant à qui une signature est demandée est d’accord',
    atLeast_one: 'au moins {{number}} participant est d’accord',
    atLeast_other: 'au moins {{number}} participants sont d’accord',
    sum: 'ceux qui sont d’accord comptent ensemble {{bounds}} {{figure}}',
    sumExempt:
      'ceux qui sont d’accord comptent ensemble {{bounds}} {{figure}} ; pour un participant « {{tag}} » qui est seul, il n’y a pas de minimum',
    eachType: 'de chaque type, il y en a assez qui sont d’accord : {{types}}',
    type: '{{number}} fois « {{tag}} »',
    sameGroup_one:
      'ceux qui sont d’accord font partie d’un seul et même groupe ({{tags}}), et il y en a au moins {{number}}',
    sameGroup_other:
      'ceux qui sont d’accord font partie d’un seul et même groupe ({{tags}}), et ils sont au moins {{number}}',
    adjoining_one:
      'ceux qui sont d’accord sont voisins, aussi à travers d’autres qui sont d’accord, et il y en a au moins {{number}} ; la partie « Administrations » dit qui est voisin de qui',
    adjoining_other:
      'ceux qui sont d’accord sont voisins, aussi à travers d’autres qui sont d’accord, et ils sont au moins {{number}} ; la partie « Administrations » dit qui est voisin de qui',
    exclusive: 'aucun de ceux qui sont d’accord n’est marqué « {{tag}} »',
    contribution: 'ce qu’apportent ensemble ceux qui sont d’accord ({{figure}}) atteint au moins le montant du subside',
    contributionShare:
      'ce qu’apportent ensemble ceux qui sont d’accord ({{figure}}) atteint au moins {{percent}} % du montant du subside',
    spread: 'ceux qui sont d’accord portent ensemble au moins {{number}} de ces marques différentes : {{tags}}',
    mix: 'parmi ceux qui sont d’accord, {{bounds}} sont marqués « {{tag}} »',
    least: 'au moins {{number}}',
    most: 'au plus {{number}}',
    percent: '{{percent}} %',
    mostTagged_one: 'au plus {{number}} participant d’accord est marqué « {{tag}} »',
    mostTagged_other: 'au plus {{number}} participants d’accord sont marqués « {{tag}} »',
    atMost_one: 'au plus {{number}} participant est d’accord',
    atMost_other: 'au plus {{number}} participants sont d’accord',
    noLessThan: 'au moins {{percent}} %',
    moreThan: 'plus de {{percent}} %',
    shareOfNumber: '{{least}} de tous les participants sollicités sont d’accord',
    shareOfFigure:
      'ceux qui sont d’accord ont ensemble {{least}} du total ({{figure}}) de tous les participants sollicités',
    each: 'chaque participant d’accord en a lui-même {{bounds}} ({{figure}})',
    ratio: 'chez ceux qui sont d’accord ensemble, « {{figure}} » vaut {{bounds}} de « {{of}} »',
    anyOf: 'une de ces possibilités suffit : {{choices}}',
    choice: '({{nth}}) {{words}}',
    figure: 'Le chiffre « {{figure}} » est celui du {{day}}.',
    unusedFigure: '{{text}} Aucune condition et aucun montant n’utilisent ce chiffre.',
    unusedTag: '{{text}} Aucune condition et aucun montant n’utilisent cette caractéristique.',
    sure: '{{text}} ({{certainty}})',
    money: {
      euro: '« {{figure}} » est un montant en euros, au {{day}}.',
      cents: '« {{figure}} » est un montant en centimes, au {{day}}.',
    },
    tag_zero: 'Qui reçoit la caractéristique « {{tag}} » se choisit au lancement d’un dossier.',
    tag_one: '{{count}} administration est marquée « {{tag}} » ; la partie « Administrations » dit laquelle.',
    tag_other: '{{count}} administrations sont marquées « {{tag}} » ; la partie « Administrations » dit lesquelles.',
  },
  units: {
    tagged: 'Marquées « {{tag}} » : {{units}}.',
    neighbours: 'Sont voisines :',
    code: 'code INS {{code}}',
    neighbour: '{{first}} et {{others}}',
  },
  reminders: {
    none: 'Qui n’a pas encore répondu ne reçoit pas de rappel.',
    steps: 'Les rappels au coordinateur partent à {{time}}.',
    round_one:
      'Qui n’a pas encore répondu reçoit un rappel {{days}} jour ouvrable avant la fin du délai interne, à {{time}}.',
    round_other:
      'Qui n’a pas encore répondu reçoit un rappel {{days}} jours ouvrables avant la fin du délai interne, à {{time}}.',
    window: 'Les rappels partent uniquement les jours ouvrables, de {{from}} à {{to}}.',
    ladder:
      'En cas de silence, ou si un courriel n’arrive pas, cela va plus loin ; chaque échelon une fois, et plus après une réponse :',
    rungOn: '{{words}} ({{day}})',
    rungs: {
      secondPerson_one:
        '{{count}} jour ouvrable avant : le contact suivant de la même administration, avec son propre lien',
      secondPerson_other:
        '{{count}} jours ouvrables avant : le contact suivant de la même administration, avec son propre lien',
      phone_one: '{{count}} jour ouvrable avant : une tâche de téléphoner pour le coordinateur',
      phone_other: '{{count}} jours ouvrables avant : une tâche de téléphoner pour le coordinateur',
      boardMember_one:
        '{{count}} jour ouvrable avant : message au membre du conseil d’administration pour cette administration',
      boardMember_other:
        '{{count}} jours ouvrables avant : message au membre du conseil d’administration pour cette administration',
    },
    resume_one:
      'Qui donne le jour où son organe décide ne reçoit un nouveau rappel que {{count}} jour ouvrable après ce jour.',
    resume_other:
      'Qui donne le jour où son organe décide ne reçoit un nouveau rappel que {{count}} jours ouvrables après ce jour.',
    noRound_one:
      'Aucune réponse n’est demandée, donc aucun participant ne reçoit de rappel {{days}} jour ouvrable avant la fin du délai interne ; ceux au coordinateur partent à {{time}}.',
    noRound_other:
      'Aucune réponse n’est demandée, donc aucun participant ne reçoit de rappel {{days}} jours ouvrables avant la fin du délai interne ; ceux au coordinateur partent à {{time}}.',
    day_one: '{{count}} jour ouvrable avant : {{day}}',
    day_other: '{{count}} jours ouvrables avant : {{day}}',
    coordinatorOn_one: 'Le coordinateur reçoit un rappel {{days}} jour ouvrable avant, le {{on}}.',
    coordinatorOn_other: 'Le coordinateur reçoit un rappel {{days}} jours ouvrables avant, le {{on}}.',
    coordinatorNone: 'Aucun rappel ne part avant.',
    coordinator_one: 'Le coordinateur reçoit un rappel {{days}} jour ouvrable avant.',
    coordinator_other: 'Le coordinateur reçoit un rappel {{days}} jours ouvrables avant.',
  },
  amount: {
    none: 'L’appel ne dit pas comment le montant est calculé.',
    tiers: 'Le montant dépend du chiffre « {{figure}} » de ceux qui comptent :',
    tier: 'à partir de {{from}} et moins de {{below}} : {{amount}}',
    lastTier: 'à partir de {{from}} : {{amount}}',
    maximum: 'Le montant est au plus {{amount}} ; c’est la décision qui le fixe.',
    single: 'Le montant est {{part}}.',
    total: 'Le montant est la somme de :',
    whole: 'Pour le tout vaut{{bounds}}.',
    fixed: '{{amount}}, quels que soient ceux qui comptent',
    perParticipant: '{{amount}} pour chaque participant qui compte{{bounds}}',
    perTagged: '{{amount}} pour chaque « {{tag}} » qui compte{{bounds}}',
    perUnit: '{{amount}} multiplié par le chiffre « {{figure}} » de ceux qui comptent{{bounds}}',
    percentage:
      '{{percent}} % de « {{figure}} » de ceux qui comptent{{others}}, arrondi vers le bas {{rounding}}{{bounds}}',
    byTag: ', pour un « {{tag}} » {{percent}} %',
    rounding: { cents: 'au centime', euro: 'à l’euro' },
    eachAtMost: ', par participant au plus {{amount}}',
    eachAtMostOwn: ', par participant au plus son « {{figure}} »',
    atLeast: ', au moins {{amount}}',
    atMost: ', au plus {{amount}}',
    uncapped: 'Il n’y a pas d’autre maximum.',
    capped:
      'Avec un participant « {{tag}} », c’est au maximum {{above}} de plus que ce que celui-ci obtiendrait seul ; sans « {{tag}} », c’est au maximum {{without}}.',
  },
};
