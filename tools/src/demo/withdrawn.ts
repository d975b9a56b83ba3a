import type { Narrator } from '../play/narrator';
import { Play } from '../play/play';
import type { Scene } from '../play/scene';

/** A short one: three are asked, one agrees, then the body withdraws the dossier. */
export async function playWithdrawn(scene: Scene, narrator: Narrator): Promise<Play> {
  narrator.title('IGO div trekt een tweede dossier in');
  const parts = ['Bekkevoort', 'Kortenaken', 'Aarschot'].map((unit) => ({ unit }));
  const title = 'Regierol sociale economie, kleinere groep';
  const play = await Play.open(scene, narrator, { body: 'IGO', title, on: '2019-07-18', time: '10:00', parts });
  await play.at('2019-08-20');
  await play.say('Bekkevoort', { kind: 'agree' });
  await play.at('2019-09-03');
  await play.does({ type: 'WithdrawDossier', reason: 'De gemeenten dienen samen met een grotere groep in.' });
  play.tell(play.shown.statusSentence);
  await play.untilPostIsQuiet();
  return play;
}
