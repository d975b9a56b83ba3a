export const rejections = {
  UnknownCommand:
    'Le dossier ne connaît pas cette commande ({{type}}). Rechargez la page ; si cela continue, demandez à la personne qui gère l’application.',
  DossierNotLaunched: 'Ce dossier n’a pas encore démarré. Attendez un instant et réessayez.',
  DossierAlreadyLaunched: 'Ce dossier a déjà démarré. Ouvrez-le dans la liste des dossiers.',
  DossierIsClosed: 'Ce dossier est clôturé. Plus rien ne peut y changer.',
  DossierIsSubmitted:
    'Ce dossier est introduit : dates et participants sont fixés. Convenez d’une modification avec le financeur ; si un participant se retire, notez le retrait de son accord.',
  NoParticipants: 'Il n’y a pas encore de participants. Ajoutez-en au moins un.',
  ParticipantWithoutContact:
    '{{unit}} n’a pas de personne de contact pour chaque signature. Choisissez-en une dans le carnet d’adresses ou ajoutez-en une.',
  SameUnitTwice: '{{unit}} figure deux fois dans la liste. Retirez-en une.',
  FigureMissing:
    'Le nombre de {{figure}} de {{unit}} à la date de référence n’est pas connu. Choisissez une administration qui existait ce jour-là.',
  ClosingInThePast: 'La date de clôture {{closing}} est dépassée. Choisissez une date ultérieure ou un autre appel.',
  DateInThePast: 'Le {{day}} est dépassé. Choisissez un jour ultérieur.',
  NoDateToMove: 'Cet appel n’a pas cette date. Déplacez la date d’une étape.',
  InternalDueAfterClosing:
    'Le délai interne {{due}} ne précède pas la date de clôture {{closing}}. Choisissez un jour plus proche.',
  DateUnchanged: 'La date est déjà le {{day}}. Choisissez un autre jour ou fermez cette fenêtre.',
  ExtensionAfterClosing:
    'Le {{day}} suit la date de clôture {{closing}}. Choisissez un jour jusqu’à la date de clôture.',
  ExtensionNotLater: 'Le {{day}} n’est pas plus tard que le jour qui vaut déjà, {{due}}. Choisissez un jour ultérieur.',
  ChangeOvertaken:
    'Autre chose s’est produit depuis cette modification. Elle ne peut plus être annulée : faites une nouvelle modification.',
  ClockIsSuspended:
    'Le délai est suspendu depuis le {{since}}. Faites-le d’abord courir à nouveau : les jours de la suspension s’y ajoutent.',
  ClockNotSuspended: 'Aucun délai n’est suspendu, ou il court à nouveau entre-temps. Rechargez la page.',
  NotAParticipant:
    'Cette administration ne participe pas à ce dossier. Rechargez la page et choisissez un participant dans la liste.',
  ParticipantIsDropped: '{{unit}} a été retiré. Ajoutez l’administration à nouveau si elle participe tout de même.',
  NotAContact:
    'Cette personne n’est pas une personne de contact de {{unit}} dans ce dossier. Rechargez la page et choisissez-en une autre.',
  NoOpenCondition: 'Cette condition est déjà décidée, ou la réponse a été remplacée. Rechargez la page.',
  NoHandOver: 'Cette transmission est déjà décidée, ou la personne de contact a été remplacée. Rechargez la page.',
  AbsenceEndsBeforeBegin: 'Le dernier jour {{until}} précède le premier jour {{from}}. Corrigez les jours.',
  AbsenceIsOver: 'Le dernier jour {{until}} est dépassé. Choisissez un dernier jour ultérieur.',
  AbsenceOverlaps:
    'Cette personne est déjà remplacée du {{from}} au {{until}} inclus. Choisissez d’autres jours, ou modifiez ce remplacement.',
  NoSuchAbsence: 'Ce remplacement est déjà terminé ou n’existe pas. Rechargez la page.',
  SubstituteIsSelf: 'Personne ne peut se remplacer soi-même. Choisissez quelqu’un d’autre de {{unit}}.',
  SubstituteOfSubstitute:
    'Un suppléant ne peut pas avoir son propre suppléant. Désignez le suppléant auprès de la personne absente.',
  SubstituteIsAsked: 'Cette personne a déjà son propre lien pour {{unit}}. Choisissez quelqu’un d’autre.',
  NoPhoneCall:
    'Aucun entretien avec {{unit}} n’est en attente : quelqu’un a déjà téléphoné, ou une réponse est arrivée. Rechargez la page.',
  NoConflict: 'Les réponses de {{unit}} ne se contredisent plus. Rechargez la page.',
  NoSuchAnswer: 'Cette réponse ne vaut plus. Rechargez la page et choisissez à nouveau.',
  NoOpenQuestion: '{{unit}} n’a pas de question qui attend une réponse. Rechargez la page.',
  NothingToRemind:
    'Il n’y a personne à qui envoyer un rappel. Choisissez un participant qui n’a pas répondu, n’a pas posé de question et est joignable.',
  RoundIsClosed:
    'Le tour des déclarations est clos. Déplacez d’abord la date de clôture si quelque chose doit encore s’ajouter.',
  UnknownStep: 'Cette étape n’existe pas dans ce dossier. Rechargez la page.',
  StepNotOpen:
    'L’étape « {{step}} » n’est pas encore ouverte ou est déjà terminée. Terminez d’abord l’étape précédente.',
  PresenceQuorumNotMet:
    'Il y avait {{present}} présents ; il en faut {{needed}} pour décider. Choisissez « non traité » et indiquez la prochaine séance.',
  VotesDoNotAddUp: 'Il y a {{votes}} voix pour {{present}} présents. Corrigez les voix ou le nombre de présents.',
  OutcomeContradictsVotes: 'Le résultat ne correspond pas aux voix. Corrigez le résultat ou les voix.',
  MeetingInTheFuture: 'La séance du {{day}} n’a pas encore eu lieu. Notez la décision après ce jour.',
  ConditionsNotMet: 'L’introduction n’est pas encore possible. {{conditions}}',
  SubmittedInTheFuture: 'Le moment {{when}} est encore à venir. Reprenez le moment indiqué sur l’accusé de réception.',
  DecisionInTheFuture: 'La décision du {{day}} est encore à venir. Notez-la après ce jour.',
  AmountUnknown: 'Le montant ne peut pas être calculé. Indiquez le montant de la décision.',
  UnknownReportYear:
    'Un tel rapport sur {{year}} n’est pas demandé dans ce dossier. Choisissez une autre année ; s’il y en a plusieurs par an, dites aussi lequel.',
  ReportNotRecorded:
    'Il n’y a pas de rapport sur {{year}} dont le bailleur de fonds puisse encore dire quelque chose. Notez d’abord le rapport, ou choisissez une autre année.',
  ReportAlreadyRecorded: 'Le rapport sur {{year}} est déjà noté.',
  ReportInTheFuture: 'Le {{day}} est encore à venir. Notez le rapport le jour où il est introduit.',
  NoFailedMail: 'Ce courriel est arrivé entre-temps ou déjà traité. Rechargez la page.',
  NothingSigned: '{{unit}} n’a pas de réponse valable. Attendez la réponse ou rechargez la page.',
  BeforeTheAnswer:
    '{{unit}} n’a répondu que le {{answered}} ; le {{day}} vient avant. Choisissez un jour à partir du {{answered}}.',
  NextMeetingNotLater:
    'La prochaine séance ({{next}}) ne vient pas après celle du {{meeting}}. Choisissez un jour plus tardif, ou laissez le jour ouvert s’il n’est pas connu.',
  SuccessorMissing: 'Choisissez le dossier qui prend la place de celui-ci, ou une autre issue.',
  NotANewSuccessor: 'C’est le dossier lui-même, ou il est déjà noté comme successeur. Choisissez-en un autre.',
  NobodySucceeded:
    'Aucune administration n’est nommée dont une autre prend la place. Choisissez au moins un participant.',
  NoRatificationAwaited: 'Aucune ratification n’est attendue pour {{unit}}. Rechargez la page.',
  NothingToTellFunder: 'Il n’y a rien à signaler au bailleur de fonds sur {{unit}}. Rechargez la page.',
  NobodyToAskAgain: 'Il n’y a personne à redemander. Choisissez des participants qui ont déjà répondu.',
  SameText: '{{unit}} a déjà ce texte. Choisissez un autre texte ou laissez {{unit}} de côté.',
  OtherCall: 'Ce dossier relève de l’appel {{expected}}, pas de {{given}}. Choisissez une version du même appel.',
  NotANewerVersion:
    'Ce dossier suit déjà la version {{version}} de l’appel ; la version {{given}} n’est pas plus récente. Choisissez une version plus récente.',
  FieldUnknown: 'La donnée « {{field}} » n’est pas demandée ici. Il est demandé : {{known}}.',
  FieldMissing: 'Il manque une donnée : {{field}}. Complétez-la.',
  FieldNotValid: 'La donnée « {{field}} » n’est pas valable. Indiquez : {{expected}}.',
  DayInTheFuture: '{{field}} : le {{day}} est encore à venir. Choisissez un jour jusqu’à aujourd’hui inclus.',
  ActNotPossible:
    '« {{act}} » n’est pas possible maintenant à l’étape « {{step}} ». Ce qui est possible : {{possible}}.',
  ActRefused: '« {{act}} » n’est pas possible avec ces données. {{why}}',
  SamePersonTwice:
    'Vous avez déjà noté quelque chose à l’étape « {{other}} ». L’étape « {{step}} » demande un autre coordinateur : adressez-vous à un collègue.',
  StepNotOptional: 'L’étape « {{step}} » ne peut pas être passée. Terminez-la.',
  StepExists: 'Cette étape existe déjà dans ce dossier. Rechargez la page.',
  SubmittedBeforeOpening: 'L’introduction n’est possible qu’à partir du {{day}}. Notez un moment à partir de ce jour.',
  OutcomeNotOffered: 'Le résultat « {{outcome}} » ne convient pas à cette étape. Choisissez parmi : {{offered}}.',
  nothingPossible: 'rien ; l’étape n’a pas commencé ou est déjà terminée',
};
