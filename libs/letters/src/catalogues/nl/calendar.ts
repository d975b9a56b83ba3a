/** The closed days of an organisation, and what a change of them does. */
export const calendar = {
  changed: '{{user}} veranderde de kalender van de organisatie.',
  closed: 'Gesloten: {{days}}.',
  open: 'Toch open: {{days}}.',
  kinds: { legal: 'wettelijke feestdag', flemish: 'Vlaamse sluitingsdag', body: 'eigen sluitingsdag' },
  moves: 'Dit verschuift {{moments}} in {{dossiers}}. Wat al vertrok, blijft zoals het is.',
  movesNothing: 'Dit verschuift niets in de dossiers die lopen.',
  moments_one: 'één moment',
  moments_other: '{{count}} momenten',
  dossiers_one: 'één dossier',
  dossiers_other: '{{count}} dossiers',
};

export const plannedMoves = {
  because_one: 'Door de nieuwe kalender verschuift één moment.',
  because_other: 'Door de nieuwe kalender verschuiven {{count}} momenten.',
  moved: '{{what}}: van {{from}} naar {{to}}.',
  gone: '{{what}}: vervalt (was gepland op {{from}}).',
  added: '{{what}}: nieuw, op {{to}}.',
  more_one: 'Er verschuift nog één ander moment.',
  more_other: 'Er verschuiven nog {{count}} andere momenten.',
};
