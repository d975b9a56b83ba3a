/** What stands in the calendar of whoever is asked. */
export const calendarPart = {
  summary: '{{task}}: {{call}} ({{unit}})',
  description:
    'Uiterste dag voor het antwoord van {{unit}} aan {{organisation}}, in dossier {{number}}. Antwoorden doet u met de link in de mail.',
  /** Where the event is taken away. */
  over: '{{organisation}} vraagt {{unit}} op deze dag niets meer, in dossier {{number}}.',
};
