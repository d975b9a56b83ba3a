import { markdownToHtml } from '@penhouder/letters';
import { statementNames } from '@penhouder/contracts';
import { monthsInForce } from '@penhouder/domain';
import { fillStatement, statementValues, unknownPlaceholders } from './fill-statement';
import { draftDays } from '../sign-pages/drafts/draft-script';
import { statementWords } from './words';

const body = { name: 'Voorbeeldhuis', phone: '056 00 00 01', email: 'info@huis_een.example' };
const facts = { address: 'Markt 1, 8500 Kortrijk', dpo: 'Dienst *gegevens*', dpoEmail: 'dpo@huis.example' };
const source = { body, facts, baseUrl: 'https://penhouder.example', months: monthsInForce({}) };
const values = statementValues(source, 'nl');

const everyText = (['nl', 'fr'] as const).flatMap((language) =>
  statementNames.map((name) => ({ language, name, text: statementWords(language).texts[name] })),
);

test.each(everyText)('the $language text of $name says only what can be filled in', ({ text }) => {
  expect(unknownPlaceholders(text, values)).toEqual([]);
  expect(fillStatement(text, values)).not.toContain('{{');
});

test.each([
  ['nl', `hoogstens ${String(draftDays)} dagen`],
  ['fr', `au plus ${String(draftDays)} jours`],
] as const)('the privacy page in %s says how long a browser keeps what is typed', (language, words) => {
  expect(statementWords(language).texts.privacy).toContain(words);
});

test('facts are words: they make no markup, and a link to an address with an underscore is whole', () => {
  const html = markdownToHtml(fillStatement('Vraag {{dpo}}: [{{ mail }}](mailto:{{mail}})', values));
  expect(html).toContain('Vraag Dienst *gegevens*: <a href="mailto:info@huis_een.example">info@huis_een.example</a>');
});

test('a line whose fact nobody filled in is left out, the others stay', () => {
  const without = statementValues({ ...source, facts: { ...facts, dpo: '' } }, 'nl');
  expect(fillStatement('- Huis: {{naam}}\n- Functionaris: {{dpo}}\n- Adres: {{adres}}', without)).toBe(
    '- Huis: Voorbeeldhuis\n- Adres: Markt 1, 8500 Kortrijk',
  );
});

test('a placeholder that stands for nothing is named once', () => {
  expect(unknownPlaceholders('{{stad}} {{naam}} {{stad}} {{constructor}} {{#lijst}}', values)).toEqual([
    'stad',
    'constructor',
    '#lijst',
  ]);
});

describe('the accessibility statement', () => {
  test.each([
    ['nl', /Bestuursdecreet van 7 december 2018.*Echte schermlezers.*Vlaamse Ombudsdienst/s],
    ['fr', /décret flamand de gouvernance.*vrais lecteurs d’écran.*médiation flamand/s],
  ] as const)('in %s names the law, what was not tested, and where to complain', (language, pattern) => {
    expect(statementWords(language).texts.accessibility).toMatch(pattern);
  });
});

test.each(['nl', 'fr'] as const)('the privacy text in %s names the supervisor of Flemish public bodies', (language) => {
  expect(statementWords(language).texts.privacy).toContain('contact@toezichtcommissie.be');
});

test.each([
  ['nl', /IP-adres.*2 jaar na het einde van het dossier/s],
  ['fr', /adresse IP.*2 ans après la fin du dossier/s],
] as const)(
  'the privacy text in %s says how long the address of a computer stays, as the body chose',
  (language, pattern) => {
    const { privacy } = statementWords(language).texts;
    expect(fillStatement(privacy, statementValues(source, language))).toMatch(pattern);
    const short = statementValues({ ...source, months: monthsInForce({ clients: 6 }) }, language);
    expect(fillStatement(privacy, short)).toContain(
      language === 'nl' ? '6 maanden na het einde' : '6 mois après la fin',
    );
  },
);
