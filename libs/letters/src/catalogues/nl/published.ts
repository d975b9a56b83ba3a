/** What became of reading a decision where a municipality published it. */
export const published = {
  read: 'gelezen',
  waiting: 'wordt gelezen',
  again: 'nog niet gelezen',
  failed: 'niet gelezen',
  problems: {
    addressNotAllowed: 'Het adres leidt door naar een plaats die niet met https open staat.',
    addressNotPublic: 'Het adres leidt naar een netwerk dat niet openbaar is.',
    tooManyRedirects: 'Het adres stuurt steeds door naar een ander.',
    refused: 'De website gaf de pagina niet vrij.',
    tooLarge: 'De pagina is groter dan 5 MB.',
    tooSlow: 'De website antwoordde niet binnen twintig seconden.',
    wrongKind: 'Het is geen webpagina, tekst of PDF.',
    empty: 'Er staat niets op de pagina.',
    unreachable: 'De website was niet te bereiken.',
  },
};
