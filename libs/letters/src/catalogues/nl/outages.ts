/** Times in which our own pages or mail were down, and what is given back for them. */
export const outages = {
  link: 'Onze webpagina’s waren niet bereikbaar van {{from}} tot {{to}}.',
  mail: 'Onze mail vertrok niet van {{from}} tot {{to}}.',
  several: 'Onze webpagina’s of onze mail lagen {{count}} keer stil, het laatst van {{from}} tot {{to}}.',
  youGet: 'Daarom krijgt u {{length}} extra: {{until}}.',
  theyGet: 'Daarom is er {{length}} extra: {{until}}.',
  untilInstant: 'tot {{when}}',
  untilDay: 'tot en met {{when}}',
  noMore: 'Meer kan niet, want dan sluit de oproep.',
  attempts_one: 'Kon één keer niet antwoorden door onze storing: {{when}}.',
  attempts_other: 'Kon {{count}} keer niet antwoorden door onze storing, het laatst {{when}}.',
  visits_one: 'Vond onze pagina één keer niet door onze storing: {{when}}.',
  visits_other: 'Vond onze pagina {{count}} keer niet door onze storing, het laatst {{when}}.',
};
