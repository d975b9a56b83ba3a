import type { Step } from '@penhouder/contracts';
import {
  isClosed,
  isSamePeriod,
  judgeableReports,
  keyOf,
  lastFiling,
  periodOf,
  wallAt,
  type Dossier,
  type PlannedDuty,
  type RecurringDutyRule,
  type StepState,
} from '@penhouder/domain';
import { filingSentence, periodWords, reportStatus } from '@penhouder/letters';
import type { DossierReading } from './dossier-reading';
import { shownDate } from './shown';

type Duty = Extract<StepState, { kind: 'recurring-duty' }>;
type Report = Step['years'][number];

/** The reports that a duty asks for, with their day, how each stands and how it went. */
export function reportModels(rule: RecurringDutyRule, { row, names, view }: DossierReading): Report[] {
  const { state } = row;
  const duty = state.steps[rule.id];
  if (duty?.kind !== 'recurring-duty') return [];
  const reader = { names, language: view.language };
  const today = wallAt(view.calendar, view.now).date;
  const judgeable = judgeableReports(state, rule.id);
  return (state.plan?.duties ?? [])
    .filter((planned) => planned.stepId === rule.id && isShown(state, duty, planned))
    .map((planned) => {
      const period = periodOf(planned);
      const judged = judgeable.find((one) => isSamePeriod(one, period));
      const filings = (duty.filings ?? []).filter((one) => isSamePeriod(one, period));
      return {
        year: planned.year,
        nth: planned.nth ?? null,
        label: periodWords(planned, reader),
        due: shownDate(planned.due.on, view),
        status: reportStatus(standingOf(duty, planned, today), view.language),
        course: filings.map((one) => filingSentence(one, view.language)),
        canBeReturned: judged !== undefined && !isClosed(state),
        canBeAccepted: judged?.acceptedOn === null && rule.needsAcceptance === true && !isClosed(state),
      };
    });
}

/** What is not owed is not shown: years before the first that is asked, and of a closed dossier what never came. */
function isShown(state: Dossier, duty: Duty, { year, ...planned }: PlannedDuty): boolean {
  const isReported = duty.reportedYears.includes(keyOf({ ...planned, year }));
  return isReported || (!isClosed(state) && year >= (duty.firstYear ?? year));
}

type Standing = Parameters<typeof reportStatus>[0];

function standingOf(duty: Duty, planned: PlannedDuty, today: string): Standing {
  const filing = lastFiling(duty, periodOf(planned));
  const isAccepted = filing !== null && filing.acceptedOn !== null;
  if (duty.reportedYears.includes(keyOf(planned))) return isAccepted ? 'accepted' : 'reported';
  if (duty.status !== 'open') return 'future';
  return planned.due.on < today ? 'overdue' : awaited(planned, { isReturned: filing !== null, today });
}

function awaited(
  { reminders, due }: PlannedDuty,
  { isReturned, today }: { isReturned: boolean; today: string },
): Standing {
  const first = reminders.reduce((best, { on }) => (on < best ? on : best), due.on);
  if (isReturned) return 'returned';
  return first <= today ? 'open' : 'future';
}
