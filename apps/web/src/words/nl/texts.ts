/** Words of the form that gives the participants another text. */
export const texts = {
  placeholders:
    'Wat tussen dubbele accolades staat, zoals {{open}}gemeente{{close}}, wordt voor elke deelnemer ingevuld. Alleen wie iets anders te lezen krijgt, hoort van de wijziging.',
  brief: 'In het kort',
  statement: 'De verklaring',
  note: 'De nota bij de verklaring',
  before: 'Wat er nu staat',
  unchanged: 'Wijzig de tekst; hier staat dan voor wie er iets verandert.',
  signed: 'tekende de vorige verklaring',
  need: 'Wat vraagt u aan wie al tekende',
  sign: 'Opnieuw tekenen',
  signHint: 'Alleen van wie de verklaring zelf verandert. Het vorige antwoord blijft bewaard en telt tot dan niet mee.',
  read: 'Niets, de tekst is ter informatie',
  readHint: 'Gegeven antwoorden blijven gelden.',
  reasonHint: 'Staat in het verloop en letterlijk in de mail aan wie een andere tekst krijgt.',
};
