import type { Instant } from '../primitives/instant';
import { isQuorumMet } from '../quorum/quorum';
import { endByGraph, openedAndSkipped, reopened, waitsFor } from '../steps/graph';
import { dueReports, dutyOpened } from '../steps/recurring-duty';
import { dueSteps } from '../steps/step-dates';
import { ordersDue } from '../steps/sub-dossier-orders';
import { submissionConditions } from '../steps/submission';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { evolve } from './evolve';
import { isClosed, stepsOfKind } from './lookups';

/** No graph of 40 steps opens or skips more often than this for one command. */
const ROUNDS_AT_MOST = 50;

/**
 * What follows by itself from what a command did: steps that are gone back to, opened or skipped, dossiers that
 * steps have started, the quorum reached or lost, readiness lost with it, duties opened by the award, the end of the dossier. Compared before and after, so each
 * fact is an event once.
 */
export function followUps(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  if (isClosed(after) || after.stage === 'blank') return [];
  const events: DossierEvent[] = [];
  let state = after;
  const add = (more: readonly DossierEvent[]): boolean => {
    events.push(...more);
    state = more.reduce(evolve, state);
    return more.length > 0;
  };
  add(reopened(before, state, at));
  if (add(end(state, at))) return events;
  openAll();
  const opened = state;
  // Opened too late for its own date, which no instant to come would notice.
  if (add([...dueSteps(opened, opened.reachedAt), ...dueReports(opened, opened.reachedAt)])) {
    add(reopened(opened, state, at));
    openAll();
  }
  add(ordersDue(state, at));
  add(quorumChange(before, state, at));
  add(revokedReadiness(state, at));
  add(end(state, at));
  return events;

  function openAll(): void {
    for (let round = 0; round < ROUNDS_AT_MOST && add(opening(state, at)); round += 1);
  }
}

function opening(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return [...openedAndSkipped(dossier, at), ...openedDuties(dossier, at)];
}

function end(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  const outcome = endOf(dossier);
  return outcome === null ? [] : [{ at, type: 'DossierClosed', outcome }];
}

function endOf(dossier: Dossier): Dossier['outcome'] {
  if (dossier.withdrawalTextId !== null) return 'withdrawn';
  return dossier.ended?.outcome ?? endByGraph(dossier);
}

function quorumChange(before: Dossier, after: Dossier, at: Instant): readonly DossierEvent[] {
  if (before.stage === 'blank') return [];
  const was = isQuorumMet(before);
  const is = isQuorumMet(after);
  if (was === is || (after.call?.quorum.length ?? 0) === 0) return [];
  return [{ at, type: is ? 'QuorumReached' : 'QuorumLost' }];
}

function revokedReadiness(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return stepsOfKind(dossier, 'submission')
    .filter(({ id, state }) => state.status === 'ready' && submissionConditions(dossier, id).length > 0)
    .map(({ id }) => ({ at, type: 'ReadyRevoked', stepId: id }));
}

function openedDuties(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return (dossier.call?.steps ?? []).flatMap((rule) => {
    const state = dossier.steps[rule.id];
    const isWaiting = rule.kind === 'recurring-duty' && state?.kind === 'recurring-duty' && state.status === 'waiting';
    if (!isWaiting || waitsFor(dossier, rule).length > 0) return [];
    return [dutyOpened(dossier, { rule, state }, at)];
  });
}
