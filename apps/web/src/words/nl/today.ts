/** Words of Vandaag. */
export const today = {
  title: 'Vandaag',
  now: 'Nu doen',
  nowEmpty: 'Niets dat vandaag moet.',
  thisWeek: 'Deze week',
  thisWeekEmpty: 'Verder niets deze week.',
  later: 'Later of zonder datum',
  waiting: 'Wachten op anderen ({{count}})',
  waitingEmpty: 'U wacht op niemand.',
  since: 'sinds {{date}}',
  until: 'tot {{date}}',
  late: 'te laat',
  look: 'Bekijk',
  do: '{{label}}: {{text}}',
};
