/** A contact is away, and a substitute stands in on those days. */
export const absence = {
  named: '{{user}} a désigné {{new}} pour remplacer {{old}} ({{unit}}), {{days}}.',
  ownNamed: '{{old}} ({{unit}}) s’absente {{days}} et a désigné {{new}} comme suppléant.',
  asked:
    '{{old}} ({{unit}}) s’absente {{days}} et souhaite {{new}} comme suppléant, dont l’adresse est hors du domaine de l’organisation. Le coordinateur décide.',
  agreed: '{{user}} a accepté que {{new}} remplace {{old}} ({{unit}}), {{days}}.',
  refused: '{{user}} n’a pas accepté que {{new}} remplace {{old}} ({{unit}}), {{days}}.',
  changed: '{{user}} a modifié le remplacement de {{old}} ({{unit}}) par {{new}} : {{days}}.',
  ended: '{{user}} a mis fin au remplacement de {{old}} ({{unit}}) par {{new}}.',
  days: 'du {{from}} au {{until}} inclus',
  oneDay: 'le {{from}}',
  inAbsenceOf: 'En l’absence de {{name}}, {{function}}',
  row: 'Absence {{days}}. Suppléant : {{substitute}}.',
  rowSubstitute: 'Remplace {{name}} {{days}}.',
  rowSubstituteOver: 'Remplaçait {{name}} ; il n’y a plus de jours.',
};

/** To the substitute, on the first day. */
export const substitution = {
  subject: 'Remplacement – {{task}} au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} demande à {{unit}} de répondre au plus tard le {{day}} : {{title}}. Vous répondez {{days}} à la place de {{person}}.',
  onlyThen:
    'Votre propre lien permet de répondre {{days}}. Avant et après, il permet seulement de lire. La personne absente garde aussi son lien : la première signature compte.',
  ownOffice:
    'Remplacer ne donne aucune fonction : vous signez dans votre propre fonction, ou comme faisant fonction ou par délégation si c’est le cas.',
};

/** To who is away, and to a substitute whose days changed. */
export const absenceMail = {
  subject: 'Remplacement chez {{unit}} : {{call}}',
  subjectRefused: 'Remplacement non accepté : {{call}}',
  subjectEnded: 'Fin du remplacement : {{call}}',
  done: 'Vous avez signalé votre absence {{days}}, et qui vous remplace pour la demande de {{organisation}} à {{unit}}.',
  agreed: '{{organisation}} accepte votre suppléant {{days}}, pour la demande à {{unit}}.',
  named: '{{organisation}} a noté qui vous remplace {{days}}, pour la demande à {{unit}}.',
  changed: '{{organisation}} a modifié les jours d’un remplacement pour la demande à {{unit}} : {{days}}.',
  ended: '{{organisation}} a mis fin à un remplacement pour la demande à {{unit}}.',
  refused: '{{organisation}} n’accepte pas un remplacement {{days}}. La demande à {{unit}} reste chez vous.',
  facts: { absent: 'Personne absente', substitute: 'Suppléant', proposed: 'Personne proposée' },
  whatNow:
    'Ces jours-là, les rappels vont à la personne qui remplace. Le lien de la personne absente reste valable : la première signature compte.',
  wasItYou: 'Ce n’est pas correct ? Répondez alors à ce courriel.',
};

/** What the coordinator decides when the address is outside the mail domain. */
export const decideAbsence = {
  task: 'Décidez si {{unit}} peut désigner un suppléant : {{contact}}.',
  subject: 'Décider si {{unit}} peut désigner un suppléant : {{call}}',
  lead: 'Chez {{unit}}, quelqu’un souhaite être remplacé pendant une absence par une personne dont l’adresse est hors du domaine de l’organisation. Jusqu’à votre décision, la demande reste chez qui l’a reçue.',
  label: 'Décider du remplacement',
  consequence:
    'Si vous êtes d’accord, le suppléant répond ces jours-là par son propre lien ; le premier lien reste valable. La personne qui l’a demandé reçoit votre décision par courriel.',
};
