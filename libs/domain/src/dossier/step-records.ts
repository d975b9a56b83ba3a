import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { outcomeOf } from '../steps/progress';
import { isAnchor, recordOf } from '../steps/step-dates';
import type { Dossier, StepRecord } from './dossier';
import type { DossierEvent } from './events';
import { stepOfKind, stepRule } from './lookups';

export function withRecord(dossier: Dossier, stepId: StepId, change: Partial<StepRecord>): Dossier {
  const record = { ...recordOf(dossier, stepId), ...change };
  return { ...dossier, stepRecords: { ...dossier.stepRecords, [stepId]: record } };
}

/** What an event says about a step of any kind: who acted, when it opened and ended, what its own date did. */
export function withStepRecords(before: Dossier, after: Dossier, event: DossierEvent): Dossier {
  const stepId = stepIdOf(after, event);
  if (stepId === null) return after;
  const change = {
    ...byWhom(after, stepId, event),
    ...whenEnded(before, after, { stepId, event }),
    ...ownDate(after, stepId, event),
  };
  const changed = Object.keys(change).length === 0 ? after : withRecord(after, stepId, change);
  const isPlanOld = changesPlan(after, event) || (isMoment(change) && isAnchor(changed, stepId));
  return isPlanOld ? { ...changed, planNeeded: changed.planNeeded ?? 'stepsChanged' } : changed;
}

/** A date moved by hand, a report with a new day, invitations that leave with a plan. */
function changesPlan(dossier: Dossier, event: DossierEvent): boolean {
  return event.type === 'StepDateMoved' || event.type === 'ReportReturned' || isRoundOpened(dossier, event);
}

function stepIdOf(dossier: Dossier, event: DossierEvent): StepId | null {
  if ('stepId' in event) return event.stepId;
  return event.type === 'RoundClosed' ? (stepOfKind(dossier, 'sign-off-round')?.id ?? null) : null;
}

/** Invitations leave with a plan. */
function isRoundOpened(dossier: Dossier, event: DossierEvent): boolean {
  return event.type === 'StepOpened' && stepRule(dossier, event.stepId)?.kind === 'sign-off-round';
}

function isMoment(change: Partial<StepRecord>): boolean {
  return change.openedAt !== undefined || change.concludedOn !== undefined;
}

/** Who moves the date of a step, or adds it, has done nothing on it. */
function byWhom(dossier: Dossier, stepId: StepId, event: DossierEvent): Partial<StepRecord> {
  const isAbout = event.type === 'StepDateMoved' || event.type === 'StepAdded';
  const who = 'by' in event && !isAbout ? event.by : null;
  const known = recordOf(dossier, stepId).by;
  return who === null || known.includes(who) ? {} : { by: [...known, who] };
}

function whenEnded(
  before: Dossier,
  after: Dossier,
  { stepId, event }: { readonly stepId: StepId; readonly event: DossierEvent },
): Partial<StepRecord> {
  if (event.type === 'StepOpened' || event.type === 'DutyOpened') return { openedAt: event.at };
  const outcome = outcomeOf(after, stepId);
  if (outcome === outcomeOf(before, stepId)) return {};
  // What comes after an end, as the end of a signed contract, moves no term that is counted from it.
  if (event.type === 'StepActed' && outcomeOf(before, stepId) !== null) return {};
  return { concludedOn: outcome === null ? null : dayOf(event) };
}

/** The day that people say it happened on; otherwise the moment itself. */
function dayOf(event: DossierEvent): LocalDate | Instant {
  switch (event.type) {
    case 'BodyDecided':
      return event.meetingOn;
    case 'Submitted':
      return event.submittedAt;
    case 'FunderDecided':
      return event.decidedOn;
    case 'ReportRecorded':
      return event.submittedOn;
    case 'ReportAccepted':
      return event.acceptedOn;
    case 'StepActed':
      return (event.values['on'] as LocalDate | undefined) ?? event.at;
    default:
      return event.at;
  }
}

function ownDate(dossier: Dossier, stepId: StepId, event: DossierEvent): Partial<StepRecord> {
  const record = recordOf(dossier, stepId);
  switch (event.type) {
    case 'StepReminderDue':
      return { remindedOffsets: [...record.remindedOffsets, event.reminder.offset] };
    case 'StepDeadlinePassed':
      return { isOverdue: true };
    case 'StepDateMoved':
      return { movedTo: { on: event.to, time: event.toTime }, isOverdue: false };
    case 'StepReopened':
      return {
        reopened: record.reopened + 1,
        isOverdue: false,
        remindedOffsets: [],
        openedAt: dossier.steps[stepId]?.status === 'open' ? event.at : null,
      };
    default:
      return {};
  }
}
