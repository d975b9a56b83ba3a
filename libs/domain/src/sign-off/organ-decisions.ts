import { canSignFor } from '../calls/offices';
import type { SignOffRoundRule } from '../calls/call-rules';
import type { ReceivedDecision } from '../dossier/joining';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { OrganDecision, Participant, SlotAnswer } from '../dossier/participant';
import type { Instant, LocalDate } from '../primitives/instant';
import { countedAnswers, signatureRuleOf } from './signatures';
import { slotsOf } from './standing';

// What a municipality says itself about the decision behind its answer: which organ, and when.

/** Never refused: whether such an answer had been given was looked at when it came in. */
export function organDecided(given: ReceivedDecision, at: Instant): DossierEvent {
  const { participantId, slot, contactId, rowId, decides, organ, on } = given;
  return { at, type: 'OrganDecided', participantId, slot, contactId, rowId, decides, organ, on };
}

/** What was given last about an answer takes the place of what was given before. */
export function withDecision(participant: Participant, event: EventOf<'OrganDecided'>): Participant {
  const { slot, decides: rowId, organ, on } = event;
  const others = (participant.decided ?? []).filter((one) => one.rowId !== rowId);
  return { ...participant, decided: [...others, { slot, rowId, organ, on }] };
}

/** The coordinator looked at the proof: its day takes the place of those that were said before. */
export function withDecidedOn(participant: Participant, on: LocalDate): Participant {
  const { decided } = participant;
  return decided === undefined ? participant : { ...participant, decided: decided.map((one) => ({ ...one, on })) };
}

/** The answers are gone, and what organs decided about them with them. */
export function withoutDecisions({ decided: _, ...participant }: Participant): Participant {
  return participant;
}

/**
 * When the organ decided an answer: as was said with it, else with an earlier answer to the same signature, else as the
 * coordinator noted, else as was said with another signature. Null: nobody knows.
 */
export function decidedOn(participant: Participant, answer: Pick<SlotAnswer, 'rowId'>): LocalDate | null {
  const said = decisionOf(participant, answer);
  if (said !== undefined) return said.on;
  const { decided = [], aftermath } = participant;
  const proof = aftermath?.proof ?? null;
  return proof === null ? (decided.at(-1)?.on ?? null) : proof.decidedOn;
}

function decisionOf(
  { decided = [], slots }: Participant,
  { rowId }: Pick<SlotAnswer, 'rowId'>,
): OrganDecision | undefined {
  const isOfSlot = ({ slot }: OrganDecision): boolean => slots[slot].answers.some((one) => one.rowId === rowId);
  return decided.find((one) => one.rowId === rowId) ?? decided.filter(isOfSlot).at(-1);
}

/**
 * Whether an answer was decided by an organ for which the office that signed it cannot stand. Where the call asks no
 * office, or nobody said which organ decided, there is nothing to compare. Source: `reliability.md` 5.5.
 */
export function isOrganUnfit(participant: Participant, round: SignOffRoundRule): boolean {
  const { decided = [] } = participant;
  return slotsOf(round)
    .flatMap((slot) => countedAnswers(participant.slots[slot], signatureRuleOf(round, slot)))
    .some(({ rowId, office }) => {
      const organ = decided.find((one) => one.rowId === rowId)?.organ;
      return office !== undefined && organ !== undefined && !canSignFor(office, [organ]);
    });
}
