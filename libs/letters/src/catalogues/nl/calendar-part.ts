/** What stands in the calendar of whoever is asked. */
export const calendarPart = {
  summary: '{{task}}: {{call}} ({{unit}})',
  description:
    'Uiterste dag voor het antwoord van {{unit}} aan {{organisation}}, in dossier {{number}}. Antwoorden doet u met de link in de mail.',
};
