import { createWriteStream, mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Entry, ZipFile as Opened } from 'yauzl';
import { fromBuffer } from 'yauzl';
import { ZipFile } from 'yazl';
import type { ChainLine, RootLine, TextLine } from './bundle-format';
import { CHAIN_START, PATHS, sha256Of } from './bundle-format';
import { leafText, previousLeaf, Running } from './day-roots';
import { merkleTree } from './merkle';
import type { BundleSource } from './write-bundle';
import { writeBundle } from './write-bundle';

/** A file of an archive that is taken apart and put together again. */
export interface Piece {
  readonly path: string;
  readonly content: Buffer;
}

const TEXT = '{"brief":"","language":"nl","note":"","statement":"Wij doen mee.","title":"Verklaring"}';
const DOCUMENT = '%PDF-1.7 …';
const text: TextLine = { id: 't1', participantId: 'p1', sha256: sha256Of(TEXT), canonical: TEXT };

/** What was erased, by kind, as the record that says so names it. */
export type Erased = Readonly<Record<string, readonly string[]>>;

/**
 * Declarations in a chain of their own, and behind them the record of what was erased. The declarations in `erased` have
 * lost their content; of an even one the computer was erased before the declaration.
 */
export function chainOf(count: number, erased: readonly number[] = [], more: Erased = {}): readonly ChainLine[] {
  const chain = declarations(count - 1, erased);
  const numbers = chain.map(({ sequence }) => sequence);
  const client = numbers.filter((number) => number % 2 === 0).map(String);
  const said = { client, declaration: erased.map(String), receipt: [sha256Of('weg')], ...more };
  return [...chain, lineOf({ because: 'terms', decision: 'erased', erased: said }, chain)];
}

/** The next record of a chain. */
export function lineOf(said: object, before: readonly ChainLine[]): ChainLine {
  const sequence = before.length + 1;
  const salt = String(sequence).padStart(64, 'a');
  const content = JSON.stringify(said);
  const [prevHash, contentHash] = [before.at(-1)?.hash ?? CHAIN_START, sha256Of(salt, content)];
  const hash = sha256Of(prevHash, contentHash);
  return { sequence, at: '2019-11-05T09:00:00.000Z', prevHash, contentHash, hash, salt, content };
}

/** Beside its text the first declaration names a document and what was typed, the second the mail of its link, the third the mail in which it was said. */
function namedBy(sequence: number): object {
  if (sequence === 1)
    return { documents: [{ name: 'uittreksel é.pdf', sha256: sha256Of(DOCUMENT) }], text: 'Geen zin', textId: 'w1' };
  if (sequence === 2) return { linkMail: { sentMailId: 'm1', sha256: sha256Of('mail') } };
  return sequence === 3 ? { mail: { id: 'i1', sha256: sha256Of('antwoord') } } : {};
}

function declarations(count: number, erased: readonly number[]): readonly ChainLine[] {
  const chain: ChainLine[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const [client, clientSalt] = ['{"ip":"192.0.2.7"}', String(sequence).padStart(64, 'b')];
    const clientSha256 = sha256Of(clientSalt, client);
    const about = { textVersionId: text.id, participantId: text.participantId, textSha256: text.sha256 };
    const said = { clientSha256, decision: 'agreed', rowId: `r${String(sequence)}`, ...about, ...namedBy(sequence) };
    const isGone = erased.includes(sequence);
    const from = isGone || sequence % 2 === 0 ? { clientSalt: null, client: null } : { clientSalt, client };
    chain.push({ ...lineOf(said, chain), ...(isGone && { salt: null, content: null }), ...from });
  }
  return chain;
}

const JOURNAL = [1, 2, 3].map(
  (sequence) =>
    `{"event":{"note":"gebeurtenis ${String(sequence)}","type":"AnswerReceived"},"recordedAt":"2019-10-01T08:00:00.000Z","sequence":${String(sequence)}}`,
);

/** Roots of two nights: after two records and two events, and after everything. `stamp` makes the stamps. */
export function rootsOf(
  chain: readonly ChainLine[],
  stamp: (root: string) => string | null = () => null,
): readonly RootLine[] {
  const nights = [2, chain.length].map((count) => ({ chain: chain.slice(0, count), journal: JOURNAL.slice(0, count) }));
  return nights.map((records) => {
    const leaf = leafText({ dossier: DOSSIER_ID, ...new Running(records).heads() });
    const tree = merkleTree([previousLeaf(null), 'another', leaf, 'yet another', 'and one more']);
    const { root } = tree;
    return { root, leaf, ...tree.inclusionOf(2), stamp: stamp(root) };
  });
}

export const DOSSIER_ID = '0199d0aa-0000-7000-8000-000000000001';

export const source: BundleSource = {
  dossier: { id: DOSSIER_ID, number: '2019-004', title: 'Samen sterk & “lokaal”', body: 'Vereniging' },
  madeAt: '2020-02-01T10:00:00.000Z',
  facts: { call: 'voorbeeld', version: 1 },
  chain: chainOf(4),
  journal: JOURNAL,
  readableJournal: '1 oktober 2019: gestart\n',
  texts: [text],
  typedTexts: [{ id: 'w1', body: 'Geen zin' }],
  mails: [
    {
      name: '0001 uitnodiging Kortrijk',
      read: () =>
        Promise.resolve({ facts: { id: 'm1', subject: 'Hallo', sha256: sha256Of('mail') }, html: '<p>Hallo</p>' }),
    },
  ],
  documents: [{ name: 'f1 uittreksel é.pdf', read: () => Promise.resolve(Buffer.from(DOCUMENT)) }],
  readable: () => Promise.resolve(Buffer.from('%PDF-1.7 dossier')),
  receipts: [{ name: '0001 Kortrijk.pdf', read: () => Promise.resolve(Buffer.from('%PDF-1.7 bewijs')) }],
  incoming: [
    {
      name: '0001 antwoord',
      read: () => Promise.resolve({ id: 'i1', subject: 'Re: Hallo', text: 'Akkoord', sha256: sha256Of('antwoord') }),
    },
  ],
  outages: [{ kind: 'mail', from: '2019-10-02T08:00:00.000Z', to: '2019-10-02T09:00:00.000Z' }],
  attempts: [{ at: '2019-10-02T08:30:00.000Z', act: 'answer', status: 503 }],
  shared: [{ version: 1, question: 'Wat kost het?', answer: 'Niets.' }],
  erased: [{ what: 'receipt', id: 'r2', sha256: sha256Of('weg') }],
  roots: rootsOf(chainOf(4)),
};

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
let written = 0;
const freshPath = (): string => join(folder, `${String((written += 1))}.zip`);

/** An archive of these bytes. */
export async function fileOf(bytes: Buffer): Promise<string> {
  const file = freshPath();
  await writeFile(file, bytes);
  return file;
}

export async function bundleFile(changed: Partial<BundleSource> = {}): Promise<string> {
  const file = freshPath();
  await pipeline(writeBundle({ ...source, ...changed }), createWriteStream(file));
  return file;
}

/** The files of an archive, in order. */
export async function piecesOf(file: string): Promise<Piece[]> {
  const zip = await promisify<Buffer, object, Opened>(fromBuffer)(await readFile(file), { lazyEntries: false });
  const entries: Entry[] = [];
  zip.on('entry', (entry: Entry) => entries.push(entry));
  await new Promise((resolve) => zip.once('end', resolve));
  const openStream = promisify<Entry, Readable>(zip.openReadStream.bind(zip));
  const pieces: Piece[] = [];
  for (const entry of entries) {
    const chunks: Buffer[] = [];
    for await (const chunk of (await openStream(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
    pieces.push({ path: entry.fileName, content: Buffer.concat(chunks) });
  }
  return pieces;
}

/** Puts an archive together from files, as somebody who changes one would; `isWide`: as one of many gigabytes is written. */
export async function archiveOf(pieces: readonly Piece[], isWide = false): Promise<string> {
  const file = freshPath();
  const zip = new ZipFile();
  for (const { path, content } of pieces) zip.addBuffer(content, path, { forceZip64Format: isWide });
  zip.end({ forceZip64Format: isWide, comment: '' });
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

/** As somebody who also makes the list of files and its seal again. */
export function resealed(changed: readonly Piece[]): Piece[] {
  const isListed = ({ path }: Piece): boolean => path !== PATHS.manifest && path !== PATHS.seal;
  const files = changed.filter(isListed).map(({ path, content }) => ({
    path,
    bytes: content.length,
    sha256: sha256Of(content),
  }));
  const old = JSON.parse(String(changed.find(({ path }) => path === PATHS.manifest)?.content)) as object;
  const manifest = `${JSON.stringify({ ...old, files }, null, 2)}\n`;
  return [
    ...changed.filter(isListed),
    { path: PATHS.manifest, content: Buffer.from(manifest) },
    { path: PATHS.seal, content: Buffer.from(`${sha256Of(manifest)}\n`) },
  ];
}

/** The first `bytes` of a file. */
export async function cutOff(file: string, bytes: number): Promise<string> {
  return fileOf((await readFile(file)).subarray(0, bytes));
}
