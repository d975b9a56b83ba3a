import { open, type FileHandle } from 'node:fs/promises';
import { MAX_YAML_BYTES } from '@penhouder/call-definitions';
import { statOrSentence, whyNot } from '../stat-or-sentence';
import type { Words } from '../words/nl';

/** The bytes of a file, or a sentence about why there are none. */
export type FileRead =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string };

/** Reads one byte more than a definition may have at most, so that a file of any size is refused at once. */
export async function readFile(file: string, words: Words): Promise<FileRead> {
  const sentence = await statOrSentence(file, words);
  if (sentence !== null) return { ok: false, sentence };
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_YAML_BYTES + 1), 0, MAX_YAML_BYTES + 1, 0);
    return { ok: true, bytes: buffer.subarray(0, bytesRead) };
  } catch (error) {
    return {
      ok: false,
      sentence: whyNot(file, { code: (error as NodeJS.ErrnoException).code, unreadable: words.unreadable }),
    };
  } finally {
    await handle?.close();
  }
}
