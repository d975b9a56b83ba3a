/** Words of the form that adds an organisation. */
export const units = {
  add: 'Nieuwe organisatie',
  onlyYou:
    'Voor een onderneming, school, vereniging of agentschap. Gemeenten en OCMW’s staan al in de lijst. Alleen uw organisatie ziet wat u toevoegt.',
  name: 'Naam van de organisatie',
  kindLabel: 'Soort',
  kind: {
    firm: 'onderneming',
    association: 'vereniging',
    school: 'school',
    agency: 'agentschap, zoals VDAB',
  },
  enterpriseNumber: 'Ondernemingsnummer',
  enterpriseNumberHint: 'Zoals 0207.494.678.',
  contact: 'Wie krijgt de mails',
  contactHint: 'Vul alles in, of laat alles leeg en voeg het contact later toe.',
  save: 'Bewaar organisatie',
  added: '{{name}} staat in de lijst van organisaties.',
};
