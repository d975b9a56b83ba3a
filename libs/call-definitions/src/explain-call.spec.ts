import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainCall } from './explain-call';
import { parseCall } from './parse-call';
import { callJsonSchema } from './schema';

const parsed = parseCall(readFileSync(join(__dirname, '../../../calls/regierol-2020-2025.yaml'), 'utf8'));
if (!parsed.ok) throw new Error('the shipped definition is not read');
const { explanation, facts } = explainCall(parsed);

describe('a definition in plain Dutch', () => {
  test('says in the order of events what the call asks', () => {
    expect(explanation).toEqual([
      'Vlaamse overheid, departement Werk en Sociale Economie verwacht het dossier ten laatste op wo 15 januari 2020; de bron noemt geen uur, dus de hele dag telt mee.',
      'De deelnemers antwoorden uiterlijk op vr 13 december 2019.',
      'Wie nog niet antwoordde, krijgt 30, 15, 5 en 2 werkdagen vóór de eigen uiterste dag een herinnering, om 9.00 uur. Herinneringen vertrekken alleen op werkdagen tussen 8.00 uur en 18.00 uur. Wie een beslissingsdag noemt, krijgt pas 2 werkdagen na die dag weer een herinnering.',
      'De deelnemers die akkoord gaan, moeten samen minstens 60 000 inwoners hebben. Voor een centrumstad die alleen indient, geldt geen ondergrens.',
      expect.stringContaining('van 150 000 tot 220 000: 75 000 euro'),
      'De stappen zijn: verklaringen, raad van bestuur, indienen, beslissing en opvolging.',
      '7 regels staan in geen bron en zijn aangenomen; ze zijn hieronder zo gemerkt.',
    ]);
  });

  test('marks the report date as assumed and says so in words', () => {
    const report = facts.find((fact) => fact.about === 'steps.opvolging');
    expect(report).toMatchObject({ label: 'Opvolging', certainty: 'assumed', certaintyText: 'aangenomen' });
    expect(report?.text).toContain('uiterlijk 31 maart van het jaar erna');
  });

  test('every fact has a source, and no fact is without words', () => {
    expect(facts.map((fact) => fact.source)).not.toContain(null);
    expect(facts.map((fact) => fact.text)).not.toContain('');
  });
});

test('the schema is offered to editors as JSON Schema', () => {
  expect(callJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
});
