import type { CompiledCall } from '@penhouder/call-definitions';
import type { CallPlan, PlannedDate } from '@penhouder/contracts';
import { planDossier, planRequestOfLaunch, type Instant, type LaunchDossier, type Plan } from '@penhouder/domain';
import { certaintyWord, say, textsIn } from '@penhouder/letters';
import { newId } from '@penhouder/persistence';
import { shownDate, type Viewpoint } from '../dossiers/shown';
import { previewPlan } from '../drafts/preview-plan';
import type { LaunchProposal } from '../launching/launch-proposal';
import type { SignedIn } from '../security/signed-in';

/** The dates that a call would give if it were launched now, with nobody in it. */
export function planOfCall(call: CompiledCall, view: Viewpoint, who: SignedIn): CallPlan {
  const launch = launchOf(call, view.now, who);
  const dossierId = newId<LaunchProposal['dossierId']>();
  const plan = planDossier(planRequestOfLaunch(launch, dossierId, launch.at), view.calendar);
  const proposal: LaunchProposal = {
    dossierId,
    problems: [],
    calendar: view.calendar,
    call: null,
    launch,
    plan,
    units: new Map(),
    contacts: new Map(),
    texts: [],
  };
  const preview = previewPlan(UNCHANGED, proposal, view);
  const dates = [...openingOf(call, plan, view), ...(preview?.dates ?? []), ...stepDates(call, plan, view)];
  return {
    dates: dates.sort((a, b) => (a.date.on < b.date.on ? -1 : 1)),
    reminders: preview?.reminders ?? [],
  };
}

/** The dates stand as the call says them. */
const UNCHANGED = {
  callId: null,
  title: '',
  kind: 'real' as const,
  clockAt: null,
  participants: [],
  dates: { closingOn: null, closingTime: null, internalDueOn: null },
};

function launchOf({ rules }: CompiledCall, at: Instant, { user, body }: SignedIn): LaunchDossier & { at: Instant } {
  return {
    at,
    type: 'LaunchDossier',
    by: user.id,
    kind: 'real',
    bodyId: body.id,
    coApplicantIds: [],
    call: rules,
    participants: [],
  };
}

function openingOf({ rules }: CompiledCall, plan: Plan, view: Viewpoint): PlannedDate[] {
  const { language } = view;
  const [rule, planned] = [rules.opening ?? null, plan.opening ?? null];
  if (rule === null || planned === null) return [];
  const { certainty } = rule;
  return [
    {
      key: 'opening',
      label: say(language, 'plannedCall.opening'),
      date: shownDate(planned.on, view),
      reason: say(language, 'plannedCall.openingReason'),
      certainty,
      certaintyText: certaintyWord(certainty, language),
      isOverridden: false,
    },
  ];
}

/** Steps whose term can be counted before anything happened. */
function stepDates({ rules, wording }: CompiledCall, plan: Plan, view: Viewpoint): PlannedDate[] {
  const { language } = view;
  const titles = textsIn(wording, language).steps;
  return rules.steps.flatMap(({ id, deadline }): PlannedDate[] => {
    const planned = plan.steps?.[id];
    if (planned === undefined) return [];
    const certainty = deadline?.certainty ?? 'assumed';
    return [
      {
        key: 'step',
        label: titles[id] ?? id,
        date: shownDate(planned.due.on, view),
        reason: say(language, 'plannedCall.stepReason'),
        certainty,
        certaintyText: certaintyWord(certainty, language),
        isOverridden: false,
      },
    ];
  });
}
