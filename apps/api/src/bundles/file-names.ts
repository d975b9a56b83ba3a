const LONGEST = 90;

/**
 * Names files so that they can be unpacked everywhere: numbered from 1, without signs that Windows refuses, the ending
 * kept when a long name is cut.
 */
export function fileNames<Thing>(nameOf: (thing: Thing) => string): (thing: Thing, index: number) => string {
  return (thing, index) => `${String(index + 1).padStart(4, '0')} ${plain(nameOf(thing))}`;
}

function plain(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const [ending = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(safe) ?? [];
  const letters = Array.from(safe.slice(0, safe.length - ending.length));
  return `${letters
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')}${ending}`;
}
