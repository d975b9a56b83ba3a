import type { Product } from '@penhouder/tools/product';
import { playCall } from './support/scenarios/play-call';
import { readScenario, scenarioNames } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

jest.setTimeout(300_000);

const chosen = process.env['SCENARIOS'] ?? '';
let story: Story;
let product: Product;

beforeAll(async () => {
  story = await openStory('calls');
  ({ product } = story);
});

afterAll(async () => {
  await story.end();
});

// The product is worth its rehearsals: the same events in the same order, the same mails, the same end.
test.each(scenarioNames().filter((name) => name.includes(chosen)))(
  '%s: the product does what was rehearsed',
  async (name) => {
    const played = await playCall(product, readScenario(name));
    expect(played.product).toEqual(played.rehearsal);
  },
);
