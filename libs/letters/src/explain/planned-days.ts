import type {
  CallRules,
  Instant,
  LocalDate,
  Plan,
  PlannedReminder,
  StepRule,
  WorkingCalendar,
} from '@penhouder/domain';
import { planDossier } from '@penhouder/domain';
import { formatDate, formatList } from '../words/formats';
import type { Telling } from './telling';

/** Before every date of a call, so that nothing is left out as past. */
const LONG_AGO = '1970-01-01T00:00:00.000Z' as Instant;

/** The days that follow from the dates of the call alone, before anything happened. */
export function plannedDays(rules: CallRules, calendar: WorkingCalendar): Plan {
  return planDossier(
    {
      now: LONG_AGO,
      spreadMinutes: 0,
      closing: rules.closing,
      internalDue: rules.internalDue,
      reminders: rules.reminders,
      participants: [],
      duties: rules.steps.filter((step) => step.kind === 'recurring-duty'),
      opening: rules.opening ?? null,
      steps: rules.steps.flatMap(({ id: stepId, deadline }) =>
        deadline && isSettled(deadline) ? [{ stepId, deadline, movedTo: null }] : [],
      ),
      anchors: { launch: LONG_AGO, closing: rules.closing?.on ?? null, opened: {}, concluded: {} },
    },
    calendar,
  );
}

/** Nothing in it is counted from the start of a dossier, which no call knows. */
function isSettled({ term, opens }: NonNullable<StepRule['deadline']>): boolean {
  return [term, opens].every((one) => one?.kind !== 'relative' || one.anchor.event !== 'launch');
}

/** `ma 30 oktober 2019 en do 21 november 2019`; null when the days are not known. */
export function reminderDays({ language }: Telling, reminders: readonly PlannedReminder[] | undefined): string | null {
  if (reminders === undefined || reminders.length === 0) return null;
  const days: readonly LocalDate[] = reminders.map(({ on }) => on).sort();
  return formatList(
    days.map((on) => formatDate(on, language)),
    language,
  );
}
