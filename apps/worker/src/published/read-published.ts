import { createHash } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, publicLookup } from './address-guard';
import { readableText } from './readable-text';
import { UnreadableText, type ReadingProblem } from './unreadable-text';

export interface ReadingLimits {
  /** Origins that may be reached although they are inside or without TLS: the publication server of the own house. */
  readonly insideOrigins: readonly string[];
  readonly maxBytes: number;
  /** For everything together, redirects too. */
  readonly withinMs: number;
  readonly maxRedirects: number;
}

export const readingLimits: Omit<ReadingLimits, 'insideOrigins'> = {
  maxBytes: 5 * 1024 * 1024,
  withinMs: 20_000,
  maxRedirects: 3,
};

/** A text as it was published: the hash of its words, or of its bytes when it is a file such as a PDF. */
export interface PublishedText {
  readonly sha256: string;
  readonly bytes: number;
  readonly how: 'text' | 'file';
}

/** Reads what is published at an address. Throws `UnreadableText`. Sends no cookie and nothing about a dossier. */
export async function readPublished(address: string, limits: ReadingLimits): Promise<PublishedText> {
  const clock = AbortSignal.timeout(limits.withinMs);
  try {
    return await follow(address, limits, clock);
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    throw new UnreadableText(clock.aborted ? 'tooSlow' : 'unreachable');
  }
}

async function follow(address: string, limits: ReadingLimits, clock: AbortSignal): Promise<PublishedText> {
  let url = allowed(address, limits);
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    const answer = await get(url, limits, clock);
    const { location } = answer.headers;
    const status = answer.statusCode ?? 0;
    if (status >= 300 && status < 400 && location !== undefined) {
      answer.destroy();
      url = allowed(location, limits, url);
      continue;
    }
    if (status !== 200) throw ended(answer, 'refused');
    return hashOf(await contentOf(answer, limits), answer.headers['content-type'] ?? '');
  }
  throw new UnreadableText('tooManyRedirects');
}

/** https on its own port, a name or a public address, no password; or an origin of the own house. */
function allowed(address: string, { insideOrigins }: ReadingLimits, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new UnreadableText('addressNotAllowed');
  const url = new URL(address, base);
  if (url.username + url.password !== '') throw new UnreadableText('addressNotAllowed');
  if (!insideOrigins.includes(url.origin)) refuseInside(url);
  return url;
}

function refuseInside({ protocol, port, hostname }: URL): void {
  if (protocol !== 'https:' || port !== '') throw new UnreadableText('addressNotAllowed');
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new UnreadableText('addressNotPublic');
}

function get(url: URL, { insideOrigins }: ReadingLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const isInside = insideOrigins.includes(url.origin);
  const { get: ask } = url.protocol === 'https:' ? https : http;
  const headers = {
    'User-Agent': 'Penhouder',
    Accept: 'text/html, text/plain, application/pdf',
    'Accept-Encoding': 'identity',
  };
  return new Promise((resolve, reject) => {
    ask(url, { signal, headers, agent: false, ...(!isInside && { lookup: publicLookup }) }, resolve).once(
      'error',
      reject,
    );
  });
}

async function contentOf(answer: IncomingMessage, { maxBytes }: ReadingLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw ended(answer, 'tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Breaks off, so that nobody can keep the line busy. */
function ended(answer: IncomingMessage, problem: ReadingProblem): UnreadableText {
  answer.destroy();
  return new UnreadableText(problem);
}

function hashOf(content: Buffer, type: string): PublishedText {
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = content.length;
  if (bytes === 0) throw new UnreadableText('empty');
  if (kind === 'application/pdf') return { sha256: sha256(content), bytes, how: 'file' };
  const text = wordsOf(content.toString('utf8'), kind);
  if (text === '') throw new UnreadableText('empty');
  return { sha256: sha256(Buffer.from(text)), bytes, how: 'text' };
}

function wordsOf(written: string, kind: string): string {
  switch (kind) {
    case 'text/html':
    case 'application/xhtml+xml':
      return readableText(written);
    case 'text/plain':
      return written.replaceAll(/\s+/g, ' ').trim().normalize('NFC');
    default:
      throw new UnreadableText('wrongKind');
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
