import { lawSettings } from '@penhouder/tools/testing';
import fc from 'fast-check';
import type { ChainLine, Manifest, RootLine } from './bundle-format';
import { BUNDLE_FORMAT, CHAIN_START, PATHS, sha256Of } from './bundle-format';
import { lineOf as recordOf } from './bundle.fixtures';
import { checkRecords } from './check-records';
import { leafText, previousLeaf, Running } from './day-roots';
import { merkleTree } from './merkle';

const settings = lawSettings('records in a bundle');
const DOSSIER = '0199d0aa-0000-7000-8000-000000000001';

/** The records of a bundle, as somebody who also makes the list of files and its seal anew would hand them over. */
interface Records {
  readonly chain: readonly ChainLine[];
  readonly journal: readonly string[];
  readonly text: string;
}

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const words = fc.string({ unit: 'grapheme', maxLength: 10 });
const moments = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2039-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

interface Drawn {
  readonly salt: string;
  readonly clientSalt: string;
  readonly at: string;
  readonly said: Readonly<Record<string, string>>;
  readonly from: string;
  readonly isAboutText: boolean;
  /** What of it was erased on purpose. */
  readonly gone: 'nothing' | 'client' | 'all';
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  salt: hex,
  clientSalt: hex,
  at: moments,
  said: fc.dictionary(words, words, { maxKeys: 3 }),
  from: words,
  isAboutText: fc.boolean(),
  gone: fc.constantFrom('nothing', 'nothing', 'client', 'all'),
});

const bundles: fc.Arbitrary<Records> = fc
  .record({
    links: fc.array(drawn, { minLength: 1, maxLength: 6 }),
    events: fc.array(words, { minLength: 1, maxLength: 6 }),
    statement: words,
  })
  .map(({ links, events, statement }) => {
    const text = JSON.stringify({ statement });
    const declared = links.reduce<readonly ChainLine[]>((before, one) => [...before, lineOf(one, before, text)], []);
    const chain = [...declared, erasureOf(declared)];
    const journal = events.map((note, at) => JSON.stringify({ event: { note }, sequence: at + 1 }));
    return { chain, journal, text };
  });

function lineOf(one: Drawn, before: readonly ChainLine[], text: string): ChainLine {
  const { salt, clientSalt, at, said, gone } = one;
  const client = JSON.stringify({ from: one.from });
  const about = one.isAboutText ? { textSha256: sha256Of(text) } : {};
  const content = JSON.stringify({ ...said, clientSha256: sha256Of(clientSalt, client), ...about });
  const [prevHash, contentHash] = [before.at(-1)?.hash ?? CHAIN_START, sha256Of(salt, content)];
  return {
    ...{ sequence: before.length + 1, at, prevHash, contentHash, hash: sha256Of(prevHash, contentHash) },
    ...(gone === 'all' ? { salt: null, content: null } : { salt, content }),
    ...(gone === 'nothing' ? { clientSalt, client } : { clientSalt: null, client: null }),
  };
}

/** The record that says what was erased of those before it. */
function erasureOf(before: readonly ChainLine[]): ChainLine {
  const numbers = (those: readonly ChainLine[]): string[] => those.map(({ sequence }) => String(sequence));
  const clients = before.filter(({ content, client }) => content !== null && client === null);
  const erased = { declaration: numbers(before.filter(({ content }) => content === null)), client: numbers(clients) };
  return recordOf({ because: 'terms', decision: 'erased', erased }, before);
}

/** Roots of two nights: in the middle of the records, and after all of them. */
function rootsOf({ chain, journal }: Records): readonly RootLine[] {
  const half = (all: readonly unknown[]): number => Math.ceil(all.length / 2);
  const nights = [
    { chain: chain.slice(0, half(chain)), journal: journal.slice(0, half(journal)) },
    { chain, journal },
  ];
  return nights.map((records) => {
    const leaf = leafText({ dossier: DOSSIER, ...new Running(records).heads() });
    const tree = merkleTree([previousLeaf(null), leaf, 'another']);
    return { root: tree.root, leaf, ...tree.inclusionOf(1), stamp: null };
  });
}

type Files = Readonly<Record<string, string>>;

function filesOf(records: Records, roots = rootsOf(records)): Files {
  const lines = (all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');
  const { chain, journal, text } = records;
  return {
    [PATHS.chain]: lines(chain),
    [PATHS.journal]: journal.map((line) => `${line}\n`).join(''),
    [PATHS.texts]: lines([{ id: 't1', participantId: 'p1', sha256: sha256Of(text), canonical: text }]),
    [PATHS.roots]: lines(roots),
  };
}

/** The list as its own maker writes it: the ends of the records are taken from them. */
function manifestOf({ chain, journal }: Records): Manifest {
  const dossier = { id: DOSSIER, number: '2019-001', title: '', body: '' };
  const ends = { chain: { count: chain.length, head: chain.at(-1)?.hash ?? CHAIN_START } };
  const roots = { count: 2, stamped: 0 };
  return { format: BUNDLE_FORMAT, madeAt: '', dossier, ...ends, journal: { count: journal.length }, roots, files: [] };
}

/** The declarations of these records name no file. */
const NOTHING_BESIDE = { documents: new Set<string>(), heldBack: [], mails: new Map(), typed: new Map() };

const codesIn = (files: Files, manifest: Manifest): readonly string[] =>
  checkRecords((path) => files[path] ?? '', { manifest, beside: NOTHING_BESIDE }).problems.map(({ code }) => code);

/** One byte of one file other than it was. */
function flipped(files: Files, { path, at, flip }: { path: string; at: number; flip: number }): Files {
  const bytes = Buffer.from(files[path] ?? '');
  const nth = at % bytes.length;
  bytes[nth] = (bytes[nth] ?? 0) ^ flip;
  return { ...files, [path]: bytes.toString('utf8') };
}

const VOUCHED = {
  [PATHS.chain]: ['sequence', 'at', 'prevHash', 'contentHash', 'hash', 'salt', 'content', 'clientSalt', 'client'],
  [PATHS.texts]: ['sha256', 'canonical'],
  [PATHS.roots]: ['root', 'leaf', 'index', 'path', 'stamp'],
} as const;

/** What a file says, without what a byte can change that nobody reads: the name of an empty field, a space. */
function saidIn(files: Files, path: string): string {
  if (path === PATHS.journal) return files[path] ?? '';
  const fields = VOUCHED[path as keyof typeof VOUCHED];
  try {
    const lines = (files[path] ?? '').split('\n').filter((line) => line !== '');
    const values = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    return JSON.stringify(values.map((value) => fields.map((field) => value[field] ?? null)));
  } catch {
    return 'unreadable';
  }
}

const places = fc.record({
  path: fc.constantFrom<string>(PATHS.chain, PATHS.chain, PATHS.journal, PATHS.texts, PATHS.roots),
  at: fc.nat(),
  flip: fc.integer({ min: 1, max: 255 }),
});

test('P18: records that nobody touched hold', () => {
  fc.assert(
    fc.property(bundles, (records) => {
      expect(codesIn(filesOf(records), manifestOf(records))).toEqual([]);
    }),
    settings,
  );
});

test('P18: any one byte changed in any record is found, although the list of files and its seal were made anew', () => {
  fc.assert(
    fc.property(bundles, places, (records, place) => {
      const whole = filesOf(records);
      const other = flipped(whole, place);
      fc.pre(saidIn(other, place.path) !== saidIn(whole, place.path));
      expect(codesIn(other, manifestOf(records))).not.toEqual([]);
    }),
    settings,
  );
});

test('P18: whoever also computes every later hash anew is found by the roots of the nights', () => {
  const forgery = fc.record({ link: fc.nat(), said: words, at: moments });
  fc.assert(
    fc.property(bundles, forgery, (records, { link, said, at }) => {
      const nth = link % records.chain.length;
      const forged: ChainLine[] = [];
      for (const [index, line] of records.chain.entries()) {
        const prevHash = forged.at(-1)?.hash ?? CHAIN_START;
        const content = JSON.stringify({ said });
        const lie = index === nth ? { at, salt: '', content, contentHash: sha256Of(content), client: null } : {};
        const next = { ...line, ...lie, ...(index === nth && { clientSalt: null }), prevHash };
        forged.push({ ...next, hash: sha256Of(prevHash, next.contentHash) });
      }
      const remade = { ...records, chain: forged };
      expect(codesIn(filesOf(remade, rootsOf(records)), manifestOf(remade))).toContain('chainOther');
    }),
    settings,
  );
});

test('P18: a moment that a declaration is said to have come at is vouched for by the roots alone, and found by them', () => {
  fc.assert(
    fc.property(bundles, fc.nat(), moments, (records, link, at) => {
      const nth = link % records.chain.length;
      fc.pre(records.chain[nth]?.at !== at);
      const chain = records.chain.map((line, index) => (index === nth ? { ...line, at } : line));
      expect(codesIn(filesOf({ ...records, chain }, rootsOf(records)), manifestOf(records))).toEqual(['chainOther']);
    }),
    settings,
  );
});

test('P18: what is gone without a record of its erasure is named, however the list and the seal are made anew', () => {
  fc.assert(
    fc.property(bundles, fc.nat(), (records, which) => {
      const there = records.chain.slice(0, -1).filter(({ content }) => content !== null);
      const line = there[which % Math.max(there.length, 1)];
      fc.pre(line !== undefined);
      const chain = records.chain.map((one) => (one === line ? { ...one, salt: null, content: null } : one));
      expect(codesIn(filesOf({ ...records, chain }), manifestOf(records))).toContain('erasedUnsaid');
    }),
    settings,
  );
});
