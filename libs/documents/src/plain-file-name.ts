const LONGEST = 200;

/** A path in a name, also one that was written so that only the next reader sees it. */
const SEPARATOR = /[\\/]|%(?:2f|5c)/i;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The last part of a path, on one line, at most 200 characters, extension kept; never empty.
 *
 * Control characters and those that turn the direction of writing are left out, so that `uittreksel[202E]fdp.exe` is judged by
 * the ending that a computer reads.
 */
export function plainFileName(name: string): string {
  const last = name.split(SEPARATOR).at(-1) ?? '';
  const line = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
    .replace(DEVICE, '_$&');
  const kept = line.length > LONGEST ? (line.slice(0, LONGEST - 10) + line.slice(-10)).toWellFormed() : line;
  return kept === '' || kept.startsWith('.') ? `bestand${kept}` : kept;
}
