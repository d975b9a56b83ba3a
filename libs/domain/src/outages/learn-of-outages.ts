import type { DossierCommand } from '../dossier/commands';
import type { Dossier, Participant } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { activeParticipants, dueOf } from '../dossier/lookups';
import type { Credit, Plan, PlannedDeadline } from '../planning/plan';
import type { ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isAfter, isBefore, msOf } from '../primitives/instant';
import { creditedMoment } from './outage';
import type { Outage } from './outage';

/**
 * Outages of our own that fell in the time to answer. Never refused; one that is known, or that cost nobody time, is
 * nothing. What each participant is given for them is in the plan that follows (`creditedDeadline`); hours that an earlier
 * one of them wins are time to answer for those after it.
 */
export function learnOfOutages(
  { at, outages }: Extract<DossierCommand, { type: 'LearnOfOutages' }>,
  dossier: Dossier,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  const known = [...(dossier.outages ?? [])];
  return [...outages].sort(byBegin).flatMap((outage) => {
    if (known.some(({ outageId }) => outageId === outage.outageId) || !isAfter(outage.to, outage.from)) return [];
    const touched = activeParticipants(dossier).flatMap((participant) => {
      const until = answeringUntil(dossier, participant, known);
      return until !== null && isTouched(dossier, participant, { outage, until })
        ? [{ id: participant.id, until }]
        : [];
    });
    if (touched.length === 0) return [];
    known.push(outage);
    const isUpToClosing = touched.some(({ until }) => isCutShort(dossier, outage, until));
    const participantIds = touched.map(({ id }) => id);
    return [{ at, type: 'OutageRecorded' as const, outage, participantIds, isUpToClosing }];
  });
}

function dueWithoutCredit(dossier: Dossier, id: ParticipantId): PlannedDeadline | null {
  return dossier.plan?.participants[id]?.credit?.dueBefore ?? dueOf(dossier, id);
}

function byBegin(one: Outage, other: Outage): number {
  return one.from < other.from ? -1 : Number(one.from > other.from);
}

/** Until when a participant may answer, with what these outages give; null: it was never asked, or nothing is due. */
function answeringUntil(dossier: Dossier, participant: Participant, outages: readonly Outage[]): Instant | null {
  const asked = answeringFrom(dossier, participant);
  const due = dueWithoutCredit(dossier, participant.id);
  if (asked === null || due === null) return null;
  return creditedMoment(due.at, { outages, answeringFrom: asked, closing: dossier.plan?.closing ?? null }).at;
}

/** Since when a participant could answer; null: it was never asked. */
export function answeringFrom({ launchedAt }: Dossier, { askedAt, contacts }: Participant): Instant | null {
  if (askedAt !== undefined) return askedAt;
  return contacts.some(({ isAsked }) => isAsked) ? launchedAt : null;
}

/** What outages gave one participant, with those outages; null: nothing. */
export interface CreditOfParticipant {
  readonly credit: Credit;
  /** With the credit. */
  readonly due: PlannedDeadline;
  readonly outages: readonly Outage[];
}

export function creditOf(dossier: Dossier, participantId: ParticipantId): CreditOfParticipant | null {
  const participant = dossier.participants[participantId];
  const own = dossier.plan?.participants[participantId];
  const asked = participant === undefined ? null : answeringFrom(dossier, participant);
  if (own?.credit === undefined || asked === null) return null;
  const { due, credit } = own;
  const outages = (dossier.outages ?? []).filter(({ from, to }) => isAfter(to, asked) && isBefore(from, due.at));
  return { credit, due, outages };
}

function isTouched(
  dossier: Dossier,
  participant: Participant,
  { outage: { from, to }, until }: { readonly outage: Outage; readonly until: Instant },
): boolean {
  const asked = answeringFrom(dossier, participant);
  return asked !== null && isAfter(to, asked) && isBefore(from, until);
}

/** The closing comes before the hours that were lost are over. */
function isCutShort({ plan }: Dossier, { from, to }: Outage, until: Instant): boolean {
  const closing = plan?.closing ?? null;
  return closing !== null && msOf(until) + msOf(to) - msOf(from) > msOf(closing.at);
}

/** Answers that count as late under the old day and are in time under the new one. Nothing becomes late by it. */
export function withCreditedAnswers(dossier: Dossier, plan: Plan): Dossier['participants'] {
  const credited = Object.values(dossier.participants).flatMap((participant) => {
    const own = plan.participants[participant.id];
    return own?.credit === undefined ? [] : [[participant.id, inTimeUntil(participant, own.due.at)] as const];
  });
  return credited.length === 0 ? dossier.participants : { ...dossier.participants, ...Object.fromEntries(credited) };
}

function inTimeUntil(participant: Participant, until: Instant): Participant {
  const mended = ({ answers }: Participant['slots'][1]): Participant['slots'][1] => ({
    answers: answers.map((one) => (one.isLate && isBefore(one.receivedAt, until) ? { ...one, isLate: false } : one)),
  });
  return { ...participant, slots: { 1: mended(participant.slots[1]), 2: mended(participant.slots[2]) } };
}
