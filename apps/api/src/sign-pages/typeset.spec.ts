import { typeset } from './typeset';

/** With `~` for a space on which no line breaks. */
const shown = (markup: string, language: 'nl' | 'fr' = 'nl'): string =>
  typeset(markup, language).replaceAll('\u00a0', '~');

test.each([
  ['<p>Tekenen uiterlijk vrijdag 13 december 2019.</p>', '<p>Tekenen uiterlijk vrijdag 13~december~2019.</p>'],
  ['<a href="tel:056231616">056 23 16 16</a>', '<a href="tel:056231616">056~23~16~16</a>'],
  ['319 114 inwoners, € 1.250,00, 12 %', '319~114 inwoners, €~1.250,00, 12~%'],
  ['di 1 oktober 2019, 10.00 uur', 'di~1~oktober~2019, 10.00~uur'],
  ['op maandag 1 oktober 2019', 'op maandag 1~oktober~2019'],
  ['Regierol 2020-2025', 'Regierol <span class="one">2020-2025</span>'],
  ['In 2019 tekenden 14 gemeenten.', 'In 2019 tekenden 14 gemeenten.'],
])('%s keeps on one line what belongs together', (markup, kept) => {
  expect(shown(markup)).toBe(kept);
});

test('French signs stay with their words; Dutch ones have no space to keep', () => {
  expect(shown('<dt>Quel jour ?</dt><dd>le « 1er mars 2020 » : oui</dd>', 'fr')).toBe(
    '<dt>Quel jour~?</dt><dd>le «~1er~mars~2020~»~: oui</dd>',
  );
});

test('attributes, fields, choices and code stay as they are', () => {
  const markup = '<input value="13 december 2019"><textarea>1 2 ?</textarea><option>1 2</option><code>ab 12 34</code>';
  expect(typeset(markup, 'fr')).toBe(markup);
});
