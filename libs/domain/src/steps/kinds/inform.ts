import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ sentOn: [] as readonly string[] });

/** Words go to everybody who takes part; no answer is asked. Source: `domain.md` 4.1, inform. */
export const inform = kind({
  ends: [{ id: 'told' }],
  acts: {
    tell: act(
      { on: { type: 'day' }, message: { type: 'text' }, isLast: { type: 'yes' } },
      {
        apply: ({ on, isLast }, { data }) => ({
          data: { sentOn: [...data.sentOn, on] },
          ...(isLast && { outcome: 'told' }),
        }),
      },
    ),
  },
});
