import { list, nameOf, text, type ProblemWords } from './words';

export const fr: ProblemWords = {
  ValidationFailed: 'Certains champs ne sont pas bien remplis. Corrigez ce qui est indiqué ci-dessous et réessayez.',
  MalformedBody: 'Le serveur n’a pas pu lire cette demande. Rechargez la page et réessayez.',
  IdempotencyKeyMissing: 'La demande n’a pas de clé (en-tête Idempotency-Key). Rechargez la page et réessayez.',
  NotSignedIn:
    'Vous n’êtes pas connecté, ou votre session est terminée. Demandez un nouveau lien de connexion ; ce que vous avez tapé reste là.',
  NotAllowed: 'Votre compte ne peut pas faire cela. Demandez-le à un administrateur de votre organisation.',
  CrossSiteRequest:
    'Cette demande vient d’un autre site et n’a donc pas été exécutée. Ouvrez vous-même Penhouder et réessayez là.',
  NotFound:
    'Ceci n’existe pas, ou appartient à une autre organisation. Retournez à la liste, ou rouvrez le lien de votre courriel.',
  BodyTooLarge:
    'Le texte est trop long ou le fichier trop grand pour être reçu. Raccourcissez le texte, ou choisissez un fichier plus petit, et réessayez.',
  TooManyRequests: 'Trop d’essais à la suite. Attendez quelques minutes et réessayez.',
  Unexpected:
    'Le serveur n’a pas pu terminer. Si vous venez d’envoyer quelque chose, il n’est pas certain que ce soit enregistré : vérifiez-le et réessayez sinon. Si cela ne va toujours pas, signalez-le à votre administrateur ou à qui vous a envoyé le lien.',
  DatabaseUnavailable:
    'Les données sont momentanément inaccessibles. Si vous venez d’envoyer quelque chose, il n’est pas encore certain que ce soit enregistré : vérifiez-le dans une minute et renvoyez-le sinon.',
  WorkflowUnavailable:
    'Le moteur des dossiers n’a pas répondu. Nous ne savons pas encore si votre demande est exécutée ; si elle l’est, la page du dossier le montre d’elle-même. Vous pouvez renvoyer sans crainte ce qui figure ici : la même demande n’est pas exécutée une deuxième fois.',
  PublicAnswerChangedSince:
    'Quelqu’un d’autre a modifié cette question entre-temps. Votre texte est toujours là ; rechargez la page pour voir la version actuelle.',
  QuestionNotAnswered:
    'Cette question n’a pas encore reçu de réponse, ou n’appartient pas à ce dossier. Répondez-y d’abord.',
  ReceiptErased:
    'Cet accusé de réception a été effacé, parce que le délai de conservation est écoulé ou que quelqu’un l’a demandé. Le numéro et le nombre de contrôle de la réponse sont conservés.',
  RetentionTermInvalid: ({ name, most }) => `Choisissez pour « ${text(name)} » un nombre de mois de 1 à ${text(most)}.`,
  PreviewChangedSince:
    'Entre-temps, plus ou moins de données ont dépassé leur délai que ce que vous aviez vu. Rien n’a été effacé. Vérifiez l’aperçu et réessayez.',
  ReceiptNotReady:
    'L’accusé de réception en PDF est en préparation. Votre réponse est conservée. Réessayez dans une minute.',
  DossierNotStarted: 'Ce dossier est en train de démarrer. Réessayez dans quelques secondes.',
  UnknownCall: 'Cet appel n’existe pas (ou plus) pour votre organisation. Choisissez un appel dans la liste.',
  CallHasProblems: ({ count }) =>
    count === 1
      ? 'Ce fichier contient une erreur. Corrigez-la et enregistrez à nouveau.'
      : `Ce fichier contient ${text(count)} erreurs. Corrigez-les et enregistrez à nouveau.`,
  CallVersionTaken: ({ version, free }) =>
    `La version ${text(version)} de cet appel existe déjà avec un autre texte, et des dossiers peuvent la suivre. Mettez « version » à ${text(free)} et enregistrez à nouveau.`,
  CallsNotRelated: 'Ces deux versions ne sont pas du même appel. Choisissez deux versions d’un même appel.',
  CallMissing: 'Choisissez d’abord un appel.',
  TitleMissing: 'Donnez un nom au dossier.',
  UnitNotValid: ({ name, on }) =>
    `${text(name)} n’existe pas le ${text(on)}, la date de référence. Choisissez l’administration qui existait alors.`,
  UnknownUnit: 'Cette administration ne figure pas dans la liste. Retirez-la et cherchez-la à nouveau.',
  UnitExists: ({ name }) => `${text(name)} existe déjà. Cherchez cette organisation au lieu de l’ajouter.`,
  EnterpriseNumberInvalid:
    'Ce numéro d’entreprise n’est pas correct : il a dix chiffres, et les deux derniers découlent des huit premiers. Vérifiez-le, ou laissez le champ vide.',
  UnknownContact: 'Cette personne de contact ne figure pas dans votre carnet d’adresses. Choisissez quelqu’un d’autre.',
  ContactArchived: ({ unit }) =>
    `La personne de contact choisie (${text(unit)}) est archivée. Choisissez quelqu’un d’autre, ou rétablissez-la dans le carnet d’adresses.`,
  ContactOfOtherUnit: ({ unit }) =>
    `La personne de contact choisie ne travaille pas à cette administration : ${text(unit)}. Choisissez quelqu’un qui y travaille.`,
  ContactEmailInvalid: ({ unit }) =>
    unit === undefined
      ? 'Ce n’est pas une adresse e-mail complète. Écrivez-la comme nom@commune.be.'
      : `L’adresse e-mail de la personne de contact (${text(unit)}) n’est pas complète. Corrigez-la dans le carnet d’adresses.`,
  ContactAsked: ({ dossiers }) =>
    `Cette personne a un lien personnel dans ${text(dossiers)} : il va avec cette adresse. Remplacez la personne dans ce dossier ; l’ancien lien expire alors, et l’historique le mentionne.`,
  SlotWithoutContact: ({ unit, slot }) =>
    `${text(unit)} n’a encore personne pour la signature ${text(slot)}. Choisissez une personne de contact.`,
  ClockMissing: 'Un exemple ou un exercice a sa propre horloge. Choisissez le jour où elle commence.',
  ClockInTheFuture:
    'L’horloge d’un exemple ou d’un exercice commence au plus tard aujourd’hui. Choisissez un jour antérieur.',
  DraftAlreadyLaunched: 'Ce projet a déjà démarré. Ouvrez le dossier pour continuer.',
  ChangeHasLeft:
    'Un courriel sur cette modification est déjà parti. Elle ne peut plus être annulée : faites une nouvelle modification.',
  NotAnOwnClock: 'Seul un exemple ou un exercice a sa propre horloge ; ce dossier suit le temps réel.',
  ClockBackwards: 'L’horloge d’un dossier ne peut pas reculer. Choisissez un moment ultérieur.',
  ClockBusy: 'Des réponses ou des courriels doivent d’abord être traités. Réessayez dans quelques secondes.',
  UnknownDossier: 'Ce dossier n’existe pas dans votre organisation, ou est ce dossier-ci. Choisissez un autre dossier.',
  TextUnreadable:
    'Ce texte ne peut pas être complété : un {{ n’est pas fermé, ou un {{#…}} n’a pas de {{/…}}. Corrigez-le et réessayez.',
  TextWordsUnknown: ({ words }) =>
    `Ceci figure entre accolades et ne signifie rien : ${list(words)}. Corrigez-le, ou écrivez les mots vous-même.`,
  TextUnchanged: 'Le texte ne change pour personne. Modifiez d’abord le texte.',
  ClosureEndsBeforeItBegins: 'Le dernier jour précède le premier. Corrigez l’un des deux.',
  ClosureTooLong: ({ days }) => `C’est plus long que ${String(days)} jours. Vérifiez l’année, ou fermez en deux fois.`,
  NothingToClose: 'Ces jours ne comprennent que des week-ends et des jours déjà fermés. Choisissez d’autres jours.',
  DayNotClosed: 'Ce jour n’est plus fermé : quelqu’un vous a précédé. Rechargez la page.',
  CalendarYearUnknown: ({ from, to }) =>
    `Le calendrier va de ${String(from)} à ${String(to)} inclus. Choisissez des jours dans ces années.`,
  IrregularHasRules:
    'Un organe qui se réunit irrégulièrement n’a pas de rythme fixe. Retirez le rythme et indiquez les jours, ou choisissez un rythme fixe.',
  RhythmUnknown:
    'Il n’y a encore ni rythme ni jour. Ajoutez un rythme ou un jour, ou choisissez « irrégulièrement » si vous l’ignorez.',
  RuleEndsBeforeItBegins: 'Le dernier jour de ce rythme précède le premier. Corrigez l’un des deux.',
  RuleWithoutMeeting: 'Aucune séance de ce rythme ne tombe entre le premier et le dernier jour. Corrigez les jours.',
  RecessCoversAll:
    'Toutes les séances de ce rythme tombent pendant la suspension\u00a0: il n’en reste aucune. Raccourcissez la suspension ou supprimez-la.',
  AgendaLongerThanInterval: ({ agendaDays, intervalDays }) =>
    `L’ordre du jour est fixé ${String(agendaDays)} jours avant, mais il n’y a parfois que ${String(intervalDays)} jours entre deux séances. Corrigez le délai ou le rythme.`,
  PointsBeforeAgenda: ({ agendaDays, pointsDays }) =>
    `Des points peuvent être ajoutés jusqu’à ${String(pointsDays)} jours avant, mais l’ordre du jour n’est connu que ${String(agendaDays)} jours avant. Choisissez ${String(agendaDays)} au plus.`,
  DateTwice: ({ on }) => `${text(on)} est mentionné deux fois. Retirez-en un.`,
  ExceptionTwice: ({ on }) => `Il y a déjà une exception pour le ${text(on)}. Retirez-en une.`,
  ExceptionWithoutMeeting: ({ on }) =>
    `Selon le rythme, il n’y a pas de séance le ${text(on)}\u00a0: rien ne peut être annulé. Corrigez le jour. Un jour indiqué se retire dans sa liste.`,
  MovedOntoMeeting: ({ on }) =>
    `Il y a déjà une séance le ${text(on)}. Choisissez un autre jour, ou annulez la séance.`,
  StatementChangedSince:
    'Quelqu’un d’autre a entre-temps enregistré une nouvelle version. Copiez votre texte, rechargez la page et refaites-y votre changement.',
  MailTextUnreadable: ({ line, word }) =>
    `Ligne ${String(line)} : ${String(word)} n’est pas un champ à remplir valable, ou une partie n’est pas fermée. Écrivez {{naam}} ou {{#naam}} … {{/naam}}.`,
  MailTextWordUnknown: ({ line, word }) =>
    `Ligne ${String(line)} : ${String(word)} n’existe pas dans ce courriel. Prenez un mot de la liste, ou écrivez les mots vous-même.`,
  MailTextPartMisplaced: ({ line, word }) =>
    `Ligne ${String(line)} : ${String(word)} se place seul sur une ligne, hors de {{#…}} et {{/…}} et pas dans l’objet.`,
  MailTextLinkMissing:
    'Il faut exactement une ligne {{link}} : c’est là que vient le bouton avec le lien personnel. Sans lui, personne ne peut répondre.',
  MailTextPartMissing: ({ word }) =>
    `${String(word)} doit figurer dans le texte : c’est là que se trouve ce que ce courriel doit dire. Placez-le seul sur une ligne, une fois, hors de {{#…}} et {{/…}}.`,
  MailTextChangedSince:
    'Quelqu’un d’autre a modifié ce courriel entre-temps. Lisez d’abord ce qui y figure maintenant, puis refaites votre modification.',
  UnknownFile: 'Ce fichier n’appartient pas à ce dossier. Ajoutez-le à nouveau.',
  FileMissing: 'Aucun fichier n’est arrivé. Choisissez un fichier et réessayez.',
  FileEmpty: 'Ce fichier est vide. Choisissez un autre fichier.',
  FileTooLarge: 'Ce fichier dépasse 25 Mo. Réduisez-le, par exemple en numérisant avec une résolution plus basse.',
  FileTypeNotAllowed: ({ allowed }) =>
    `Ce type de fichier n’est pas accepté. Choisissez un de ces types : ${list(allowed)}.`,
  FileContentMismatch: ({ extension }) =>
    `Le contenu n’est pas un vrai fichier ${text(extension)}. Enregistrez-le à nouveau dans le bon format et ajoutez celui-là.`,
  SheetNotReadable:
    'Ce n’est pas un fichier Excel (.xlsx) que Penhouder peut lire. Téléchargez le plan actuel et complétez ce fichier.',
  SheetHasFaults: 'Il y a des erreurs dans le fichier ; rien n’est adapté. Corrigez-les et relisez-le.',
  PlanChangedSince:
    'Le plan ou le fichier a changé depuis l’aperçu ; rien n’est adapté. Choisissez à nouveau le fichier et regardez ce qui change.',
  FileUnpacksTooLarge:
    'Ce fichier devient trop grand une fois décompressé. Enregistrez-le à nouveau, sans grandes images, ou en PDF.',
  FileDamaged: ({ extension }) =>
    `Ce fichier ${text(extension)} est endommagé ou protégé par un mot de passe. Enregistrez-le à nouveau sans mot de passe, ou en PDF.`,
  FileHasMacros: 'Ce fichier contient des macros ; ce n’est pas possible ici. Enregistrez-le sans macros, ou en PDF.',
  FileHidesAnother:
    'Ce fichier contient aussi autre chose, comme une page web. Imprimez-le vers un nouveau PDF et ajoutez celui-ci.',
  PictureTooLarge: ({ megapixels, maximumMegapixels }) =>
    `Cette photo a ${text(megapixels)} mégapixels ; le maximum est ${text(maximumMegapixels)}. Réduisez-la ou numérisez avec une résolution plus basse.`,
  DossierFilesFull: ({ files }) =>
    `Ce dossier contient autant de fichiers qu’il peut : ${text(files)} fichiers ou 2 Go ensemble. Réunissez les plus importants en un seul PDF, ou prévenez la personne qui gère cette installation.`,
  LinkFilesFull: ({ files }) =>
    `Ce lien permet d’ajouter au plus ${text(files)} fichiers ou 100 Mo ensemble. Réunissez-les en un seul PDF, ou envoyez-les par courriel à l’organisation qui vous a envoyé le lien.`,
  TooMuchAtOnce: 'C’est trop à la fois. Ajoutez au plus 20 fichiers et 50 Mo en une fois.',
  FileInQuarantine: 'L’antivirus n’a pas encore contrôlé ce fichier. Réessayez dans quelques minutes.',
  FileInfected:
    'Ce fichier contient un élément nuisible ; il n’est remis à personne. Demandez un autre fichier à la personne qui l’a ajouté.',
  FileRemoved: 'Ce fichier contenait un élément nuisible ; il a été supprimé.',
  PaperInfected:
    'Ce fichier contient un élément nuisible et ne peut pas être joint. Retirez-le et ajoutez-en un autre.',
  StoredFileChanged:
    'Ce fichier n’est plus celui qui a été ajouté et n’est donc pas remis. Prévenez la personne qui gère cette installation : il doit revenir d’une copie de sauvegarde.',
  ReplyHandled:
    'Ce courriel a déjà été traité, ou il appartient déjà à un dossier. Rechargez la page pour voir ce qui a été fait.',
  UnknownReply: 'Ce courriel n’appartient pas à ce participant. Choisissez de nouveau le courriel dans le dossier.',
  LinkUnknown:
    'Ce lien n’est pas correct. Une partie a sans doute été perdue en le copiant : ouvrez-le à nouveau depuis le courriel.',
  LinkRevoked: ({ isOfAnother, newLink, sender }) => {
    if (isOfAnother === true)
      return `Ce lien ne fonctionne plus : une autre personne est désormais le contact. Est-ce pourtant vous, ou ne savez-vous pas qui ? Contactez ${nameOf(sender, 'l’organisation qui vous a envoyé le lien')}.`;
    return typeof newLink === 'string'
      ? 'Ce lien ne fonctionne plus : un nouveau lien a été envoyé. Cherchez le dernier courriel de ce dossier, ou demandez encore un nouveau lien ci-dessous.'
      : 'Ce lien ne fonctionne plus : un nouveau lien a été envoyé, ou une autre personne est désormais le contact. Cherchez le dernier courriel de ce dossier.';
  },
  LinkExpired: ({ newLink }) =>
    typeof newLink === 'string'
      ? 'Ce lien a expiré. Demandez-en un nouveau ci-dessous. Pas de courriel ? Contactez l’organisation qui vous a envoyé le lien.'
      : 'Ce lien a expiré : la demande est clôturée. Contactez l’organisation qui vous l’a envoyé pour en recevoir un nouveau.',
  UnitSucceeded: ({ unitName, successors, legalSuccessor }) =>
    list(successors) !== ''
      ? `${text(unitName)} a pour successeur ${list(successors)} (l’administration issue de la fusion ou de la scission). C’est pourquoi ce lien ne fonctionne plus. Ce qui a été répondu par ce lien reste conservé au nom de ${text(unitName)} ; qui répond pour ${list(successors)} a son propre lien.`
      : `${text(unitName)} a fusionné avec ${legalSuccessor === null ? 'une autre administration' : text(legalSuccessor)}, qui ne participe pas à ce dossier. C’est pourquoi ce lien ne fonctionne plus. Ce qui a été répondu par ce lien reste conservé. Une question ? Téléphonez ou écrivez à l’organisation qui vous a envoyé le lien.`,
  UnknownUnitChange:
    'Cette fusion ou scission ne correspond pas à la liste des administrations : l’une d’elles n’y figure pas, ou y figure deux fois. Choisissez à nouveau.',
  LinkOfOtherTab:
    'Vous avez ouvert entre-temps un autre lien dans ce navigateur. Rouvrez le courriel de ce dossier et continuez de là.',
  SignSessionEnded: 'Vous êtes resté absent trop longtemps. Rien n’a été envoyé. Rouvrez le lien de votre courriel.',
  DecisionWithoutAgreement:
    'Aucun accord dont un organe peut décider n’a été donné avec ce lien. Donnez d’abord votre réponse, ou appelez-nous ou écrivez-nous.',
  ReplacementOver:
    'Votre réponse est définitive : elle ne peut plus être remplacée par ce lien. Elle n’est pas correcte ? Contactez l’organisation qui vous a envoyé le lien.',
  LinkHandedOver:
    'Cette demande a été transmise à un collègue, qui a son propre lien. Ce lien permet encore de lire ce qui était, mais plus de répondre.',
  SubstituteOutsideDays:
    'Vous ne remplacez plus personne aujourd’hui, ou pas encore : votre lien permet de répondre les jours du remplacement. Rien n’a été envoyé. Contactez l’organisation qui vous a envoyé le lien si les jours ne sont pas corrects.',
  AbsenceNotPossible:
    'Vous ne pouvez pas désigner de suppléant ici : plus rien ne vous est demandé, ou vous remplacez vous-même quelqu’un. Contactez l’organisation qui vous a envoyé le lien.',
  HandOverOver:
    'Il n’est plus possible de transmettre : plus rien n’est demandé, ou votre réponse est définitive. Appelez l’organisation qui vous a envoyé le lien, ou écrivez-lui.',
  ParticipationOver: ({ unit }) =>
    `${text(unit)} ne participe plus à ce dossier. Ce que vous venez de remplir n’est pas envoyé. C’est une erreur ? Appelez l’organisation qui vous a envoyé le lien, ou écrivez-lui.`,
  DossierEnded:
    'Ce dossier est clôturé : ce que vous venez de remplir n’est pas envoyé. Vous voulez encore dire quelque chose ? Appelez l’organisation qui vous a envoyé le lien, ou écrivez-lui.',
  HandOverWaits:
    'Vous avez déjà demandé de transmettre ; le coordinateur doit encore décider. Faut-il quelqu’un d’autre ? Appelez l’organisation qui vous a envoyé le lien, ou écrivez-lui.',
  TextChanged:
    'Le texte auquel vous répondez a été remplacé entre-temps ; votre réponse n’est pas envoyée. Ce que vous avez rempli est toujours là : lisez d’abord le nouveau texte, vérifiez si votre réponse convient encore et contrôlez-la à nouveau.',
  PapersChanged:
    'Les fichiers joints à votre réponse ont changé entre-temps, peut-être dans une autre fenêtre. Vérifiez-les et contrôlez à nouveau votre réponse.',
  SubmissionIdTaken:
    'Autre chose a déjà été envoyé avec ce formulaire, peut-être dans une autre fenêtre ; ce que vous venez de remplir n’est pas enregistré. Recommencez sur la page, ou continuez avec ce que vous avez rempli.',
  SignedPdfElsewhere:
    'Cette réponse se donne avec un PDF signé ailleurs, ce qui n’est pas possible sur cette page. Remettez le PDF à l’organisation qui vous le demande ; elle l’ajoute au dossier.',
  AnswerOvertaken:
    'Entre-temps, une réponse plus récente a été donnée avec ce lien. C’est elle qui vaut ; celle-ci ne peut plus être confirmée.',
  SignInLinkUnknown: 'Ce lien de connexion n’est pas correct. Demandez un nouveau lien.',
  SignInLinkExpired: 'Ce lien de connexion a expiré : il fonctionne 15 minutes. Demandez un nouveau lien.',
  SignInLinkUsed: 'Ce lien de connexion a déjà servi. Demandez un nouveau lien.',
};
