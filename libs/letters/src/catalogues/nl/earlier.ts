/** A new dossier beside the earlier one that it was made from. */
export const earlier = {
  text: 'Dit ontwerp volgt op dossier {{number}}: dezelfde deelnemers, met hun gegevens van vandaag. U kunt alles nog wijzigen.',
  call: {
    same: 'De oproep is dezelfde, in dezelfde versie als in dossier {{number}}.',
    version: 'De oproep is dezelfde, in versie {{now}}; dossier {{number}} liep onder versie {{before}}.',
    other: 'De oproep is een andere dan die van dossier {{number}}: wat die oproep niet telt, valt weg.',
  },
  note: {
    contactGone:
      '{{before}} ({{function}}) staat niet meer in het adresboek bij {{unit}}. Kies wie er nu voor {{unit}} antwoordt.',
    contactInstead: '{{before}} ({{function}}) staat niet meer in het adresboek bij {{unit}}: nu staat {{now}} er.',
    unitSucceeded: '{{unit}} neemt de plaats in van {{from}}. Kijk na of {{unit}} meedoet.',
    notTakenOver: '{{unit}} deed op het einde van dossier {{number}} niet meer mee en is niet overgenomen.',
    figureTakenOver:
      '{{unit}}: {{value}} {{figure}} komt uit dossier {{number}}, want de lijst van besturen heeft dit cijfer niet. Kijk na of het nog klopt.',
    noteTakenOver:
      'De deelnemers krijgen de nota die in dossier {{number}} voor hen geschreven werd, en niet die van de oproep. Lees ze na bij Brieven.',
    figuresRefreshed_one:
      '{{count}} deelnemer telt nu {{now}} {{figure}}; in dossier {{number}} waren het er {{before}}.',
    figuresRefreshed_other:
      '{{count}} deelnemers tellen nu samen {{now}} {{figure}}; in dossier {{number}} waren het er {{before}}.',
  },
  series: {
    predecessor: 'Volgt op dossier {{number}}, {{title}}',
    successor: 'Hierop volgt dossier {{number}}, {{title}}',
    above: 'Hoort bij dossier {{number}}, {{title}}',
  },
};

/** Series of calls, and what came of them. */
export const programmes = {
  calls_one: '{{count}} oproep, voor {{fromYear}} tot en met {{untilYear}}.',
  calls_other: '{{count}} oproepen, voor {{fromYear}} tot en met {{untilYear}}.',
  dossiers_zero: 'Nog geen dossier.',
  dossiers_one: '{{count}} dossier; samen {{amount}} toegekend.',
  dossiers_other: '{{count}} dossiers; samen {{amount}} toegekend.',
};
