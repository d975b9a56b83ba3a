import type { SignOffRoundRule } from '../calls/call-rules';
import type { CoordinatorCommand, Succession } from '../dossier/commands';
import type { Aftermath, Dossier, Participant, Slot, SlotAnswer } from '../dossier/dossier';
import type { OrganDecision } from '../dossier/participant';
import type { DossierEvent, EventOf } from '../dossier/events';
import { activeParticipants, isSubmitted, roundOf } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import { participantProblem } from '../dossier/participant-problem';
import { newParticipantProblem, participantOf } from '../dossier/participants';
import type { ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { valuesTogether } from '../sign-off/asked-values';
import { validAnswer } from '../sign-off/slot';
import { isCounted, slotsOf } from '../sign-off/standing';
import { NO_AFTERMATH } from '../sign-off/aftermath';

type ChangeUnits = Extract<CoordinatorCommand, { type: 'ChangeUnits' }> & { readonly at: Instant };

/**
 * Legal units merged or split. Each successor takes the place of its predecessors and is counted once: all yes is yes, and
 * whatever else they said, the successor is asked. What they signed stays in the journal under their own names.
 *
 * Applied a second time it changes nothing. Source: `domain.md` 4.4 merger, 5 case 6.
 */
export function changeUnits(command: ChangeUnits, dossier: Dossier): DecideResult {
  const { at, by, changeId, on, successions, reasonTextId } = command;
  if (dossier.appliedUnitChanges.includes(changeId)) return accepted();
  const isAfterSubmission = isSubmitted(dossier);
  if (successions.some(({ from }) => from.length === 0)) return refused({ code: 'NobodySucceeded' });
  const events: DossierEvent[] = [];
  let state = dossier;
  for (const succession of successions) {
    const problem = successionProblem(dossier, state, succession);
    if (problem !== null) return refused(problem);
    const { from, to } = succession;
    const isAskedAnew = to === null || succession.isWithOthers === true || isSplit(successions, from);
    const inherited = isAskedAnew ? {} : inheritedBy(dossier, from);
    const event: EventOf<'UnitsChanged'> & DossierEvent = {
      at,
      type: 'UnitsChanged',
      by,
      changeId,
      on,
      from,
      to,
      inherited,
      isAfterSubmission,
      reasonTextId,
    };
    events.push(event);
    state = unitsChanged(state, event);
  }
  return accepted(...events);
}

/** What one unit decided binds none of the several that come in its place: each is asked. */
function isSplit(successions: readonly Succession[], from: readonly ParticipantId[]): boolean {
  return from.some((id) => successions.filter((one) => one.from.includes(id)).length > 1);
}

/** Predecessors are looked up before any of the change, so that one unit can be split into several. */
function successionProblem(
  before: Dossier,
  state: Dossier,
  { from, to }: Succession,
): ReturnType<typeof participantProblem> {
  const unknown = from.map((id) => participantProblem(before, id)).find((problem) => problem !== null);
  if (unknown !== undefined) return unknown;
  return to === null ? null : newParticipantProblem(without(state, from), to);
}

function without(dossier: Dossier, from: readonly ParticipantId[]): Dossier {
  return { ...dossier, participantOrder: dossier.participantOrder.filter((id) => !from.includes(id)) };
}

/**
 * The answers that go over: only when every predecessor counts, with mandates that all of them gave and the values that they
 * gave together. When these do not fit what is asked, nothing goes over and the successor is asked.
 */
function inheritedBy(dossier: Dossier, from: readonly ParticipantId[]): Readonly<Partial<Record<Slot, SlotAnswer>>> {
  const round = roundOf(dossier);
  const old = activeParticipants(dossier).filter(({ id }) => from.includes(id));
  // Who signs together is told apart by office, and offices end with their unit.
  if (
    round === null ||
    round.signatures !== undefined ||
    old.length === 0 ||
    !old.every((one) => isCounted(one, round))
  )
    return {};
  const common = slotsOf(round).flatMap((slot) => {
    const answer = commonAnswer(old, slot, round);
    return answer === null ? [] : [[slot, answer] as const];
  });
  return common.length < slotsOf(round).length ? {} : Object.fromEntries(common);
}

function commonAnswer(participants: readonly Participant[], slot: Slot, round: SignOffRoundRule): SlotAnswer | null {
  const answers = participants.map((one) => validAnswer(one.slots[slot])).filter((answer) => answer !== null);
  const [first] = answers;
  if (first === undefined || answers.length < participants.length) return null;
  const mandates = Object.fromEntries(
    Object.keys(first.mandates).map((id) => [id, answers.every((answer) => answer.mandates[id] === true)]),
  );
  if (slot === 2 || round.asks === undefined) return { ...first, mandates };
  const values = valuesTogether(
    round,
    answers.map((answer) => answer.values ?? {}),
  );
  return values === null ? null : { ...first, mandates, values };
}

export function unitsChanged(dossier: Dossier, event: EventOf<'UnitsChanged'>): Dossier {
  const { from, to, inherited, changeId, isAfterSubmission } = event;
  const ended = from.flatMap((id): readonly (readonly [ParticipantId, Participant])[] => {
    const old = dossier.participants[id];
    if (old === undefined) return [];
    return [[id, to === null ? withoutSuccessor(dossier, old, isAfterSubmission) : succeeded(old, [to.id])]];
  });
  const participants = { ...dossier.participants, ...Object.fromEntries(ended) };
  const applied = dossier.appliedUnitChanges.includes(changeId)
    ? dossier.appliedUnitChanges
    : [...dossier.appliedUnitChanges, changeId];
  const next: Dossier = { ...dossier, participants, appliedUnitChanges: applied, planNeeded: 'participantsChanged' };
  if (to === null) return next;
  const slots = { 1: slotWith(inherited[1]), 2: slotWith(inherited[2]) };
  const hasInherited = Object.keys(inherited).length > 0;
  const ratification = hasInherited ? commonRatification(from.flatMap((id) => dossier.participants[id] ?? [])) : null;
  const decided = decisionsOf(
    from.flatMap((id) => dossier.participants[id] ?? []),
    inherited,
  );
  const successor: Participant = {
    ...participantOf(to),
    slots,
    ...(decided.length > 0 && { decided }),
    contacts: participantOf(to).contacts.map((contact) => ({ ...contact, isAsked: hasInherited })),
    ...((isAfterSubmission || ratification !== null) && {
      aftermath: { ...NO_AFTERMATH, ratification, isFunderToBeTold: isAfterSubmission },
    }),
  };
  return {
    ...next,
    participants: { ...next.participants, [to.id]: successor },
    participantOrder: [...next.participantOrder, to.id],
  };
}

/** What organs decided about the answers that go over. */
function decisionsOf(
  participants: readonly Participant[],
  inherited: EventOf<'UnitsChanged'>['inherited'],
): readonly OrganDecision[] {
  const rows = Object.values(inherited).map(({ rowId }) => rowId);
  return participants.flatMap(({ decided = [] }) => decided).filter(({ rowId }) => rows.includes(rowId));
}

/** Who counted because every council ratified goes on counting: the last ratification goes over with the answer. */
function commonRatification(participants: readonly Participant[]): Aftermath['ratification'] {
  const given = participants.map(({ aftermath }) => aftermath?.ratification ?? null);
  const ratified = given.filter((one) => one?.isRatified === true);
  if (ratified.length < participants.length) return null;
  return ratified.reduce((last, one) => (last === null || (one !== null && one.on > last.on) ? one : last), null);
}

/** Nobody in the dossier takes its place. When the file that counted it has gone, the funder must hear of it. */
function withoutSuccessor(dossier: Dossier, old: Participant, isAfterSubmission: boolean): Participant {
  const round = roundOf(dossier);
  const ended = succeeded(old, []);
  if (!isAfterSubmission || round === null || !isCounted(old, round)) return ended;
  return { ...ended, aftermath: { ...NO_AFTERMATH, ...old.aftermath, isFunderToBeTold: true } };
}

/** Its links open nothing any more, and no mail leaves to its contacts: the successor has contacts of its own. */
function succeeded(participant: Participant, by: readonly ParticipantId[]): Participant {
  return {
    ...participant,
    succeededBy: [...(participant.succeededBy ?? []), ...by],
    openQuestions: [],
    contacts: participant.contacts.map((contact) => ({ ...contact, isLive: false })),
  };
}

function slotWith(answer: SlotAnswer | undefined): { readonly answers: readonly SlotAnswer[] } {
  return { answers: answer === undefined ? [] : [{ ...answer, isInherited: true }] };
}
