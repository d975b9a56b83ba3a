import { narrator, Play, type Product } from '@penhouder/tools/product';
import { traced } from './support/mails';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let play: Play;

beforeAll(async () => {
  story = await openStory('deadline-passes');
  ({ product } = story);
  const parts = ['Bekkevoort', 'Geetbets', 'Kortenaken'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Niemand tekent', on: '2019-10-28', time: '10:00', parts };
  play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
});

afterAll(async () => {
  await story.end();
});

test('four rounds of reminders go to everybody, each on its own working day at nine', async () => {
  await play.at('2019-12-12');
  const days = new Set<string>();
  const reminders = await traced(product, play, 'reminder');
  for (const { when } of (await play.coordinator.mails(play.dossierId)).filter(({ kind }) => kind === 'reminder')) {
    days.add(when.at.slice(0, 16));
  }
  expect(reminders).toHaveLength(4 * 3);
  expect([...days].sort()).toEqual(['2019-10-30T08:00', '2019-11-22T08:00', '2019-12-06T08:00', '2019-12-11T08:00']);
});

test('every reminder arrived once', async () => {
  const reminders = await traced(product, play, 'reminder');
  expect(reminders.map(({ copies }) => copies.length)).toEqual(reminders.map(() => 1));
});

test('after the closing the round is over and nobody is reminded any more', async () => {
  await play.at('2020-01-20');
  const codes = play.shown.steps.map(({ kind, status }) => `${kind}:${status.code}`);
  expect(codes[0]).toContain('sign-off-round');
  expect(await traced(product, play, 'reminder')).toHaveLength(12);
  expect(play.shown.quorum[0]).toMatchObject({ sum: 0, isMet: false });
});

test('an answer after the closing is kept with a receipt and not counted, and the page says so before signing', async () => {
  const municipality = play.municipality('Bekkevoort');
  const page = await municipality.open();
  expect(page.body).toContain('telt niet meer mee');
  const receipt = await play.say('Bekkevoort', { kind: 'agree' });
  expect(receipt.words).toContain('telt niet meer mee');
  expect(play.shown.quorum[0]?.sum).toBe(0);
  expect(play.participant('Bekkevoort').answers[0]?.uncountedText).not.toBeNull();
});

test('the file is refused, and the sentence names the quorum', async () => {
  const command = { type: 'DeclareReady' as const, stepId: play.step('submission') };
  await play.isRefused('ConditionsNotMet', command);
});
