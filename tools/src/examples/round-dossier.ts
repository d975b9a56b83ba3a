import type { Narrator } from '../play/narrator';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';

const REFUSED = 'weiger.secretariaat@menen.example';

const AGREED_ON: Readonly<Record<string, string>> = {
  Anzegem: '2019-10-03',
  Deerlijk: '2019-10-09',
  Kuurne: '2019-10-15',
  Lendelede: '2019-11-04',
  'Spiere-Helkijn': '2019-11-06',
  Kortrijk: '2019-11-18',
  Waregem: '2019-11-25',
  Wevelgem: '2019-12-03',
};

const UNANSWERED = ['Avelgem', 'Menen', 'Wervik', 'Wielsbeke', 'Zwevegem'];

/** Fourteen were asked; on 5 December 2019 nine have signed and the others each stand somewhere else. */
export async function playRound(scene: Scene, narrator: Narrator): Promise<Play> {
  const units = [...Object.keys(AGREED_ON), 'Harelbeke', ...UNANSWERED].sort((a, b) => a.localeCompare(b, 'nl'));
  const play = await Play.open(scene, narrator, {
    body: 'W13',
    title: 'Regierol lokale sociale economie 2020-2025',
    on: '2019-07-18',
    time: '10:00',
    parts: units.map((unit) => (unit === 'Menen' ? { unit, emails: [REFUSED] } : { unit })),
  });
  await play.hasTask('replaceContact');
  await play.at('2019-09-26');
  await play.say('Harelbeke', { kind: 'agreeWithCondition', condition: 'Het actieplan komt vooraf naar onze raad.' });
  await play.does({
    type: 'DecideCondition',
    participantId: play.participant('Harelbeke').id,
    rowId: play.participant('Harelbeke').openCondition?.rowId ?? '',
    isAccepted: true,
    reason: null,
  });
  for (const [unit, on] of Object.entries(AGREED_ON)) {
    await play.at(on);
    await play.say(unit, { kind: 'agree' });
  }
  await play.at('2019-12-04');
  await play.say('Zwevegem', { kind: 'namedDay', organ: 'gr', day: '2019-12-18' });
  await play.say('Wervik', { kind: 'question', question: 'Geldt het mandaat ook als wij later fuseren?' });
  await play.at('2019-12-05', '09:30');
  await play.untilPostIsQuiet();
  return play;
}
