import type { Rung } from '../calls/call-rules';
import type { CoordinatorCommand, DossierCommand, FoundPerson } from '../dossier/commands';
import type { Dossier, Participant, Slot, Sought } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { activeParticipants, isRoundOpen, roundOf, rungsOf } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused } from '../dossier/outcome';
import { withParticipant } from '../dossier/participants';
import type { PlannedRung } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import { awaitedSlots, contactsToRemind } from '../sign-off/standing';
import { stillRound } from '../suspension/suspension';

/**
 * THE rule that decides when silence goes further than reminders.
 *
 * Each rung of the call's ladder is reached once per participant, on its own day before the due day, as long as an answer
 * is awaited (`awaitedSlots`). Who stands on it is looked up afterwards, in the address book of that moment.
 */
export function dueRungs(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return activeParticipants(dossier).flatMap((participant) => {
    const slot = silentSlot(dossier, participant);
    if (slot === null) return [];
    return openRungs(dossier, participant)
      .filter(({ decideAt }) => !isAfter(decideAt, at))
      .map(({ rung, sendAt }) => reached({ at, participantId: participant.id, rung, slot, sendAt }));
  });
}

/** Rungs of one participant that are still to be reached, the earliest first; none while nothing is awaited of it. */
export function rungsAhead(dossier: Dossier, participant: Participant): readonly PlannedRung[] {
  return silentSlot(dossier, participant) === null ? [] : openRungs(dossier, participant);
}

/**
 * The second channel: when a mail failed and nobody is left whom a reminder reaches, the second person is asked at once,
 * or, when that was done before, somebody calls. Only under a call that has these rungs.
 */
export function rungsAfterFailures(
  dossier: Dossier,
  failed: readonly EventOf<'MailFailed'>[],
  at: Instant,
): readonly DossierEvent[] {
  const ladder = dossier.call?.reminders.ladder ?? [];
  const ids = new Set(failed.map(({ participantId }) => participantId));
  return activeParticipants(dossier).flatMap((participant) => {
    const slot = silentSlot(dossier, participant);
    const round = roundOf(dossier);
    if (!ids.has(participant.id) || slot === null || round === null) return [];
    if (contactsToRemind(participant, round, at).length > 0 || isUnderWay(participant)) return [];
    const rung = (['secondPerson', 'phone'] as const).find((one) => isLeft(participant, one, ladder));
    if (rung === undefined) return [];
    return [reached({ at, participantId: participant.id, rung, slot, sendAt: at, because: 'mailFailed' })];
  });
}

/** Somebody is looked for, or about to call. */
function isUnderWay({ ladder }: Participant): boolean {
  return ladder !== undefined && (ladder.isToCall || ladder.seeking.length > 0);
}

function isLeft({ ladder }: Participant, rung: Rung, rules: readonly { readonly rung: Rung }[]): boolean {
  return rules.some((rule) => rule.rung === rung) && ladder?.reached.includes(rung) !== true;
}

/**
 * What the address book said. Never refused: who answered meanwhile, or was dropped, is not troubled any more. Who was found
 * while the clock stands still holds a link, and is written to when it runs again (`skipReasonOf`).
 */
export function answerEscalations(
  { at, found }: Extract<DossierCommand, { type: 'AnswerEscalations' }>,
  dossier: Dossier,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  return found.flatMap((one) => {
    const participant = dossier.participants[one.participantId];
    const sought = participant?.ladder?.seeking.find(({ rung }) => rung === one.rung);
    if (participant === undefined || sought === undefined || awaitedSlot(dossier, participant) === null) return [];
    return [climbed(one, { participant, sought }, at)];
  });
}

function climbed(
  { participantId, rung, person }: FoundPerson,
  { participant, sought }: { readonly participant: Participant; readonly sought: Sought },
  at: Instant,
): DossierEvent {
  const isKnown = participant.contacts.some(({ contactId, isLive }) => isLive && contactId === person?.contactId);
  if (person === null || isKnown) return { at, type: 'EscalationFoundNobody', participantId, rung };
  const { slot, sendAt } = sought;
  return rung === 'boardMember'
    ? { at, type: 'BoardMemberTold', participantId, contactId: person.contactId, sendAt }
    : { at, type: 'SecondPersonAsked', participantId, contact: { ...person, slot }, sendAt };
}

export function recordPhoneCall(
  command: Extract<CoordinatorCommand, { type: 'RecordPhoneCall' }> & { readonly at: Instant },
  dossier: Dossier,
): DecideResult {
  const { at, by, participantId, noteTextId } = command;
  return withParticipant(dossier, participantId, (participant) =>
    isToCall(dossier, participant)
      ? accepted({ at, type: 'PhoneCallRecorded', by, participantId, noteTextId })
      : refused({ code: 'NoPhoneCall', participantId }),
  );
}

/** A call by phone waits, and an answer is still awaited. */
export function isToCall(dossier: Dossier, participant: Participant): boolean {
  return participant.ladder?.isToCall === true && silentSlot(dossier, participant) !== null;
}

/** The same while the clock runs: silence goes no further while it stands still. */
function silentSlot(dossier: Dossier, participant: Participant): Slot | null {
  return stillRound(dossier) === null ? awaitedSlot(dossier, participant) : null;
}

/** The first signature that is missing while the round goes on; null: nothing is awaited, or nobody was asked yet. */
function awaitedSlot(dossier: Dossier, participant: Participant): Slot | null {
  const round = roundOf(dossier);
  const isAsked = participant.contacts.some((contact) => contact.isAsked);
  if (round === null || !isRoundOpen(dossier) || !isAsked) return null;
  return awaitedSlots(participant, round)[0] ?? null;
}

function openRungs(dossier: Dossier, participant: Participant): readonly PlannedRung[] {
  return rungsOf(dossier, participant.id)
    .filter(({ decideAt }) => isAfter(decideAt, dossier.reachedAt))
    .filter(({ rung }) => participant.ladder?.reached.includes(rung) !== true);
}

type Reached = Omit<EventOf<'EscalationReached'>, 'type' | 'because'>;

function reached({
  because = 'silence',
  ...about
}: Reached & Partial<Pick<EventOf<'EscalationReached'>, 'because'>>): DossierEvent {
  return { type: 'EscalationReached', because, ...about };
}
