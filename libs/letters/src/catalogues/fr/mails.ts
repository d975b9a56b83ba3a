export const mail = {
  example: 'Exemple : {{subject}}',
  rehearsal: 'Exercice : {{subject}}',
  exampleNotice: 'Ceci est un courriel d’un dossier d’exemple. Rien n’est attendu de vous.',
  rehearsalNotice: 'Ceci est un courriel d’un exercice. Rien n’est attendu de vous.',
  greeting: 'Bonjour {{name}},',
  linkInFull: 'Le bouton ne fonctionne pas ? Copiez cette adresse dans votre navigateur :',
  personalLink:
    'Le lien est personnel. Si cette question est pour un collègue, transmettez-la sur la page, ou répondez à ce courriel.',
  questions: 'Des questions ? {{organisation}}, {{ways}}.',
  why: 'Vous recevez ce courriel comme {{function}} de {{unit}}, dans le dossier {{number}} de {{organisation}}.',
  moreOnWhy: 'Pourquoi vous recevez ceci, et ce que deviennent vos données',
  whyCoordinator: 'Vous recevez ce courriel parce que vous coordonnez le dossier {{number}} de {{organisation}}.',
  openPage: 'Lire et répondre',
  openAnswer: 'Voir ou remplacer votre réponse',
  openOwnPage: 'Ouvrir votre page',
  openReading: 'Lire le texte',
  openDossier: 'Ouvrir le dossier',
  nothingHappens: 'Le bouton ouvre le texte complet. Rien ne se passe tant que vous ne signez pas vous-même.',
  youWrote: 'Vous avez écrit :',
  theyWrote: '{{organisation}} écrit :',
};

export const mailKinds = {
  invitation: 'invitation',
  reminder: 'rappel',
  receipt: 'accusé de réception',
  dateCorrection: 'correction d’une date',
  extension: 'délai accordé',
  clockSuspended: 'suspension du délai',
  clockResumed: 'délai qui court à nouveau',
  questionAnswer: 'réponse à une question',
  conditionDecision: 'décision sur une condition',
  handOver: 'message sur la transmission',
  substitution: 'demande à un suppléant',
  absence: 'message sur un remplacement',
  secondPerson: 'demande à une deuxième personne',
  boardMember: 'message à un membre du conseil d’administration',
  participantDropped: 'retrait d’un participant',
  dossierWithdrawn: 'retrait du dossier',
  coordinatorNotice: 'message au coordinateur',
  reportReminder: 'rappel pour le rapport',
  reportReturned: 'rapport renvoyé',
  information: 'message du coordinateur',
  stepReminder: 'rappel pour une étape',
  textChanged: 'nouveau texte',
  askedAgain: 'nouvelle demande de réponse',
  signOffAnnulled: 'décision qui ne vaut plus',
  signOffInherited: 'passage d’une déclaration après une fusion',
  signIn: 'lien de connexion',
  newLink: 'lien redemandé',
  publicAnswer: 'réponse pour tous les participants',
  signCode: 'code pour confirmer une réponse',
  replyCopy: 'copie d’une réponse',
  digest: 'rappels réunis pour une personne',
  relayTest: 'courriel de test',
  canary: 'courriel à nous-mêmes',
};

export const invitation = {
  subject: '{{task}} au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} demande à {{unit}} de répondre au plus tard le {{day}} : {{title}}.',
  asked: 'En bref',
  reminders: 'Tant qu’il n’y a pas de réponse, un rappel suit {{days}}.',
  onDay: 'le {{day}}',
};

export const reminder = {
  subject: 'Rappel {{number}} – {{task}} au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} n’a pas encore de réponse de {{unit}}. Elle est attendue au plus tard le {{day}}, {{distance}}.',
  leadPastDue:
    '{{organisation}} n’a pas encore de réponse de {{unit}}. Le dernier jour était le {{day}} ; il est encore possible de répondre jusqu’au {{closing}} inclus.',
  leadSignature:
    '{{organisation}} attend encore une signature de {{unit}}. Elle est attendue au plus tard le {{day}}, {{distance}}.',
  leadSignaturePastDue:
    '{{organisation}} attend encore une signature de {{unit}}. Le dernier jour était le {{day}} ; il est encore possible de signer jusqu’au {{closing}} inclus.',
  leadAgain:
    '{{organisation}} attend encore une nouvelle réponse de {{unit}}. Elle est attendue au plus tard le {{day}}, {{distance}}.',
  leadAgainPastDue:
    '{{organisation}} attend encore une nouvelle réponse de {{unit}}. Le dernier jour était le {{day}} ; il est encore possible de répondre jusqu’au {{closing}} inclus.',
  afterNewText: 'Le texte a été modifié après la réponse précédente : une nouvelle signature est demandée.',
  afterPrinciple: '{{unit}} était d’accord en principe. La réponse définitive est maintenant demandée.',
  number: 'Ceci est le rappel {{number}} au sujet de « {{title}} ».',
  progress_one: 'Entre-temps, {{answered}} participant sur {{total}} a répondu.',
  progress_other: 'Entre-temps, {{answered}} participants sur {{total}} ont répondu.',
  afterNamedDay: 'Décision annoncée pour le {{day}} : {{organ}}. Quelle est cette décision ?',
  afterRefusedCondition:
    'La condition de la réponse précédente n’a pas été acceptée. C’est pourquoi une nouvelle réponse est demandée.',
  extended: '{{unit}} a reçu un délai jusqu’au {{day}} inclus.',
  moved: 'Le dernier jour a changé : c’était le {{from}}.',
  last: 'Aucun autre rappel ne suivra.',
  instead:
    'Si votre organe décide plus tard, communiquez le jour de la séance. Vous ne recevrez aucun rappel avant cette date.',
};

export const receipt = {
  subject: 'Réponse de {{unit}} reçue le {{day}} : {{call}}',
  subjectQuestion: 'Question de {{unit}} reçue le {{day}} : {{call}}',
  subjectWithdrawal: 'Retrait par {{unit}} reçu le {{day}} : {{call}}',
  subjectMessage: 'Message de {{unit}} reçu le {{day}} : {{call}}',
  lead: '{{organisation}} a reçu la réponse de {{unit}} le {{when}} : {{reply}}.',
  leadQuestion: '{{organisation}} a reçu une question de {{unit}} le {{when}}.',
  leadWithdrawal: '{{organisation}} a reçu le retrait de la réponse de {{unit}} le {{when}}.',
  leadMessage: '{{organisation}} a reçu un message de {{unit}} le {{when}} : {{reply}}.',
  counts: 'Elle compte.',
  countsLate:
    'Elle est arrivée après le délai interne et avant la date de clôture : elle compte et est notée comme tardive.',
  inPrinciple: 'Elle ne compte pas encore : {{organisation}} attend plus tard la réponse définitive, par le même lien.',
  ratification: {
    countsBefore: 'Elle compte ; elle doit ensuite encore être ratifiée.',
    countsAfter: 'Elle compte dès qu’elle est ratifiée.',
  },
  conditionOpen:
    'Elle compte dès que {{organisation}} accepte la condition. Vous recevrez cette décision par courriel.',
  mandateMissing: 'Elle ne compte pas encore. Il faut aussi ce mandat : {{mandates}}.',
  declined: 'Votre refus est conservé : {{unit}} ne participe pas.',
  seconded: 'C’est la même réponse que celle déjà reçue de {{unit}}. {{unit}} compte une fois.',
  conflict:
    'Il y avait déjà une autre réponse de {{unit}}. Aucune des deux ne compte tant que {{organisation}} ne sait pas laquelle vaut. On vous contactera.',
  earlierText:
    'Le texte a été remplacé pendant que vous répondiez. Votre réponse est conservée avec le texte antérieur ; signez aussi le nouveau pour qu’elle compte.',
  keptUncounted: {
    answer: 'Elle est conservée, mais ne compte pas : {{reason}}.',
    withdrawal: 'Le retrait est conservé, mais ne change rien : {{reason}}.',
    message: 'Le message est conservé, mais ne change rien : {{reason}}.',
  },
  named: 'Jusqu’au {{day}} inclus, vous ne recevrez aucun rappel. Après la séance, répondez par le même lien.',
  namedAfterDue:
    'Ce jour vient après le dernier jour, le {{due}}. {{organisation}} prendra contact pour voir ce qui est possible.',
  question: '{{organisation}} répond par courriel. D’ici là, vous ne recevrez aucun rappel.',
  withdrawn:
    'La réponse de {{unit}} ne compte plus. Tant que la demande est ouverte, le même lien permet de répondre à nouveau.',
  replaced: 'Elle remplace la réponse précédente.',
  replaceable: 'Le même lien permet de remplacer votre réponse jusqu’au {{day}} inclus.',
  facts: {
    reply: 'Réponse',
    message: 'Message',
    by: 'De',
    given: 'Accordé',
    notGiven: 'Non accordé',
    organ: 'Organe',
    decidesOn: 'Décide le',
    received: 'Reçu',
    number: 'Numéro de réception',
    hash: 'Nombre de contrôle',
    absence: 'En l’absence de',
    signer: 'Signé par',
  },
};

export const dateCorrection = {
  subject: 'Nouvelle date, {{day}} – {{task}} : {{call}}',
  leadInternalDue: '{{organisation}} attend désormais la réponse de {{unit}} au plus tard le {{to}}.',
  leadClosing: 'La demande doit désormais être introduite au plus tard le {{to}} : {{title}}.',
  replaces: 'Un courriel précédent mentionnait le {{from}}. Ce jour ne vaut plus.',
  answerBy: '{{organisation}} attend la réponse de {{unit}} au plus tard le {{day}}.',
  subjectHour: 'Nouvelle heure le {{day}} – {{task}} : {{call}}',
  subjectClosing: 'Nouvelle date de clôture, le {{day}} : {{call}}',
  subjectClosingHour: 'Nouvelle heure de clôture, le {{day}} : {{call}}',
  replacesHour: 'Un courriel précédent mentionnait le {{from}}. Cette heure ne vaut plus.',
  replacesWholeDay: 'Un courriel précédent mentionnait le {{from}}. L’heure est nouvelle.',
  wholeDay: '{{day}} (toute la journée)',
  atHour: '{{day}} à {{time}}',
};

export const extension = {
  subject: 'Délai jusqu’au {{day}} – {{task}} : {{call}}',
  lead: '{{organisation}} accorde un délai à {{unit}} : il est possible de répondre jusqu’au {{day}} inclus.',
  replaces: 'Le jour mentionné dans les courriels précédents ne vaut plus pour {{unit}}.',
};

export const questionAnswer = {
  subject: 'Réponse à votre question ; {{task}} au plus tard le {{day}} : {{call}}',
  question: 'La question de {{unit}} :',
  lead: '{{organisation}} répond à la question de {{unit}}. Votre propre réponse est attendue au plus tard le {{day}}.',
};

export const conditionDecision = {
  subjectAccepted: 'Condition de {{unit}} acceptée le {{day}} : {{call}}',
  subjectRefused: 'Condition de {{unit}} non acceptée – répondre à nouveau au plus tard le {{day}} : {{call}}',
  leadAccepted: '{{organisation}} accepte la condition de {{unit}}. La réponse compte.',
  leadRefused: '{{organisation}} n’accepte pas la condition de {{unit}}. Telle quelle, la réponse ne compte pas.',
  again: 'Le même lien permet de répondre à nouveau, au plus tard le {{day}}.',
};

export const participantDropped = {
  subject: '{{unit}} ne participe plus depuis le {{day}} : {{call}}',
  lead: '{{organisation}} a retiré {{unit}} des participants : {{title}}.',
  consequence:
    'Vous n’avez plus rien à faire. Le lien personnel ne permet plus de répondre ; une réponse déjà donnée ne compte plus.',
};

export const dossierWithdrawn = {
  subject: 'Dossier retiré le {{day}} : {{call}}',
  lead: '{{organisation}} a retiré le dossier : {{title}}.',
  consequence: 'Vous n’avez plus rien à faire. Les réponses déjà données ne sont pas utilisées.',
};

export const coordinatorNotice = {
  question: {
    subject: 'Répondre à la question de {{unit}} : {{call}}',
    lead: '{{unit}} a posé une question le {{when}}. Les rappels à {{unit}} attendent votre réponse.',
  },
  conditionOpen: {
    subject: 'Décider de la condition de {{unit}} : {{call}}',
    lead: '{{unit}} est d’accord sous condition. Jusqu’à votre décision, {{unit}} ne compte pas.',
  },
  conflict: {
    subject: 'Réponses contradictoires de {{unit}} : {{call}}',
    lead: 'Deux réponses de {{unit}} se contredisent. Jusqu’à votre choix, {{unit}} ne compte pas.',
  },
  namedDayAfterDue: {
    subject: '{{unit}} ne décide que le {{shortDay}} : {{call}}',
    lead: 'Pour {{unit}}, {{organ}} décide le {{day}}. C’est après le délai interne, le {{due}}. Convenez avec {{unit}} de ce qui est possible.',
  },
  mandateMissing: {
    subject: 'Il manque un mandat de {{unit}} : {{call}}',
    lead: '{{unit}} est d’accord, mais n’a pas accordé tous les mandats nécessaires pour compter.',
  },
  quorumLost: {
    subject: 'Le quorum n’est plus atteint : {{call}}',
    lead: 'Le quorum n’est plus atteint ({{quorum}}).',
  },
  outageUpToClosing: {
    subject: 'Après notre panne, il reste trop peu de temps avant la clôture : {{call}}',
    lead: 'À cause d’une panne chez nous, des communes ont perdu du temps pour répondre. La date de clôture du bailleur de fonds ne permet pas de rendre tout ce temps. Téléphonez à celles qui doivent encore répondre, ou demandez un délai au bailleur de fonds.',
  },
  handOver: {
    subject: 'Décider si {{unit}} peut transmettre : {{call}}',
    lead: '{{unit}} veut transmettre cette demande à une personne dont l’adresse est hors du domaine de l’organisation. Jusqu’à votre décision, rien ne change : le premier lien reste valable.',
  },
  withdrawn: {
    subject: '{{unit}} a retiré sa réponse : {{call}}',
    lead: '{{unit}} a retiré sa réponse le {{when}} par le lien personnel. Elle ne compte plus.',
  },
  changedAfterSubmission: {
    subject: 'Réponse de {{unit}} modifiée après l’introduction : {{call}}',
    lead: '{{unit}} a modifié sa réponse après l’introduction du dossier. Vérifiez si le bailleur de fonds doit le savoir.',
  },
  theirWords: '{{unit}} écrit :',
};

export const reportReminder = {
  subject: 'Introduire le rapport sur {{year}} au plus tard le {{day}} : {{call}}',
  leadWithoutFunder: 'Le rapport sur {{year}} est attendu au plus tard le {{day}}, {{distance}}.',
  lead: 'Le rapport sur {{year}} est attendu au plus tard le {{day}}, {{distance}}. Destinataire : {{financier}}.',
  record: 'Notez le rapport dans le dossier dès qu’il est introduit ; les rappels cessent alors.',
  assumed: 'Ce dernier jour, le {{day}}, ne figure dans aucune source et est supposé. Vérifiez s’il est exact.',
};
