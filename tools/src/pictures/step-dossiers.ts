import type { Command } from '@penhouder/contracts';
import { narrator } from '../play/narrator';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';

type Values = Extract<Command, { type: 'ActOnStep' }>['values'];

const UNITS = ['Kuurne', 'Menen', 'Zwevegem'];
const silent = narrator(() => undefined);

/** After the explanation each of three municipalities gets a dossier of its own, which stands on the step. */
export async function playSubDossiers(scene: Scene): Promise<Play> {
  const play = await Play.open(scene, silent, {
    body: 'W13',
    call: 'gemeenschapsdienst-streek',
    title: 'Gemeenschapsdienst, elk met een eigen dossier',
    on: '2023-03-20',
    time: '09:00',
    parts: UNITS.map((unit) => ({ unit })),
  });
  await play.at('2023-03-28', '10:00');
  await act(play, ['uitleg', 'tell', { on: '2023-03-28', message: 'Indienen kan tot en met 15 mei', isLast: true }]);
  await play.coordinator.dossierWhen(play.dossierId, ({ steps }) =>
    steps.some(({ subDossiers }) => subDossiers.length === UNITS.length),
  );
  return play;
}

/** Two candidates in the first round of a selection, each with the form of a reviewer. */
export async function playSelection(scene: Scene): Promise<Play> {
  const play = await Play.open(scene, silent, {
    body: 'W13',
    call: 'lokaal-partnerschap',
    title: 'Lokaal partnerschap, keuze van de partners',
    on: '2023-03-20',
    time: '09:00',
    parts: UNITS.map((unit) => ({ unit })),
  });
  await play.does({ type: 'SkipStep', stepId: 'voorbereiding', reason: 'Niet nodig.' });
  await play.at('2023-04-03', '10:00');
  for (const one of untilReviewed('2023-04-03', play.participant('Zwevegem').id)) await act(play, one);
  return play;
}

type Act = readonly [stepId: string, act: string, values: Values];

function untilReviewed(on: string, from: string): readonly Act[] {
  const points = (aanpak: number): Values[string] => ({ aanpak, ervaring: 23, samenwerking: 24 });
  const reviewer = 'Jurylid van de penhouder';
  return [
    ['personas', 'receive', { on, from, what: 'Alleenstaande ouder zonder werk' }],
    ['personas', 'close', { on }],
    ['addendum', 'addVersion', { on }],
    ['addendum', 'review', { on, verdict: 'agrees' }],
    ['addendum', 'freeze', { on }],
    ['interesse', 'receive', { on, what: 'Kandidaat A en B' }],
    ['interesse', 'close', { on }],
    ['partnerkeuze', 'addCandidate', { on, candidate: 'A' }],
    ['partnerkeuze', 'addCandidate', { on, candidate: 'B' }],
    ['partnerkeuze', 'openRound', { on }],
    ['partnerkeuze', 'review', { on, candidate: 'A', reviewer, points: points(31) }],
    ['partnerkeuze', 'review', { on, candidate: 'B', reviewer, points: points(18) }],
    ['partnerkeuze', 'judge', { on, candidate: 'A', goesOn: true }],
  ];
}

/** What was recorded before, such as a candidate, is named by its words and chosen from the list of the page. */
function act(play: Play, [stepId, name, values]: Act): Promise<void> {
  const acts = play.shown.steps.find(({ id }) => id === stepId)?.acts ?? [];
  const fields = acts.find((one) => one.act === name)?.fields ?? [];
  const chosen = Object.entries(values).map(([field, typed]) => {
    const options = fields.find((one) => one.name === field)?.options ?? [];
    return [field, options.find(({ label }) => label === typed)?.value ?? typed] as const;
  });
  return play.does({ type: 'ActOnStep', stepId, act: name, values: Object.fromEntries(chosen) });
}
