import type { OrganCode, SignOffRoundRule } from '../calls/call-rules';
import type { Dossier, Participant } from '../dossier/dossier';
import { roundOf, stepsOfKind } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { usefulMeetings } from '../sign-off/last-meeting';
import { kindOf } from '../steps/recorded-step';
import { downstreamOf } from '../steps/rule-order';

/**
 * What is left to who comes too late. `urgency`: the council puts it on its agenda outside of the term. `executive`: the
 * college or bureau decides instead, and the council ratifies where the call asks it. `inPrinciple`: the executive says yes
 * beforehand. `provisional`: the file leaves without, and what is missing follows.
 *
 * Source: `domain.md` 2.0.2, 4.4 "on the agenda", 5 case 2.
 */
export type Remedy =
  | { readonly code: 'urgency'; readonly organ: OrganCode; readonly on: LocalDate }
  | { readonly code: 'executive'; readonly organ: OrganCode; readonly isRatified: boolean }
  | { readonly code: 'inPrinciple'; readonly counts: boolean }
  | { readonly code: 'provisional'; readonly stepId: StepId; readonly until: LocalDate | null };

interface TooLate {
  readonly participant: Participant;
  /** The last day for a decision. */
  readonly lastDay: LocalDate;
  readonly today: LocalDate;
}

/** Only what the call of the dossier allows; empty when it allows nothing. */
export function remediesOf(dossier: Dossier, late: TooLate): readonly Remedy[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  return [...urgency(dossier, late), ...executives(round, late), ...inPrinciple(round), ...provisional(dossier, late)];
}

/** A council that still meets in time. An executive has no agenda that closes. */
function urgency(dossier: Dossier, { participant, lastDay, today }: TooLate): readonly Remedy[] {
  if (participant.named !== null) return [];
  const last = usefulMeetings(dossier, participant)
    .filter(({ on, organ }) => on >= today && on <= lastDay && isCouncil(organ))
    .at(-1);
  return last === undefined ? [] : [{ code: 'urgency', organ: last.organ, on: last.on }];
}

function isCouncil(organ: OrganCode): boolean {
  return organ === 'gr' || organ === 'rmw';
}

/** An executive that the call accepts, unless its own meetings are known: then they were looked at already. */
function executives({ organs, ratification }: SignOffRoundRule, { participant }: TooLate): readonly Remedy[] {
  const looked = (participant.meetings ?? []).map(({ organ }) => organ);
  return (['cbs', 'vb'] as const)
    .filter((organ) => organs.includes(organ) && !looked.includes(organ) && participant.named?.organ !== organ)
    .map((organ) => ({ code: 'executive', organ, isRatified: ratification !== undefined }));
}

function inPrinciple(round: SignOffRoundRule): readonly Remedy[] {
  return round.inPrinciple === undefined ? [] : [{ code: 'inPrinciple', counts: round.inPrinciple === 'counts' }];
}

/** What a filing may promise to send after, unless the organ is known to decide later than that, too. */
function provisional(dossier: Dossier, { participant, lastDay }: TooLate): readonly Remedy[] {
  const [filing] = stepsOfKind(dossier, 'submission');
  if (filing === undefined) return [];
  const after = downstreamOf(dossier, filing.id);
  const decidesOn = participant.named?.on ?? usefulMeetings(dossier, participant).find(({ on }) => on > lastDay)?.on;
  return stepsOfKind(dossier, 'recorded')
    .filter(({ id, rule }) => kindOf(rule).isPromised === true && after.includes(id))
    .map(({ id: stepId }) => ({ stepId, until: dossier.plan?.steps?.[stepId]?.due.on ?? null }))
    .filter(({ until }) => until === null || decidesOn === undefined || decidesOn <= until)
    .map((one) => ({ code: 'provisional', ...one }));
}
