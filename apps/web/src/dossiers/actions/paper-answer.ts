import type { CallPage, OrganCode, PaperAnswer } from '@penhouder/contracts';
import { orNull } from '../../forms/use-fields';

/** The fields of a paper answer before anything is typed; mandates are ticked one by one. */
export const blankPaperAnswer = {
  kind: '',
  text: '',
  organ: '',
  on: '',
  given: [] as readonly string[],
  name: '',
  function: '',
  capacity: '',
  why: '',
  fileId: '',
};

export type TypedPaperAnswer = typeof blankPaperAnswer;

/** The answer as typed; what is missing is for the contract to find. */
export function buildPaperAnswer(
  place: Pick<PaperAnswer, 'id' | 'participantId' | 'slot'>,
  typed: TypedPaperAnswer,
  mandates: CallPage['mandates'],
): PaperAnswer {
  const { name, function: role, why } = typed;
  const given = Object.fromEntries(mandates.map(({ id }) => [id, typed.given.includes(id)]));
  const capacity = typed.capacity === '' ? {} : { capacity: typed.capacity as NonNullable<PaperAnswer['capacity']> };
  return {
    ...place,
    name,
    function: role,
    ...capacity,
    why,
    fileId: orNull(typed.fileId),
    reply: replyOf(typed, given),
  };
}

function replyOf(typed: TypedPaperAnswer, mandates: Record<string, boolean>): PaperAnswer['reply'] {
  const kind = typed.kind as PaperAnswer['reply']['kind'];
  const { text } = typed;
  switch (kind) {
    case 'agree':
    case 'agreeInPrinciple':
      return { kind, mandates };
    case 'agreeWithCondition':
      return { kind, mandates, text };
    case 'decline':
    case 'question':
      return { kind, text };
    case 'namedDay':
      return { kind, organ: typed.organ as OrganCode, on: typed.on, text: orNull(text) };
    default:
      return { kind: kind as 'question', text };
  }
}
