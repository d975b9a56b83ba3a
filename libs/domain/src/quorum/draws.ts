/**
 * Numbers from 0 up to 1 that look drawn by chance and are the same for the same text, so that what is asked twice is
 * answered alike. Mulberry32 over an FNV-1a hash: good enough to imagine courses with, for nothing that must be secret.
 */
export function drawsOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
