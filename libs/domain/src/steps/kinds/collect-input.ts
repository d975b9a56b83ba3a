import { stepKind } from '../step-kind';

interface Input {
  readonly from: string | null;
  readonly on: string;
}

const { act, kind } = stepKind({
  /** Whether each participant is asked; otherwise anybody can give something. */
  isPerParticipant: { type: 'yes' },
}).holding({ inputs: [] as readonly Input[] });

/** A survey, needs, persona's: input is collected until a closing date. Source: `domain.md` 4.1, collect input. */
export const collectInput = kind({
  ends: [{ id: 'collected' }, { id: 'nothing' }],
  acts: {
    receive: act(
      {
        on: { type: 'day' },
        from: { type: 'participant', isOptional: true },
        what: { type: 'text', isOptional: true },
        file: { type: 'file', isOptional: true },
      },
      {
        refuses: ({ from }, { settings }) => (settings.isPerParticipant && from === null ? 'notAsked' : null),
        apply: ({ from, on }, { data }) => ({ data: { inputs: [...data.inputs, { from, on }] } }),
      },
    ),
    close: act(
      { on: { type: 'day' } },
      { apply: (_, { data }) => ({ data, outcome: data.inputs.length > 0 ? 'collected' : 'nothing' }) },
    ),
  },
  endsAtDeadline: ({ data }) => (data.inputs.length > 0 ? 'collected' : null),
});
