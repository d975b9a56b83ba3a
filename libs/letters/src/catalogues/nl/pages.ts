/** What the coordinator's pages say after a deed, above a list and beside a figure. */
export const done = {
  launched_one: 'Dossier {{number}} is gestart; de uitnodiging aan {{count}} deelnemer vertrekt.',
  launched_other: 'Dossier {{number}} is gestart; de uitnodigingen aan {{count}} deelnemers vertrekken.',
  paperAnswer: 'Het antwoord is bewaard onder nummer {{number}}.',
  paperAnswerWaits: 'Het antwoord is bewaard onder nummer {{number}} en wordt zo dadelijk verwerkt.',
  command: '{{label}}: gedaan.',
  commandAbout: '{{label}}: gedaan ({{about}}).',
  signInRequested:
    'Als dit adres bekend is, krijgt u binnen een minuut een mail met een aanmeldlink. De link werkt één keer, 15 minuten lang.',
};

export const post = {
  empty: 'Er is nog geen post. Uitnodigingen en herinneringen verschijnen hier zodra een dossier gestart is.',
  nothingPlanned: 'Er staat niets klaar om te vertrekken',
  planned_one: '{{count}} mail staat klaar om te vertrekken',
  planned_other: '{{count}} mails staan klaar om te vertrekken',
  sent_one: '{{count}} is verstuurd',
  sent_other: '{{count}} zijn verstuurd',
  failed_one: '{{count}} kwam niet of niet zeker aan',
  failed_other: '{{count}} kwamen niet of niet zeker aan',
  personalLink: '[persoonlijke link]',
  inTimeline: '{{kind}} aan {{to}}: {{subject}}',
  inTimelineAbout: 'Bericht aan {{to}}, over {{unit}}: {{subject}}',
  inTimelineNotice: 'Bericht aan {{to}}: {{subject}}',
};

export const quorumWords = {
  met: 'gehaald',
  notMet: 'nog niet gehaald',
  metIfAllAgree: 'gehaald als alle deelnemers akkoord gaan',
  notMetIfAllAgree: 'niet gehaald, ook niet als alle deelnemers akkoord gaan',
  endedNotMet: 'niet gehaald',
  ended: '{{sum}} van {{needed}} bij het sluiten van het dossier',
  afterDrop: 'Zonder {{unit}} wordt het quorum: {{quorum}}.',
  participants: 'deelnemers',
};

export const links = { validUntil: 'link geldig tot {{when}}', revokedAt: 'link ingetrokken op {{when}}' };

export const stepSentences = { nextMeeting: 'Volgende zitting: {{day}}.', submitted: 'Ingediend: {{when}}.' };

export const dateLabels = {
  internalDue: 'Eigen uiterste dag',
  closing: 'Sluitingsdatum',
  report: 'Verslag over {{year}}',
};

export const units = {
  kinds: {
    municipality: 'gemeente',
    ocmw: 'OCMW',
    association: 'vereniging',
    firm: 'onderneming',
    school: 'school',
    agency: 'agentschap',
  },
  until: 'tot en met {{day}}',
};
