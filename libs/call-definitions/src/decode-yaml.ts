import { plainText, problemAt } from './yaml-text';
import type { CallProblem } from './problem';
import { YAML_SENTENCES as SAY } from './yaml-sentences';

/** Bytes; whoever reads a file needs to read one more at most to have it refused. */
export const MAX_YAML_BYTES = 1_000_000;

export type DecodedYaml =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly CallProblem[] };

/**
 * The text of a file, for every door through which one comes in: the command line and an upload.
 *
 * UTF-8 only, because the same file is read by editors, git and this product; a byte order mark and Windows line ends
 * are harmless and left out. Anything else is refused at the first byte that does not fit.
 */
export function decodeYaml(bytes: Uint8Array): DecodedYaml {
  if (bytes.length > MAX_YAML_BYTES) return refused('', SAY.tooManyBytes(MAX_YAML_BYTES));
  if (isWide(bytes)) return refused('', SAY.wideEncoding());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const wrong = firstDifference(bytes, new TextEncoder().encode(text));
  if (wrong === null) return { ok: true, text: plainText(text) };
  // Streaming keeps back the first bytes of a character that does not go on as it should.
  const before = new TextDecoder().decode(bytes.subarray(0, wrong), { stream: true });
  return refused(before, SAY.notUtf8(bytes[wrong] ?? 0));
}

/** Two or four bytes for a character: a mark says so, or one of the first two bytes is zero. */
function isWide([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || first === 0 || second === 0;
}

function firstDifference(bytes: Uint8Array, again: Uint8Array): number | null {
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return at === -1 ? null : at;
}

function refused(before: string, sentence: Parameters<typeof problemAt>[2]): DecodedYaml {
  const text = plainText(before);
  return { ok: false, problems: [problemAt(text, text.length, sentence)] };
}
