import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeYaml, MAX_YAML_BYTES } from './decode-yaml';
import type { CallProblem } from './problem';
import { parseCall, type ParsedCall } from './parse-call';

const FILE = join(__dirname, '../../../calls/regierol-2020-2025.yaml');
const shipped = readFileSync(FILE);

/** What both doors do with a file. */
function read(file: string | Uint8Array): ParsedCall {
  const decoded = decodeYaml(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  return decoded.ok ? parseCall(decoded.text) : decoded;
}

function problemsOf(parsed: ParsedCall): readonly CallProblem[] {
  if (parsed.ok) throw new Error('expected a problem');
  return parsed.problems;
}

function lines(problem: CallProblem | undefined): string[] {
  const place = `${String(problem?.line)}:${String(problem?.column)}`;
  return [`${place} ${problem?.nl ?? ''}`, `${place} ${problem?.en ?? ''}`];
}

/** Reads, and fails when that took a second of the processor: nobody may keep a server busy with a file. */
function withinASecond(file: string | Uint8Array): ParsedCall {
  const before = process.cpuUsage();
  const parsed = read(file);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(1_000);
  return parsed;
}

function times(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Ten values, each of which is ten times the one before. */
function laughs(levels: number): string {
  const level = (index: number) => `[${Array.from({ length: 10 }, () => `*a${String(index - 1)}`).join(', ')}]`;
  return `a0: &a0 [x, x]\n${times(levels, (index) => `a${String(index + 1)}: &a${String(index + 1)} ${level(index + 1)}`)}`;
}

const bytes = (...pieces: (string | number[])[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece))));

type Trick = readonly [what: string, file: string | Uint8Array, nl: RegExp, en: RegExp];

const NO_YAML: readonly Trick[] = [
  ['a bracket that is not closed', 'a: [1, 2\nb: 3', /^1:4 Dit haakje wordt niet gesloten/, /not closed/],
  ['a quote that is not closed', 'a: 1\nb: "x\n', /^3:1 .*ontbreekt/, /missing/],
  ['a tab before a field', 'a:\n\tb: 1', /^2:1 .*tab.*spaties/, /tab.*spaces/],
  ['a colon inside a text', 'a: b: c', /^1:4 .*dubbelepunt/, /colon/],
  ['a field that is indented wrongly', 'a:\n    b: 1\n  c: 2', /^3:1 .*springt niet in/, /not indented/],
  ['a text that begins with a sign', 'a: @b', /^1:4 .*aanhalingstekens/, /quotes/],
  ['a backslash in double quotes', 'a: "C:\\Users"', /^1:\d+ .*schuine streep/, /backslash/],
  ['several documents', 'a: 1\n---\nb: 2', /^2:1 .*één per bestand/, /one per file/],
  ['YAML of another version', '%YAML 1.1\n---\na: 1', /^1:1 .*YAML 1\.2/, /YAML 1\.2/],
  ['names for tags', '# x\n%TAG ! tag:example.org,2000:\n---\na: 1', /^2:1 .*%/, /%/],
  ['a directive that nobody knows', '%AAA\n---\na: 1', /^1:1 .*%/, /%/],
];

const TRICKS: readonly Trick[] = [
  ['a tag of another program', 'a: !!js/function "x"', /^1:\d+ .*uitroepteken/, /exclamation mark/],
  ['bytes in a tag', 'a: !!binary aGFsbG8=', /^1:\d+ .*uitroepteken/, /exclamation mark/],
  ['a tag that YAML knows', 'a: !!str 1', /^1:\d+ .*uitroepteken/, /exclamation mark/],
  ['a set', 'a: !!set { x, y }', /^1:\d+ .*uitroepteken/, /exclamation mark/],
  ['a merge key', 'x: &x { a: 1 }\n<<: *x', /^2:1 .*<</, /<</],
  ['a key that reaches into prototypes', 'a: 1\n__proto__: { b: 1 }', /^2:1 .*__proto__ kan hier niet/, /__proto__/],
  ['a key that reaches into constructors', 'constructor: 1', /^1:1 .*constructor kan hier niet/, /constructor/],
  ['the same key twice', 'a: 1\nb: 2\na: 3', /^3:1 .*a staat hier voor de tweede keer/, /a is here for the second/],
  ['the same key with and without quotes', '2021: x\n"2021": y', /^2:1 .*tweede keer/, /second time/],
  ['the same key twice on one line', 'a: {b: 1, b: 2}', /^1:11 .*tweede keer/, /second time/],
  ['a list as a key', '? [a, b]\n: c', /^1:3 .*naam van een veld/, /name of a field/],
  ['no key', ': c', /^1:1 .*naam van een veld/, /name of a field/],
  ['a key that would become another number', '007: c', /^1:1 .*naam van een veld/, /name of a field/],
  ['no number', 'a: .nan', /^1:4 .*geen getal/, /not a number/],
  ['endlessness', 'a: -.inf', /^1:4 .*geen getal/, /not a number/],
  ['a number too long to be exact', 'a: 12345678901234567890', /^1:4 .*geen getal/, /not a number/],
  ['a reference to nothing', 'a: *b', /^1:4 .*niet met &b is aangeduid/, /not marked with &b/],
  ['a reference to what comes later', 'a: *b\nb: &b 1', /^1:4 .*&b/, /&b/],
  ['a value that contains itself', 'a: &a [1, *a]', /^1:\d+ .*binnen wat het zelf herhaalt/, /inside what it repeats/],
  ['an anchor that stands twice', 'a: &x 1\nb: &x 2', /^2:\d+ .*al hierboven/, /already stands above/],
];

const TOO_MUCH: readonly Trick[] = [
  ['references that multiply to a billion', laughs(9), /^\d+:\d+ .*verwijst te vaak/, /refers to itself too often/],
  ['a thousand references', `a: &a x\n${times(1_000, (i) => `b${String(i)}: *a`)}`, /^102:\d+ .*te vaak/, /too often/],
  ['anchors without end', '&a '.repeat(50_000), /^1:\d+ .*te veel velden/, /too many fields/],
  ['a file of ten megabytes', new Uint8Array(10_000_000).fill(0x78), /^1:1 .*te groot/, /too big/],
  ['a file just above the limit', new Uint8Array(MAX_YAML_BYTES + 1).fill(0x78), /^1:1 .*te groot/, /too big/],
  ['a text that is far too long', `a: ${'x'.repeat(400_000)}`, /^1:\d+ .*te lang/, /too long/],
  ['ten thousand brackets', `a: ${'['.repeat(10_000)}`, /^1:44 .*te diep/, /too deeply/],
  ['ten thousand braces', '{a: '.repeat(10_000), /^1:\d+ .*te diep/, /too deeply/],
  ['brackets open and closed', `a: ${'['.repeat(9_000)}${']'.repeat(9_000)}`, /^1:44 .*te diep/, /too deeply/],
  ['ten thousand dashes', `${'- '.repeat(10_000)}a`, /^1:81 .*te diep/, /too deeply/],
  ['ten thousand questions', `${'? '.repeat(10_000)}a`, /^1:81 .*te diep/, /too deeply/],
  ['dashes with tabs', '-\t'.repeat(10_000), /^1:\d+ .*te diep/, /too deeply/],
  ['seven hundred steps to the right', times(700, (i) => `${' '.repeat(i)}a:`), /^\d+:\d+ .*te diep/, /too deeply/],
  ['a hundred keys in a chain', 'a: '.repeat(90_000), /^1:\d+ .*te diep/, /too deeply/],
  ['thirty thousand keys', times(30_000, (i) => `k${String(i)}:`), /^\d+:\d+ .*te veel velden/, /too many fields/],
  ['the same key ten thousand times', 'a:\n'.repeat(10_000), /^2:1 .*tweede keer/, /second time/],
  ['nine thousand keys that do not exist', times(9_000, (i) => `k${String(i)}:`), /^1:1 /, /^1:1 /],
  ['nothing but line ends', '\n'.repeat(299_999), /te veel velden/, /too many fields/],
  ['nothing but closing brackets', ']'.repeat(299_999), /te veel velden/, /too many fields/],
  ['nothing but quotes', '"\n'.repeat(149_999), /te veel velden/, /too many fields/],
  ['a list of commas', `[${'a,'.repeat(149_000)}]`, /te veel velden/, /too many fields/],
  ['a hundred thousand escapes', `a: "${'\\x'.repeat(100_000)}"`, /te veel velden/, /too many fields/],
  ['escapes that mean nothing', `a: "${'\\x'.repeat(15_000)}"`, /schuine streep/, /backslash/],
  ['three hundred thousand digits', `a: ${'1'.repeat(290_000)}`, /geen getal/, /not a number/],
];

const ENCODINGS: readonly Trick[] = [
  ['UTF-16 with a mark', bytes([0xff, 0xfe], [0x61, 0, 0x3a, 0]), /^1:1 .*UTF-16.*UTF-8/, /UTF-16.*UTF-8/],
  ['UTF-16, the other end first', bytes([0xfe, 0xff], [0, 0x61, 0, 0x3a]), /^1:1 .*UTF-16/, /UTF-16/],
  ['UTF-16 without a mark', Buffer.from('a: 1', 'utf16le'), /^1:1 .*UTF-16/, /UTF-16/],
  ['Latin-1', Buffer.from('a: 1\nb: coördinator', 'latin1'), /^2:6 .*UTF-8 \(byte F6\)/, /UTF-8 \(byte F6\)/],
  ['a character of which a byte is gone', bytes('a: é', [0xe2, 0x82], 'x'), /^1:5 .*UTF-8/, /UTF-8/],
  ['a character of which the end is gone', bytes('a: é', [0xe2, 0x82]), /^1:5 .*UTF-8/, /UTF-8/],
  ['half a pair as bytes', bytes('a: ', [0xed, 0xa0, 0x80]), /^1:4 .*UTF-8/, /UTF-8/],
  ['a zero byte', bytes('a: 1\nb: x', [0], 'y'), /^2:5 .*U\+0000/, /U\+0000/],
  ['a control character', 'a: \u001b[31m', /^1:4 .*U\+001B/, /U\+001B/],
  ['a control character behind an escape', 'a: 1\nb: "\\0"', /^2:4 .*U\+0000/, /U\+0000/],
  ['half a pair behind an escape', 'a: "\\ud800"', /^1:4 .*U\+D800/, /U\+D800/],
  ['a character that saving damaged', 'a: co\ufffdrdinator', /^1:6 .*U\+FFFD/, /U\+FFFD/],
  ['a mark in the middle', 'a: 1\n\ufeffb: 2', /^2:1 .*U\+FEFF/, /U\+FEFF/],
  ['letters in another order than shown', 'a: x\u202ey', /^1:5 .*U\+202E/, /U\+202E/],
];

const NOTHING: readonly Trick[] = [
  ['an empty file', '', /^1:1 .*leeg/, /empty/],
  ['only a mark', '\ufeff', /^1:1 .*leeg/, /empty/],
  ['only comments', '# a\n\n# b\n', /^1:1 .*leeg/, /empty/],
  ['only the mark of a document', '---\n...\n', /^1:1 .*leeg/, /empty/],
  ['nothing by name', 'null', /^1:1 .*leeg/, /empty/],
  ['a text', 'apiVersion', /^1:1 Hier hoort een blok met velden/, /block of fields/],
  ['a list', '- a', /^1:1 Hier hoort een blok met velden/, /block of fields/],
];

describe.each([
  ['is no YAML', NO_YAML],
  ['plays tricks', TRICKS],
  ['is too much', TOO_MUCH],
  ['is saved in another way', ENCODINGS],
  ['holds nothing', NOTHING],
])('a file that %s', (_, tricks) => {
  test.each(tricks)('%s: refused within a second, at its place, in two languages', (...[, file, nl, en]) => {
    const [dutch, english] = lines(problemsOf(withinASecond(file))[0]);
    expect(dutch).toMatch(nl);
    expect(english).toMatch(en);
  });
});

test('half a pair in a text that was sent is refused, too', () => {
  expect(lines(problemsOf(parseCall('a: \ud800'))[0])[0]).toMatch(/^1:4 .*U\+D800/);
});

test('a file with thousands of problems names a hundred and counts the rest', () => {
  const problems = problemsOf(read(times(9_000, (index) => `k${String(index)}:`)));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.nl).toMatch(/nog \d+ problemen/);
});

test('an object that was poisoned by a definition stays clean', () => {
  read('__proto__: { polluted: true }');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a slip of the keyboard is named as what it is', () => {
  test.each([
    [
      'closing:\n  on:2022-12-15\n  time: null',
      '2:3 Achter de dubbelepunt ontbreekt een spatie. Schrijf on: 2022-12-15.',
    ],
    [
      'closing:\n  time: null\n  on:2022-12-15\nx: 1',
      '3:3 Achter de dubbelepunt ontbreekt een spatie. Schrijf on: 2022-12-15.',
    ],
    [
      'code: x\nclosing\n  on: 2022-12-15',
      '2:1 Achter closing ontbreekt een dubbelepunt. Schrijf closing: en dan de waarde, of de velden eronder.',
    ],
    [
      'closing:\n  on = 2022-12-15\n  time: null',
      '2:3 Tussen een veld en zijn waarde hoort een dubbelepunt, geen =. Schrijf on: 2022-12-15.',
    ],
    [
      'closing:\n  on:\u00a02022-12-15\n  time: null',
      '2:6 Hier staat een vaste spatie, die er als een gewone uitziet. Haal ze weg en typ een gewone spatie.',
    ],
    [
      'steps:\n  -kind: a\n    id: x',
      '2:3 Achter het streepje ontbreekt een spatie. Schrijf - kind: en zet de velden eronder recht onder de naam.',
    ],
    [
      'steps:\n  - id: a\n    x: y\n  -id: b\n    x: y',
      '4:3 Achter het streepje ontbreekt een spatie. Schrijf - id: en zet de velden eronder recht onder de naam.',
    ],
    [
      'closing:\n  on: 1\n   time: null',
      '3:4 Deze regel springt 1 spatie verder in dan de regel erboven, die al een waarde heeft. Zet beide even ver, of zet de regel terug die ertussen weg is.',
    ],
    [
      'code: x\n\n  on: 2022-12-15\n  time: null # de hele dag',
      '3:3 Deze regel springt 2 spaties verder in dan de regel erboven, die al een waarde heeft. Zet beide even ver, of zet de regel terug die ertussen weg is.',
    ],
    [
      'r:\n  w: [15, 5, 3\n  s: 09:00',
      '2:6 Dit haakje wordt niet gesloten met ]. Schrijf het op één regel, zoals [15, 5, 3].',
    ],
    ['a: “x: y”', '1:4 “ is een krul-aanhalingsteken uit een tekstverwerker. Typ rechte aanhalingstekens: "…".'],
    [
      "a: 'L'instance'\nb: 1",
      '1:6 Hier eindigt de tekst al door een apostrof. Zet de hele tekst tussen dubbele aanhalingstekens: "…".',
    ],
    [
      '- text: Zie punt #3 van de oproep',
      '1:18 Vanaf # leest niemand verder: dat is een opmerking. Zet de hele tekst tussen "…".',
    ],
    [
      'text: Zie punt #3\n  van de oproep',
      '1:15 Vanaf # leest niemand verder: dat is een opmerking. Zet de hele tekst tussen "…".',
    ],
    ['text: punt #3', '1:12 Vanaf # leest niemand verder: dat is een opmerking. Zet de hele tekst tussen "…".'],
    [
      'closing:\n  on: 2022-12-15\n  source: x\n  source: y',
      '4:3 Het veld source staat hier voor de tweede keer; de eerste keer op regel 3. Hou er één over, of zet terug waar dit tweede bij hoort: misschien is de naam erboven weg.',
    ],
    ['atLeast: 80.000', '1:10 80.000 is hier 80: de punt scheidt decimalen. Schrijf 80000, zonder punt of spatie.'],
    ['days: [15.000, 5]', '1:8 15.000 is hier 15: de punt scheidt decimalen. Schrijf 15000, zonder punt of spatie.'],
    [
      '{ from: 100.000, below: 2 }',
      '1:9 100.000 is hier 100: de punt scheidt decimalen. Schrijf 100000, zonder punt of spatie.',
    ],
  ])('%j', (file, sentence) => {
    expect(lines(problemsOf(read(file))[0])[0]).toBe(sentence);
  });

  test('a remark behind a single word or a number is no slip', () => {
    const remarked = shipped.toString('utf8').replace('certainty: stated', 'certainty: stated # nagekeken');
    expect(read(remarked).ok).toBe(true);
  });
});

test('a line that is missing is not told once more for every line after it', () => {
  const scenario = shipped.toString('utf8').replace(/^steps:\n/m, '');
  const found = read(scenario);
  expect(found.ok).toBe(false);
  if (!found.ok) expect(found.problems.length).toBeLessThanOrEqual(3);
});

describe('what is harmless is read, and is the same call', () => {
  const plain = read(shipped);
  const text = shipped.toString('utf8');

  test.each([
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], text)],
    ['line ends of Windows', bytes(text.replace(/\n/g, '\r\n'))],
    ['line ends of an old Mac', bytes(text.replace(/\n/g, '\r'))],
    ['both', bytes('\ufeff', text.replace(/\n/g, '\r\n'))],
  ])('%s', (_, file) => {
    expect(plain.ok).toBe(true);
    expect(read(file)).toEqual({ ...plain, locate: expect.any(Function) as unknown });
  });

  test('the mark of a document and comments around it', () => {
    expect(read(`# eerst\n---\n${text}\n...\n# laatst\n`).ok).toBe(true);
  });

  test('a source that is written once and repeated', () => {
    const source = /source:\n((?: {4}.*\n)+)/.exec(text)!;
    const repeated = text.replace(source[0], `source: &bron\n${source[1]!}`).replace(source[0], 'source: *bron\n');
    expect(read(repeated).ok).toBe(true);
  });

  test('days and hours without quotes are texts, yes and no are no answers', () => {
    const unquoted = text.replace("sendAt: '09:00'", 'sendAt: 09:00');
    expect(unquoted).not.toBe(text);
    expect(read(unquoted).ok).toBe(true);
    expect(problemsOf(read(text.replace('isNeededToCount: true', 'isNeededToCount: yes')))[0]?.nl).toMatch(
      /true \(ja\) of false \(neen\)\. Schrijf true\./,
    );
  });

  test('the place of a problem is the same with a mark and line ends of Windows', () => {
    const broken = text.replace("sendAt: '09:00'", "sendAt: 'negen uur'");
    expect(problemsOf(read(`\ufeff${broken.replace(/\n/g, '\r\n')}`))).toEqual(problemsOf(read(broken)));
  });
});
