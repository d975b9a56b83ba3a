import type { Plan } from '../planning/plan';
import type { Instant, LocalDate } from '../primitives/instant';
import { isAfter } from '../primitives/instant';
import { earliestToday } from '../deadlines/civil-day';
import type { LaunchDossier, NewParticipant } from './commands';
import type { Dossier } from './dossier';
import { blankDossier } from './blank-dossier';
import { evolve } from './evolve';
import type { DecideResult } from './outcome';
import { accepted, refused } from './outcome';
import { newParticipantProblem } from './participants';
import type { ParticipantId } from '../primitives/ids';
import { signatureRuleOf } from '../sign-off/signatures';
import { isSignatory, slotsOf } from '../sign-off/standing';
import type { Rejection } from './rejections';

/** Everything that stands in the way of a launch, all at once, so that a form can show it. Empty when nothing does. */
export function checkLaunch(launch: LaunchDossier, now: Instant): readonly Rejection[] {
  const { closing, internalDue } = launch.call;
  const dates: readonly (Rejection | null)[] = [
    closing !== null && closing.on < earliestToday(now) ? { code: 'ClosingInThePast', closingOn: closing.on } : null,
    closing !== null && internalDue !== null && internalDue.on > closing.on
      ? { code: 'InternalDueAfterClosing', internalDueOn: internalDue.on, closingOn: closing.on }
      : null,
    launch.participants.length === 0 && isAnybodyAsked(launch) ? { code: 'NoParticipants' } : null,
  ];
  return [...dates.filter((one) => one !== null), ...participantProblems(launch, now)];
}

/** A letter or an own project asks nobody. */
function isAnybodyAsked({ call }: LaunchDossier): boolean {
  return call.steps.some(({ kind }) => kind === 'sign-off-round');
}

/** The same with the plan at hand: a closing that has an hour can have passed on its own day. */
export function checkPlannedLaunch(
  launch: LaunchDossier,
  { closing }: Pick<Plan, 'closing'>,
  now: Instant,
): readonly Rejection[] {
  const problems = checkLaunch(launch, now);
  const isToldAlready = problems.some(({ code }) => code === 'ClosingInThePast');
  if (closing === null || isToldAlready || isAfter(closing.at, now)) return problems;
  return [{ code: 'ClosingInThePast', closingOn: closing.on }, ...problems];
}

/** What a launch may do and its coordinator should know first. */
export type LaunchRemark =
  | { readonly code: 'InternalDuePassed'; readonly dueOn: LocalDate }
  /** Fewer people get a link for one signature than must give it together. */
  | {
      readonly code: 'TooFewSignatories';
      readonly participantId: ParticipantId;
      readonly needed: number;
      readonly found: number;
    };

/** Asked to sign after their own due day, of which no reminder is left to follow; or too few to sign together. */
export function launchRemarks(
  launch: LaunchDossier,
  { internalDue }: Pick<Plan, 'internalDue'>,
  now: Instant,
): readonly LaunchRemark[] {
  const isOver = internalDue !== null && !isAfter(internalDue.at, now) && isAnybodyAsked(launch);
  return [
    ...(isOver ? [{ code: 'InternalDuePassed' as const, dueOn: internalDue.on }] : []),
    ...launch.participants.flatMap((participant) => signatoryRemarks(launch, participant)),
  ];
}

/**
 * Each person signs once, by a link of its own: where fewer are asked than sign together, the rest can only come on paper.
 * Source: `reliability.md` 5.5, signatory slots.
 */
function signatoryRemarks({ call }: LaunchDossier, { id, role, contacts }: NewParticipant): readonly LaunchRemark[] {
  const round = call.steps.find((step) => step.kind === 'sign-off-round');
  const isAsked = isSignatory(role === undefined ? {} : { role });
  if (round === undefined || contacts.length === 0 || !isAsked) return [];
  return slotsOf(round).flatMap((slot) => {
    const needed = signatureRuleOf(round, slot)?.needed ?? 1;
    const found = contacts.filter((contact) => contact.slot === slot).length;
    return found < needed ? [{ code: 'TooFewSignatories' as const, participantId: id, needed, found }] : [];
  });
}

export function launchDossier(command: LaunchDossier & { readonly at: Instant }, dossier: Dossier): DecideResult {
  if (dossier.stage !== 'blank') return refused({ code: 'DossierAlreadyLaunched' });
  const { at, ...launch } = command;
  const [problem] = checkLaunch(launch, at);
  return problem === undefined ? accepted({ at, type: 'DossierLaunched', by: launch.by, launch }) : refused(problem);
}

/** Each participant is looked at as if it joined a dossier that holds only those before it. */
function participantProblems(launch: LaunchDossier, now: Instant): readonly Rejection[] {
  const before = (index: number): readonly NewParticipant[] => launch.participants.slice(0, index);
  return launch.participants.flatMap((participant, index) => {
    const problem = newParticipantProblem(asIfLaunched({ ...launch, participants: before(index) }, now), participant);
    return problem === null ? [] : [problem];
  });
}

function asIfLaunched(launch: LaunchDossier, at: Instant): Dossier {
  return evolve(blankDossier('preview' as Dossier['dossierId']), {
    at,
    type: 'DossierLaunched',
    by: launch.by,
    launch,
  });
}
