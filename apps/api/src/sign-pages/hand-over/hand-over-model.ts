import { answerabilityOf, isStillAsked, isSubmitted, type Answerability } from '@penhouder/domain';
import type { Language } from '@penhouder/contracts';
import { formatInstant, personWithFunction } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import type { SignPageFacts } from '../build-sign-page-model';

/** Whether the question can go to a colleague, or where it went. */
export type HandOverModel =
  /** It can be handed over. */
  | { readonly state: 'possible' }
  /** Nothing is asked any more, or the answer stands. */
  | { readonly state: 'over' }
  /** The coordinator decides about this colleague. */
  | { readonly state: 'waiting'; readonly colleague: string; readonly whenText: string }
  /** The colleague has it. */
  | { readonly state: 'done'; readonly colleague: string; readonly whenText: string | null };

/** What the holder of one link can still do, and what its page says about handing over. */
export function handOverOf(facts: SignPageFacts): {
  readonly answerability: Answerability;
  readonly handOver: HandOverModel;
} {
  const { link, dossier } = facts;
  const answerability = link.handedTo === null ? answerabilityOf(dossier.state, link, link.now) : 'handedOver';
  return { answerability, handOver: modelOf(facts) };
}

function modelOf(facts: SignPageFacts): HandOverModel {
  const { link, colleague, answers, contact } = facts;
  const own = answers.filter((answer) => answer.linkId === link.linkId && isForGood(answer)).reverse();
  const whenText = (row: AnswerRow): string => formatInstant(row.receivedAt, contact.language);
  if (colleague !== null) {
    const made = own.find(({ reply }) => reply.kind === 'handOver' && reply.replacement.contactId === link.handedTo);
    const when = made === undefined ? null : whenText(made);
    return { state: 'done', colleague: personWithFunction(colleague, contact.language), whenText: when };
  }
  const waiting = own.find((row) => isWaiting(row, facts));
  return waiting === undefined
    ? { state: isPossible(facts) ? 'possible' : 'over' }
    : { state: 'waiting', colleague: colleagueIn(waiting, contact.language), whenText: whenText(waiting) };
}

/** Not only for the days on which its holder is away. */
function isForGood({ reply }: AnswerRow): boolean {
  return reply.kind === 'handOver' && reply.days === undefined;
}

/** Something is still asked of the participant, and of this contact itself: a substitute passes nothing on. */
function isPossible({ dossier: { state }, link }: SignPageFacts): boolean {
  const participant = state.participants[link.participantId];
  if (participant === undefined || participant.isDropped || state.stage !== 'running') return false;
  if (participant.contacts.some((one) => one.linkId === link.linkId && one.substituteOf !== undefined)) return false;
  return isStillAsked(state, participant) && !isSubmitted(state);
}

/** Not applied yet, or applied and not decided. */
function isWaiting({ rowId, state }: AnswerRow, { dossier, link }: SignPageFacts): boolean {
  const requests = dossier.state.participants[link.participantId]?.handOvers ?? [];
  return state === 'received' || requests.some((one) => one.rowId === rowId);
}

function colleagueIn({ evidence }: AnswerRow, language: Language): string {
  const { to } = (evidence?.['handOver'] ?? {}) as {
    readonly to?: { readonly name: string; readonly function: string };
  };
  return to === undefined ? '–' : personWithFunction(to, language);
}
