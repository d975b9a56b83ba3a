import {
  centsOf,
  officesByDelegation,
  wholeOf,
  type CallPage,
  type OrganCode,
  type PaperAnswer,
  type Reply,
} from '@penhouder/contracts';
import { orNull } from '../../forms/use-fields';

/** The fields of a paper answer before anything is typed; mandates are ticked one by one. */
export const blankPaperAnswer = {
  kind: '',
  text: '',
  organ: '',
  on: '',
  given: [] as readonly string[],
  /** What the paper says for each value that the call asks, as typed. */
  asked: {} as Readonly<Record<string, string>>,
  name: '',
  function: '',
  capacity: '',
  office: '',
  delegatedBy: '',
  delegatedOn: '',
  inOfficeUntil: '',
  why: '',
  fileId: '',
};

export type TypedPaperAnswer = typeof blankPaperAnswer;

/** The form as a reply by mail fills it in: a proposal of which nothing is sent before somebody looked. */
export function paperAnswerFrom({ proposal, words, contact, why }: Reply, isQuestion: boolean): TypedPaperAnswer {
  const kind = isQuestion ? 'question' : (proposal.kind ?? '');
  return {
    ...blankPaperAnswer,
    kind,
    text: kind === 'agree' || kind === '' ? '' : words.slice(0, LONGEST_TEXT),
    ...withoutNull({ organ: proposal.organ, on: proposal.on }),
    ...(contact === null ? {} : { name: contact.name, function: contact.function }),
    why,
  };
}

function withoutNull<Key extends string>(fields: Readonly<Record<Key, string | null>>): Record<Key, string> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? ''])) as Record<Key, string>;
}

/** As much as the contract takes. */
const LONGEST_TEXT = 4_000;

/** The answer as typed; what is missing is for the contract to find. */
export function buildPaperAnswer(
  place: Pick<PaperAnswer, 'id' | 'participantId' | 'slot' | 'replyId'>,
  typed: TypedPaperAnswer,
  { mandates, asks }: Pick<CallPage, 'mandates' | 'asks'>,
): PaperAnswer {
  const { name, function: role, why } = typed;
  const given = Object.fromEntries(mandates.map(({ id }) => [id, typed.given.includes(id)]));
  return {
    ...place,
    name,
    function: role,
    ...qualityOf(typed),
    why,
    fileId: orNull(typed.fileId),
    reply: replyOf(typed, { mandates: given, ...valuesOf(asks, typed.asked) }),
  };
}

/** What was chosen of office and quality; a delegation only where somebody signed by one. */
function qualityOf({ capacity, office, delegatedBy, delegatedOn, inOfficeUntil }: TypedPaperAnswer): Quality {
  const isDelegated = isByDelegation({ capacity, office });
  return {
    ...(capacity !== '' && { capacity: capacity as NonNullable<Quality['capacity']> }),
    ...(office !== '' && { office: office as NonNullable<Quality['office']> }),
    ...(isDelegated && delegatedBy !== '' && { delegatedBy }),
    ...(isDelegated && delegatedOn !== '' && { delegatedOn }),
    ...(inOfficeUntil !== '' && { inOfficeUntil }),
  };
}

/** Said to be, or in an office that signs no other way. */
export function isByDelegation({ capacity, office }: Pick<TypedPaperAnswer, 'capacity' | 'office'>): boolean {
  return capacity === 'delegated' || officesByDelegation.some((one) => one === office);
}

type Quality = Pick<PaperAnswer, 'capacity' | 'office' | 'delegatedBy' | 'delegatedOn' | 'inOfficeUntil'>;

/** A number that is none stays as it was typed: the API says what would be right. */
function valuesOf(asks: CallPage['asks'], typed: TypedPaperAnswer['asked']): Pick<Agreement, 'values'> {
  const entries = asks.flatMap(({ code, kind }) => {
    const text = (typed[code] ?? '').trim();
    if (text === '') return [];
    const number = kind === 'euro' ? centsOf(text) : wholeOf(text);
    const isText = kind === 'choice' || number === null || Number.isNaN(number);
    return [[code, isText ? text : number] as const];
  });
  return asks.length === 0 ? {} : { values: Object.fromEntries(entries) };
}

type Agreement = Extract<PaperAnswer['reply'], { kind: 'agree' }>;

function replyOf(typed: TypedPaperAnswer, agreement: Omit<Agreement, 'kind'>): PaperAnswer['reply'] {
  const kind = typed.kind as PaperAnswer['reply']['kind'];
  const { text } = typed;
  switch (kind) {
    case 'agree':
    case 'agreeInPrinciple':
      return { kind, ...agreement };
    case 'agreeWithCondition':
      return { kind, ...agreement, text };
    case 'decline':
    case 'question':
      return { kind, text };
    case 'namedDay':
      return { kind, organ: typed.organ as OrganCode, on: typed.on, text: orNull(text) };
    default:
      return { kind: kind as 'question', text };
  }
}
