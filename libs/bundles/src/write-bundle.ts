import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ChainLine, Manifest, RootLine, TextLine } from './bundle-format';
import { BUNDLE_FORMAT, CHAIN_START, PATHS, sha256Of } from './bundle-format';

/** Everything that a bundle holds. What is large is read when its turn comes, so that memory does not grow with it. */
export interface BundleSource {
  readonly dossier: Manifest['dossier'];
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Facts about dossier, call, participants and people, for whoever reads the other files. */
  readonly facts: unknown;
  readonly chain: readonly ChainLine[];
  /** Each event as the line of canonical JSON that roots of days are computed over. */
  readonly journal: readonly string[];
  /** The journal in sentences. */
  readonly readableJournal: string;
  readonly texts: readonly TextLine[];
  readonly typedTexts: readonly unknown[];
  readonly mails: readonly BundledMail[];
  readonly documents: readonly BundledDocument[];
  /** The dossier to read from begin to end, as PDF. */
  readonly readable: () => Promise<Buffer>;
  readonly receipts: readonly BundledDocument[];
  /** Mail that came in, as it was read. */
  readonly incoming: readonly { readonly name: string; readonly read: () => Promise<unknown> }[];
  /** Times in which our own link or mail was down. */
  readonly outages: readonly unknown[];
  /** What people tried in vain meanwhile. */
  readonly attempts: readonly unknown[];
  /** Questions with their answers for all participants: every version, the first first. */
  readonly shared: readonly unknown[];
  /** What is no longer in the dossier because its term was over, or because somebody asked. */
  readonly erased: readonly ErasedPart[];
  /** Every root that holds the dossier, the oldest first. */
  readonly roots: readonly RootLine[];
}

/** A part that was erased on purpose: what it was and its hash, and no word of it. */
export interface ErasedPart {
  readonly what: 'receipt' | 'file' | 'incoming';
  /** Of the answer that it confirmed, of the document, or of the mail that came in. */
  readonly id: string;
  /** Of its bytes while it was there; hexadecimal. */
  readonly sha256: string;
}

export interface BundledMail {
  /** Without folder and ending: `0001 uitnodiging Kortrijk`. */
  readonly name: string;
  /** The mail as sent, with a placeholder where the personal link stood. */
  readonly read: () => Promise<{ readonly facts: unknown; readonly html: string }>;
}

export interface BundledDocument {
  /** Without folder. */
  readonly name: string;
  /** Whole, or piece by piece: what is large need not be held. */
  readonly read: () => Promise<Buffer | AsyncIterable<Buffer>>;
}

interface Part {
  readonly path: string;
  /** Documents are packed already. */
  readonly isPacked?: boolean;
  readonly read: () => Promise<string | Buffer | AsyncIterable<Buffer>>;
}

/**
 * Writes the bundle of a dossier as a ZIP, one part after the other. The stream fails when a part cannot be read: half a
 * bundle has no central directory, so nobody takes it for a whole one.
 */
export function writeBundle(source: BundleSource): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const files: Manifest['files'][number][] = [];
  const mtime = new Date(source.madeAt);
  const fail = (error: unknown): void => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  const add = ({ path, isPacked = false, read }: Part, isListed: boolean): void => {
    zip.addReadStreamLazy(path, { mtime, compress: !isPacked }, (done) => {
      read().then((content) => {
        const note: Note = (bytes, sha256) => {
          if (isListed) files.push({ path, bytes, sha256 });
        };
        done(null, Readable.from(noted(piecesOf(content), note)).on('error', fail));
      }, fail);
    });
  };
  for (const part of partsOf(source)) add(part, true);
  const manifest = (): string => asJson(manifestOf(source, files));
  add({ path: PATHS.manifest, read: () => Promise.resolve(manifest()) }, false);
  add({ path: PATHS.seal, read: () => Promise.resolve(`${sha256Of(manifest())}\n`) }, false);
  zip.end();
  return output;
}

type Note = (bytes: number, sha256: string) => void;

/** Passes pieces on and says at the end what they were together, before the next part is begun. */
async function* noted(pieces: AsyncIterable<Buffer> | Iterable<Buffer>, note: Note): AsyncIterable<Buffer> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  note(bytes, hash.digest('hex'));
}

function piecesOf(content: string | Buffer | AsyncIterable<Buffer>): AsyncIterable<Buffer> | Iterable<Buffer> {
  if (typeof content === 'string') return [Buffer.from(content)];
  return Buffer.isBuffer(content) ? [content] : content;
}

function manifestOf({ dossier, madeAt, chain, journal, roots }: BundleSource, files: Manifest['files']): Manifest {
  return {
    format: BUNDLE_FORMAT,
    madeAt,
    dossier,
    chain: { count: chain.length, head: chain.at(-1)?.hash ?? CHAIN_START },
    journal: { count: journal.length },
    roots: { count: roots.length, stamped: roots.filter(({ stamp }) => stamp !== null).length },
    files,
  };
}

function partsOf(source: BundleSource): readonly Part[] {
  const text = (path: string, content: string): Part => ({ path, read: () => Promise.resolve(content) });
  const brought = (path: string): Part => ({ path, read: () => readFile(join(__dirname, '..', 'checkers', path)) });
  return [
    brought(PATHS.readMe),
    brought(PATHS.readMeFrench),
    { path: PATHS.readable, isPacked: true, read: source.readable },
    text(PATHS.dossier, asJson(source.facts)),
    text(PATHS.readableJournal, source.readableJournal),
    text(PATHS.chain, asLines(source.chain)),
    text(PATHS.journal, source.journal.map((line) => `${line}\n`).join('')),
    text(PATHS.texts, asLines(source.texts)),
    text(PATHS.typedTexts, asLines(source.typedTexts)),
    text(PATHS.outages, asLines(source.outages)),
    text(PATHS.attempts, asLines(source.attempts)),
    text(PATHS.shared, asLines(source.shared)),
    text(PATHS.erased, asLines(source.erased)),
    text(PATHS.roots, asLines(source.roots)),
    ...source.mails.flatMap(partsOfMail),
    ...source.incoming.map(({ name, read }) => ({
      path: `${PATHS.incoming}/${name}.json`,
      read: async () => asJson(await read()),
    })),
    ...packed(PATHS.documents, source.documents),
    ...packed(PATHS.receipts, source.receipts),
    brought(PATHS.checkerPage),
    brought(PATHS.checkerScript),
  ];
}

function packed(folder: string, documents: readonly BundledDocument[]): readonly Part[] {
  return documents.map(({ name, read }) => ({ path: `${folder}/${name}`, isPacked: true, read }));
}

/** Read once for both of its parts, which follow each other. */
function partsOfMail({ name, read }: BundledMail): readonly Part[] {
  const path = `${PATHS.mails}/${name}`;
  let html = '';
  const facts = async (): Promise<string> => {
    const mail = await read();
    html = mail.html;
    return asJson(mail.facts);
  };
  const body = (): Promise<string> => {
    const whole = html;
    html = '';
    return Promise.resolve(whole);
  };
  return [
    { path: `${path}.json`, read: facts },
    { path: `${path}.html`, read: body },
  ];
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function asLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
