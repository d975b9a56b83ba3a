import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A ZIP of files that are there already, all with one moment (ISO 8601). */
export function zipOf(files: readonly { readonly path: string; readonly content: Buffer }[], at: string): Readable {
  const zip = new ZipFile();
  for (const { path, content } of files) zip.addBuffer(content, path, { mtime: new Date(at) });
  zip.end();
  return zip.outputStream as Readable;
}
