import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@penhouder/domain';
import { markdownToText, renderBrief, renderNote, renderParticipantTexts, renderStatement } from '@penhouder/letters';
import { IGO, W13 } from './municipalities';
import { textFacts } from './text-facts';

const w13 = (reader: string, language: Language = 'nl'): string =>
  markdownToText(renderNote(textFacts({ body: 'W13', names: W13, reader, language })).markdown);
const igo = (reader: string, language: Language = 'nl'): string =>
  markdownToText(renderNote(textFacts({ body: 'IGO div', names: IGO, reader, language })).markdown);

/** The note without its own facts: names and numbers. Notes that differ only there are not tailored. */
function shapeOf(note: string): string {
  return [...W13, 'Ieper', 'Tielt']
    .reduce((text, name) => text.replaceAll(name, '…'), note)
    .replaceAll(/\d[\d ,]*/g, '0');
}

describe('the notes of the shipped call', () => {
  test('no two of the fourteen are alike, in either language', () => {
    for (const language of ['nl', 'fr'] as const) {
      expect(new Set(W13.map((name) => w13(name, language))).size).toBe(14);
    }
  });

  test('they differ in what they say, not in names and numbers alone', () => {
    expect(new Set(W13.map((name) => shapeOf(w13(name)))).size).toBeGreaterThanOrEqual(6);
  });

  test('the smallest reads that it is the smallest and what comes first for it', () => {
    const note = w13('Spiere-Helkijn');
    expect(note).toContain('telde Spiere-Helkijn 2 049 inwoners');
    expect(note).toContain('Geen enkele deelnemer is kleiner; net erboven staat Lendelede.');
    expect(note).toContain('Voor een kleiner bestuur komt dit eerst.');
    expect(note).toContain('daarvoor ontbreken er 57 951 inwoners');
  });

  test('the centre city reads that it may file alone and what that means for the amount', () => {
    expect(w13('Kortrijk')).toContain('Als centrumstad zou Kortrijk ook alleen mogen indienen, zonder ondergrens.');
    expect(w13('Kortrijk')).not.toContain('ontbreken er');
  });

  test('who comes from elsewhere reads so, and where the others come from', () => {
    expect(w13('Wervik')).toContain('Wervik is de enige deelnemer uit het arrondissement Ieper.');
    expect(w13('Anzegem')).toContain('daarbuiten naar Wervik en Wielsbeke');
    expect(igo('Bekkevoort')).toContain('Alle deelnemers liggen in het arrondissement Leuven');
  });

  test('in a group with no margin everybody reads that it cannot be missed', () => {
    for (const name of IGO) {
      expect(igo(name)).toContain(`zonder ${name} kan deze groep de aanvraag niet indienen`);
      expect(w13('Kortrijk')).toContain('Dat is nog genoeg');
    }
  });

  test('French names elide and the first of January is written as it should be', () => {
    expect(w13('Avelgem', 'fr')).toContain('les collaborateurs d’Avelgem');
    expect(w13('Avelgem', 'fr')).toContain('Le 1er janvier 2019');
  });

  test('nothing is left to fill in, and the brief has at most five lines', () => {
    for (const language of ['nl', 'fr'] as const) {
      for (const reader of W13) {
        const facts = textFacts({ body: 'W13', names: W13, reader, language });
        const { title, brief, statement, note } = renderParticipantTexts(facts);
        expect([title, brief, statement, note].join('\n')).not.toMatch(/\{\{|\}\}|undefined|null|\bNaN\b/);
        expect(renderBrief(facts).markdown.split(/^- /m).length - 1).toBeLessThanOrEqual(5);
        expect(renderStatement(facts).html).toContain('<ol>');
      }
    }
  });

  test('a name with markup in it stays a name', () => {
    const facts = textFacts({
      body: '<script>alert(1)</script> [x](javascript:alert(1))',
      names: W13,
      reader: 'Menen',
    });
    expect(renderNote(facts).html).not.toMatch(/<script|<a /);
  });
});

test('no text of the shipped call uses a word that plain Dutch does not', () => {
  const text = readFileSync(join(__dirname, '../../calls/regierol-2020-2025.yaml'), 'utf8');
  expect(text).not.toMatch(/\b(indien|dienen te|dient te|betreffende|gelieve|reeds)\b|!/i);
});
