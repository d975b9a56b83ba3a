import { parseCall } from './parse-call';

function firstProblem(text: string): string {
  const parsed = parseCall(text);
  if (parsed.ok) throw new Error('expected a problem');
  const [problem] = parsed.problems;
  return `${String(problem?.line)}:${String(problem?.column)} ${problem?.nl ?? ''}`;
}

const LAUGHS = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => {
    const before = 'abcdef'[index] ?? 'a';
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

describe('a file that plays tricks', () => {
  test.each([
    ['text that is no YAML', 'a: [1, 2\nb: 3', /geen geldige YAML/],
    ['the same key twice', 'a: 1\na: 2', /2:1 Dit is geen geldige YAML/],
    ['several documents', 'a: 1\n---\nb: 2', /geen geldige YAML/],
    ['a tag of another program', 'a: !!js/function "x"', /geen geldige YAML/],
    ['aliases that multiply', LAUGHS, /verwijst te vaak naar zichzelf/],
    ['a file of a million characters', `a: ${'x'.repeat(1_000_000)}`, /te lang/],
    ['ten thousand brackets', `a: ${'['.repeat(10_000)}`, /te diep genest/],
    ['ten thousand dashes', `${'- '.repeat(10_000)}a`, /te diep genest/],
    ['an empty file', '', /Hier hoort een blok met velden|Dit ontbreekt/],
    ['a list', '- a', /Hier hoort een blok met velden/],
    [
      'a key that reaches into prototypes',
      '__proto__: { apiVersion: penhouder/v1 }',
      /apiVersion|ontbreekt|bestaat niet|Hier hoort/,
    ],
    ['a merge key', 'x: &x { a: 1 }\n<<: *x', /bestaat niet|ontbreekt|Hier hoort/],
  ])('%s is refused with a sentence', (_, text, sentence) => {
    expect(firstProblem(text)).toMatch(sentence);
  });

  test('an object that was poisoned by a definition stays clean', () => {
    parseCall('__proto__: { polluted: true }');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
