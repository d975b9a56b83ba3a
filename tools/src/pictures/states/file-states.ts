import { pdfOf } from '../../play/pdf-of';
import { waitUntil } from '../../settings/wait-until';
import { harmfulWords } from '../../testing/clamd';
import { StateDossier } from './dossier-of-states';
import type { Holder, Walk } from './holder';

const TITLE = { nl: 'Bewijsstukken en codes', fr: 'Preuves et codes' };

/** Files that are refused, wait for the scanner or are harmful; a code that is tried too often, and one whose mail cannot leave. */
export async function takeFilesAndCodes(walk: Walk): Promise<void> {
  const units = ['Bekkevoort', 'Kortenaken', 'Tielt-Winge'];
  const states = await StateDossier.open(walk, 'bestand', { title: TITLE[walk.language], units });
  await takeFiles(states);
  await takeCodes(states);
  await takeUnconfirmed(states);
}

async function takeFiles(states: StateDossier): Promise<void> {
  const holder = states.holder('Bekkevoort');
  await holder.open();
  await startAgain(holder);
  await holder.upload('programma.exe', Buffer.from('MZ'));
  await holder.send();
  await holder.take('bestand-geweigerd');
  await startAgain(holder);
  await holder.upload('uittreksel.pdf', pdfOf(harmfulWords));
  await holder.send();
  await untilScanned(holder);
  await holder.take('bestand-schadelijk');
  await startAgain(holder);
  await holder.upload('groot.pdf', Buffer.concat([pdfOf('Groot'), Buffer.alloc(27_000_000, ' ')]));
  await holder.send();
  await holder.take('bestand-te-groot');
}

async function startAgain(holder: Holder): Promise<void> {
  await holder.go('/teken');
  await holder.choose('agree');
  await holder.saysWho();
}

/** The scanner takes a moment: what is to be checked is changed and sent again until the page says what was found. */
async function untilScanned(holder: Holder): Promise<void> {
  const said = await waitUntil(
    async () => {
      if ((await holder.count('.errors')) > 0) return true;
      await holder.press('button[formaction="/teken/verbeter"]');
      await holder.press();
      return undefined;
    },
    { withinMs: 30_000, everyMs: 500 },
  );
  if (said === undefined) throw new Error('the scanner found nothing');
}

/** Five wrong tries, then a new one asked until no more leave. */
async function takeCodes(states: StateDossier): Promise<void> {
  const holder = states.holder('Kortenaken');
  await holder.open();
  await holder.check('agree');
  await holder.press();
  for (let tries = 0; tries < 6; tries += 1) {
    await holder.fill({ '#code': '000000' });
    await holder.press();
  }
  await holder.take('code-voorbij');
  for (let asked = 0; asked < 5; asked += 1) await holder.press('button[formaction="/teken/code"]');
  await holder.take('code-te-vaak');
}

async function takeUnconfirmed(states: StateDossier): Promise<void> {
  const { post } = states.walk.scene;
  const holder = states.holder('Tielt-Winge');
  await holder.open();
  await holder.check('agree');
  await post.misbehave('hang');
  await holder.press();
  await holder.take('onbevestigd-code');
  await holder.go('/teken');
  await holder.take('onbevestigd');
  await post.misbehave('none');
}
