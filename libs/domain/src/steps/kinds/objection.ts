import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ objectedOn: null as string | null });

/**
 * A term after a decision in which one may object; unused, it ends by itself. An upheld objection leads back by the
 * call's route for `upheld`. Source: `domain.md` 2.0.7 step 5, 4.1.
 */
export const objection = kind({
  beginsAnew: true,
  ends: [{ id: 'unused' }, { id: 'upheld' }, { id: 'dismissed' }],
  acts: {
    object: act(
      { on: { type: 'day' }, reason: { type: 'text' }, file: { type: 'file', isOptional: true } },
      {
        isPossible: ({ data }) => data.objectedOn === null,
        apply: ({ on }) => ({ data: { objectedOn: on } }),
      },
    ),
    ruling: act(
      {
        on: { type: 'day' },
        verdict: { type: 'choice', of: ['upheld', 'dismissed'] },
        note: { type: 'text', isOptional: true },
      },
      {
        isPossible: ({ data }) => data.objectedOn !== null,
        apply: ({ verdict }, { data }) => ({ data, outcome: verdict }),
      },
    ),
    waive: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data }) => data.objectedOn === null,
        apply: (_, { data }) => ({ data, outcome: 'unused' }),
      },
    ),
  },
  isInTime: ({ data }) => data.objectedOn !== null,
  endsAtDeadline: ({ data }) => (data.objectedOn === null ? 'unused' : null),
});
