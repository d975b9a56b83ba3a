import { createHash } from 'node:crypto';
import type { Instant } from '@penhouder/domain';
import { lawSettings } from '@penhouder/tools/testing';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { type EvidenceLink, verdictOn } from './chain-verdict';
import { erasureRecord } from './erasures';

const settings = lawSettings('the chain as it is stored');

const hashed = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('')).digest('hex');
const salts = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
const words = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Anything that JSON can say, as declarations are. */
const declarations = fc.dictionary(words, fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words)), { maxKeys: 4 });

interface Drawn {
  readonly salt: string;
  readonly said: Readonly<Record<string, unknown>>;
  readonly client: { readonly salt: string; readonly from: Readonly<Record<string, unknown>> } | null;
  /** What of it was erased on purpose. */
  readonly gone: 'nothing' | 'client' | 'all';
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  salt: salts,
  said: declarations,
  client: fc.option(fc.record({ salt: salts, from: declarations })),
  gone: fc.constantFrom('nothing', 'nothing', 'client', 'all'),
});

const chains = fc.array(drawn, { minLength: 1, maxLength: 8 }).map((all) => {
  const links: EvidenceLink[] = [];
  for (const one of all) links.push(linkOf(one, links));
  return [...links, linkOf(erasureOf(links), links)];
});

/** The record that says what was erased of those before it. */
function erasureOf(links: readonly EvidenceLink[]): Drawn {
  const [contents, kept] = [links.filter(({ salt }) => salt === null), links.filter(({ salt }) => salt !== null)];
  const clients = kept.filter(({ content, clientSalt }) => clientSalt === null && 'clientSha256' in Object(content));
  const numbers = (those: readonly EvidenceLink[]): string[] => those.map(({ sequence }) => String(sequence));
  const said = erasureRecord('terms', { declaration: numbers(contents), client: numbers(clients) });
  return { salt: 'e'.repeat(64), said, client: null, gone: 'nothing' };
}

function linkOf({ salt, said, client, gone }: Drawn, before: readonly EvidenceLink[]): EvidenceLink {
  const declared = client === null ? said : { ...said, clientSha256: hashed(client.salt, canonicalJson(client.from)) };
  const contentHash = hashed(salt, canonicalJson(declared));
  const prevHash = before.at(-1)?.hash ?? '0'.repeat(64);
  const hash = hashed(prevHash, contentHash);
  return {
    ...{ sequence: before.length + 1, at: '2019-11-05T09:00:00.000Z' as Instant, contentHash, prevHash, hash },
    ...(gone === 'all' ? { salt: null, content: null } : { salt, content: declared }),
    ...(gone !== 'nothing' || client === null
      ? { clientSalt: null, client: null }
      : { clientSalt: client.salt, client: client.from }),
  };
}

const FIELDS = ['sequence', 'contentHash', 'prevHash', 'hash', 'salt', 'content', 'clientSalt', 'client'] as const;
type Field = (typeof FIELDS)[number];

/** The link with one byte of one field other than it was; null: the field is empty, or stays what it was. */
function changed(link: EvidenceLink, place: { readonly field: Field; readonly at: number; readonly flip: number }) {
  const { field, at, flip } = place;
  const value = link[field];
  if (value === null || value === undefined) return null;
  const isText = typeof value === 'string';
  const bytes = Buffer.from(isText ? value : canonicalJson(value));
  const nth = at % bytes.length;
  bytes[nth] = (bytes[nth] ?? 0) ^ flip;
  const other: unknown = isText ? bytes.toString('utf8') : readOrNull(bytes.toString('utf8'));
  return other === null || canonicalJson(other) === canonicalJson(value) ? null : { ...link, [field]: other };
}

function readOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const places = fc.record({
  field: fc.constantFrom(...FIELDS),
  at: fc.nat(),
  flip: fc.integer({ min: 1, max: 255 }),
  link: fc.nat(),
});

test('P18: a chain that nobody touched holds, whatever was declared in it and erased from it', () => {
  fc.assert(
    fc.property(chains, (links) => {
      const erased = links.filter(({ salt }) => salt === null).length;
      expect(verdictOn(links)).toEqual({ isIntact: true, count: links.length, erased, broken: null });
    }),
    settings,
  );
});

test('P18: any one byte changed in any field of any link breaks the chain at that link', () => {
  fc.assert(
    fc.property(chains, places, (links, { link: which, ...place }) => {
      const nth = which % links.length;
      const link = links[nth];
      const other = link === undefined ? null : changed(link, place);
      fc.pre(other !== null);
      expect(verdictOn(links.with(nth, other))).toMatchObject({
        isIntact: false,
        broken: { sequence: other.sequence },
      });
    }),
    settings,
  );
});

test('P18: no link can be taken out, doubled or moved, but for the last ones, which the roots of the nights hold', () => {
  const moves = fc.record({ from: fc.nat(), to: fc.nat(), what: fc.constantFrom('out', 'twice', 'moved') });
  fc.assert(
    fc.property(chains, moves, (links, { from, to, what }) => {
      const nth = from % links.length;
      const rest = links.toSpliced(nth, 1);
      const kept = links.slice(nth, nth + 1);
      const target = what === 'twice' ? links.toSpliced(to % (links.length + 1), 0, ...kept) : rest;
      const other = what === 'moved' ? rest.toSpliced(to % links.length, 0, ...kept) : target;
      fc.pre(other.some(({ hash }, index) => hash !== links[index]?.hash));
      expect(verdictOn(other).isIntact).toBe(false);
    }),
    settings,
  );
});

test('P18: a content or a computer that is gone without a record of its erasure breaks the chain at its link', () => {
  fc.assert(
    fc.property(chains, fc.nat(), fc.boolean(), (links, which, isClient) => {
      const there = links.filter(({ salt, clientSalt }) => (isClient ? clientSalt : salt) !== null);
      const link = there[which % Math.max(there.length, 1)];
      fc.pre(link !== undefined && link !== links.at(-1));
      const none = isClient ? { clientSalt: null, client: null } : { salt: null, content: null };
      const taken = links.map((one) => (one === link ? { ...one, ...none } : one));
      expect(verdictOn(taken)).toMatchObject({
        isIntact: false,
        broken: { sequence: link.sequence, what: 'content' },
      });
    }),
    settings,
  );
});
