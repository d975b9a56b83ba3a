import type { DecisionWords } from './words';

export const nl: DecisionWords = {
  title: 'Het besluit van uw orgaan',
  text: 'Besliste een orgaan van uw bestuur over dit akkoord, zeg dan hier welk, wanneer, en waar het besluit te lezen is. Uw antwoord zelf verandert er niet door.',
  invitation: 'Voeg het besluit van uw orgaan toe',
  organLabel: 'Welk orgaan besliste?',
  organChoose: 'Kies een orgaan',
  dayLabel: 'Op welke dag?',
  dayHint: 'Bijvoorbeeld 18/12/2019',
  urlLabel: 'Waar staat het besluit gepubliceerd? (niet verplicht)',
  urlHint: 'Plak het adres van de pagina of de PDF; het begint met https://',
  papersLabel: 'Het uittreksel van het besluit, of een ander bewijs',
  button: 'Bewaar het besluit',
  back: 'Terug naar uw antwoord',
  faults: {
    OrganMissing: 'Kies welk orgaan besliste.',
    DayMissing: 'Kies de dag waarop het orgaan besliste.',
    DayNotADate: 'Kies een dag die bestaat, bijvoorbeeld 18/12/2019.',
    DayAfterMandate:
      'Volgens het antwoord was wie tekende op die dag niet meer in functie. Laat wie nu in functie is opnieuw tekenen, of verbeter de dag.',
    DayInTheFuture: 'Kies een dag die voorbij is. Beslist het orgaan nog, zeg dat dan bij uw antwoord.',
    UrlNotPublic: 'Schrijf een volledig adres dat met https:// begint en dat iedereen kan openen.',
  },
  givenTitle: 'Wat u al gaf',
  anotherTitle: 'Nog een besluit',
  kept: 'Het besluit is bewaard.',
  given: (organ, day) => `${organ}, ${day}`,
  number: (number) => `Ontvangstnummer ${number}`,
  published: 'Het gepubliceerde besluit',
};
