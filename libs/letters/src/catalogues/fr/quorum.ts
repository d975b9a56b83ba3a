export const quorum = {
  sum: '{{sum}} sur {{needed}} ; {{margin}}',
  ofFigure: '{{what}} : {{sentence}}',
  all: '{{sum}} sur {{needed}} participants d’accord ; {{margin}}',
  atLeast: '{{sum}} sur {{needed}} participants d’accord ; {{margin}}',
  eachType: '{{sum}} sur {{needed}} types de participants suffisamment d’accord ; {{margin}}',
  sameGroup: '{{sum}} participants d’accord du même groupe, {{needed}} nécessaires ; {{margin}}',
  adjoining: '{{sum}} participants d’accord contigus, {{needed}} nécessaires ; {{margin}}',
  exclusive: '{{sum}} sur {{needed}} participants d’accord sans autre demande ; {{margin}}',
  contribution: '{{sum}} d’apport propre sur {{needed}} ; {{margin}}',
  each: '{{sum}} participants d’accord sur {{needed}} remplissent chacun la condition ; {{margin}}',
  ratio: '« {{what}} » : {{sum}}, il faut {{needed}} ; {{margin}}',
  spread: '{{sum}} marques différentes sur {{needed}} ; {{margin}}',
  mix: '« {{what}} » : {{sum}} d’accord, il faut {{needed}} ; {{margin}}',
  between: '{{needed}} et au plus {{most}}',
  upTo: 'au plus {{most}}',
  atMost: '{{sum}} participants d’accord, au plus {{needed}} admis ; {{margin}}',
  mostTagged: '« {{what}} » : {{sum}} d’accord, au plus {{needed}} admis ; {{margin}}',
  anyOf: 'une possibilité sur {{count}} suffit : {{choices}} ; {{margin}}',
  choice: '({{nth}}) {{words}}',
  noChoiceYet: 'aucune n’est encore remplie',
  noChoiceLeft: 'plus aucune n’est possible',
  tooSmall_one: '{{count}} participant ne la remplit pas',
  tooSmall_other: '{{count}} participants ne la remplissent pas',
  above: '{{over}} de trop',
  nothingToShare: 'il n’y a encore rien à quoi comparer',
  everyOneSpare: 'peut se passer de n’importe quel participant',
  everyOneCritical: 'échoue sans chacune des {{number}}',
  critical: 'échoue sans {{names}}',
  exemptAlone: 'pas de minimum pour {{names}} seule',
  missing: 'il en manque encore {{missing}}',
  outOfReach: 'n’est plus possible, au maximum {{reachable}}',
  outsideGroup: 'tous ceux qui sont d’accord n’appartiennent pas à ce groupe',
  notAdjoining: 'tous ceux qui sont d’accord n’y sont pas contigus',
  elsewhere_one: '{{count}} participant figure aussi dans une autre demande',
  elsewhere_other: '{{count}} participants figurent aussi dans une autre demande',
  figureMissing: 'il manque encore {{missing}} {{figure}}',
};

export const outlook = {
  words: { certain: 'acquis', possible: 'possible', impossible: 'hors d’atteinte', unknown: 'en suspens' },
  certain:
    'Le quorum est acquis : seul un retrait, une fusion ou une nouvelle règle peut encore y changer quelque chose.',
  impossible: 'Le quorum ne peut plus être atteint avec ceux qui peuvent encore compter.',
  met: 'Le quorum est atteint, mais pas encore acquis : il dépend de ceux qui peuvent encore compter.',
  unknown: 'L’issue du quorum ne peut pas être calculée : il y a trop de possibilités.',
  onlyOne: 'Le quorum est encore possible : il dépend de {{names}}.',
  everyone: 'Le quorum est encore possible si les {{number}} qui peuvent encore compter marquent tous leur accord.',
  some_one: 'Le quorum est encore possible : {{count}} accord suffit parmi les {{open}} qui peuvent encore compter.',
  some_other:
    'Le quorum est encore possible : il faut au moins {{count}} accords parmi les {{open}} qui peuvent encore compter.',
  forExample: 'Par exemple celui de {{names}}.',
  forExampleOf: 'Par exemple ceux de {{names}}.',
  notWithout: 'Rien n’est possible sans {{names}}.',
  certainOn: 'Il sera acquis au plus tôt le {{day}}, si ceux qui décident d’ici là marquent leur accord.',
};

export const segments = {
  counted: '{{name}} : {{value}}, signé',
  expected: '{{name}} : {{value}}, attendu',
  open: '{{name}} : {{value}}, encore ouvert',
  lost: '{{name}} : {{value}}, ne participe pas',
  ended: '{{name}} : {{value}}, pas compté à la clôture',
};

export const amounts = {
  ifAllSign: '{{amount}} si toutes les communes signent',
  now: '{{amount}} avec les signataires actuels',
  none: 'pas encore de montant : la première tranche n’est pas atteinte',
  atMost: 'au plus {{amount}} ; c’est la décision qui le fixe',
  nobody: 'pas encore de montant : personne ne compte encore',
};

export const status = {
  preparing: 'Ce dossier n’a pas encore démarré.',
  answered_one: '{{count}} participant sur {{total}} a répondu.',
  answered_other: '{{count}} participants sur {{total}} ont répondu.',
  onlyOneAsked: 'Le seul participant n’a pas encore répondu.',
  everyoneAnswered_one: 'Le seul participant a répondu.',
  everyoneAnswered_other: 'Les {{count}} participants ont répondu.',
  quorum: 'Quorum : {{quorum}}.',
  quorumOf: 'Quorum ({{what}}) : {{quorum}}.',
  nextDate: 'La prochaine date est le {{day}} : {{what}}.',
  board: 'C’est maintenant au conseil de décider.',
  submission: 'Le dossier peut être préparé pour être introduit.',
  step: 'C’est maintenant le tour de l’étape « {{step}} ».',
  waitingForFunder: 'Le dossier est introduit et attend la décision du bailleur de fonds.',
  followUp: 'Le dossier est approuvé et fait l’objet d’un suivi.',
  followUpWithAmount: 'Le dossier est approuvé pour {{amount}} et fait l’objet d’un suivi.',
  tasks_one: '{{count}} point demande votre attention.',
  tasks_other: '{{count}} points demandent votre attention.',
  closed: {
    approved: 'Ce dossier est clôturé : approuvé et suivi jusqu’au bout.',
    approvedWithConditions: 'Ce dossier est clôturé : approuvé sous conditions et suivi jusqu’au bout.',
    rejected: 'Ce dossier est clôturé : non approuvé.',
    withdrawn: 'Ce dossier est clôturé : retiré.',
    partlyApproved: 'Ce dossier est clôturé : partiellement approuvé et suivi jusqu’au bout.',
    selected: 'Ce dossier est clôturé : sélectionné et suivi jusqu’au bout.',
    reserve: 'Ce dossier est clôturé : resté sur la liste de réserve.',
    notSelected: 'Ce dossier est clôturé : non sélectionné.',
    notAdmissible: 'Ce dossier est clôturé : non recevable.',
    notFiled: 'Ce dossier est clôturé : non introduit.',
    stopped: 'Ce dossier est clôturé : arrêté.',
    superseded: 'Ce dossier est clôturé : un autre dossier le remplace.',
    concluded: 'Ce dossier est clôturé : tout est achevé.',
  },
};

export const today = {
  mailStandsStill_one:
    'Aucun courriel ne part : {{count}} courriel attend depuis le {{since}} et aucun n’a été accepté depuis. Prévenez la personne qui gère cette installation.',
  mailStandsStill_other:
    'Aucun courriel ne part : {{count}} courriels attendent depuis le {{since}} et aucun n’a été accepté depuis. Prévenez la personne qui gère cette installation.',
  mailPaused_one:
    'Tous les courriels sont retenus depuis le {{since}} par {{by}} ({{reason}}). {{count}} courriel attend. Reprenez l’envoi sous Courrier.',
  mailPaused_other:
    'Tous les courriels sont retenus depuis le {{since}} par {{by}} ({{reason}}). {{count}} courriels attendent. Reprenez l’envoi sous Courrier.',
  canaryMissing:
    'Le courriel canari, par lequel Penhouder éprouve lui-même le chemin du courrier, manque depuis le {{since}}. {{why}} Prévenez la personne qui gère cette installation.',
  canaryWhy: {
    left: 'Le serveur de courriel l’a accepté ({{response}}), mais il n’est pas revenu : notre courrier n’arrive peut-être pas, ou aucun courrier n’entre.',
    refused: 'Le serveur de courriel l’a refusé : {{response}}.',
    waits: 'Il n’est pas parti ; le serveur de courriel dit : {{response}}.',
    waitsSilently: 'Il n’est pas parti.',
    bounced: 'Il est revenu comme non distribuable : {{response}}.',
  },
  nobodyTried: 'Rien n’a essayé de les envoyer : le service qui envoie les courriels est à l’arrêt.',
  serverSays: 'Le serveur de courriel dit : {{response}}.',
  fileDamaged_one:
    'Le fichier {{name}} du dossier {{number}} n’est plus celui qui a été ajouté et n’est donc pas remis. Prévenez la personne qui gère cette installation : il doit revenir d’une copie de sauvegarde.',
  fileDamaged_other:
    '{{count}} fichiers ne sont plus ceux qui ont été ajoutés et ne sont donc pas remis ; le dernier est {{name}} du dossier {{number}}. Prévenez la personne qui gère cette installation : ils doivent revenir d’une copie de sauvegarde.',
  chainBroken:
    'La preuve du dossier {{number}} ne tient plus : {{what}}. Constaté le {{when}}. Prévenez la personne qui gère cette installation et mettez de côté une copie de sauvegarde récente et les accusés de réception.',
  chainBreak: {
    gap: 'il manque une preuve avant la preuve {{sequence}}',
    content: 'le contenu de la preuve {{sequence}} a été modifié',
    previous: 'la preuve {{sequence}} ne suit pas la précédente',
    hash: 'l’empreinte de la preuve {{sequence}} a été modifiée',
    cut: 'la preuve {{sequence}} a été retirée à la fin',
    remade: 'à partir de la preuve {{sequence}}, la chaîne n’est plus celle qui a été fixée alors',
    journalGap: 'dans le déroulement, l’événement {{sequence}} manque ou se trouve à un autre endroit',
    journalCut: 'dans le déroulement, l’événement {{sequence}} a été retiré à la fin',
    journalRemade: 'à partir de l’événement {{sequence}}, le déroulement n’est plus celui qui a été fixé alors',
    root: 'la racine du jour {{sequence}} ne mène plus à ce dossier',
    rootGone: 'la racine du jour {{sequence}} n’est plus là',
    rootOther: 'la racine du jour {{sequence}} n’est plus celle qui a été faite alors',
  },
  rootsBroken:
    'La suite des racines du jour, qui fixe ensemble tous les dossiers de cette installation, ne tient plus : {{what}}. Constaté le {{when}}. Les dossiers eux-mêmes peuvent encore tenir. Prévenez la personne qui gère cette installation et mettez de côté une copie de sauvegarde récente.',
  stampDelayed_one:
    'La racine du jour du {{since}} attend encore un horodatage : le service d’horodatage ne répond pas. Un nouvel essai suivra ; la preuve elle-même est conservée.',
  stampDelayed_other:
    '{{count}} racines du jour attendent encore un horodatage, la plus ancienne depuis le {{since}} : le service d’horodatage ne répond pas. Un nouvel essai suivra ; la preuve elle-même est conservée.',
  tasks_one: '{{count}} point demande votre attention aujourd’hui.',
  tasks_other: '{{count}} points demandent votre attention aujourd’hui.',
  notToday_one: 'Rien ne presse aujourd’hui ; {{count}} point peut encore attendre.',
  notToday_other: 'Rien ne presse aujourd’hui ; {{count}} points peuvent encore attendre.',
  nothing: 'Rien à faire.',
  ownClock: 'là, nous sommes le {{day}}',
  nextDeadline: 'La prochaine échéance est le {{day}} : {{what}}.',
  nextReminder: 'Le prochain rappel part le {{when}}.',
};

export const estimates = {
  chance:
    'Estimation, sans certitude : environ {{percent}} % de chances que le quorum soit atteint à la clôture, sans doute vers le {{day}}.',
  unlikely: 'Estimation, sans certitude : moins de 5 % de chances que le quorum soit atteint à la clôture.',
  likely:
    'Estimation, sans certitude : plus de 95 % de chances que le quorum soit atteint à la clôture, sans doute vers le {{day}}.',
  basis:
    'Elle repose sur {{responses}} demandes de tours précédents de votre organisation : la moitié de ceux qui ont répondu l’ont fait en {{days}} jours ouvrables, {{silent}} % n’ont pas répondu.',
  nobody: 'Elle repose sur {{responses}} demandes de tours précédents de votre organisation, restées sans réponse.',
};
