import { failedMailCommands, failedMailTasks } from './failed-mail';

export const tasks = {
  answerQuestion: 'Répondez à la question de {{unit}}.',
  decideCondition: 'Décidez de la condition de {{unit}}.',
  decideHandOver: 'Décidez si {{unit}} peut transmettre à {{contact}}.',
  callParticipant: 'Téléphonez à {{unit}} : il n’y a pas encore de réponse.',
  settleConflict: 'Choisissez quelle réponse de {{unit}} vaut.',
  completeMandates: 'Demandez à {{unit}} le mandat qui manque encore.',
  completeValues: 'Demandez à {{unit}} ce qui manque encore dans la réponse.',
  askOtherOffice: '{{unit}} a signé en une qualité non demandée. Demandez la bonne signature.',
  organUnfit: 'Décision d’un autre organe que celui de la signature de {{unit}} : faites signer qui le peut.',
  mandateEnded: 'Mandat fini avant la décision : faites signer {{unit}} à nouveau.',
  namedDayAfterDue: '{{unit}} ne décide que le {{day}}, après le délai interne. Convenez de ce qui est possible.',
  ...failedMailTasks,
  quorumOutOfReach: 'Le quorum est hors d’atteinte avec ces participants. Ajoutez-en un ou retirez le dossier.',
  planNextMeeting: '{{step}} : indiquez le jour de la prochaine séance.',
  recordBodyDecision: '{{step}} : notez la décision.',
  declareReady: 'Déclarez le dossier prêt à introduire.',
  submit: 'Introduisez le dossier et notez l’introduction.',
  recordFunderDecision: 'Notez la décision du bailleur de fonds dès qu’elle est connue.',
  correctReport: 'Corrigez le rapport sur {{year}}, introduisez-le de nouveau et notez-le.',
  acceptReport: 'Notez si le bailleur de fonds accepte ou renvoie le rapport sur {{year}}.',
  recordReport: 'Introduisez le rapport sur {{year}} et notez-le.',
  actOnStep: 'Continuez « {{step}} ».',
  startSubDossier: 'Recommencez le sous-dossier de {{who}} : {{problem}}',
  more: 'encore {{count}} fois {{name}}',
  logMissing: '{{step}} : notez ce qui manque encore pour {{year}} : {{missing}}.',
  recordRatification: 'Notez si la réponse de {{unit}} est ratifiée.',
  askForDay: 'Demandez à {{unit}} quel jour une nouvelle décision sera prise.',
  noMeetingBeforeClosing:
    'Aucune séance de {{unit}} n’a lieu avant la clôture : voyez avec elle l’urgence, une décision de l’exécutif à ratifier, ou un dépôt provisoire.',
  tellFunder: 'Informez le bailleur de fonds de ce qui a changé pour {{unit}}, et notez-le.',
  askFunder: 'Demandez au bailleur de fonds quelle date de clôture vaut : les sources se contredisent.',
};

export const taskDetails = {
  question: 'Les rappels à {{unit}} attendent votre réponse.',
  condition: 'Jusqu’à votre décision, {{unit}} ne compte pas.',
  handOver: 'L’adresse est hors du domaine de l’organisation. Jusqu’à votre décision, le premier lien reste valable.',
  conflict: 'Jusqu’à votre choix, {{unit}} ne compte pas.',
  values: 'Tant que la réponse n’est pas complète, {{unit}} ne compte pas.',
  organUnfit: 'La réponse compte, mais cette fonction ne peut signer pour l’organe que {{unit}} a indiqué.',
  mandateEnded: 'La réponse compte, mais le bailleur peut refuser la signature.',
  office: 'Jusqu’à la bonne signature, {{unit}} ne compte pas.',
  mandates: 'Sans ce mandat, {{unit}} ne compte pas.',
  ratification: 'Tant qu’elle n’est pas ratifiée, la réponse de {{unit}} peut encore tomber.',
  dayUnknown: 'Il n’y a pas de décision qui vaut, et le jour d’une nouvelle séance n’est pas connu.',
  funderTold: 'La réponse de {{unit}} a changé après l’introduction du dossier.',
  askFunder: 'En attendant, comptez sur la date la plus proche.',
};

export const waiting = {
  answer: '{{unit}} doit encore répondre.',
  namedDay: '{{unit}} décide le {{day}}.',
  funder: 'Le bailleur de fonds doit encore décider.',
};

export const commands = {
  MoveDate: {
    label: 'Déplacer la date',
    consequence: 'Les rappels ouverts suivent ; qui a reçu l’ancienne date reçoit une correction par courriel.',
  },
  SuspendClock: {
    label: 'Suspendre le délai',
    consequence:
      'Aucun rappel ne part plus et personne n’est en retard. Ceux qui doivent encore répondre reçoivent un courriel.',
  },
  ResumeClock: {
    label: 'Faire courir le délai à nouveau',
    consequence:
      'Les jours de la suspension s’ajoutent. Ceux qui doivent encore répondre reçoivent un courriel avec le nouveau jour.',
  },
  UndoChange: {
    label: 'Annuler cette modification',
    consequence: 'Tout redevient comme avant. Ceux qui devaient encore en être avertis ne reçoivent pas de courriel.',
  },
  ExtendParticipant: {
    label: 'Accorder un délai',
    consequence: 'Le participant reçoit un courriel avec la nouvelle date.',
  },
  AddParticipant: { label: 'Ajouter un participant', consequence: 'Qui doit signer reçoit aussitôt une invitation.' },
  DropParticipant: {
    label: 'Retirer le participant',
    consequence:
      'Le lien ne permet plus de répondre et le participant reçoit un courriel. Une réponse reste conservée, mais ne compte plus.',
  },
  ReplaceContact: {
    label: 'Remplacer la personne de contact',
    consequence: 'L’ancien lien n’ouvre plus rien ; la nouvelle personne reçoit aussitôt une invitation.',
    consequenceLater:
      'L’ancien lien n’ouvre plus rien. Plus rien n’est demandé, donc aucune invitation ne part ; ce qui part plus tard au sujet de ce participant va à la nouvelle personne de contact.',
  },
  DecideCondition: {
    label: 'Décider de la condition',
    consequence: 'Le participant reçoit votre décision par courriel.',
  },
  NameSubstitute: {
    label: 'Noter une absence avec suppléant',
    consequence:
      'Ces jours-là, les rappels vont au suppléant, qui répond par son propre lien. Le lien de la personne absente reste valable. Les deux reçoivent un courriel, le suppléant le premier jour. La raison de l’absence n’est pas demandée.',
  },
  ChangeAbsence: {
    label: 'Modifier ou terminer le remplacement',
    consequence:
      'Ce que le suppléant a déjà signé reste valable. La personne absente, et le suppléant déjà à l’œuvre, reçoivent un courriel.',
  },
  DecideHandOver: {
    label: 'Décider de la transmission',
    consequence:
      'Si vous êtes d’accord, le collègue reçoit son propre lien et l’ancien lien ne montre plus que ce qui était. La personne qui l’a demandé reçoit votre décision par courriel.',
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
  ReturnReport: {
    label: 'Noter qu’un rapport est renvoyé',
    consequence: 'Ceux qui suivent le dossier reçoivent un courriel avec les remarques et le nouveau jour.',
  },
  AcceptReport: { label: 'Noter qu’un rapport est accepté', consequence: '' },
  RecordReport: { label: 'Noter le rapport sur {{year}}', consequence: '' },
  ActOnStep: {
    label: 'Noter quelque chose à cette étape',
    consequence: '',
  },
  MoveStepDate: {
    label: 'Déplacer la date de l’étape',
    consequence: 'Les rappels ouverts aux coordinateurs suivent.',
  },
  AddStep: {
    label: 'Ajouter une étape',
    consequence: '',
  },
  SkipStep: {
    label: 'Passer l’étape',
    consequence: 'Ce qui attend cette étape peut ensuite commencer.',
  },
  StopDuty: {
    label: 'Arrêter le suivi',
    consequence: 'Plus aucun rapport n’est demandé ni rappelé pour les années suivantes.',
  },
  EndDossier: {
    label: 'Terminer le dossier',
    consequence: 'Le dossier est clôturé et plus aucun rappel ne part. C’est irréversible.',
  },
  NameSuccessor: {
    label: 'Nommer un dossier qui en est issu',
    consequence: '',
  },
  KeepDouble: {
    label: 'Garder les deux dossiers',
    consequence:
      'La commune reste dans les deux dossiers et ce choix n’est plus demandé. Pour ne la garder que dans un seul : retirez-la de l’autre, ou retirez ce dossier.',
  },
  WithdrawSignOff: {
    label: 'Noter le retrait d’une réponse',
    consequence:
      'La réponse ne compte plus et le quorum est recalculé. Après l’introduction, le bailleur de fonds doit le savoir.',
  },
  AnnulSignOff: {
    label: 'Noter l’annulation d’une décision',
    consequence:
      'La réponse ne compte plus et le participant reçoit un courriel pour décider à nouveau. Après l’introduction, le bailleur de fonds doit le savoir.',
  },
  RecordNotTreated: {
    label: 'Noter que le point n’a pas été traité',
    consequence: 'Les rappels attendent la prochaine séance si elle est connue.',
  },
  RecordRatification: {
    label: 'Noter la ratification',
    consequence: '',
  },
  RecordProof: {
    label: 'Noter la preuve',
    consequence: '',
  },
  RecordPhoneCall: {
    label: 'Noter l’entretien',
    consequence: 'La tâche disparaît. Ce qui est dit ne compte comme réponse que par le lien ou sur papier.',
  },
  RecordFunderTold: {
    label: 'Noter que le bailleur de fonds est informé',
    consequence: '',
  },
  AskAgain: {
    label: 'Redemander une réponse',
    consequence: 'Les participants choisis reçoivent un courriel avec la raison et leur lien personnel.',
  },
  PublishText: {
    label: 'Donner un nouveau texte',
    consequence: 'Les participants reçoivent un courriel ; qui doit signer à nouveau ne compte pas d’ici là.',
  },
  ChangeUnits: {
    label: 'Traiter une fusion ou une scission',
    consequence: 'Les réponses données passent au successeur, ou celui-ci reçoit une invitation.',
  },
  AdoptCall: {
    label: 'Adopter la nouvelle version de l’appel',
    consequence: 'Dates et conditions suivent la nouvelle version ; les rappels ouverts suivent.',
  },
  WithdrawDossier: {
    label: 'Retirer le dossier',
    consequence: 'Le dossier est clôturé et tous les participants reçoivent un courriel. C’est irréversible.',
  },
  ...failedMailCommands,
  EnterPaperAnswer: {
    label: 'Encoder une réponse sur papier',
    consequence: 'La réponse compte comme une réponse par le lien ; votre nom et la raison y figurent.',
  },
};

export const planReasons = {
  closingWholeDay: 'Date de clôture de l’appel ; aucune heure n’est mentionnée, toute la journée compte donc.',
  closingAtTime: 'Date de clôture de l’appel, à {{time}}.',
  closedByBody: 'Ce jour-là, le tour se ferme ; ce n’est pas la date d’un bailleur de fonds.',
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
