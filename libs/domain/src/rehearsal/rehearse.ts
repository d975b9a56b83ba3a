import type { CallRules } from '../calls/call-rules';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { blankDossier } from '../dossier/blank-dossier';
import type { Dossier } from '../dossier/dossier';
import type { NumberedEvent } from '../dossier/events';
import { checkPlannedLaunch, launchRemarks } from '../dossier/launch';
import type { LaunchRemark } from '../dossier/launch';
import type { Rejection, RejectionCode } from '../dossier/rejections';
import { planRequestOfLaunch } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import type { DossierId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import type { QuorumStanding } from '../quorum/quorum';
import { commandOf, launchOf } from './deeds';
import { missed, missedAtEnd } from './expectations';
import type { Missed } from './expectations';
import type { RehearsedMail } from './outbox';
import type { Scenario } from './scenario';
import { Stage } from './stage';

/** A command that was refused; `happening` is its place in the scenario from 0, null: the launch itself. */
export interface Refused {
  readonly at: Instant;
  readonly happening: number | null;
  readonly rejection: Rejection;
}

/** What one moment of a rehearsal led to. */
export interface RehearsedMoment {
  readonly at: Instant;
  readonly events: readonly NumberedEvent[];
  /** How the quorum stands afterwards, when anything about it changed. */
  readonly quorum: readonly QuorumStanding[] | null;
}

export interface Rehearsal {
  /** What a coordinator would be told before the launch. */
  readonly remarks: readonly LaunchRemark[];
  readonly moments: readonly RehearsedMoment[];
  readonly mails: readonly RehearsedMail[];
  /** Commands that the dossier refused although the scenario did not expect it. */
  readonly refusals: readonly Refused[];
  /** What the scenario expected and did not come. */
  readonly missed: readonly Missed[];
  readonly dossier: Dossier;
}

/**
 * Plays a call from launch on, with the very rules that a running dossier follows: time moves from one wake-up to the
 * next, plans are made when the dossier asks, mails leave in their hours. Pure; nothing leaves the house.
 */
export function rehearse(call: CallRules, scenario: Scenario, calendar: WorkingCalendar): Rehearsal {
  const { dossierId = 'rehearsal' as DossierId, launchedAt } = scenario;
  const stage = new Stage(blankDossier(dossierId), calendar);
  const launch = launchOf(call, scenario);
  const plan = planDossier(planRequestOfLaunch(launch, dossierId, launchedAt), calendar);
  const obstacles = checkPlannedLaunch(launch, plan, launchedAt);
  if (obstacles.length > 0) return neverLaunched(stage, scenario, obstacles);
  const remarks = launchRemarks(launch, plan, launchedAt);
  stage.apply({ ...launch, at: launchedAt });
  const refusals: Refused[] = [];
  const notSeen: Missed[] = [];
  scenario.happenings.forEach((happening, index) => {
    const { at, refusedAs: expected, expects, nth = index } = happening;
    stage.advance(at);
    const command = commandOf(happening, index, stage.dossier);
    const rejection = command === null ? null : stage.apply(command);
    if (rejection !== null && rejection.code !== expected) refusals.push({ at, happening: nth, rejection });
    notSeen.push(...refusalMissed(rejection, expected, nth));
    if (expects !== null) {
      notSeen.push(...missed({ dossier: stage.dossier, mails: stage.outbox.left() }, expects, nth));
    }
  });
  stage.advance(scenario.until);
  const { dossier, moments } = stage;
  const mails = stage.outbox.close(dossier);
  const events = moments.flatMap((moment) => moment.events.map(({ event }) => event));
  const atEnd = missedAtEnd(scenario.ends, { dossier, mails, events });
  return { remarks, moments, mails, refusals, missed: [...notSeen, ...atEnd], dossier };
}

/** Everything that stands in its way at once; what would have happened afterwards says nothing more. */
function neverLaunched(stage: Stage, { launchedAt: at }: Scenario, obstacles: readonly Rejection[]): Rehearsal {
  const refusals = obstacles.map((rejection) => ({ at, happening: null, rejection }));
  return { remarks: [], moments: [], mails: [], refusals, missed: [], dossier: stage.dossier };
}

function refusalMissed(
  rejection: Rejection | null,
  expected: RejectionCode | null,
  happening: number,
): readonly Missed[] {
  return rejection === null && expected !== null ? [{ happening, what: 'refusal', expected, found: 'accepted' }] : [];
}
