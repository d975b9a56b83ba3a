import type { OrganCode } from '../calls/call-rules';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier, Meeting, Participant } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId, UnitId, UserId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { lastMeetingOf } from '../sign-off/last-meeting';

/** What is known now of the meetings of one organ of one legal unit. */
export interface OrganMeetings {
  readonly by: UserId;
  readonly unitId: UnitId;
  readonly organ: OrganCode;
  /** It says everything from this day on; what was known of earlier days stays. */
  readonly from: LocalDate;
  /** In order of day. */
  readonly meetings: readonly Meeting[];
}

/** What can happen when the meetings of a participant become known, or change, while a dossier runs. */
export interface MeetingsLearned extends Omit<OrganMeetings, 'unitId'> {
  readonly type: 'MeetingsLearned';
  readonly participantId: ParticipantId;
}

/** Never refused. Nothing of organs that the call does not accept, and nothing of what is known already. */
export function learnOfMeetings(
  { at, organs }: Extract<DossierCommand, { type: 'LearnOfMeetings' }>,
  dossier: Dossier,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  const accepted = roundOf(dossier)?.organs ?? [];
  const news = organs.filter(({ organ }) => accepted.includes(organ));
  return activeParticipants(dossier).flatMap((participant) =>
    news
      .filter(({ unitId }) => unitId === participant.unitId)
      .filter((one) => isNews(participant, one))
      .map(({ by, organ, from, meetings }) => ({
        at,
        type: 'MeetingsLearned' as const,
        participantId: participant.id,
        by,
        organ,
        from,
        meetings,
      })),
  );
}

function isNews({ meetings = [] }: Participant, { organ, from, meetings: said }: OrganMeetings): boolean {
  const known = meetings.filter((one) => one.organ === organ && one.on >= from);
  return known.length !== said.length || known.some((one, nth) => !isSame(one, said[nth]));
}

function isSame(one: Meeting, other: Meeting | undefined): boolean {
  return one.on === other?.on && one.isAssumed === other.isAssumed && one.agendaDaysBefore === other.agendaDaysBefore;
}

/** A new plan is needed only where the last useful meeting is another one: on its day, and that of its agenda, all rests. */
export function meetingsLearned(dossier: Dossier, event: EventOf<'MeetingsLearned'>): Dossier {
  const participant = dossier.participants[event.participantId];
  if (participant === undefined) return dossier;
  const { organ, from } = event;
  const others = (participant.meetings ?? []).filter((one) => one.organ !== organ || one.on < from);
  const meetings = [...others, ...event.meetings].sort((one, other) => (one.on < other.on ? -1 : 1));
  const next: Participant = { ...participant, meetings };
  const changed = { ...dossier, participants: { ...dossier.participants, [participant.id]: next } };
  return isPlannedAlike(lastMeetingOf(dossier, participant), lastMeetingOf(changed, next))
    ? changed
    : { ...changed, planNeeded: dossier.planNeeded ?? 'meetingsChanged' };
}

type Last = ReturnType<typeof lastMeetingOf>;

function isPlannedAlike(one: Last, other: Last): boolean {
  return one?.on === other?.on && one?.agendaOn === other?.agendaOn;
}
