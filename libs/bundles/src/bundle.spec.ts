import { statSync } from 'node:fs';
import { startTimeStampAuthority, type TimeStampAuthority } from '@penhouder/tools/testing';
import fc from 'fast-check';
import type { Piece } from './bundle.fixtures';
import { archiveOf, bundleFile, chainOf, cutOff, piecesOf, resealed, rootsOf, source } from './bundle.fixtures';
import { PATHS, sha256Of } from './bundle-format';
import { checkBundle } from './check-bundle';
import { found, pythonSays } from './checkers.fixtures';
import { stampedMoment } from './stamp-parts';

const codesIn = async (file: string): Promise<readonly string[]> =>
  (await checkBundle(file)).problems.map(({ code }) => code);

let whole: string;
let pieces: readonly Piece[];

beforeAll(async () => {
  whole = await bundleFile();
  pieces = await piecesOf(whole);
});

/** The roots with another stamp on each, and the list of files told of them. */
const stampedWith = (stamp: () => Buffer): Piece[] =>
  edited(PATHS.roots, (lines) => lines.replaceAll('"stamp":null', `"stamp":"${stamp().toString('base64')}"`)).map(
    (piece) =>
      piece.path === PATHS.manifest
        ? { ...piece, content: Buffer.from(String(piece.content).replace('"stamped": 0', '"stamped": 2')) }
        : piece,
  );

const edited = (path: string, edit: (content: string) => string): Piece[] =>
  pieces.map((piece) =>
    piece.path === path ? { path, content: Buffer.from(edit(piece.content.toString('utf8'))) } : piece,
  );

describe('a bundle', () => {
  it('holds what the dossier holds, under names that people can read', () => {
    expect(pieces.map(({ path }) => path)).toEqual([
      'LEESMIJ.txt',
      'LISEZMOI.txt',
      'dossier.pdf',
      'dossier.json',
      'verloop.txt',
      'bewijsketen.jsonl',
      'verloop.jsonl',
      'teksten.jsonl',
      'getypt.jsonl',
      'storingen.jsonl',
      'pogingen.jsonl',
      'gedeeld.jsonl',
      'gewist.jsonl',
      'dagwortels.jsonl',
      'mails/0001 uitnodiging Kortrijk.json',
      'mails/0001 uitnodiging Kortrijk.html',
      'binnengekomen/0001 antwoord.json',
      'documenten/f1 uittreksel é.pdf',
      'ontvangstbewijzen/0001 Kortrijk.pdf',
      'controleer.html',
      'controleer.py',
      'inhoud.json',
      'zegel.txt',
    ]);
  });

  it('that nobody touched is in order', async () => {
    expect(await found(whole)).toEqual([]);
    const { manifest, seal } = await checkBundle(whole);
    expect(manifest).toMatchObject({ dossier: source.dossier, chain: { count: 4 }, journal: { count: 3 } });
    expect(seal).toBe(String(pieces.at(-1)?.content).trim());
  });

  it('of a dossier without any answer is in order', async () => {
    expect(
      await found(await bundleFile({ chain: [], journal: [], mails: [], documents: [], erased: [], roots: [] })),
    ).toEqual([]);
  });

  it('from which a declaration was erased on purpose is in order, and says how many', async () => {
    const chain = chainOf(4, [2]);
    const file = await bundleFile({ chain, roots: rootsOf(chain) });
    expect(await found(file)).toEqual([]);
    expect((await checkBundle(file)).erased).toMatchObject({ declaration: 1, text: 0 });
  });

  it('from which the note of a text was erased on purpose is in order, and says so', async () => {
    const erasedAt = '2030-01-01T00:00:00.000Z';
    const texts = source.texts.map((text) => ({ ...text, canonical: '', erasedAt }));
    const chain = chainOf(4, [], { text: texts.map(({ sha256 }) => sha256) });
    const file = await bundleFile({ texts, chain, roots: rootsOf(chain) });
    expect(await found(file)).toEqual([]);
    expect((await checkBundle(file)).erased).toMatchObject({ declaration: 0, text: 1 });
  });

  it('says of each kind how much was erased on purpose, in all checkers, also beside a break', async () => {
    const erased = (['receipt', 'file', 'file', 'incoming'] as const).map((what, nth) => ({
      ...{ what, id: `e${String(nth)}`, sha256: sha256Of(what) },
    }));
    const named = Object.fromEntries(erased.map(({ what, sha256 }) => [what, [sha256]]));
    const chain = chainOf(4, [2, 3], named);
    const file = await bundleFile({ chain, erased, roots: rootsOf(chain) });
    expect(await found(file)).toEqual([]);
    expect((await checkBundle(file)).erased).toEqual({ declaration: 2, text: 0, receipt: 1, file: 2, incoming: 1 });
    const said = 'de inhoud van 2 bewijzen, 1 ontvangstbewijs, 2 documenten, 1 binnengekomen mail. Dat is geen breuk';
    expect(await pythonSays([file])).toContain(`Met opzet gewist: ${said}`);
    const broken = (await piecesOf(file)).filter(({ path }) => path !== PATHS.texts);
    expect(await pythonSays([await archiveOf(broken)])).toMatch(/^\[missing\][^]*Met opzet gewist: /);
  });

  it('is judged in French too, where that is asked or spoken', async () => {
    expect(await pythonSays(['--fr', whole])).toContain('En ordre : ');
    expect(await pythonSays([whole], { LANG: 'fr_BE.UTF-8' })).toMatch(/fichiers, 4 preuves, 3 événements/);
    expect(await pythonSays(['--nl', whole], { LANG: 'fr_BE.UTF-8' })).toContain('In orde: ');
    const cut = await archiveOf(pieces.filter(({ path }) => path !== PATHS.texts));
    expect(await pythonSays(['--fr', cut])).toContain('[missing] teksten.jsonl : ce fichier manque');
  });

  it('is the same bytes when it is made twice', async () => {
    const again = await piecesOf(await bundleFile());
    expect(again).toEqual(pieces);
  });

  it('of which a part cannot be read does not come to an end', async () => {
    const documents = [{ name: 'weg.pdf', read: () => Promise.reject(new Error('gone')) }];
    await expect(bundleFile({ documents })).rejects.toThrow('gone');
  });

  it('takes a document piece by piece, and does not come to an end when its pieces do not', async () => {
    async function* piecesThen(end: () => Promise<Buffer>): AsyncIterable<Buffer> {
      yield Buffer.from('%PDF-1.7 ');
      yield await end();
    }
    const documentOf = (end: () => Promise<Buffer>) => [
      { name: 'x.pdf', read: () => Promise.resolve(piecesThen(end)) },
    ];
    const documents = [...source.documents, ...documentOf(() => Promise.resolve(Buffer.from('einde')))];
    const whole = await bundleFile({ documents });
    expect(await found(whole)).toEqual([]);
    const [document] = (await piecesOf(whole)).filter(({ path }) => path === 'documenten/x.pdf');
    expect(String(document?.content)).toBe('%PDF-1.7 einde');
    await expect(bundleFile({ documents: documentOf(() => Promise.reject(new Error('damaged'))) })).rejects.toThrow(
      'damaged',
    );
  });
});

describe('a bundle that somebody changed', () => {
  const reversed = (content: string): string => `${content.trim().split('\n').reverse().join('\n')}\n`;
  const withoutLast = (content: string): string => `${content.trim().split('\n').slice(0, -1).join('\n')}\n`;
  const withoutSecond = (content: string): string => content.split('\n').toSpliced(1, 1).join('\n');

  it.each<readonly [string, () => readonly Piece[], readonly string[]]>([
    ['a mail', () => edited('mails/0001 uitnodiging Kortrijk.html', () => '<p>Dag</p>'), ['changed']],
    [
      'a document that is gone',
      () => pieces.filter(({ path }) => !path.startsWith('documenten/')),
      ['missing', 'paperOther'],
    ],
    ['a document that came in', () => [...pieces, { path: 'documenten/x.pdf', content: Buffer.from('x') }], ['added']],
    ['a file that stands there twice', () => [...pieces, ...pieces.slice(0, 1)], ['double']],
    [
      'two files that changed places',
      () => [pieces[1], pieces[0], ...pieces.slice(2)].filter((one) => one !== undefined),
      ['moved', 'moved'],
    ],
    [
      'the title in the list of files',
      () => edited(PATHS.manifest, (list) => list.replace('Samen', 'Alleen')),
      ['sealBroken'],
    ],
    ['the seal', () => edited(PATHS.seal, () => '0'.repeat(64)), ['sealBroken']],
    ['the list of files, gone', () => pieces.filter(({ path }) => path !== PATHS.manifest), ['noManifest']],
    [
      'the kind of bundle',
      () => edited(PATHS.manifest, (list) => list.replace('bundle/2', 'bundle/9')),
      ['unknownFormat'],
    ],
  ])('shows it: %s', async (_, change, codes) => {
    expect(await found(await archiveOf(change()))).toEqual(codes);
  });

  it.each<readonly [string, () => readonly Piece[], string]>([
    ['a word in a declaration', () => edited(PATHS.chain, (lines) => lines.replace('agreed', 'decline')), 'content'],
    [
      'an erased content of which the salt stayed',
      () => edited(PATHS.chain, (lines) => lines.replace(/"content":"[^\n]*?}"/, '"content":null')),
      'content',
    ],
    [
      'the computer from which somebody declared',
      () => edited(PATHS.chain, (lines) => lines.replace('192.0.2.7', '192.0.2.8')),
      'content',
    ],
    [
      'a text that says it was erased and is not',
      () => edited(PATHS.texts, (lines) => lines.replace('Wij doen mee', 'X').replace('{', '{"erasedAt":"2030",')),
      'textChanged',
    ],
    [
      'a declaration that is gone as if it had been erased',
      () =>
        edited(PATHS.chain, (lines) =>
          lines.replace(/"salt":"[^"]*"/, '"salt":null').replace(/"content":"[^\n]*?}"/, '"content":null'),
        ),
      'erasedUnsaid',
    ],
    [
      'a computer that is gone as if it had been erased',
      () =>
        edited(PATHS.chain, (lines) =>
          lines.replace(/"clientSalt":"[^"]*"/, '"clientSalt":null').replace(/"client":"[^\n]*?}"/, '"client":null'),
        ),
      'erasedUnsaid',
    ],
    [
      'a text that is gone as if it had been erased',
      () =>
        edited(PATHS.texts, (lines) =>
          lines.replace(/"canonical":"[^\n]*?}"/, '"canonical":"","erasedAt":"2030-01-01T00:00:00.000Z"'),
        ),
      'erasedUnsaid',
    ],
    [
      'a document that is said to have been erased',
      () => edited(PATHS.erased, (lines) => `${lines}{"what":"file","id":"f9","sha256":"${'9'.repeat(64)}"}\n`),
      'erasedUnsaid',
    ],
    ['a declaration taken out', () => edited(PATHS.chain, withoutSecond), 'gap'],
    ['declarations in another order', () => edited(PATHS.chain, reversed), 'gap'],
    ['the last declaration cut off', () => edited(PATHS.chain, withoutLast), 'chainCut'],
    [
      'a link that follows another one',
      () =>
        edited(PATHS.chain, (lines) =>
          lines.replace(`"prevHash":"${'0'.repeat(64)}"`, `"prevHash":"${'1'.repeat(64)}"`),
        ),
      'previous',
    ],
    ['a number of a link', () => edited(PATHS.chain, (lines) => lines.replace(/"hash":"./, '"hash":"x')), 'hash'],
    ['a line that is none', () => edited(PATHS.chain, (lines) => `{${lines}`), 'line'],
    ['an event taken out', () => edited(PATHS.journal, withoutSecond), 'journalGap'],
    ['the last event cut off', () => edited(PATHS.journal, withoutLast), 'journalCut'],
    [
      'the text that was signed',
      () => edited(PATHS.texts, (lines) => lines.replace('Wij doen mee', 'Wij betalen')),
      'textChanged',
    ],
    ['the text that was signed, gone', () => edited(PATHS.texts, () => ''), 'textUnknown'],
    [
      'the number of the text that was signed',
      () => edited(PATHS.texts, (lines) => lines.replace('"id":"t1"', '"id":"t2"')),
      'textUnknown',
    ],
    [
      'the participant to whom the text was put forward',
      () => edited(PATHS.texts, (lines) => lines.replace('"p1"', '"p2"')),
      'textUnknown',
    ],
    [
      'the moment of a declaration',
      () => edited(PATHS.chain, (lines) => lines.replace('T09:00', 'T08:00')),
      'chainOther',
    ],
    [
      'a word in an event',
      () => edited(PATHS.journal, (lines) => lines.replace('is 1', 'is 9').replace('nis 1', 'nis 9')),
      'journalOther',
    ],
    ['a root', () => edited(PATHS.roots, (lines) => lines.replace(/"root":"./, '"root":"x')), 'rootOther'],
    [
      'a step on the way to a root',
      () => edited(PATHS.roots, (lines) => lines.replace(/"path":\["[0-9a-f]{8}/, '"path":["00000000')),
      'rootOther',
    ],
    [
      'the place in the tree',
      () => edited(PATHS.roots, (lines) => lines.replace('"index":2', '"index":3')),
      'rootOther',
    ],
    [
      'what a root says of the dossier',
      () => edited(PATHS.roots, (lines) => lines.replace('count\\":2', 'count\\":1')),
      'rootOther',
    ],
    ['a root taken out', () => edited(PATHS.roots, withoutLast), 'rootsCut'],
    ['roots in another order', () => edited(PATHS.roots, reversed), 'rootMoved'],
    [
      'the root of another dossier',
      () => edited(PATHS.roots, (lines) => lines.replaceAll('0199d0aa', '0199d0ab')),
      'rootOther',
    ],
    ['something that is no time stamp', () => stampedWith(() => Buffer.from('no')), 'stampOther'],
  ])('shows it even when the list of files was made again: %s', async (_, change, code) => {
    expect(await found(await archiveOf(resealed(change())))).toContain(code);
  });

  it('shows declarations and events that were cut off although all counts were made anew, by what a root holds', async () => {
    const chain = source.chain.slice(0, 3);
    expect(await found(await bundleFile({ chain, erased: [] }))).toEqual(['erasedUnsaid', 'chainOther']);
    expect((await checkBundle(await bundleFile({ chain, erased: [] }))).problems).toEqual([
      { code: 'erasedUnsaid', path: PATHS.chain, line: 2 },
      { code: 'chainOther', path: PATHS.chain, line: 4 },
    ]);
    expect(await found(await bundleFile({ journal: source.journal.slice(0, 2) }))).toEqual(['journalOther']);
  });

  it('names the first link that does not hold', async () => {
    const lines = String(pieces.find(({ path }) => path === PATHS.chain)?.content);
    const file = await archiveOf(resealed(edited(PATHS.chain, () => lines.replace('"r3\\"', '"r9\\"'))));
    expect((await checkBundle(file)).problems).toEqual([{ code: 'content', path: PATHS.chain, line: 3 }]);
  });

  it.each([0, 1, 100])('is no archive after %i bytes', async (bytes) => {
    expect(await found(await cutOff(whole, bytes))).toEqual(['unreadable']);
  });
});

describe('time stamps in a bundle', () => {
  let authority: TimeStampAuthority;
  let elsewhere: TimeStampAuthority;
  let stamped: string;

  beforeAll(async () => {
    [authority, elsewhere] = await Promise.all([startTimeStampAuthority(), startTimeStampAuthority()]);
    stamped = await bundleFile({ roots: rootsOf(source.chain, (root) => authority.stamp(root).toString('base64')) });
  });

  afterAll(async () => {
    await authority.close();
    await elsewhere.close();
  });

  it('are over the roots of their days, and all checkers say so', async () => {
    expect(await found(stamped)).toEqual([]);
    const { roots } = await checkBundle(stamped);
    const moments = roots.map(({ stamp }) => stampedMoment(Buffer.from(stamp ?? '', 'base64')));
    expect(moments.map((moment) => moment?.digest)).toEqual(roots.map(({ root }) => root));
    expect(moments[0]?.at).toMatch(/^20\d{12}Z$/);
  });

  it('are missed when one is gone, and found when one is of another root', async () => {
    const roots = rootsOf(source.chain, (root) => authority.stamp(root).toString('base64'));
    const [first, second] = roots;
    if (first === undefined || second === undefined) throw new Error('two nights');
    const swapped = [{ ...first, stamp: second.stamp }, second];
    expect(await found(await bundleFile({ roots: swapped }))).toEqual(['stampOther']);
    const without = (await piecesOf(stamped)).map((piece) =>
      piece.path === PATHS.roots
        ? { ...piece, content: Buffer.from(String(piece.content).replace(/"stamp":"[^"]+"/, '"stamp":null')) }
        : piece,
    );
    expect(await found(await archiveOf(resealed(without)))).toContain('rootsCut');
  });

  it('are judged in full by whoever has a judge: what he refuses is named with its line', async () => {
    const isWhole = (_: Buffer, root: string) => Promise.resolve(root !== rootsOf(source.chain)[1]?.root);
    expect((await checkBundle(stamped, isWhole)).problems).toEqual([
      { code: 'stampBroken', path: PATHS.roots, line: 2 },
    ]);
  });
});

describe('laws of bundles', () => {
  it('no byte of any file can change unseen', async () => {
    const anywhere = fc.tuple(fc.nat(pieces.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anywhere, async ([which, at, flip]) => {
        const piece = pieces[which];
        fc.pre(piece !== undefined && piece.content.length > 0);
        const content = Buffer.from(piece.content);
        const place = at % content.length;
        content[place] = (content[place] ?? 0) ^ flip;
        const file = await archiveOf(pieces.with(which, { path: piece.path, content }));
        expect(await codesIn(file)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('no file can go, and nothing can be cut from the end, unseen', async () => {
    const { size } = statSync(whole);
    await fc.assert(
      fc.asyncProperty(fc.nat(pieces.length - 1), fc.integer({ min: 1, max: size - 1 }), async (which, bytes) => {
        expect(await codesIn(await archiveOf(pieces.toSpliced(which, 1)))).not.toEqual([]);
        expect(await codesIn(await cutOff(whole, bytes))).toEqual(['unreadable']);
      }),
      { numRuns: 50 },
    );
  });
});
