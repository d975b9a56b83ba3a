import { typeset, typesetWords } from './typeset';

/** With `~` for a space on which no line breaks, and brackets around what is not broken behind a hyphen. */
const shown = (markup: string, language: 'nl' | 'fr' = 'nl'): string =>
  typeset(markup, language, 'page')
    .replaceAll('\u00a0', '~')
    .replaceAll(/<span class="one">([^<]*)<\/span>/g, '[$1]');

describe('on one line stay', () => {
  test.each([
    ['a day', 'Tekenen uiterlijk vrijdag 13 december 2019.', 'Tekenen uiterlijk vrijdag 13~december~2019.'],
    ['a day without its year', 'tekenen vóór 13 december: regierol', 'tekenen vóór 13~december: regierol'],
    ['a day with its short name', 'di 1 oktober 2019, 10.00 uur', 'di~1~oktober~2019, 10.00~uur'],
    ['a month', 'op maandag 1 oktober 2019; midden januari 2020', 'op maandag 1~oktober~2019; midden januari 2020'],
    ['a telephone number', '<a href="tel:056000000">056 00 00 00</a>', '<a href="tel:056000000">056~00~00~00</a>'],
    ['numbers and amounts', '319 114 inwoners, € 1.250,00, 4,6 %', '319~114 inwoners, €~1.250,00, 4,6~%'],
    ['a span of years', 'Regierol 2020-2025', 'Regierol [2020-2025]'],
    [
      'the number of a dossier',
      'in dossier 2019-004, bewijs 2019-004/12',
      'in dossier [2019-004], bewijs [2019-004/12]',
    ],
    ['a name of a hash', 'SHA-256 van de tekst', '[SHA-256] van de tekst'],
    ['days that are counted', 'nog 3 werkdagen; dans 6 jours ouvrables', 'nog 3~werkdagen; dans 6~jours~ouvrables'],
    ['an article, a size', 'art. 279, 84 231 bytes, 84 kB', 'art.~279, 84~231~bytes, 84~kB'],
  ])('%s', (_, markup, kept) => {
    expect(shown(markup)).toBe(kept);
  });

  test.each([
    ['French days and hours', 'jeu 5 décembre 2019, 9 h 30', 'jeu~5~décembre~2019, 9~h~30'],
    ['the first of a month', 'le « 1er mars 2020 » : oui', 'le «~1er~mars~2020~»~: oui'],
    ['French amounts', '75.000,00 € et 25 000 habitants ?', '75.000,00~€ et 25~000 habitants~?'],
  ])('%s', (_, markup, kept) => {
    expect(shown(markup, 'fr')).toBe(kept);
  });
});

test.each([
  'In 2019 tekenden 14 gemeenten.',
  'op 5 uurwerken',
  'regierol-2020-2025',
  'https://penhouder.example/2019-004',
  'jan-56@voorbeeld.example',
  'eerst 1 2 3 4 5 6 7 8 9',
])('“%s” may break where it could', (text) => {
  expect(shown(text)).toBe(text);
});

test('attributes, fields, choices, and code stay as they are', () => {
  const markup =
    '<input value="13 december 2019"><textarea>1 22 ?</textarea><option>1 22</option><code>ab 12 34</code>';
  expect(typeset(markup, 'fr', 'page')).toBe(markup);
});

test('the title of a window holds no markup', () => {
  expect(typeset('<title>Signer : 2020-2025</title>', 'fr', 'mail')).toBe('<title>Signer\u00a0: 2020-2025</title>');
});

test('a mail has no sheet of styles, so it says by itself what is not broken', () => {
  expect(typeset('<p>2020-2025</p>', 'nl', 'mail')).toBe('<p><span style="white-space:nowrap">2020-2025</span></p>');
});

test('what is set already is not set again', () => {
  const markup = '<p>wo 4 december 2019 : 25 000</p>';
  expect(typeset(typeset(markup, 'fr', 'mail'), 'fr', 'mail')).toBe(typeset(markup, 'fr', 'mail'));
});

test('words of a document are kept together however deep they stand, as its language asks', () => {
  const words = { parts: [{ rows: [['Reçu :', '9 h 30']], at: 3, none: null }], number: '2019-004' };
  const set = (language: 'nl' | 'fr'): unknown =>
    JSON.parse(JSON.stringify(typesetWords(words, language)).replaceAll('\u00a0', '~'));
  expect(set('fr')).toEqual({ parts: [{ rows: [['Reçu~:', '9~h~30']], at: 3, none: null }], number: '2019-004' });
  expect(set('nl')).toMatchObject({ parts: [{ rows: [['Reçu :', '9~h~30']] }] });
});
