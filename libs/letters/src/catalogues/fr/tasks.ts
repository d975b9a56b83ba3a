export const tasks = {
  answerQuestion: 'Répondez à la question de {{unit}}.',
  decideCondition: 'Décidez de la condition de {{unit}}.',
  settleConflict: 'Choisissez quelle réponse de {{unit}} vaut.',
  completeMandates: 'Demandez à {{unit}} le mandat qui manque encore.',
  namedDayAfterDue: '{{unit}} ne décide que le {{day}}, après le délai interne. Convenez de ce qui est possible.',
  replaceContact: 'Un courriel à {{unit}} n’arrive pas. Remplacez la personne de contact ou prenez-en connaissance.',
  replaceContactElsewhere: 'Un courriel de ce dossier n’arrive pas. Prenez-en connaissance.',
  quorumOutOfReach:
    'Le quorum ne peut plus être atteint avec ces participants. Ajoutez un participant ou retirez le dossier.',
  planNextMeeting: '{{step}} : indiquez le jour de la prochaine séance.',
  recordBodyDecision: '{{step}} : notez la décision.',
  declareReady: 'Déclarez le dossier prêt à introduire.',
  submit: 'Introduisez le dossier et notez l’introduction.',
  recordFunderDecision: 'Notez la décision du bailleur de fonds dès qu’elle est connue.',
  recordReport: 'Introduisez le rapport sur {{year}} et notez-le.',
};

export const taskDetails = {
  question: 'Les rappels à {{unit}} attendent votre réponse.',
  condition: 'Jusqu’à votre décision, {{unit}} ne compte pas.',
  conflict: 'Jusqu’à votre choix, {{unit}} ne compte pas.',
  mandates: 'Sans ce mandat, {{unit}} ne compte pas.',
};

export const waiting = {
  answer: '{{unit}} doit encore répondre.',
  namedDay: '{{unit}} décide le {{day}}.',
  funder: 'Le bailleur de fonds doit encore décider.',
};

export const conditionsUnmet = {
  sum: 'Les participants d’accord comptent ensemble {{sum}} {{figure}} ; il en faut {{needed}}.',
  count: '{{sum}} participants sont d’accord ; il en faut {{needed}}.',
  step: 'L’étape « {{step}} » n’est pas encore terminée.',
  conflict: 'Les réponses de {{unit}} se contredisent. Choisissez d’abord laquelle vaut.',
};

export const commands = {
  MoveDate: {
    label: 'Déplacer la date',
    consequence: 'Les rappels ouverts suivent ; qui a reçu l’ancienne date reçoit une correction par courriel.',
  },
  ExtendParticipant: {
    label: 'Accorder un délai',
    consequence: 'Le participant reçoit un courriel avec la nouvelle date.',
  },
  AddParticipant: { label: 'Ajouter un participant', consequence: 'Le participant reçoit aussitôt une invitation.' },
  DropParticipant: {
    label: 'Retirer le participant',
    consequence:
      'Le lien ne permet plus de répondre et le participant reçoit un courriel. Une réponse reste conservée, mais ne compte plus.',
  },
  ReplaceContact: {
    label: 'Remplacer la personne de contact',
    consequence: 'L’ancien lien n’ouvre plus rien ; la nouvelle personne reçoit aussitôt une invitation.',
  },
  DecideCondition: {
    label: 'Décider de la condition',
    consequence: 'Le participant reçoit votre décision par courriel.',
  },
  SettleConflict: {
    label: 'Choisir la réponse qui vaut',
    consequence: 'L’autre réponse reste conservée, mais ne compte pas.',
  },
  AnswerQuestion: {
    label: 'Répondre à la question',
    consequence: 'Votre réponse part par courriel ; ensuite les rappels reprennent.',
  },
  RemindNow: {
    label_zero: 'Rappeler des participants',
    label_one: 'Rappeler {{count}} participant',
    label_other: 'Rappeler {{count}} participants',
    consequence: 'Les rappels partent pendant les heures d’envoi.',
  },
  RecordBodyDecision: { label: 'Noter la décision du conseil', consequence: '' },
  DeclareReady: { label: 'Déclarer prêt à introduire', consequence: '' },
  RecordSubmission: { label: 'Noter l’introduction', consequence: '' },
  RecordFunderDecision: {
    label: 'Noter la décision du bailleur de fonds',
    consequence: 'Après un refus, le dossier est clôturé ; après une approbation, le suivi commence.',
  },
  RecordReport: { label: 'Noter le rapport sur {{year}}', consequence: '' },
  WithdrawDossier: {
    label: 'Retirer le dossier',
    consequence: 'Le dossier est clôturé et tous les participants reçoivent un courriel. C’est irréversible.',
  },
  AcknowledgeFailedMail: { label: 'Prendre connaissance', consequence: '' },
  EnterPaperAnswer: {
    label: 'Encoder une réponse sur papier',
    consequence: 'La réponse compte comme une réponse par le lien ; votre nom et la raison y figurent.',
  },
};

export const planReasons = {
  closingWholeDay: 'Date de clôture de l’appel ; aucune heure n’est mentionnée, toute la journée compte donc.',
  closingAtTime: 'Date de clôture de l’appel, à {{time}}.',
  internalDue_zero: 'Délai interne ; aucun jour ouvrable ne le sépare de la date de clôture.',
  internalDue_one: 'Délai interne, {{count}} jour ouvrable avant la date de clôture.',
  internalDue_other: 'Délai interne, {{count}} jours ouvrables avant la date de clôture.',
  internalDueTooLate: 'Délai interne, après la date de clôture. Choisissez un jour plus tôt.',
  reminder_one: '{{count}} jour ouvrable avant le {{due}}',
  reminder_other: '{{count}} jours ouvrables avant le {{due}}',
  closedDays_one: '{{names}} est un jour de fermeture',
  closedDays_other: '{{names}} sont des jours de fermeture',
  report: 'Dernier jour pour le rapport sur {{year}}.',
};

export const preview = {
  sentence_one: '{{count}} invitation part dès le démarrage ; ensuite au maximum {{reminders}} par participant.',
  sentence_other: '{{count}} invitations partent dès le démarrage ; ensuite au maximum {{reminders}} par participant.',
  number: '[numéro au lancement]',
  reminders_one: '{{count}} rappel',
  reminders_other: '{{count}} rappels',
  blocked_one: 'Il reste {{count}} point à régler avant de pouvoir démarrer.',
  blocked_other: 'Il reste {{count}} points à régler avant de pouvoir démarrer.',
  action_one: 'Démarrer et envoyer {{count}} invitation',
  action_other: 'Démarrer et envoyer {{count}} invitations',
};
