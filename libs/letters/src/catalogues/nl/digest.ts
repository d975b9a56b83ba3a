/** Several reminders to one person in one mail. */
export const digest = {
  subjectFirst: 'Herinnering: {{count}} antwoorden gevraagd, het eerste uiterlijk {{day}}',
  subjectSameDay: 'Herinnering: {{count}} antwoorden gevraagd uiterlijk {{day}}',
  subjectPast: 'Herinnering: {{count}} antwoorden gevraagd, het eerste werd verwacht op {{day}}',
  leadFirst: '{{organisation}} vraagt u om {{count}} antwoorden. Het eerste wordt verwacht uiterlijk op {{day}}.',
  leadSameDay: '{{organisation}} vraagt u om {{count}} antwoorden, alle uiterlijk op {{day}}.',
  leadPast: '{{organisation}} vraagt u om {{count}} antwoorden. Het eerste werd verwacht uiterlijk op {{day}}.',
  each: 'Elk antwoord heeft zijn eigen knop en link. De links zijn persoonlijk. Is een vraag voor een collega, geef ze dan door op de pagina van die vraag. Antwoordt u op deze mail, schrijf er dan bij over welke vraag het gaat.',
  item: '{{task}}: {{call}}',
  elsewhere_one: 'In dezelfde mail stond nog één herinnering. Ze staat bij haar eigen dossier.',
  elsewhere_other: 'In dezelfde mail stonden nog {{count}} herinneringen. Ze staan elk bij hun eigen dossier.',
  why: 'U krijgt deze mail omdat {{organisation}} u in meer dan één dossier een antwoord vroeg dat er nog niet is.',
};
