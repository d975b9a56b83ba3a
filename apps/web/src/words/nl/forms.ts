/** Words of fields and forms. */
export const forms = {
  optional: '(niet verplicht)',
  fillIn: 'Vul dit in: {{label}}.',
  openCalendar: 'Open de kalender',
  chooseOne: 'Kies …',
  noneFound: 'Niets gevonden. Controleer de spelling of zoek op de NIS-code.',
  chooseFile: 'Kies een bestand',
  noFileChosen: 'Nog geen bestand gekozen',
  fileHint: 'Hoogstens {{megabytes}} MB; {{extensions}}.',
  fileTooLarge: 'Dit bestand is groter dan {{megabytes}} MB. Kies een kleiner bestand.',
  fileWrongKind: 'Dit soort bestand wordt niet aanvaard. Kies een van deze: {{extensions}}.',
  fileBusy: 'Het bestand wordt bewaard …',
  fileKept: 'Bewaard: {{name}}, {{size}}',
};
