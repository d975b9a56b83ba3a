import { open, stat, type FileHandle } from 'node:fs/promises';
import { MAX_YAML_BYTES } from '@penhouder/call-definitions';
import type { Words } from '../words/nl';

/** The bytes of a file, or a sentence about why there are none. */
export type FileRead =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string };

/** Reads one byte more than a definition may have at most, so that a file of any size is refused at once. */
export async function readFile(file: string, { unreadable }: Words): Promise<FileRead> {
  let handle: FileHandle | undefined;
  try {
    // Before it is opened: opening a pipe that nobody writes into never ends.
    const facts = await stat(file);
    if (facts.isDirectory()) return { ok: false, sentence: unreadable.folder(file) };
    if (!facts.isFile()) return { ok: false, sentence: unreadable.other(file) };
    handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_YAML_BYTES + 1), 0, MAX_YAML_BYTES + 1, 0);
    return { ok: true, bytes: buffer.subarray(0, bytesRead) };
  } catch (error) {
    return { ok: false, sentence: whyNot(file, { code: (error as NodeJS.ErrnoException).code, unreadable }) };
  } finally {
    await handle?.close();
  }
}

function whyNot(
  file: string,
  { code, unreadable }: { code: string | undefined; unreadable: Words['unreadable'] },
): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unreadable.missing(file);
    case 'EISDIR':
      return unreadable.folder(file);
    case 'EACCES':
    case 'EPERM':
      return unreadable.forbidden(file);
    default:
      return unreadable.other(file);
  }
}
