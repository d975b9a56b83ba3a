/** Words of the pages on which mails get words of their own. */
export const mailTexts = {
  title: 'De woorden van de mails',
  sentence:
    'Een mail die al klaarstaat, houdt de woorden van toen: uitnodigingen worden bij de vraag geschreven, herinneringen een uur of twee voor ze vertrekken, de andere mails op het moment dat er iets gebeurt.',
  draftSentence:
    'Zonder eigen woorden gelden die van de oproep. De voorbeelden hieronder volgen wat u hier bewaart; een fout staat bovenaan, met haar regel.',
  back: 'Alle mails van dit dossier',
  open: 'Wijzig de woorden',
  mail: '{{kind}} ({{language}})',
  own: 'eigen woorden',
  body: 'Tekst van de mail',
  bodyHint: 'Markdown: een lege regel begint een nieuwe alinea, ## een tussentitel, - een opsomming.',
  words: 'Wat ingevuld kan worden',
  inSentence: 'In een zin:',
  onOwnLine: 'Alleen op een eigen regel:',
  needed: 'Moet erin staan.',
  fixed: 'Mails met altijd dezelfde woorden, en waarom',
  preview: 'Voorbeeld van de mail',
  save: 'Bewaar de woorden',
  reset: 'Terug naar de woorden van de oproep',
};
