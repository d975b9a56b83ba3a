/** Words of what is counted back from the closing. */
export const plan = {
  title: 'Terugrekenen vanaf de sluiting',
  sentence:
    'Tot wanneer wie nog niet antwoordde het kan, met hoeveel speling, en waarom. Wie het meest in tijdnood zit, staat bovenaan.',
  state: 'Speling',
  lastDay: 'Uiterste dag',
  decisiveDay: 'Dag die telt',
  course: 'Wat eraan komt',
  why: 'Waarom',
  whyOf: 'Waarom die dag voor {{name}}',
  showAll: 'Toon alle {{count}}',
  steps: 'Uiterste dag per stap',
  step: 'Stap',
  past: 'voorbij',
  marks: {
    meeting: 'vergadering',
    agenda: 'agenda sluit',
    decision: 'genoemde dag van beslissing',
    reminder: 'herinnering',
    due: 'eigen uiterste dag',
    today: 'vandaag',
    closing: 'sluiting',
  },
};
