import type { DraftContent, DraftPreview, PlannedDate, PreviewReminder } from '@penhouder/contracts';
import { planDossier, planRequestOfLaunch, type Certainty, type Plan, type PlannedReminder } from '@penhouder/domain';
import {
  certaintyWord,
  closingReason,
  internalDueReason,
  periodOfRule,
  planSentence,
  reportReason,
  say,
} from '@penhouder/letters';
import { shownDate, shownInstant, type Viewpoint } from '../dossiers/shown';
import type { LaunchProposal } from '../launching/launch-proposal';

/** Every date of the draft with its reason, reminders that lie before the launch included and marked. */
export function previewPlan(content: DraftContent, proposal: LaunchProposal, view: Viewpoint): DraftPreview['plan'] {
  const { launch, plan, calendar } = proposal;
  if (launch === null || plan === null) return null;
  const dates = [
    ...commonDate('internalDue', { content, launch, plan, calendar }, view),
    ...commonDate('closing', { content, launch, plan, calendar }, view),
    ...reportDates(proposal, view),
  ];
  return { dates, reminders: reminders(proposal, plan, view) };
}

interface Dated {
  readonly content: DraftContent;
  readonly launch: NonNullable<LaunchProposal['launch']>;
  readonly plan: Plan;
  readonly calendar: LaunchProposal['calendar'];
}

/** Nothing where the call has no such date. */
function commonDate(
  key: 'internalDue' | 'closing',
  { content, launch, plan, calendar }: Dated,
  view: Viewpoint,
): PlannedDate[] {
  const { language } = view;
  const rule = launch.call[key];
  const planned = plan[key];
  if (rule === null || planned === null) return [];
  const isClosedByBody = launch.call.isClosedByBody === true;
  return [
    {
      key,
      label: say(language, `dateLabels.${key}`),
      date: shownDate(planned.on, view),
      reason:
        key === 'closing'
          ? closingReason({ closing: rule, isClosedByBody }, language)
          : internalDueReason(plan, calendar, language),
      ...sureness(rule.certainty, view),
      isOverridden: content.dates[`${key}On`] !== null,
    },
  ];
}

function sureness(certainty: Certainty, { language }: Viewpoint): Pick<PlannedDate, 'certainty' | 'certaintyText'> {
  return { certainty, certaintyText: certaintyWord(certainty, language) };
}

function reportDates({ launch, plan }: LaunchProposal, view: Viewpoint): PlannedDate[] {
  return (plan?.duties ?? []).map((duty) => {
    const rule = launch?.call.steps.find(({ id }) => id === duty.stepId);
    return {
      key: 'report',
      label: say(view.language, 'dateLabels.report', { year: periodOfRule(duty, rule, view.language) }),
      date: shownDate(duty.due.on, view),
      reason: reportReason(duty, rule, view.language),
      ...sureness(rule?.kind === 'recurring-duty' ? rule.certainty : 'assumed', view),
      isOverridden: false,
    };
  });
}

/** The planner leaves out what lies before the launch; here it is asked again from the beginning of time, to show that too. */
function reminders({ launch, dossierId, calendar }: LaunchProposal, plan: Plan, view: Viewpoint): PreviewReminder[] {
  if (launch === null) return [];
  const request = planRequestOfLaunch(launch, dossierId, launch.at);
  const everything = planDossier({ ...request, now: '1970-01-01T00:00:00.000Z' as typeof request.now }, calendar);
  const isPlanned = (reminder: PlannedReminder): boolean =>
    plan.reminders.some(({ offset }) => offset === reminder.offset);
  return everything.reminders.map((reminder) => ({
    offset: reminder.offset,
    workingDaysBefore: reminder.offset,
    date: shownDate(reminder.on, view),
    leaves: shownInstant(reminder.sendAt, view.language),
    reason: planSentence({ reminder, dueOn: plan.internalDue?.on ?? reminder.on }, calendar, view.language),
    isPast: !isPlanned(reminder),
  }));
}

/** The sentence over the whole preview: what leaves, or what keeps it from leaving. */
export function previewSentence(
  problems: number,
  counts: { readonly invitations: number; readonly reminders: number },
  { language }: Viewpoint,
): string {
  if (problems > 0) return say(language, 'preview.blocked', { count: problems });
  const reminderWords = say(language, 'preview.reminders', { count: counts.reminders });
  return say(language, 'preview.sentence', { count: counts.invitations, reminders: reminderWords });
}
