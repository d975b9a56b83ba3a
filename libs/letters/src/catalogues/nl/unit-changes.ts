/** Mergers and splits of legal units: what they do to each dossier, before and after they are applied. */
export const unitChange = {
  merged_one: '{{from}} gaat op {{day}} op in {{to}}',
  merged_other: '{{from}} worden op {{day}} samen {{to}}',
  dossiers_zero: 'geen open dossier',
  dossiers_one: '{{count}} open dossier',
  dossiers_other: '{{count}} open dossiers',
  sentence_zero: 'Deze wijziging raakt geen enkel open dossier. Er is niets te doen.',
  sentence_one: 'Deze wijziging raakt {{count}} open dossier. Afgesloten dossiers veranderen niet.',
  sentence_other: 'Deze wijziging raakt {{count}} open dossiers. Afgesloten dossiers veranderen niet.',
  outcome: {
    inherited_one: '{{from}} zei ja: dat antwoord gaat over op {{to}} en telt één keer.',
    inherited_other: '{{from}} zeiden allemaal ja: dat antwoord gaat over op {{to}} en telt één keer.',
    asked:
      'Niet iedereen die hierin opgaat zei ja: {{to}} wordt zelf gevraagd. Wat al getekend is, blijft bewaard maar telt niet mee.',
    askedWithOthers:
      'In {{to}} gaat ook een bestuur op dat niet aan dit dossier meedoet: {{to}} wordt zelf gevraagd. Wat al getekend is, blijft bewaard maar telt niet mee.',
    askedAfterSplit:
      'Wat één bestuur tekende, bindt niet wie er na de splitsing komt: {{to}} wordt zelf gevraagd. Wat al getekend is, blijft bewaard maar telt niet mee.',
    notAsked: '{{to}} doet mee zonder te tekenen, zoals {{from}}.',
    gone: '{{to}} doet niet mee, en {{from}} ook niet langer; wat getekend is, blijft in het verloop.',
  },
  figure: {
    list: 'uit de lijst van besturen, op {{day}}',
    sum: 'som van {{from}}: op {{day}} bestond {{to}} nog niet zoals nu',
    typed: 'zelf ingevuld',
    missing: 'niet bekend op {{day}}: vul het zelf in',
  },
  contacts: {
    own: 'De nieuwe persoonlijke links zijn voor de contactpersonen van {{to}} in uw adresboek.',
    carried:
      'In uw adresboek staat nog niemand bij {{to}}: de contactpersonen van {{from}} worden er overgenomen en krijgen een nieuwe link.',
    none: 'Bij {{to}} is er niemand om te schrijven. Voeg in het adresboek eerst een contactpersoon toe.',
  },
  quorum: {
    stays: 'Het quorum blijft gehaald: van {{before}} naar {{after}}, bij een grens van {{needed}}.',
    reached: 'Het quorum wordt gehaald: van {{before}} naar {{after}}, bij een grens van {{needed}}.',
    lost: 'Het quorum gaat verloren: van {{before}} naar {{after}}, bij een grens van {{needed}}.',
    open: 'Het quorum is nog niet gehaald: van {{before}} naar {{after}}, bij een grens van {{needed}}.',
  },
  amount: {
    same: 'Het bedrag volgens de schijven blijft {{after}}.',
    changed: 'Het bedrag volgens de schijven gaat van {{before}} naar {{after}}.',
    none: 'nog geen bedrag',
  },
  double: {
    sentence_zero: 'Geen enkel bestuur komt hierdoor twee keer voor in dossiers van dezelfde oproep.',
    sentence_one:
      '{{count}} keer zou een bestuur in twee open dossiers van dezelfde oproep staan. Kies wat er gebeurt.',
    sentence_other:
      '{{count}} keer zou een bestuur in twee open dossiers van dezelfde oproep staan. Kies wat er gebeurt.',
    both: 'Zoals nu gekozen staat {{unit}} na de fusie in {{first}} en in {{second}}.',
    one: 'Zoals nu gekozen staat {{unit}} na de fusie alleen in {{first}}.',
    none: 'Zoals nu gekozen staat {{unit}} na de fusie in geen van beide. In {{first}} en {{second}} deed wel een voorganger mee.',
    filed: 'ingediend',
    notFiled: 'nog niet ingediend',
    there: '{{unit}} staat er al in, los van deze wijziging',
    task: 'Na een fusie staat {{unit}} ook in dossier {{other}} van dezelfde oproep: kies wat er gebeurt.',
    taskDetail: 'Houd beide, schrap {{unit}} in één van de twee, of trek één van de twee dossiers in.',
    other: 'Naar dossier {{number}}',
  },
  result: {
    applied: 'Aangepast.',
    unchanged: 'Deze wijziging was hier al toegepast: er is niets veranderd.',
    untouched: 'Geen van deze besturen doet nog mee aan dit dossier: er is niets veranderd.',
    failed: 'Niet aangepast. {{why}}',
    unknown: 'Een gekozen dossier bestaat niet bij uw organisatie.',
  },
  done_one: '{{applied}} van {{count}} dossier is aangepast.',
  done_other: '{{applied}} van {{count}} dossiers zijn aangepast.',
};
