import type { Piece } from './bundle.fixtures';
import { archiveOf, bundleFile, chainOf, lineOf, piecesOf, resealed, rootsOf, source } from './bundle.fixtures';
import { PATHS, sha256Of } from './bundle-format';
import { checkBundle } from './check-bundle';
import { found, foundAt, heldIn, pythonSays } from './checkers.fixtures';

let pieces: readonly Piece[];

beforeAll(async () => {
  pieces = await piecesOf(await bundleFile());
});

const paper = 'documenten/f1 uittreksel é.pdf';
const mail = 'mails/0001 uitnodiging Kortrijk.json';
const reply = 'binnengekomen/0001 antwoord.json';

const without = (gone: string): readonly Piece[] => pieces.filter(({ path }) => path !== gone);
const changed = (where: string, before: string, after: string): readonly Piece[] =>
  pieces.map(({ path, content }) =>
    path === where ? { path, content: Buffer.from(String(content).replace(before, after)) } : { path, content },
  );

const UNLIKE = 'paperOther documenten/uittreksel é.pdf';
const OTHER_WORDS = `wordsOther ${PATHS.typedTexts}`;
const OTHER_MAIL = `mailOther ${PATHS.chain}`;

describe('what a declaration names is held against the files, although the list and its seal were made anew', () => {
  it.each<readonly [string, () => readonly Piece[], readonly string[]]>([
    ['its document is gone', () => without(paper), [UNLIKE]],
    ['its document has one other byte', () => changed(paper, '1.7', '1.6'), [UNLIKE]],
    [
      'its document lies among the receipts',
      () => pieces.map((one) => (one.path === paper ? { ...one, path: 'ontvangstbewijzen/f1.pdf' } : one)),
      [UNLIKE],
    ],
    ['what was typed has other words', () => changed(PATHS.typedTexts, 'Geen', 'Veel'), [`${OTHER_WORDS} 1`]],
    ['what was typed is kept under another number', () => changed(PATHS.typedTexts, 'w1', 'w2'), [OTHER_WORDS]],
    ['the mail that brought its link is gone', () => without(mail), [`${OTHER_MAIL} 2`]],
    ['that mail is said to be other bytes', () => changed(mail, sha256Of('mail'), sha256Of('x')), [`${OTHER_MAIL} 2`]],
    ['that mail has the number of another', () => changed(mail, '"m1"', '"m9"'), [`${OTHER_MAIL} 2`]],
    ['the mail in which it was said is gone', () => without(reply), [`${OTHER_MAIL} 3`]],
    ['that one is said to be other bytes', () => changed(reply, sha256Of('antwoord'), 'x'), [`${OTHER_MAIL} 3`]],
    [
      'other words stand under the same number before those that were typed',
      () => changed(PATHS.typedTexts, '{', '{"id":"w1","body":"Wel zin"}\n{'),
      [`${OTHER_WORDS} 1`],
    ],
    [
      'another mail says before it that it is the one that brought the link',
      () => [
        ...pieces.slice(0, 3),
        { path: 'mails/0000 x.json', content: Buffer.from('{"id":"m1","sha256":"x"}') },
        ...pieces.slice(3),
      ],
      [`${OTHER_MAIL} 2`],
    ],
    [
      'another text stands under the number of the text before it',
      () =>
        changed(
          PATHS.texts,
          '{',
          `{"id":"t1","participantId":"p1","sha256":"${sha256Of('Nee')}","canonical":"Nee"}\n{`,
        ),
      [`textUnknown ${PATHS.chain} 1`],
    ],
  ])('%s', async (_, change, problems) => {
    expect(await foundAt(await archiveOf(resealed(change())))).toEqual(problems);
  });

  it('a document under another name is the same document', async () => {
    const renamed = pieces.map((one) => (one.path === paper ? { ...one, path: 'documenten/anders.pdf' } : one));
    expect(await found(await archiveOf(resealed(renamed)))).toEqual([]);
  });
});

it('what was typed is no break when it is gone and a record of the chain says that it was erased', async () => {
  const chain = chainOf(4, [], { typed: ['w1'] });
  const typedTexts = [{ id: 'w1', body: '(gewist)' }];
  expect(await found(await bundleFile({ chain, typedTexts, roots: rootsOf(chain) }))).toEqual([]);
  expect(await foundAt(await bundleFile({ typedTexts }))).toEqual([`${OTHER_WORDS} 1`]);
});

describe('a document that a declaration names and that is not given', () => {
  const sha256 = sha256Of('%PDF-1.7 …');

  it('is no break when a record of the chain says that it was erased', async () => {
    const chain = chainOf(4, [], { file: [sha256] });
    const erased = [...source.erased, { what: 'file' as const, id: 'f1', sha256 }];
    const file = await bundleFile({ chain, erased, roots: rootsOf(chain), documents: [] });
    expect(await found(file)).toEqual([]);
    expect((await checkBundle(file)).erased).toMatchObject({ file: 1 });
  });

  it.each(['quarantine', 'infected'])('is no break and is told while it is held back: %s', async (scan) => {
    const facts = { documents: [{ name: 'uittreksel é.pdf', sha256, scan }] };
    const file = await bundleFile({ facts, documents: [] });
    expect(await found(file)).toEqual([]);
    expect(await heldIn(file)).toEqual([{ name: 'uittreksel é.pdf', sha256, declaration: 1 }]);
    expect(await pythonSays([file])).toMatch(
      /Niet meegegeven: 1 document\. .*: uittreksel é\.pdf \(genoemd in bewijs 1\)/,
    );
    expect(await pythonSays(['--fr', file])).toMatch(
      /Non remis : 1 document\. .*: uittreksel é\.pdf \(nommé dans la preuve 1\)/,
    );
  });

  it('is told by the name that the declaration gives it, whoever takes it away and says that it waits for the scanner', async () => {
    const documents = [
      { name: 'kladblad.pdf', sha256, scan: 'quarantine' },
      { name: 'van niemand.pdf', sha256: sha256Of('x'), scan: 'infected' },
    ];
    const hidden = without(paper).map((one) =>
      one.path === PATHS.dossier ? { ...one, content: Buffer.from(JSON.stringify({ documents })) } : one,
    );
    const file = await archiveOf(resealed(hidden));
    expect(await found(file)).toEqual([]);
    expect(await heldIn(file)).toEqual([
      { name: 'uittreksel é.pdf', sha256, declaration: 1 },
      { name: 'van niemand.pdf', sha256: sha256Of('x'), declaration: null },
    ]);
  });

  it('is missed when the facts only say that it was looked at', async () => {
    const facts = { documents: [{ name: 'uittreksel é.pdf', sha256, scan: 'clean' }] };
    expect(await foundAt(await bundleFile({ facts, documents: [] }))).toEqual([UNLIKE]);
  });
});

it('reminders that left as one mail stand there each with the hash of that one mail, and each is missed', async () => {
  const one = (id: string, digestOf: string | null) => ({
    name: id === 'm1' ? '0001 herinnering Kortrijk' : '0002 herinnering Menen',
    read: () => Promise.resolve({ facts: { id, digestOf, sha256: sha256Of('mail') }, html: '<p>Twee zaken</p>' }),
  });
  const file = await bundleFile({ mails: [one('m1', 'm2'), one('m2', null)] });
  expect(await found(file)).toEqual([]);
  const carried = (await piecesOf(file)).filter(({ path }) => path !== 'mails/0001 herinnering Kortrijk.json');
  expect(await foundAt(await archiveOf(resealed(carried)))).toEqual([`${OTHER_MAIL} 2`]);
  expect(await found(await archiveOf(carried))).toEqual(['missing', 'mailOther']);
});

it('a declaration of an earlier release, which names a mail without its hash, holds', async () => {
  const chain = chainOf(3);
  const [first, second] = chain;
  if (first === undefined || second === undefined) throw new Error('two declarations');
  const content = (second.content ?? '').replace(`,"sha256":"${sha256Of('mail')}"`, '');
  expect(content).not.toBe(second.content);
  const contentHash = sha256Of(second.salt ?? '', content);
  const earlier = [first, { ...second, content, contentHash, hash: sha256Of(second.prevHash, contentHash) }];
  const last = { because: 'terms', decision: 'erased', erased: { client: ['2'], receipt: [sha256Of('weg')] } };
  const ended = [...earlier, lineOf(last, earlier)];
  expect(await found(await bundleFile({ chain: ended, roots: rootsOf(ended) }))).toEqual([]);
});
