/** Mails about what changes after the first question: words of the coordinator, dates of steps, other texts. */
export const information = {
  subject: '{{step}} : {{call}}',
  lead: '{{organisation}} informe {{unit}} au sujet de « {{title}} ». Aucune réponse n’est demandée.',
};

export const stepReminder = {
  subject: '{{step}} au plus tard le {{day}} : {{call}}',
  subjectPassed: '{{step}} – le dernier jour, le {{day}}, est dépassé : {{call}}',
  subjectPassedUndated: '{{step}} – le dernier jour est dépassé : {{call}}',
  lead: 'L’étape « {{step}} » doit être terminée au plus tard le {{day}}, {{distance}}.',
  leadPassed: 'Le dernier jour de l’étape « {{step}} » est dépassé : {{day}}.',
  leadPassedUndated: 'Le dernier jour de l’étape « {{step}} » est dépassé.',
  record: 'Notez dans le dossier ce qui s’est passé ; les rappels cessent alors.',
  late: 'L’étape figure maintenant comme en retard dans le dossier. Notez ce qui s’est passé ou déplacez la date.',
  ended: 'L’étape se termine donc ainsi : {{outcome}}.',
};

export const textChanged = {
  subjectToSign: 'Nouveau texte à signer au plus tard le {{day}} : {{call}}',
  subjectToRead: 'Nouveau texte depuis le {{day}} : {{call}}',
  leadToSign:
    '{{organisation}} a modifié le texte pour {{unit}} et demande de le signer à nouveau, au plus tard le {{day}}.',
  leadToRead:
    '{{organisation}} a modifié le texte pour {{unit}}. Il n’est pas nécessaire de signer à nouveau : une réponse donnée reste valable.',
  earlier:
    'Une réponse antérieure reste conservée avec le texte pour lequel elle a été donnée, mais ne compte qu’après votre nouvelle réponse.',
};

export const askedAgain = {
  subject: 'Nouvelle demande – {{task}} au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} demande à {{unit}} de répondre à nouveau, au plus tard le {{day}} : {{title}}.',
  subjectPastDue: 'Nouvelle demande – {{task}} : {{call}}',
  leadPastDue: '{{organisation}} demande à {{unit}} de répondre à nouveau : {{title}}.',
  earlier: 'La réponse précédente reste conservée jusqu’à votre nouvelle réponse.',
};

export const signOffAnnulled = {
  subject: 'Votre décision ne vaut plus depuis le {{day}} : {{call}}',
  lead: 'Depuis le {{day}}, la décision de {{unit}} ne vaut plus. {{organisation}} demande de la prendre à nouveau : {{title}}.',
  expected: 'La nouvelle réponse est attendue au plus tard le {{day}}.',
  expectedPastDue:
    'Le dernier jour est dépassé, mais une nouvelle décision prend la place de la précédente et compte alors de nouveau.',
  howTo: 'Si le jour de la séance est déjà connu, communiquez-le avec le lien de ce courriel.',
};

export const signOffInherited = {
  subject: '{{unit}} après la fusion – votre déclaration reste valable : {{call}}',
  lead: 'Depuis le {{day}}, {{unit}} remplace {{from}}. Vous n’avez rien à faire.',
  passedOn: 'Ce qui a été signé avant pour « {{title}} » vaut désormais pour {{unit}} et compte une seule fois.',
  oldLinks:
    'Les liens d’avant la fusion ne fonctionnent plus. Le lien de ce courriel permet de lire ce qui a été signé.',
};

export const askedAnew = {
  subject: '{{task}} après la fusion ou la scission : {{call}}',
  lead: '{{organisation}} demande à {{unit}} de répondre elle-même : {{title}}. Elle prend la place d’une administration qui participait. La date de clôture est passée ; la réponse compte dès son arrivée.',
  dayOfOthers: 'Le texte ci-dessous cite encore le {{day}} : ce jour ne vaut pas pour {{unit}}.',
};
