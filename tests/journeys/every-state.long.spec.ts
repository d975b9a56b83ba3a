import type { Browser } from 'playwright-core';
import { recordFigure } from '@penhouder/tools/testing';
import { openSurroundings, type Surroundings, takeCoordinatorStates, takeSignStates } from '@penhouder/tools/states';
import { openBrowser, openContext, openContextWith, PHONE } from './support/browser';
import { Examiner, type Examination } from './support/states/examiner';
import { openStory, type Story } from './support/story';

const LIMIT_MS = 1_800_000;
const LANGUAGES = ['nl', 'fr'] as const;

let surroundings: Surroundings;
let browser: Browser;

beforeAll(async () => {
  surroundings = await openSurroundings();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await surroundings.end();
});

/** By language and whether scripts run, what can be pressed in each state. */
const seen = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Everything that is wrong at once, whether or not the walk came to its end. */
async function examine(examiner: Examiner, states: () => Promise<void>): Promise<void> {
  let brokenOff: unknown = null;
  await states().catch((error: unknown) => {
    brokenOff = error;
  });
  const last = [...examiner.controls.keys()].at(-1);
  expect({ faults: examiner.faults, brokenOff, last }).toEqual({ faults: [], brokenOff: null, last });
}

/** One walk by one reader, in a browser of their own. */
async function walk(how: Examination, states: (onlooker: Examiner) => Promise<void>): Promise<Examiner> {
  const wishes = { viewport: PHONE, javaScriptEnabled: how.isScripted, locale: `${how.language}-BE` };
  const page = await (await openContextWith(browser, wishes)).newPage();
  const began = Date.now();
  const examiner = new Examiner(page, how);
  await examine(examiner, () => states(examiner));
  const whose = how.isForThumbs ? 'municipality' : 'coordinator';
  const name = `states of a ${whose} in ${how.language}, ${how.isScripted ? 'with' : 'without'} scripts`;
  recordFigure({ name, value: examiner.controls.size, unit: 'states' });
  recordFigure({ name, value: Math.round((Date.now() - began) / 1_000), unit: 'seconds' });
  await page.context().close();
  return examiner;
}

describe.each([true, false])('every state that the pictures show, with scripts: %p', (isScripted) => {
  let story: Story;

  beforeAll(async () => {
    story = await openStory('every-state');
  });

  afterAll(async () => {
    await story.end();
  });

  test.each(LANGUAGES)(
    'the pages of a municipality in %s: axe, the tree of aids, 320 pixels, the keyboard',
    async (language) => {
      const { controls } = await walk({ language, isScripted, isForThumbs: true }, (onlooker) =>
        takeSignStates({ onlooker, scene: story.product, language }, surroundings.mayor),
      );
      seen.set(`${language} ${String(isScripted)}`, controls);
    },
    LIMIT_MS,
  );

  if (isScripted)
    test(
      'the pages of a coordinator for whom everything waits: axe, the tree of aids, 320 pixels, the keyboard',
      async () => {
        await walk({ language: 'nl', isScripted, isForThumbs: false }, (onlooker) =>
          takeCoordinatorStates({ onlooker, scene: story.product, language: 'nl' }, surroundings.incomingPort),
        );
      },
      LIMIT_MS,
    );
});

/** Forgets the draft, which only a script keeps. */
const OF_SCRIPTS = ['button "Wis wat ik invulde"', 'button "Effacer ce que j’ai rempli"'];

/** A file gets its link once the scanner has looked at it, which now comes before the page and now after it. */
const OF_THE_MOMENT = /^link ".*\.pdf"$/;

test('without scripts everything can be pressed and filled in that can be with them', () => {
  const missing = LANGUAGES.flatMap((language) =>
    [...(seen.get(`${language} true`) ?? [])].flatMap(([state, controls]) => {
      const without = seen.get(`${language} false`)?.get(state) ?? [];
      return controls
        .filter((one) => !OF_SCRIPTS.includes(one) && !OF_THE_MOMENT.test(one) && !without.includes(one))
        .map((one) => `${state}: ${one}`);
    }),
  );
  expect(missing).toEqual([]);
});

const SOUND = `<!doctype html><html lang="nl"><head><title>Titel</title></head><body><main><h1>Kop</h1>
<form><p><label>Naam <input></label></p><p><a href="#x">Terug</a> <button>Verstuur</button></p></form></main></body></html>`;

/** Tab on the button leads back to the heading. */
const BACKWARDS = `if (document.activeElement.tagName === 'BUTTON') {
  const title = document.querySelector('h1'); title.tabIndex = -1; title.focus(); event.preventDefault(); }`;

const CURTAIN = '<div style="position:fixed;inset:0;background:#fff">x</div>';

describe('the eyes of this test', () => {
  const faultsOf = async (content: string): Promise<string> => {
    const page = await (await openContext(browser, PHONE)).newPage();
    await page.setContent(content);
    const examiner = new Examiner(page, { language: 'nl', isScripted: true, isForThumbs: false });
    await examiner.take('blad');
    await page.context().close();
    return examiner.faults.join('\n');
  };

  test('see nothing wrong with a sound page', async () => {
    expect(await faultsOf(SOUND)).toBe('');
  });

  test.each([
    ['has no title', '<title>Titel</title>', '', /the page has no title/],
    ['is in another language', 'lang="nl"', 'lang="fr"', /its language is said to be fr/],
    ['has two main parts', '<main>', '<main></main><main>', /2 main parts/],
    ['has no heading above all', '<h1>Kop</h1>', '<h2>Kop</h2>', /0 headings of the first level/],
    ['has two headings above all', '<h1>', '<h1>Kop</h1><h1>', /2 headings of the first level/],
    [
      'has a field without a label',
      '<label>Naam <input></label>',
      '<input>',
      /textbox without a name[\s\S]*label: <input>/,
    ],
    ['has a button without words', '>Verstuur<', '><', /button without a name/],
    ['is too wide', '<h1>', '<h1 style="width:400px">', /pixels wide in a window of 320/],
    ['is too pale', '<h1>', '<h1 style="color:#ccc">', /color-contrast/],
    ['hides the focus', '<button>', '<button style="outline:none">', /has the focus without a ring: <button/],
    ['has an order of its own', '<button>', '<button tabindex="1">', /the keyboard does not reach <button/],
    ['leads the keyboard back', '<main>', `<main onkeydown="${BACKWARDS}">`, /out of its order by keyboard: <h1/],
    ['throws the keyboard out', '<a href', '<a onfocus="this.blur()" href', /the keyboard does not reach <a/],
    ['has something above it all', '</main>', `</main>${CURTAIN}`, /has the focus and cannot be seen/],
  ])('see when a page %s', async (_, ...[sound, broken, fault]) => {
    expect(SOUND).toContain(sound);
    expect(await faultsOf(SOUND.replace(sound, broken))).toMatch(fault);
  });
});
