import { stepKind } from '../step-kind';

const { act, kind } = stepKind({
  /** Whether the funder answers before the file may go; without it the registration is enough. */
  hasFeedback: { type: 'yes' },
}).holding({ registeredOn: null as string | null });

/** A compulsory first filing or registration, with or without feedback. Source: `domain.md` 4.1, pre-application. */
export const preApplication = kind({
  beginsAnew: true,
  ends: [{ id: 'accepted' }, { id: 'refused', isRefusal: true }],
  acts: {
    register: act(
      { on: { type: 'day' }, reference: { type: 'text' }, file: { type: 'file', isOptional: true } },
      {
        isPossible: ({ data }) => data.registeredOn === null,
        apply: ({ on }, { settings }) => ({
          data: { registeredOn: on },
          ...(!settings.hasFeedback && { outcome: 'accepted' }),
        }),
      },
    ),
    feedback: act(
      {
        on: { type: 'day' },
        verdict: { type: 'choice', of: ['accepted', 'again', 'refused'] },
        note: { type: 'text', isOptional: true },
      },
      {
        isPossible: ({ data }) => data.registeredOn !== null,
        apply: ({ verdict }, { data }) =>
          verdict === 'again' ? { data: { registeredOn: null } } : { data, outcome: verdict },
      },
    ),
  },
  isInTime: ({ data }) => data.registeredOn !== null,
});
