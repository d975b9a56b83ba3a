import type { Dossier } from '../dossier/dossier';
import { withClosingAhead } from '../dossier/evolve-dates';
import type { EventOf } from '../dossier/events';
import { withRecord } from '../dossier/step-records';
import { withUnsentFreed } from '../dossier/unsent-reminders';
import { isSamePeriod, periodOf } from '../steps/report-period';
import type { ShiftedDate } from './suspension-events';

/** Reminders that were decided on and have not left do not leave, and can go out again once the clock runs. */
export function clockSuspended(dossier: Dossier, event: EventOf<'ClockSuspended'>): Dossier {
  const { onlyStepId, cause, on, at, isOfRound } = event;
  const suspensions = [...(dossier.suspensions ?? []), { onlyStepId, cause, on, at, ended: null }];
  const next = { ...dossier, suspensions };
  return isOfRound ? withUnsentFreed(next, event, dossier.participantOrder) : next;
}

/** The clock runs as soon as the plan with the new dates is there (`isResuming`). */
export function clockResumed(dossier: Dossier, { at, on, shifts }: EventOf<'ClockResumed'>): Dossier {
  const suspensions = (dossier.suspensions ?? []).map((one) =>
    one.ended === null ? { ...one, ended: { on, at } } : one,
  );
  return shifts.reduce(shifted, { ...dossier, suspensions, isResuming: true, planNeeded: 'clockResumed' });
}

function shifted(dossier: Dossier, shift: ShiftedDate): Dossier {
  switch (shift.date) {
    case 'closing':
    case 'internalDue':
      return commonShifted(dossier, shift);
    case 'participant': {
      const participant = dossier.participants[shift.participantId];
      if (participant === undefined) return dossier;
      const extended = { ...participant, extendedTo: shift.to };
      return { ...dossier, participants: { ...dossier.participants, [participant.id]: extended } };
    }
    case 'step':
      return withRecord(dossier, shift.ofStepId, { movedTo: { on: shift.to, time: shift.toTime } });
    case 'report':
      return reportShifted(dossier, shift);
  }
}

function commonShifted(
  dossier: Dossier,
  { date, to, toTime }: Extract<ShiftedDate, { date: 'closing' | 'internalDue' }>,
) {
  const { dates } = dossier;
  const rule = dates?.[date] ?? null;
  if (dates === null || rule === null) return dossier;
  const next = { ...dossier, dates: { ...dates, [date]: { ...rule, on: to, time: toTime } } };
  return date === 'closing' ? withClosingAhead(next) : next;
}

function reportShifted(dossier: Dossier, shift: Extract<ShiftedDate, { date: 'report' }>): Dossier {
  const state = dossier.steps[shift.ofStepId];
  if (state?.kind !== 'recurring-duty') return dossier;
  const period = periodOf(shift);
  const others = (state.movedReports ?? []).filter((one) => !isSamePeriod(one, period));
  const moved = { ...state, movedReports: [...others, { ...period, dueOn: shift.to }] };
  return { ...dossier, steps: { ...dossier.steps, [shift.ofStepId]: moved } };
}
