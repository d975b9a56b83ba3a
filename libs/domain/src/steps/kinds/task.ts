import { stepKind } from '../step-kind';

const { act, kind } = stepKind({}).holding({ doneOn: null as string | null });

/** Something that must be done once, in words; also what is added by hand to one running dossier. Source: `domain.md` 4.1, free step. */
export const task = kind({
  ends: [{ id: 'done' }, { id: 'stopped' }],
  acts: {
    finish: act(
      { on: { type: 'day' }, note: { type: 'text', isOptional: true }, file: { type: 'file', isOptional: true } },
      { apply: ({ on }) => ({ data: { doneOn: on }, outcome: 'done' }) },
    ),
    stop: act(
      { on: { type: 'day' }, reason: { type: 'text' } },
      { apply: (_, { data }) => ({ data, outcome: 'stopped' }) },
    ),
  },
});
