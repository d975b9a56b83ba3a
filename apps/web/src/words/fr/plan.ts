/** Les mots de ce qui est compté à rebours depuis la clôture. */
export const plan = {
  title: 'Compte à rebours depuis la clôture',
  sentence:
    'Jusqu’à quand ceux qui n’ont pas répondu le peuvent encore, avec quelle marge, et pourquoi. Les plus pressés viennent d’abord.',
  state: 'Marge',
  lastDay: 'Dernier jour',
  decisiveDay: 'Jour qui compte',
  course: 'Ce qui vient',
  why: 'Pourquoi',
  whyOf: 'Pourquoi ce jour pour {{name}}',
  showAll: 'Afficher les {{count}}',
  steps: 'Dernier jour par étape',
  step: 'Étape',
  past: 'passé',
  marks: {
    meeting: 'séance',
    agenda: 'ordre du jour clos',
    decision: 'jour de décision annoncé',
    reminder: 'rappel',
    due: 'dernier jour propre',
    today: 'aujourd’hui',
    closing: 'clôture',
  },
};
