import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from './run-cli';

const root = resolve(__dirname, '../../..');
const shipped = readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8');
const hash = /[0-9a-f]{64}/;

const before = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penhouder-cli-'));
  writeFileSync(join(folder, 'goed.yaml'), shipped);
  writeFileSync(join(folder, 'windows.yaml'), `\ufeff${shipped.replace(/\n/g, '\r\n')}`);
  writeFileSync(join(folder, 'uur.yaml'), shipped.replace("sendAt: '09:00'", "sendAt: 'negen uur'"));
  writeFileSync(join(folder, 'dubbel.yaml'), `${shipped}version: 2\n`);
  writeFileSync(join(folder, 'latin.yaml'), Buffer.from('a: coördinator', 'latin1'));
  writeFileSync(join(folder, 'groot.yaml'), Buffer.alloc(10_000_000, 'a: b\n'));
  writeFileSync(join(folder, 'leeg.yaml'), '');
  symlinkSync('kring.yaml', join(folder, 'kring.yaml'));
  mkdirSync(join(folder, 'map'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the program prints and how it ends, typed in the folder with the files; without a process of its own, for speed. */
async function penhouder(...typed: string[]): Promise<Ended> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCli(typed, {
    say: (line) =>
      void said.push(`${line}
`),
    complain: (line) =>
      void complained.push(`${line}
`),
  });
  return { code, out: said.join(''), err: complained.join('') };
}

/** The program as npm starts it: at the top, after a look at what has to be installed and built. */
function start({ typed, from }: { typed: string[]; from: string }): Ended {
  const env = { ...process.env, npm_lifecycle_event: 'penhouder', INIT_CWD: from };
  const args = [join(root, 'tools/bootstrap.mjs'), 'penhouder', ...typed];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Line and column, counted from 1, at which a piece of a file's text begins. */
function placeOf(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('call check', () => {
  test('a call without a mistake is in order, with its code, version and hash', async () => {
    const { code, out, err } = await penhouder('call', 'check', 'goed.yaml');
    expect(out).toMatch(/^goed\.yaml: in orde, regierol-2020-2025 versie 1, hash [0-9a-f]{64}\n$/);
    expect([code, err]).toEqual([0, '']);
  });

  test('a mistake is named with file, line, column and path', async () => {
    const { code, out } = await penhouder('call', 'check', 'uur.yaml');
    expect(out).toBe(`uur.yaml:${placeOf(shipped, 'sendAt')} reminders.sendAt: Schrijf een uur als "09:00".\n`);
    expect(code).toBe(1);
  });

  test('the same in English', async () => {
    expect((await penhouder('call', 'check', 'uur.yaml', '--lang', 'en')).out).toContain('Write an hour as "09:00".');
    expect((await penhouder('--lang=en', 'call', 'check', 'goed.yaml')).out).toContain(
      'fine, regierol-2020-2025 version 1',
    );
  });

  test('mistakes are told in French, too', async () => {
    expect((await penhouder('call', 'check', 'uur.yaml', '--lang', 'fr')).out).toContain(
      'Écrivez une heure comme "09:00".',
    );
    expect((await penhouder('call', 'check', 'goed.yaml', '--lang', 'fr')).out).toContain(
      'en ordre, regierol-2020-2025',
    );
  });

  test('several files at once: each gets its line, the worst decides how it ends', async () => {
    const { code, out } = await penhouder('call', 'check', 'goed.yaml', 'dubbel.yaml', 'leeg.yaml');
    expect(out.split('\n').map((line) => line.slice(0, line.indexOf(' ')))).toEqual([
      'goed.yaml:',
      `dubbel.yaml:${shipped.split('\n').length}:1:`,
      'leeg.yaml:1:1:',
      '',
    ]);
    expect(out).toContain('Het veld version staat hier voor de tweede keer');
    expect(code).toBe(1);
  });

  test('a file that Windows saved is the same call', async () => {
    const { code, out } = await penhouder('call', 'check', 'goed.yaml', 'windows.yaml');
    expect(out).toContain(
      'windows.yaml: deze code en versie staan al in goed.yaml. Geef een van beide een andere versie.',
    );
    expect(code).toBe(1);
    const hashOf = async (file: string): Promise<string | undefined> =>
      hash.exec((await penhouder('call', 'check', file)).out)?.[0];
    expect(await hashOf('windows.yaml')).toBe(await hashOf('goed.yaml'));
  });

  test('bytes that are no text and ten megabytes are problems of the file', async () => {
    const { code, out } = await penhouder('call', 'check', 'latin.yaml', 'groot.yaml');
    expect(out).toMatch(/^latin\.yaml:1:6: .*UTF-8.*\ngroot\.yaml:1:1: .*te groot.*\n$/);
    expect(code).toBe(1);
  });

  test('for programs: all files as JSON and nothing else', async () => {
    const { code, out } = await penhouder('call', 'check', '--json', 'goed.yaml', 'uur.yaml', 'weg.yaml');
    expect(JSON.parse(out)).toEqual({
      ok: false,
      files: [
        {
          file: 'goed.yaml',
          ok: true,
          code: 'regierol-2020-2025',
          version: 1,
          hash: expect.stringMatching(hash) as string,
          remarks: [],
        },
        { file: 'uur.yaml', ok: false, problems: [expect.objectContaining({ path: 'reminders.sendAt', column: 3 })] },
        { file: 'weg.yaml', ok: false, unreadable: 'weg.yaml bestaat niet. Kijk de naam na.' },
      ],
    });
    expect(code).toBe(2);
  });
});

describe('call explain', () => {
  test('tells the call in Dutch, then its texts, then every source with how sure it is', async () => {
    const { code, out, err } = await penhouder('call', 'explain', 'goed.yaml');
    expect(out).toContain('Het dossier is uiterlijk op wo 15 januari 2020 bij de financier');
    expect(out).toMatch(/Teksten in het Nederlands\n=+\n[^]*\nBronnen\n=+\n/);
    expect(out).toMatch(/Sluitingsdatum \(vermeld in de bron\)\n {2}Indienen kan .*\n {2}https:\/\//);
    expect([code, err]).toEqual([0, '']);
  });

  test('no line is longer than a hundred characters, except an address', async () => {
    const lines = (await penhouder('call', 'explain', 'goed.yaml')).out.split('\n');
    expect(lines.filter((line) => line.length > 100 && !line.includes('https://'))).toEqual([]);
  });

  test('tells the call in French when asked', async () => {
    const { code, out, err } = await penhouder('call', 'explain', 'goed.yaml', '--lang', 'fr');
    expect(out).toContain('au plus tard le mer 15 janvier 2020');
    expect([code, err]).toEqual([0, '']);
  });

  test('says that there is no English', async () => {
    const { code, out, err } = await penhouder('call', 'explain', 'goed.yaml', '--lang', 'en');
    expect(err).toBe('The explanation is in Dutch and in French; this is the Dutch one.\n');
    expect(out).toContain('Het dossier is uiterlijk op');
    expect(code).toBe(0);
  });

  test('for programs: the facts as JSON', async () => {
    const { facts } = JSON.parse((await penhouder('call', 'explain', 'goed.yaml', '--json')).out) as {
      facts: unknown[];
    };
    expect(facts).toContainEqual(expect.objectContaining({ about: 'closing', certainty: 'stated' }));
  });

  test('a call with a mistake is not explained but corrected first', async () => {
    const { code, out, err } = await penhouder('call', 'explain', 'uur.yaml');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('reminders.sendAt: Schrijf een uur');
  });
});

describe('used in another way than it says', () => {
  test.each([
    ['nothing', [], 'Zeg wat er moet gebeuren.'],
    ['half a command', ['call'], 'Zeg wat er moet gebeuren.'],
    ['another command', ['roep', 'na', 'goed.yaml'], 'De opdracht "roep" bestaat niet.'],
    ['another subcommand', ['call', 'na', 'goed.yaml'], 'De opdracht "call na" bestaat niet.'],
    ['no file', ['call', 'check'], 'Noem het bestand van de oproep.'],
    ['two files to explain', ['call', 'explain', 'goed.yaml', 'uur.yaml'], 'Noem precies één bestand.'],
    ['an option that is not there', ['call', 'check', '--jason', 'goed.yaml'], 'De optie --jason bestaat hier niet.'],
    [
      'a value that is not wanted',
      ['call', 'check', '--json=ja', 'goed.yaml'],
      'De optie --json is niet goed ingevuld.',
    ],
    ['another language', ['call', 'check', 'goed.yaml', '--lang', 'de'], 'De taal "de" kan niet: kies nl, fr of en.'],
    [
      'another language to explain',
      ['call', 'explain', 'goed.yaml', '--lang', 'de'],
      'De taal "de" kan niet: kies nl, fr of en.',
    ],
    ['a language left out', ['call', 'check', 'goed.yaml', '--lang'], 'De taal "" kan niet: kies nl, fr of en.'],
  ])('%s: a sentence and how it goes, and the end that says so', async (_, typed, sentence) => {
    const { code, out, err } = await penhouder(...typed);
    expect(err).toContain(`${sentence}\n\nGebruik:\n  npm run penhouder -- call check BESTAND...`);
    expect([code, out]).toEqual([2, '']);
  });

  test.each([
    ['a file that is not there', 'weg.yaml', 'weg.yaml bestaat niet. Kijk de naam na.'],
    ['a file below a file', 'goed.yaml/x', 'goed.yaml/x bestaat niet. Kijk de naam na.'],
    ['a folder', 'map', 'map is een map. Noem een bestand.'],
    ['a device', '/dev/null', '/dev/null is geen bestand dat gelezen kan worden.'],
    ['a link that leads to itself', 'kring.yaml', 'kring.yaml is geen bestand dat gelezen kan worden.'],
  ])('%s: one sentence', async (_, file, sentence) => {
    for (const subcommand of ['check', 'explain']) {
      expect(await penhouder('call', subcommand, file)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
    }
  });

  test('asked for help: the usage, in the language asked for', async () => {
    const heads = [
      ['nl', /^Gebruik:/],
      ['fr', /^Utilisation :/],
      ['en', /^Usage:/],
    ] as const;
    for (const [language, head] of heads)
      expect(await penhouder('--help', '--lang', language)).toMatchObject({
        code: 0,
        out: expect.stringMatching(head) as string,
      });
  });
});

describe('bundle verify', () => {
  test('says of what is no bundle that it is none, and of every file its line', async () => {
    const { code, out } = await penhouder('bundle', 'verify', 'goed.yaml', 'leeg.yaml');
    expect(out).toBe(
      ['goed.yaml', 'leeg.yaml'].map((file) => `${file}: het archief is niet te lezen of is afgebroken\n`).join(''),
    );
    expect(code).toBe(1);
    expect((await penhouder('bundle', 'verify', 'goed.yaml', '--lang', 'fr')).out).toContain("l'archive est illisible");
  });

  test('says it to programs, too', async () => {
    const { out } = await penhouder('bundle', 'verify', 'goed.yaml', '--json');
    expect(JSON.parse(out)).toMatchObject({ file: 'goed.yaml', problems: [{ code: 'unreadable' }], seal: null });
  });

  test.each([
    ['nothing', [], /^Noem het bestand van de bundel\./],
    ['a file that is not there', ['weg.zip'], /^weg\.zip bestaat niet/],
    ['a folder', ['map'], /^map is een map/],
    ['a link that leads to itself', ['kring.yaml'], /geen bestand dat gelezen kan worden/],
    [
      'an anchor that is none',
      ['goed.yaml', '--anchor', 'leeg.yaml'],
      /^Het bestand leeg\.yaml bij --anchor bevat geen/,
    ],
    [
      'an anchor that is not there',
      ['goed.yaml', '--anchor', 'weg.pem'],
      /^Het bestand weg\.pem bij --anchor bevat geen/,
    ],
  ])('given %s, it says what to do', async (_, files, sentence) => {
    const { code, err } = await penhouder('bundle', 'verify', ...files);
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('npm run penhouder', () => {
  test('reads paths where the reader is, although npm runs at the top, and prints the result and nothing else', async () => {
    const typed = ['call', 'check', 'goed.yaml', 'leeg.yaml'];
    const { code, out } = start({ typed, from: folder });
    expect([code, out]).toEqual([1, (await penhouder(...typed)).out]);
    expect(start({ typed, from: root }).code).toBe(2);
  });
});
