import { apiPaths, callMovesSchema } from '@penhouder/contracts';
import type { Product } from '@penhouder/tools/product';
import { callVersionId } from './support/scenarios/cast';
import { CallPlay, playCall } from './support/scenarios/play-call';
import { readScenario } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;

beforeAll(async () => {
  story = await openStory('awkward-cases');
  ({ product } = story);
});

afterAll(async () => {
  await story.end();
});

// Each with mails, sign pages, API, worker and Temporal: the same events in the same order as in the core, the same mails.
test.each([
  ['2: filed provisionally, and the council of a day too late ends it', 'awkward-02-raadsbesluit-te-laat'],
  ['2: filed provisionally, and the council in time keeps it', 'awkward-02-klimaatpact'],
  ['7: a mail comes back, somebody is replaced, two people contradict each other', 'awkward-07-de-persoon-is-weg'],
  ['8: annulled and withdrawn around the filing, and the funder is told', 'awkward-08-ingetrokken-en-vernietigd'],
  [
    '9: a signatory leaves after the award, with a step of its own for the leaver',
    'awkward-09-vertrek-na-de-toekenning',
  ],
  ['12: granted for six years and overtaken by a new call', 'awkward-12-ingehaald-door-beleid'],
])('case %s', async (_, name) => {
  const played = await playCall(product, readScenario(name));
  expect(played.product).toEqual(played.rehearsal);
});

test('case 3: the rules and the date change while reminders are out', async () => {
  const read = readScenario('awkward-03-regels-en-datum-wijzigen');
  const { happenings } = read.scenario;
  const change = happenings.findIndex(({ deed }) => deed.kind === 'command' && deed.command.type === 'AdoptCall');
  const play = await CallPlay.launch(product, read);
  for (const [index, happening] of happenings.slice(0, change).entries()) await play.happens(happening, index);
  await play.at('2023-09-29T14:00:00.000Z');
  const from = await callVersionId(play.coordinator, { code: read.call.code, version: 1 });
  const to = await callVersionId(play.coordinator, { code: read.call.code, version: 2 });
  const previews = await play.coordinator.get(`${apiPaths.callMoves(from)}?to=${to}`, callMovesSchema);
  const preview = previews.dossiers.find(({ dossierId }) => dossierId === play.dossierId);
  expect(namesOf(preview?.refused)).toEqual(['Deerlijk', 'Kuurne']);
  expect(namesOf(preview?.mustSign)).toEqual(['Menen', 'Waregem']);
  const reason = 'Drempel 20 %, nieuwe bedragen, indienen tot en met 31 oktober.';
  const wave = { to, dossierIds: [play.dossierId], askAgain: true, signAgain: true, reason };
  const moved = await play.coordinator.move(from, wave);
  expect(moved.dossiers[0]).toMatchObject({ outcome: 'moved' });
  await play.at('2023-09-29T14:10:00.000Z');
  expect(play.shown.dates.closing?.on).toBe('2023-10-31');
  expect(standings(play)).toEqual({
    Menen: 'mustConfirm',
    Waregem: 'mustConfirm',
    Deerlijk: 'unanswered',
    Kuurne: 'unanswered',
    Wervik: 'unanswered',
  });
  await play.at('2023-10-02T12:00:00.000Z');
  const sent = (await play.coordinator.mails(play.dossierId)).filter(({ state }) => state === 'sent');
  const corrected = sent.filter(({ kind }) => kind === 'dateCorrection').map(({ participant }) => participant?.name);
  expect(corrected).toContain('Wervik');
  await play.answer('menen', { kind: 'agree' });
  expect(standings(play)).toMatchObject({ Menen: 'agreed', Waregem: 'mustConfirm' });
});

function namesOf(concerned: readonly { readonly name: string }[] = []): readonly string[] {
  return concerned.map(({ name }) => name).sort();
}

function standings(play: CallPlay): Readonly<Record<string, string>> {
  return Object.fromEntries(play.shown.participants.map(({ name, standing }) => [name, standing.code]));
}
