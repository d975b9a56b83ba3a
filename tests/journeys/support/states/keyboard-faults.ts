import type { Page } from 'playwright-core';

/** Everything on the page, or in its dialog, that Tab must stop at; of a group of choices one stands for all. */
const STOPS = `(() => {
  const part = document.querySelector('[role=dialog],[role=alertdialog]') ?? document.body;
  const groups = new Map();
  return [...part.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary,[role][tabindex="0"]')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0)
    .filter((one) => one.closest('[aria-hidden=true],[inert]') === null)
    .filter((one) => {
      if (!one.matches('input[type=radio]')) return true;
      const key = one.name;
      const [chosen] = [...part.querySelectorAll('input[type=radio]')].filter((other) => other.name === key && other.checked);
      if (chosen !== undefined) return one === chosen;
      return groups.has(key) ? false : groups.set(key, one) && true;
    });
})()`;

/** Where Tab begins: before everything on the page, or in its dialog. */
const BEGIN = `(() => {
  const part = document.querySelector('[role=dialog],[role=alertdialog]') ?? document.body;
  const before = part.getAttribute('tabindex');
  part.setAttribute('tabindex', '-1');
  part.focus({ preventScroll: true });
  if (before === null) part.removeAttribute('tabindex');
  const all = [...document.querySelectorAll('*')];
  return ${STOPS}.map((one) => ({ at: all.indexOf(one), what: one.outerHTML.slice(0, 110) }));
})()`;

/**
 * What has the focus now: its place in the document (-1: nothing), whether a ring shows it, and whether anything of it can
 * be seen: one of nine points of it, or of its words where it is ticked, is in the window with nothing else above it.
 */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body || one === document.documentElement) return { at: -1 };
  const shown = one.matches('[type=radio],[type=checkbox]') ? (one.closest('label') ?? one) : one;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x0 + (x1 - x0) * x, y0 + (y1 - y0) * y]));
  const isSeen = x1 > x0 && y1 > y0 && points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  });
  const hasRing = (part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const isRinged = hasRing(one) || one.closest('[data-focus-visible],[data-focused]') !== null || hasRing(shown);
  const at = [...document.querySelectorAll('*')].indexOf(one);
  const what = one.outerHTML.slice(0, 110);
  // What has the focus then lies inside, in a document of its own.
  if (one.matches('iframe')) return { at, what, isSeen: true, isRinged: true };
  return { at, what, isSeen, isRinged };
})()`;

interface Stop {
  readonly at: number;
  readonly what: string;
}

interface Focused extends Stop {
  readonly isSeen: boolean;
  readonly isRinged: boolean;
}

/** The way into a document inside the page, and out of it, takes the browser a moment, and longer when it is busy. */
const THROUGH_FRAME_MS = 2_000;
const LOOK_EVERY_MS = 100;

/** More than any page has. */
const MOST_PRESSES = 400;

/** What somebody without a mouse does not reach, reaches in another order than it is written, or cannot see when there. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate<readonly Stop[]>(BEGIN);
  const reached = await walk(page);
  const places = reached.map(({ at }) => at);
  return [
    ...wanted.filter(({ at }) => !places.includes(at)).map(({ what }) => `the keyboard does not reach ${what}`),
    ...reached
      .filter(({ at }, index) => index > 0 && at < (places[index - 1] ?? 0))
      .map(({ what }) => `out of its order by keyboard: ${what}`),
    ...reached.filter(({ isSeen }) => !isSeen).map(({ what }) => `has the focus and cannot be seen: ${what}`),
    ...reached.filter(({ isRinged }) => !isRinged).map(({ what }) => `has the focus without a ring: ${what}`),
  ];
}

/** Every stop of Tab, until it leaves the page or comes round; a field of several parts is one stop. */
async function walk(page: Page): Promise<readonly Focused[]> {
  const reached: Focused[] = [];
  const patienceMs = (await page.locator('iframe').count()) === 0 ? 0 : THROUGH_FRAME_MS;
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page, patienceMs);
    if (now.at === reached.at(-1)?.at) continue;
    if (now.at < 0 || reached.some(({ at }) => at === now.at)) return reached;
    reached.push(now);
  }
  throw new Error('Tab never leaves the page');
}

/** Nothing has the focus while it is on its way into a frame, or out of it. */
async function focused(page: Page, patienceMs: number): Promise<Focused> {
  const until = Date.now() + patienceMs;
  let now = await page.evaluate<Focused>(FOCUSED);
  while (now.at < 0 && Date.now() < until) {
    await page.waitForTimeout(LOOK_EVERY_MS);
    now = await page.evaluate<Focused>(FOCUSED);
  }
  return now;
}
