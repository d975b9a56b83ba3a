import type { Words } from '../nl';

/** Words of Vandaag. */
export const today: Words['today'] = {
  title: 'Aujourd’hui',
  now: 'À faire maintenant',
  nowEmpty: 'Rien qui presse aujourd’hui.',
  thisWeek: 'Cette semaine',
  thisWeekEmpty: 'Rien d’autre cette semaine.',
  later: 'Plus tard ou sans date',
  waiting: 'En attente d’autres ({{count}})',
  waitingEmpty: 'Vous n’attendez personne.',
  since: 'depuis {{date}}',
  until: 'jusqu’au {{date}}',
  late: 'en retard',
  look: 'Voir',
  do: '{{label}} : {{text}}',
};
