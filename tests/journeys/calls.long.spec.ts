import type { Product } from '@penhouder/tools/product';
import { playCall } from './support/scenarios/play-call';
import { readScenario, scenarioNames } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

const MEETINGS = 'its deadlines follow the meetings of councils, which the product does not keep yet';
const MOVE = 'a move publishes the texts that change by it, for whom they change; a scenario names who must sign';
const MERGER = 'a merger is an operation over all dossiers, with journeys of its own';
const NO_FORM = 'once the round or the dossier is closed, the page of whoever answered has no form any more';
const ABSENT =
  'outside its days the page of a substitute takes no answer; the scenario says what becomes of one all the same';

/** What the product cannot be told in the scenario's own words, and why. */
const NOT_PLAYED: Readonly<Record<string, string>> = {
  'awkward-01-gevraagd-in-juli': MEETINGS,
  'awkward-03-regels-en-datum-wijzigen': MOVE,
  'awkward-05-tot-en-met-middernacht': NO_FORM,
  'awkward-06-deel-van-een-fusie': MERGER,
  'awkward-06-haspengouw': MERGER,
  'awkward-06-tielt-en-wingene': MERGER,
  'awkward-07-afwezig': ABSENT,
  engagementsverklaring: NO_FORM,
  'lokaal-activeringspact-2023': MOVE,
  'lokaal-activeringspact-2023.opnieuw-gevraagd': MOVE,
  'lokaal-activeringspact-streek': MOVE,
  'samenwerkingsovereenkomst-vdab.doelstelling': MOVE,
  'woonbeleid-2023-2025': MEETINGS,
};

const played = scenarioNames().filter((name) => NOT_PLAYED[name] === undefined);
/** `SCENARIOS=awkward npm run test:long` plays those with this in their name only. */
const wanted = (process.env['SCENARIOS'] ?? '').split(',');

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
test.each(played.filter((name) => wanted.some((part) => name.includes(part))))(
  '%s: the product does what was rehearsed',
  async (name) => {
    const { product: course, rehearsal } = await playCall(product, readScenario(name));
    expect(course).toEqual(rehearsal);
  },
);

test('whatever is not played is a scenario', () => {
  expect(scenarioNames()).toEqual(expect.arrayContaining(Object.keys(NOT_PLAYED)));
});
