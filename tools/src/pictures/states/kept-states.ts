import { withClient } from '../../postgres/databases';
import { until } from '../../testing/until';
import { StateDossier } from './dossier-of-states';
import type { Walk } from './holder';

const TITLE = { nl: 'Bewaard, maar telt niet mee', fr: 'Conservée, sans compter' };

/** An answer that comes in while something else is decided that it cannot count beside: it is kept, and the page says why it counts for nothing. */
export async function takeKept(walk: Walk): Promise<void> {
  const units = ['Bekkevoort', 'Geetbets', 'Tienen'];
  const states = await StateDossier.open(walk, 'bewaard', { title: TITLE[walk.language], units });
  const { play } = states;
  const holder = states.holder('Tienen');
  await holder.open();
  await holder.check('agree');
  await holder.press();
  const { id: participantId } = play.participant('Tienen');
  await whileJournalWaits(
    states,
    () => play.does({ type: 'DropParticipant', participantId, reason: '–' }),
    () => holder.typeCode(),
  );
  await holder.take('bewaard-ontvangst');
  await states.shows(({ participants }) => participants.find(({ id }) => id === participantId)?.answers.length === 1);
  await holder.go('/teken');
  await holder.unfold();
  await holder.take('bewaard-telt-niet');
}

/** Does the second once the first was decided and before the journal, and with it the page, has it. */
async function whileJournalWaits(
  { walk, play }: StateDossier,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<void> {
  await withClient(walk.scene.access.databaseUrl, async (holder) => {
    await holder.query('begin');
    await holder.query('select 1 from dossier_view where dossier_id = $1 for update', [play.dossierId]);
    const decided = first();
    try {
      await until(async () => ((await holder.query('select 1 from pg_locks where not granted')).rowCount ?? 0) > 0);
      await second();
    } finally {
      await holder.query('rollback');
    }
    await decided;
  });
}
