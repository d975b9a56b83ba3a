import { activeParticipants } from '../../dossier/lookups';
import { stepKind } from '../step-kind';

interface Uptake {
  readonly on: string;
  readonly verdict: string;
}

const NO_UPTAKES: Readonly<Record<string, Uptake>> = {};

const { act, kind } = stepKind({
  organ: { type: 'choice', of: ['mat', 'cbs', 'vb', 'gr', 'rmw', 'other'] },
}).holding({ uptakes: NO_UPTAKES });

/** What the board decided is brought to each participant's own organ, without a link. Source: `domain.md` D15, 4.1. */
export const uptakeRound = kind({
  ends: [{ id: 'everywhere' }, { id: 'partly' }],
  acts: {
    takeUp: act(
      {
        on: { type: 'day' },
        participant: { type: 'participant' },
        verdict: { type: 'choice', of: ['takenUp', 'declined', 'later'] },
        note: { type: 'text', isOptional: true },
      },
      {
        apply: ({ participant, on, verdict }, { data, dossier }) => {
          const uptakes = { ...data.uptakes, [participant]: { on, verdict } };
          const all = activeParticipants(dossier).map(({ id }) => uptakes[id]?.verdict ?? 'later');
          if (all.includes('later')) return { data: { uptakes } };
          return { data: { uptakes }, outcome: all.every((one) => one === 'takenUp') ? 'everywhere' : 'partly' };
        },
      },
    ),
    close: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data }) => Object.keys(data.uptakes).length > 0,
        apply: (_, { data }) => ({ data, outcome: 'partly' }),
      },
    ),
  },
});
