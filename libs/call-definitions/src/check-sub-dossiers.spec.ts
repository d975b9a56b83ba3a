import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './parse-call';

const SHIPPED = readFileSync(join(__dirname, '../../../calls/gemeenschapsdienst-streek.yaml'), 'utf8');
const SETTINGS = /settings: \{ call: [^}]*isForEverybody[^}]*\}/;

/** What is wrong with the shipped call once its step says this instead. */
function wrong(settings: string, tags = ''): readonly string[] {
  const source = SHIPPED.replace(SETTINGS, `settings: ${settings}`).replace('\nsteps:', `\n${tags}\nsteps:`);
  const parsed = parseCall(source);
  return parsed.ok ? [] : parsed.problems.map(({ en }) => en);
}

const TAGS = `tags:
  zuid: { nis: [], source: { certainty: assumed, text: Eigen keuze., url: null } }`;

describe('dossiers under a dossier', () => {
  it('are for each participant, for each body that is told apart, or noted by hand', () => {
    expect(SHIPPED).toMatch(SETTINGS);
    expect(wrong('{ call: other, isForEverybody: true, each: participant, isAutomatic: true }')).toEqual([]);
    expect(wrong('{ call: other, isForEverybody: false }')).toEqual([]);
    const named = wrong('{ call: other, isForEverybody: true, each: body, bodies: [zuid] }', TAGS);
    expect(named.filter((text) => text.includes('bodies') || text.includes('tag '))).toEqual([]);
  });

  it.each([
    ['start themselves', '{ call: gemeenschapsdienst-streek, isForEverybody: true, each: all }', 'under its own call'],
    ['start for nobody', '{ call: other, isForEverybody: true, isAutomatic: true }', 'who gets a sub-dossier'],
    ['name no body', '{ call: other, isForEverybody: true, each: body }', 'at least one tag'],
    ['name bodies for nothing', '{ call: other, isForEverybody: true, each: all, bodies: [zuid] }', 'both or neither'],
    [
      'name a body that is no tag',
      '{ call: other, isForEverybody: true, each: body, bodies: [noord] }',
      'noord is not',
    ],
  ])('are refused when they %s', (_, settings, expected) => {
    expect(wrong(settings)).toContainEqual(expect.stringContaining(expected));
  });
});
