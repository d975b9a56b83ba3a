/** How a dossier's proof is held by the roots of days. */
export const proof = {
  noRoot: 'Het bewijs van dit dossier wordt vannacht voor het eerst vastgelegd in een dagwortel.',
  inRoot: 'Het bewijs van dit dossier tot {{when}} ligt vast in dagwortel {{sequence}}.',
  stamped: 'Die heeft een tijdstempel van {{authority}}: {{at}}.',
  waiting: 'Die wacht nog op een tijdstempel; dat wordt opnieuw geprobeerd.',
  noAuthority: 'Die heeft geen tijdstempel: er is geen tijdstempeldienst ingesteld.',
};

/** The whole dossier as a PDF to read, in its bundle. */
export const bundlePaper = {
  title: 'Dossier {{number}}: {{title}}',
  footer: 'Dossier {{number}}',
  body: 'Organisatie',
  call: 'Oproep',
  launched: 'Gestart',
  internalDue: 'Eigen uiterste dag',
  closing: 'Uiterste dag van de oproep',
  amount: 'Bedrag',
  outcome: 'Uitkomst',
  steps: 'Stappen',
  quorum: 'Quorum',
  participants: 'Deelnemers en hun antwoorden',
  course: 'Verloop',
  files: 'Bestanden, met hun SHA-256',
  proof: 'Bewijs',
  answer: 'Antwoord',
  received: 'Ontvangen',
  signer: 'Ondertekenaar',
  remark: 'Let op',
  words: 'Woorden',
  papers: 'Bijgevoegd',
  evidence: 'Nummer en controlegetal',
  check:
    'Dit document is om te lezen. Het bewijs zelf staat in de andere bestanden van de bundel; LEESMIJ.txt zegt hoe iedereen het kan narekenen.',
};
