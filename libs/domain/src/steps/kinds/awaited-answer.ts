import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ sentOn: null as string | null, answeredOn: null as string | null });

/** A letter or note leaves, and an answer is awaited, with or without a date. Source: `domain.md` D22 to D24, 4.2 kind 12. */
export const awaitedAnswer = kind({
  beginsAnew: true,
  ends: [{ id: 'answered' }, { id: 'noAnswer' }],
  acts: {
    send: act(
      {
        on: { type: 'day' },
        to: { type: 'text' },
        file: { type: 'file', isOptional: true },
        note: { type: 'text', isOptional: true },
      },
      {
        isPossible: ({ data }) => data.sentOn === null,
        apply: ({ on }, { data }) => ({ data: { ...data, sentOn: on } }),
      },
    ),
    answer: act(
      { on: { type: 'day' }, what: { type: 'text' }, file: { type: 'file', isOptional: true } },
      {
        isPossible: ({ data }) => data.sentOn !== null,
        apply: ({ on }, { data }) => ({ data: { ...data, answeredOn: on }, outcome: 'answered' }),
      },
    ),
    giveUp: act(
      { on: { type: 'day' }, reason: { type: 'text' } },
      { isPossible: ({ data }) => data.sentOn !== null, apply: (_, { data }) => ({ data, outcome: 'noAnswer' }) },
    ),
  },
});
