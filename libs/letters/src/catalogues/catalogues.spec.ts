import { fr } from './fr';
import { nl } from './nl';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flat(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  );
}

const dutch = new Map(flat(nl));
const french = new Map(flat(fr));
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the catalogues', () => {
  test('French says everything that Dutch says, and nothing else', () => {
    expect([...french.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  test('both languages fill in the same values', () => {
    for (const [key, text] of dutch) {
      expect(`${key}: ${[...new Set(placeholders(french.get(key) ?? ''))].join()}`).toBe(
        `${key}: ${[...new Set(placeholders(text))].join()}`,
      );
    }
  });

  test('no sentence shouts', () => {
    for (const text of [...dutch.values(), ...french.values()]) expect(text).not.toContain('!');
  });

  test('Dutch uses no word that plain Dutch does not', () => {
    for (const text of dutch.values())
      expect(text).not.toMatch(/\b(indien|dienen te|dient te|betreffende|gelieve|reeds)\b/i);
  });

  test('the subject of a mail has one colon, before what the mail is about', () => {
    for (const [key, text] of [...dutch, ...french])
      if (/\.subject\w*$/.test(key)) expect(`${key}: ${text}`).toMatch(/^[^:]+:[^:]*(: [^:]*)?$/);
  });

  test('only consequences may be empty', () => {
    for (const [key, text] of [...dutch, ...french]) {
      if (!key.endsWith('.consequence')) expect(`${key}: ${text}`).not.toMatch(/: $/);
    }
  });

  test('every counted sentence has both its forms', () => {
    for (const key of dutch.keys()) {
      if (key.endsWith('_one')) expect(dutch.has(key.replace(/_one$/, '_other'))).toBe(true);
    }
  });
});
