import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';
import { PLACEHOLDERS } from './placeholders';

const root = join(__dirname, '../../..');
const smallest = readFileSync(join(root, 'docs/examples/kleinste-oproep.yaml'), 'utf8');
const counting = readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8');

/** The sentences about a call after one piece of its text was replaced, each with its path. */
function said(text: string, from: string | RegExp, to: string): string[] {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change: ${String(from)}`);
  const parsed = parseCall(changed);
  return parsed.ok ? [] : parsed.problems.map(({ path, nl }) => `${path}: ${nl}`);
}

const LIST =
  'Wat hier kan: gemeente, organisatie, oproep, financier, nummer, aantal, aantal_anderen, anderen, uiterste_dag, sluitingsdag, arrondissement, provincie, streekgenoten, van_elders, enige_van_arrondissement, heel_arrondissement, deel_van_arrondissement.';

describe('a place to fill in that does not exist', () => {
  test.each([
    ['{{stad}}', `{{stad}} bestaat niet; bedoelt u {{gemeente}}? ${LIST}`],
    ['{{Gemeente}}', `{{Gemeente}} bestaat niet; bedoelt u {{gemeente}}? ${LIST}`],
    ['{{gemeenete}}', `{{gemeenete}} bestaat niet; bedoelt u {{gemeente}}? ${LIST}`],
    ['{{uiterstedag}}', `{{uiterstedag}} bestaat niet; bedoelt u {{uiterste_dag}}? ${LIST}`],
    ['{{#zonnebloem}}x{{/zonnebloem}}', `{{zonnebloem}} bestaat niet. ${LIST}`],
    ['{{kenmerk.x}}', '{{kenmerk.x}} bestaat niet: onder tags staat geen enkel kenmerk.'],
    [
      '{{cijfer.waarde}}',
      '{{cijfer.waarde}} gaat over een cijfer, en onder figures staat er geen. Haal de zin weg of voeg het cijfer toe.',
    ],
    ['{gemeente}', '{gemeente} wordt niet ingevuld: schrijf {{gemeente}}, met twee accolades.'],
    ['{Stad}', '{Stad} wordt niet ingevuld: schrijf {{gemeente}}, met twee accolades.'],
  ])('%s', (written, sentence) => {
    expect(said(smallest, "statement: '{{gemeente}}", `statement: '${written}`)).toEqual([
      `texts.nl.statement: ${sentence}`,
    ]);
  });

  test('in a title nothing is filled in', () => {
    expect(said(smallest, 'title: Kleinste oproep', "title: 'Oproep voor {{gemeente}}'")).toEqual([
      'texts.nl.title: Deze tekst wordt niet per deelnemer ingevuld: {{…}} bleef hier letterlijk staan. Invullen kan in brief, statement, note en het veld text van een document.',
    ]);
  });

  test.each([
    [
      'in the text of a document what does not exist is named with what was meant',
      "{ title: Overeenkomst, text: 'Voor {{stad}}.' }",
      `texts.nl.documents.overeenkomst.text: {{stad}} bestaat niet; bedoelt u {{gemeente}}? ${LIST}`,
    ],
    [
      'in the text of a document a section that stays open is found',
      "{ title: Overeenkomst, text: '{{#groot}}Voor u.' }",
      'texts.nl.documents.overeenkomst.text: {{#groot}} is geen geldige invulplaats, of een stuk wordt niet gesloten. Schrijf {{naam}} of {{#naam}} … {{/naam}}.',
    ],
    [
      'in the title of a document nothing is filled in',
      "{ title: 'Voor {{gemeente}}', text: Tekst. }",
      'texts.nl.documents.overeenkomst.title: Deze tekst wordt niet per deelnemer ingevuld: {{…}} bleef hier letterlijk staan. Invullen kan in brief, statement, note en het veld text van een document.',
    ],
  ])('%s', (_, document, sentence) => {
    expect(said(smallest, 'texts:\n  nl:\n', `texts:\n  nl:\n    documents: { overeenkomst: ${document} }\n`)).toEqual([
      sentence,
    ]);
  });

  test('more than five documents are too many, and each exists in both languages', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => `${code}: { title: T, text: t }`).join(', ');
    expect(said(smallest, 'texts:\n  nl:\n', `texts:\n  nl:\n    documents: { ${many} }\n`)).toEqual([
      'texts.nl.documents: Er staan 6 documenten; het kunnen er hoogstens 5 zijn. Voeg samen wat bij elkaar hoort.',
    ]);
    const otherwise = said(counting, 'ontwerpbesluit:\n        title: Projet', 'projet:\n        title: Projet');
    expect(otherwise).toEqual([
      'texts.nl.documents.projet: Het document projet ontbreekt in deze taal. Voeg het hier toe, of haal het in de andere taal weg.',
      'texts.fr.documents.ontwerpbesluit: Het document ontwerpbesluit ontbreekt in deze taal. Voeg het hier toe, of haal het in de andere taal weg.',
    ]);
  });

  test('the threshold of a sum is no longer there when the sum is gone', () => {
    const withoutSum = said(
      counting,
      /kind: sum\n {4}figure: .*\n {4}atLeast: .*\n(?: {4}exemptAloneTag: .*\n)?/,
      'kind: atLeast\n    count: 4\n',
    );
    expect(withoutSum.join('\n')).toMatch(
      /texts\.nl\.\w+: \{\{[a-z.]+\}\} gaat over de ondergrens van een voorwaarde met kind: sum, en die heeft deze oproep niet\./,
    );
  });

  test('other words in braces stay what they are', () => {
    expect(said(smallest, "statement: '{{gemeente}}", "statement: '{zie bijlage} {{gemeente}}")).toEqual([]);
  });
});

test('the list of what can be filled in is the one of the guide', () => {
  const guide = readFileSync(join(root, 'calls/README.md'), 'utf8');
  const rows = guide.slice(guide.indexOf('## Invulplaatsen')).match(/^\| `.*/gm) ?? [];
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual([...Object.values(PLACEHOLDERS).flat(), 'kenmerk.<tag>'].sort());
});
