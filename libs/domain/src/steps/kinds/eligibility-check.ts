import { quorumOf } from '../../quorum/quorum';
import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ sums: [] as readonly number[] });

/** The rules of the call over those who sign now, computed and kept as they were that day. Source: `domain.md` 4.1. */
export const eligibilityCheck = kind({
  ends: [{ id: 'eligible' }, { id: 'notEligible' }],
  acts: {
    check: act(
      { on: { type: 'day' } },
      {
        apply: (_, { dossier }) => {
          const standings = quorumOf(dossier);
          const outcome = standings.every(({ isMet }) => isMet) ? 'eligible' : 'notEligible';
          return { data: { sums: standings.map(({ sum }) => sum) }, outcome };
        },
      },
    ),
  },
});
