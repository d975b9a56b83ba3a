import { stat } from 'node:fs/promises';
import type { Words } from './words/nl';

/** Null when there is a file that can be opened; otherwise a sentence about why not. */
export async function statOrSentence(file: string, { unreadable }: Words): Promise<string | null> {
  try {
    // Before it is opened: opening a pipe that nobody writes into never ends.
    const facts = await stat(file);
    if (facts.isDirectory()) return unreadable.folder(file);
    return facts.isFile() ? null : unreadable.other(file);
  } catch (error) {
    return whyNot(file, { code: (error as NodeJS.ErrnoException).code, unreadable });
  }
}

/** Why a file cannot be read, from the code of the error. */
export function whyNot(
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
