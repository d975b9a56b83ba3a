import type { LaunchDossier } from '../dossier/commands';
import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, stepsOfKind } from '../dossier/lookups';
import { answeringFrom } from '../outages/learn-of-outages';
import type { DossierId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { lastMeetingOf } from '../sign-off/last-meeting';
import { returnedReportsIn } from '../steps/report-verdict';
import { anchorsOf, recordOf } from '../steps/step-dates';
import type { PlanRequest } from './planner';

const SPREAD_OVER_MINUTES = 60;

/**
 * What the planner must be asked for a running dossier. It plans from the moment that a new plan was needed: a plan that
 * was held up must not lose the reminders that fell due meanwhile.
 *
 * Throws when the dossier was never launched: the shell asks only after.
 */
export function planRequestOf(dossier: Dossier, now: Instant): PlanRequest {
  if (dossier.call === null || dossier.dates === null) throw new Error('A dossier that was not launched has no plan.');
  return {
    now: dossier.planNeededSince ?? now,
    spreadMinutes: spreadMinutesOf(dossier.dossierId),
    closing: dossier.dates.closing,
    internalDue: dossier.dates.internalDue,
    reminders: dossier.call.reminders,
    participants: activeParticipants(dossier)
      .map((one) => ({ one, meeting: lastMeetingOf(dossier, one), since: creditedSince(dossier, one) }))
      .filter(
        ({ one, meeting, since }) =>
          one.extendedTo !== null || one.named !== null || meeting !== null || since !== null,
      )
      .map(({ one, meeting, since }) => ({
        id: one.id,
        extendedTo: one.extendedTo,
        namedOn: one.named?.on ?? null,
        ...(meeting !== null && { lastMeeting: { on: meeting.on, agendaOn: meeting.agendaOn } }),
        ...(since !== null && { answeringFrom: since }),
      })),
    duties: dossier.call.steps.filter((step) => step.kind === 'recurring-duty'),
    opening: dossier.call.opening ?? null,
    ...outagesOf(dossier),
    ...returnedReportsOf(dossier),
    ...datedStepsOf(dossier),
  };
}

/** Since when a participant could answer, as soon as there was an outage; null: there was none, or it was not asked. */
function creditedSince(dossier: Dossier, participant: Participant): Instant | null {
  return dossier.outages === undefined ? null : answeringFrom(dossier, participant);
}

/** Nothing without outages, so that the usual request stays as small as it was. */
function outagesOf({ outages }: Dossier): Pick<PlanRequest, 'outages'> {
  return outages === undefined ? {} : { outages: outages.map(({ from, to }) => ({ from, to })) };
}

/** Nothing when no report was sent back, or got other days, so that the usual request stays as small as it was. */
function returnedReportsOf(dossier: Dossier): Pick<PlanRequest, 'returnedReports'> {
  const returnedReports = stepsOfKind(dossier, 'recurring-duty').flatMap(({ id: stepId, state }) =>
    // The days of a suspension come after the day on which a report was sent back: the planner takes the first it finds.
    [...(state.movedReports ?? []), ...returnedReportsIn(state)].map((report) => ({ stepId, ...report })),
  );
  return returnedReports.length === 0 ? {} : { returnedReports };
}

/** Nothing when no step has a date of its own, so that the usual request stays as small as it was. */
function datedStepsOf(dossier: Dossier): Pick<PlanRequest, 'steps' | 'anchors'> {
  const steps = (dossier.call?.steps ?? [])
    .map(({ id, deadline }) => ({ stepId: id, deadline: deadline ?? null, movedTo: recordOf(dossier, id).movedTo }))
    .filter(({ deadline, movedTo }) => deadline !== null || movedTo !== null);
  return steps.length === 0 ? {} : { steps, anchors: anchorsOf(dossier) };
}

/** The same before launch, for the preview. */
export function planRequestOfLaunch(launch: LaunchDossier, dossierId: DossierId, now: Instant): PlanRequest {
  const { call } = launch;
  return {
    now,
    spreadMinutes: spreadMinutesOf(dossierId),
    closing: call.closing,
    internalDue: call.internalDue,
    reminders: call.reminders,
    participants: [],
    duties: call.steps.filter((step) => step.kind === 'recurring-duty'),
    opening: call.opening ?? null,
    steps: call.steps.flatMap(({ id, deadline }) =>
      deadline === undefined || deadline === null ? [] : [{ stepId: id, deadline, movedTo: null }],
    ),
    anchors: { launch: now, closing: call.closing?.on ?? null, opened: {}, concluded: {} },
  };
}

/** 0 to 59, always the same for one dossier: FNV-1a over its id. */
export function spreadMinutesOf(dossierId: DossierId): number {
  let hash = 0x811c9dc5;
  for (const character of dossierId) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash % SPREAD_OVER_MINUTES;
}
