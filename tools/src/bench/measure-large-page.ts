import { apiPaths, dossierPageSchema, dossierPlanSchema, whatIfSchema } from '@penhouder/contracts';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../test-run/chromium';
import { anchors } from './anchors';
import type { Section } from './figure';
import { LARGE, largeDossier } from './large-dossier';
import { canReadUsage, usageOf } from './process-usage';
import { spreadOf } from './spread';
import type { Bench } from './start-bench';
import { timed, waitsOf } from './timed';

const TURNS = 10;
const SIZE = { width: 1280, height: 900 };
const SETTLED_MS = 1_000;

/** What the page itself tells of how it came: how much moved under the eyes of who looks. */
const OBSERVE = `window.moved = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** How soon the API and the page answer for a dossier with many participants. */
export async function measureLargePage(bench: Bench): Promise<Section> {
  const id = await largeDossier(bench);
  const { coordinator } = bench;
  const assumptions = [{ kind: 'dateMoves', date: 'closing', on: '2020-01-01', time: null }];
  const page = await waits(() => coordinator.get(apiPaths.dossier(id), dossierPageSchema));
  const plan = await waits(() => coordinator.get(apiPaths.dossierPlan(id), dossierPlanSchema));
  const whatIf = await waits(() => coordinator.post(apiPaths.dossierWhatIf(id), { assumptions }, whatIfSchema));
  const views = await viewsOf(bench, id);
  return {
    title: `Pages of a dossier with ${String(LARGE)} participants`,
    figures: [
      { what: 'the whole page from the API, half within', value: page, unit: 'ms' },
      { what: 'everything counted back, half within', value: plan, unit: 'ms' },
      { what: 'what if, half within', value: whatIf, unit: 'ms', anchor: anchors.answered },
      {
        what: 'in a browser: participants to be read, half within',
        value: views.seconds,
        unit: 's',
        anchor: anchors.firstView,
      },
      {
        what: 'in a browser: moved afterwards, in percent of the window',
        value: 100 * views.moved,
        unit: '%',
        anchor: anchors.shift,
      },
      { what: 'in a browser: memory of its scripts', value: views.memoryMb, unit: 'MB' },
      ...(canReadUsage()
        ? [{ what: 'the API afterwards', value: usageOf(bench.product.api.pid ?? 0).memoryMb, unit: 'MB' as const }]
        : []),
    ],
    notes: [
      `${String(TURNS)} times each, one after the other; the browser keeps nothing from one time to the next but its files.`,
    ],
  };
}

/** Half of them within so many milliseconds; the first time is not counted. */
async function waits(ask: () => Promise<unknown>): Promise<number> {
  await ask();
  const all = [];
  for (let turn = 0; turn < TURNS; turn += 1) all.push(await timed(ask));
  return spreadOf(waitsOf(all)).p50;
}

interface Views {
  readonly seconds: number;
  readonly moved: number;
  readonly memoryMb: number;
}

async function viewsOf(bench: Bench, id: string): Promise<Views> {
  const executablePath = findChromium();
  if (executablePath === undefined) return { seconds: Number.NaN, moved: Number.NaN, memoryMb: Number.NaN };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  try {
    const context = await browser.newContext({ locale: 'nl-BE', viewport: SIZE });
    const { baseUrl } = bench.product.access;
    const { visitor } = bench.coordinator;
    await context.addCookies(visitor.session().map((cookie) => ({ ...cookie, url: baseUrl })));
    await context.addInitScript(OBSERVE);
    return await viewed(await context.newPage(), `${baseUrl}/dossiers/${id}`);
  } finally {
    await browser.close();
  }
}

async function viewed(page: Page, address: string): Promise<Views> {
  const times: number[] = [];
  let moved = 0;
  for (let turn = 0; turn <= TURNS; turn += 1) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('#participants').waitFor();
    times.push(await page.evaluate<number>('performance.now()'));
    await page.waitForTimeout(SETTLED_MS);
    moved = Math.max(moved, await page.evaluate<number>('window.moved'));
  }
  const memory = await page.evaluate<number>('performance.memory.usedJSHeapSize');
  const [, ...warm] = times;
  return { seconds: spreadOf(warm).p50 / 1_000, moved, memoryMb: memory / 1_000_000 };
}
