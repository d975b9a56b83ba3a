import { activeParticipants } from '../../dossier/lookups';
import { stepKind } from '../step-kind';

interface Uptake {
  readonly on: string;
  readonly verdict: string;
  /** Where it went when that is not the organ of the call; null: it is. Absent in rounds of before it could be named. */
  readonly organ?: string | null;
}

const NO_UPTAKES: Readonly<Record<string, Uptake>> = {};

const ORGANS = ['mat', 'cbs', 'vb', 'gr', 'rmw', 'other'] as const;

const { act, kind } = stepKind({
  /** Where it goes when nothing else is said. */
  organ: { type: 'choice', of: ORGANS },
}).holding({ uptakes: NO_UPTAKES });

/** What the board decided is brought to each participant's own organ, without a link. Source: `domain.md` D15, 4.1. */
export const uptakeRound = kind({
  ends: [{ id: 'everywhere' }, { id: 'partly' }],
  acts: {
    takeUp: act(
      {
        on: { type: 'day' },
        participant: { type: 'participant' },
        organ: { type: 'choice', of: ORGANS, isOptional: true },
        verdict: { type: 'choice', of: ['takenUp', 'declined', 'later'] },
        note: { type: 'text', isOptional: true },
      },
      {
        apply: ({ participant, organ, on, verdict }, { data, dossier }) => {
          const uptakes = { ...data.uptakes, [participant]: { on, verdict, organ: organ ?? null } };
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
