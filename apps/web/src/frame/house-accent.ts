const INK = '#1c2430';
const NEEDED_CONTRAST = 4.5;

/** Paints the pages in the colour of the house; a colour that white cannot stand on gets dark words. */
export function paintHouse(accent: string | null): void {
  const style = document.documentElement.style;
  if (accent === null || !/^#[0-9a-f]{6}$/i.test(accent)) {
    style.removeProperty('--accent');
    style.removeProperty('--on-accent');
    return;
  }
  style.setProperty('--accent', accent);
  style.setProperty('--on-accent', contrast(accent, '#ffffff') >= NEEDED_CONTRAST ? '#ffffff' : INK);
}

/** Contrast ratio of WCAG 2.1 between two colours written `#rrggbb`; 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
