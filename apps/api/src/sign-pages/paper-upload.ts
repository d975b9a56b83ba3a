import { maximumUploadBytes } from '@penhouder/documents';
import type { MulterModuleOptions } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { Readable } from 'node:stream';
import type { Config } from '../config';
import { readSignSession } from './sign-session';

/** A photo of every page of an extract fits; a film does not. */
export const mostAtOnce = { files: 20, bytes: 50 * 1024 * 1024 } as const;

/** Whoever chooses a folder of photos reads of each that is too many; a hundred and more nobody chooses. */
const MOST_READ = 5 * mostAtOnce.files;

const withFiles = new WeakSet<Request>();

/** Whether somebody chose a file for this form, taken or not; a field without one brings none. */
export function hadFiles(request: Request): boolean {
  return withFiles.has(request);
}

/** What came in one field of files; cut one byte after the most that is taken, so that our own check says why. */
export interface TakenPaper {
  readonly originalname: string;
  readonly buffer: Buffer;
  /** Together with those before it, it is more than is taken at once; its bytes were not kept. */
  readonly isBeyond: boolean;
}

/**
 * How files of the sign pages are read: into memory, never past the limits, and not at all without a session, so that
 * nobody but the holder of a link makes this process keep anything. The rest of the form is read all the same: what
 * somebody typed comes back with the refusal.
 */
export function paperUpload(config: Config): MulterModuleOptions {
  const taken = new WeakMap<Request, Count>();
  return {
    defParamCharset: 'utf8',
    limits: { files: MOST_READ, fields: 200, fieldSize: 64 * 1024, fieldNameSize: 200, parts: MOST_READ + 220 },
    fileFilter: (request: Request, _file: unknown, take: (error: Error | null, isTaken: boolean) => void) => {
      withFiles.add(request);
      take(null, readSignSession(request, config, Date.now()) !== null);
    },
    storage: {
      _handleFile: (request: Request, file: { readonly stream: Readable }, done: Done) => {
        const count = taken.get(request) ?? { bytes: 0, files: 0 };
        count.files += 1;
        // Files come beside each other: which one this is is known at its beginning only.
        const most = count.files > mostAtOnce.files ? 0 : mostAtOnce.bytes;
        taken.set(request, count);
        readCounted(file.stream, count, most).then(
          (buffer) => done(null, { buffer, isBeyond: count.bytes > most }),
          (error: unknown) => done(error),
        );
      },
      _removeFile: (_request: Request, _file: unknown, done: (error: Error | null) => void) => done(null),
    },
  };
}

type Done = (error: unknown, taken?: Omit<TakenPaper, 'originalname'>) => void;

/** What one request brought so far; of a file no more is counted than is kept. */
interface Count {
  bytes: number;
  files: number;
}

/** A file up to one byte more than is taken, and nothing past what is taken at once; the rest is read and forgotten. */
async function readCounted(stream: Readable, count: Count, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let left = maximumUploadBytes + 1;
  for await (const chunk of stream) {
    const piece = (chunk as Buffer).subarray(0, left);
    left -= piece.length;
    count.bytes += piece.length;
    if (piece.length > 0 && count.bytes <= most) pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
