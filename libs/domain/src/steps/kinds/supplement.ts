import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ suppliedOn: null as string | null });

/**
 * What was promised with a provisional filing arrives later: the signed decision, the last annex. Too late has a hard
 * consequence, which the call's route for `missed` names.
 *
 * Source: `domain.md` 4.1, provisional submission plus supplement; 5 case 2.
 */
export const supplement = kind({
  ends: [{ id: 'supplied' }, { id: 'missed', isRefusal: true }],
  acts: {
    supply: act(
      { on: { type: 'day' }, what: { type: 'text', isOptional: true }, file: { type: 'file', isOptional: true } },
      { apply: ({ on }) => ({ data: { suppliedOn: on }, outcome: 'supplied' }) },
    ),
  },
  isPromised: true,
  endsAtDeadline: () => 'missed',
});
