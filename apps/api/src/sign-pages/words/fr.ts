import { elide, formatList, formatLongDate } from '@penhouder/letters';
import type { AnswerKind } from '../answer-form';
import type { SignWords } from './words';

/** For kinds of answer that are called otherwise than the rest. */
type Titles = Partial<Record<AnswerKind, string>>;

export const fr: SignWords = {
  toMain: 'Aller au contenu',
  questions: (sender) => `Des questions ? ${sender} :`,
  whyTitle: 'Pourquoi ai‑je reçu ceci ?',
  privacyTitle: 'Vie privée',
  accessibilityTitle: 'Accessibilité',
  problemCode: 'Code de ce message :',
  problemTexts: { NotFound: 'Vérifiez l’adresse, ou rouvrez le lien de votre courriel.' },
  problemTitles: {
    LinkUnknown: 'Ce lien n’ouvre rien',
    SignSessionEnded: 'Rouvrez votre lien',
    TextChanged: 'Le texte a été remplacé entre-temps',
    LinkExpired: 'Ce lien a expiré',
    LinkRevoked: 'Ce lien ne fonctionne plus',
    NotFound: 'Cette page n’existe pas',
    ReplacementOver: 'Votre réponse est définitive',
  },
  backToForm: 'Retour au formulaire',
  typedTitle: 'Ce que vous avez tapé, à recopier',
  newSignInLink: 'Demander un nouveau lien',
  example: 'Exemple',

  openTitle: (sender) => `Une question de ${sender} vous attend`,
  openText:
    'Vous avez ouvert un lien personnel. Rien ne s’est encore passé : rien n’est conservé tant que vous n’avez pas vous-même rempli et confirmé quelque chose.',
  openButton: 'Continuer',

  task: (task, until) => `${task} au plus tard le ${until}`,
  addressed: (unit, func) => `Pour ${unit}, demandé à : ${func}`,
  brief: 'En bref',
  writtenIn: { nl: 'Le texte est rédigé en néerlandais.', fr: 'Le texte est rédigé en français.' },
  pdf: (kilobytes) => `Le texte en PDF (${String(kilobytes)} ko)`,
  besideTitle: 'Documents joints',
  besidePdf: (title, kilobytes) => `${title} : PDF (${String(kilobytes)} ko)`,
  documentFor: (unit) => `Pour ${unit}`,
  pageOf: 'page {page} sur {pages}',
  fullText: 'Lire le texte complet',
  note: (unit) => `Lire la note pour ${unit}`,
  textVersion: (version, hash) => `Texte version ${String(version)}, nombre du texte ${hash}`,
  lateNotice: (due, closing) =>
    `Le jour demandé, ${due}, est passé. Vous pouvez encore répondre jusqu’au ${closing} inclus : votre réponse compte et porte la mention « tardive ».`,
  anewNotice: (due) => `Le jour demandé, ${due}, ne vaut pas pour vous : votre réponse compte dès son arrivée.`,
  afterClosingNotice: (closing) =>
    `L’appel a été clôturé le ${closing}. Vous pouvez encore répondre : votre réponse est conservée et vous recevez un accusé de réception, mais elle ne compte plus.`,
  closedTitle: (title) => `${title} : clôturé`,
  closedNotice: 'Ce dossier est clôturé. Il n’est plus possible de répondre.',
  standingNotice: 'Votre réponse est définitive : ce lien ne permet plus de la remplacer.',
  droppedNotice: (unit) =>
    `${unit} ne participe plus à ce dossier. Une réponse n’est plus nécessaire. Ce n’est pas exact ? Appelez-nous ou écrivez-nous.`,
  otherAnswer:
    'Une réponse a déjà été donnée pour votre administration par une autre voie. Si vous répondez autre chose, le coordinateur vous contactera.',

  answerTitle: 'Votre réponse',
  answerAgain: 'Remplacer votre réponse',
  choice: (kind, unit) => {
    switch (kind) {
      case 'agree':
        return { label: 'D’accord', hint: `${unit} participe comme indiqué dans le texte.` };
      case 'agreeInPrinciple':
        return { label: 'D’accord sur le principe', hint: 'La décision qui engage suivra.' };
      case 'agreeWithCondition':
        return { label: 'D’accord sous condition', hint: 'Compte dès que le coordinateur accepte votre condition.' };
      case 'decline':
        return { label: 'Pas d’accord', hint: `${unit} ne participe pas.` };
      case 'namedDay':
        return { label: 'Notre organe décide le …', hint: 'Vous ne recevrez un rappel qu’après ce jour.' };
      case 'question':
        return {
          label: 'J’ai une question',
          hint: 'Vous ne recevrez pas de rappel avant la réponse à votre question.',
        };
      case 'withdrawal':
        return {
          label: 'Retirez votre réponse',
          hint: `${unit} n’a alors plus de réponse ; ce qui a été répondu reste conservé.`,
        };
    }
  },
  dayText: (day) => formatLongDate(day, 'fr'),
  chosen: {
    agree: 'D’accord',
    agreeInPrinciple: 'D’accord sur le principe',
    agreeWithCondition: 'D’accord sous condition',
    decline: 'Pas d’accord',
    namedDay: 'Notre organe décide plus tard',
    question: 'Une question',
    withdrawal: 'Réponse retirée',
  },
  conditionTitle: 'Votre condition',
  conditionState: (state, sender) =>
    ({
      open: `${sender} doit encore décider de l’accepter. D’ici là, votre accord ne compte pas.`,
      accepted: `${sender} l’a acceptée : votre accord compte.`,
      refused: `${sender} ne l’a pas acceptée : votre accord ne compte pas. La raison figure dans le courriel que vous avez reçu.`,
    })[state],
  conditionLabel: 'À quelle condition ?',
  conditionHint: 'Écrivez-la de façon que quelqu’un d’autre puisse vérifier si elle est remplie.',
  reasonLabel: 'Pourquoi pas ?',
  organLabel: 'Quel organe décide ?',
  organChoose: 'Choisissez un organe',
  organs: {
    cbs: 'Collège des bourgmestre et échevins',
    gr: 'Conseil communal',
    vb: 'Bureau permanent',
    rmw: 'Conseil de l’action sociale',
    mat: 'Comité de direction',
    other: 'Un autre organe',
  },
  dayLabel: 'Quel jour ?',
  dayHint: 'Par exemple 18/12/2019',
  dayNoteLabel: 'Explication',
  questionLabel: 'Que voulez-vous savoir ?',
  questionHint: (sender) => `${sender} vous répond par courriel.`,
  withdrawalLabel: 'Pourquoi retirez-vous la réponse ?',
  optional: 'facultatif',
  mandatesTitle: (sender) => `Votre administration donne-t-elle mandat à ${sender} pour :`,
  mandatesHint: 'Répondez à chacun séparément.',
  mandateNeeded: 'Sans un oui à cette question, votre accord ne compte pas.',
  yes: 'Oui',
  no: 'Non',
  asksTitle: 'Que comporte votre accord ?',
  noChoice: 'Pas rempli',
  whoTitle: 'Qui répond ?',
  nameLabel: 'Votre nom',
  givenBy: (kind) => (kind === 'question' ? 'Posée par' : 'Signée par'),
  functionLabel: 'Votre fonction',
  functionHint: 'Par exemple bourgmestre, président ou directeur général',
  capacityLabel: 'À quel titre signez-vous ?',
  capacityChoose: 'non précisé',
  capacities: { titular: 'comme titulaire', acting: 'faisant fonction (f.f.)', delegated: 'par délégation' },
  papersLabel: 'Extrait de la décision ou autre preuve',
  papersHint: ({ megabytes, files, together }) =>
    `Un PDF, un fichier Word, Excel ou OpenDocument (docx, xlsx, odt, ods) ou une photo (jpg, png). Au plus ${String(megabytes)}\u00a0Mo par fichier ; ${String(files)}\u00a0fichiers et ${String(together)}\u00a0Mo ensemble.`,
  papersAdded: 'Ajouté, pas encore envoyé :',
  paperDrop: (name) => `Retirer ${name}`,
  papersSent: 'Preuves',
  confirm: (unit) => elide(`Je peux confirmer ceci au nom de ${unit}.`),
  checkButton: 'Vérifier votre réponse',

  errorsTitle: 'Complétez ou corrigez ceci',
  faults: {
    ChoiceMissing: 'Choisissez une réponse.',
    ConditionMissing: 'Écrivez à quelle condition votre administration est d’accord.',
    ReasonMissing: 'Écrivez pourquoi votre administration n’est pas d’accord.',
    QuestionMissing: 'Écrivez votre question.',
    WithdrawalReasonMissing: 'Écrivez pourquoi votre administration retire la réponse.',
    OrganMissing: 'Choisissez quel organe décide.',
    OrganDescriptionMissing: 'Écrivez dans l’explication quel organe décide.',
    DayMissing: 'Choisissez le jour où l’organe décide.',
    DayNotADate: 'Choisissez un jour qui existe, par exemple 18/12/2019.',
    DayInThePast: 'Choisissez un jour à venir, ou donnez tout de suite la réponse de l’organe.',
    MandateMissing: 'Répondez oui ou non.',
    NameMissing: 'Écrivez votre nom.',
    NameHasMarkup: 'Écrivez votre nom sur une ligne et sans les signes < et >.',
    NameTooLong: 'Écrivez votre nom en 200 caractères au plus.',
    FunctionMissing: 'Écrivez votre fonction.',
    FunctionHasMarkup: 'Écrivez votre fonction sur une ligne et sans les signes < et >.',
    FunctionTooLong: 'Écrivez votre fonction en 200 caractères au plus.',
    OfficeMissing: 'Choisissez en quelle qualité vous signez.',
    OfficeNotAsked:
      'Aucune signature n’est demandée en cette qualité. Choisissez une qualité indiquée à la question, ou transmettez la question à un collègue.',
    OfficeUnfit:
      'Personne ne peut signer en cette qualité ce que cet organe décide. Pour un conseil signe son président, pour le collège le bourgmestre, chaque fois avec le directeur général.',
    DelegatorMissing: 'Écrivez qui vous a délégué la signature.',
    DelegatorHasMarkup: 'Écrivez le nom sans les signes < et >.',
    DelegatorTooLong: 'Écrivez le nom plus court.',
    DelegationDayMissing: 'Indiquez quel jour la signature a été déléguée.',
    DelegationDayNotADate: 'Indiquez un jour qui existe, par exemple 10/01/2025.',
    DelegationDayLater: 'La délégation ne peut pas être postérieure à aujourd’hui.',
    InOfficeUntilNotADate: 'Indiquez un jour qui existe, par exemple 31/12/2030, ou laissez ce champ vide.',
    InOfficeOver:
      'Votre mandat ou délégation est alors déjà terminé. Transmettez la question à la personne en fonction.',
    TextTooLong: 'Raccourcissez votre texte à 4000 caractères au plus.',
    NotConfirmed: 'Cochez que vous pouvez confirmer ceci au nom de votre administration.',
  },

  checkText: 'Rien n’a encore été envoyé. Tout est correct ? Confirmez en bas de la page.',
  signButton: 'Signer',
  sendButton: 'Envoyer',
  changeButton: 'Modifier ce que vous avez rempli',
  mandateGiven: (text) => `Oui : ${text}`,
  mandateNotGiven: (text) => `Non : ${text}`,
  mandatesAnswer: 'Mandats',
  missingMandateNotice: (mandates) =>
    `Vous refusez : ${formatList(mandates, 'fr')}. Ainsi, votre accord ne compte pas. S’il doit compter, modifiez votre réponse.`,
  missedMandateNotice: (mandates) =>
    `Vous avez refusé : ${formatList(mandates, 'fr')}. Ainsi, votre accord ne compte pas. S’il doit compter, remplacez votre réponse.`,
  inName: 'Au nom de',

  receiptTitle: (kind) =>
    (({ question: 'Votre question est reçue', withdrawal: 'Votre réponse est retirée' }) as Titles)[kind] ??
    'Votre réponse est reçue',
  receiptText: (kind, unit, when) =>
    kind === 'withdrawal'
      ? `Nous avons conservé le ${when} que ${unit} retire sa réponse.`
      : elide(`Nous avons conservé la ${kind === 'question' ? 'question' : 'réponse'} de ${unit} le ${when}.`),
  receiptNumber: 'Numéro de réception',
  receiptHash: 'Nombre de contrôle',
  textHash: 'Nombre du texte',
  nextTitle: 'Que se passe-t-il maintenant ?',
  next: (kind, sender) => {
    switch (kind) {
      case 'agree':
        return `${sender} reprend votre accord dans le dossier. Vous n’avez plus rien à faire.`;
      case 'agreeInPrinciple':
        return `${sender} note votre accord de principe dans le dossier. Par le même lien, vous donnerez plus tard la décision qui engage.`;
      case 'agreeWithCondition':
        return `${sender} examine votre condition et vous dit par courriel si elle est acceptée. D’ici là, votre accord ne compte pas encore.`;
      case 'decline':
        return `${sender} note que votre administration ne participe pas. Vous ne recevrez plus de rappel.`;
      case 'namedDay':
        return `Après ce jour, ${sender} vous redemandera la réponse. D’ici là, vous ne recevez pas de rappel.`;
      case 'question':
        return `${sender} répond à votre question par courriel. Ensuite vous pourrez répondre par le même lien.`;
      case 'withdrawal':
        return `${sender} ne compte plus la réponse. Jusqu’au dernier jour, le même lien permet de répondre à nouveau.`;
    }
  },
  receiptPdf: 'Enregistrez l’accusé de réception (PDF)',
  receiptMail: 'Vous recevez aussi cet accusé de réception par courriel.',
  countedLate: 'Le jour demandé était passé : votre réponse compte, avec la mention « tardive ».',
  toAnswer: 'Voir ou remplacer votre réponse',
  nextSigned: (sender) =>
    `${sender} comptera votre accord dès que chaque signature demandée sera là. Le même lien montre qui doit encore signer.`,
  replyBy: (sender) => `Réponse : ${sender}`,
  received: 'Reçue',
};
