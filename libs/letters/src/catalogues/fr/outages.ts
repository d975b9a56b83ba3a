/** Times in which our own pages or mail were down, and what is given back for them. */
export const outages = {
  link: 'Nos pages web étaient inaccessibles du {{from}} au {{to}}.',
  mail: 'Nos courriels ne partaient pas du {{from}} au {{to}}.',
  several: 'Nos pages web ou nos courriels ont été à l’arrêt {{count}} fois, la dernière fois du {{from}} au {{to}}.',
  youGet: 'C’est pourquoi vous recevez {{length}} de plus : {{until}}.',
  theyGet: 'C’est pourquoi il y a {{length}} de plus : {{until}}.',
  untilInstant: 'jusqu’au {{when}}',
  untilDay: 'jusqu’au {{when}} inclus',
  noMore: 'Pas davantage, car c’est alors que l’appel se clôture.',
  attempts_one: 'N’a pas pu répondre une fois à cause de notre panne : {{when}}.',
  attempts_other: 'N’a pas pu répondre {{count}} fois à cause de notre panne, la dernière fois {{when}}.',
  visits_one: 'N’a pas pu ouvrir notre page une fois à cause de notre panne : {{when}}.',
  visits_other: 'N’a pas pu ouvrir notre page {{count}} fois à cause de notre panne, la dernière fois {{when}}.',
};
