import type { Dossier, DossierCommand, DossierEvent, DossierSummary, Instant } from '@penhouder/domain';
import {
  blankDossier,
  decide,
  evolve,
  instantOfMs,
  isClosed,
  msOf,
  nextWakeUp,
  planRequestOf,
  rowIdOf,
  summarise,
} from '@penhouder/domain';
import { allHandlersFinished, condition, continueAsNew, setHandler, sleep } from '@temporalio/workflow';
import type { AppliedAnswers, DossierOutcome, DossierStart } from '../messages';
import { advanceClock, applyAnswers, applyCommand, applyMailFailures, recomputePlan, summary } from '../messages';
import { activities } from './activity-proxies';
import { asFailure, throwClockIsWall, throwIfRefused } from './failures';
import { watchFreshness } from './freshness';
import { openJournal } from './journal';
import { publishSearchAttributes } from './search-attributes';

type Unstamped<Command> = Command extends unknown ? Omit<Command, 'at'> : never;

/**
 * One dossier, from launch to its end. Waits for the next command or the next instant, asks the core, journals what
 * happened. Holds no rule.
 *
 * Handlers decide and return; the loop acts. So two clicks cannot interleave and no lock is needed.
 */
export async function dossier(start: DossierStart): Promise<DossierOutcome> {
  // State before handlers: a buffered Update runs inside setHandler itself.
  let state: Dossier = start.carriedOver ?? blankDossier(start.dossierId);
  const journal = openJournal(start.dossierId, activities);
  const freshness = watchFreshness(summarise(state).phase);
  const publish = publishSearchAttributes();

  /** A dossier with a clock of its own stands still at the instant that it has reached. */
  function now(): Instant {
    if (start.launch.kind === 'real') return instantOfMs(Date.now());
    return state.stage === 'blank' ? start.launchedAt : state.reachedAt;
  }

  function apply(unstamped: Unstamped<DossierCommand>, at: Instant = now()): readonly DossierEvent[] {
    const decision = decide({ ...unstamped, at } as DossierCommand, state);
    if (!decision.accepted) throw asFailure(decision.rejection);
    for (const event of decision.events) {
      state = evolve(state, event);
      journal.append(state.version, event);
    }
    return decision.events;
  }

  function answered(): DossierSummary {
    freshness.countUpdate();
    return summarise(state);
  }

  setHandler(applyAnswers, (answers): AppliedAnswers => {
    const events = apply({ type: 'ApplyAnswers', answers });
    const becameOf = (rowId: string): string =>
      events.find((event) => rowIdOf(event) === rowId)?.type ?? 'appliedBefore';
    return { rows: answers.map(({ rowId }) => ({ rowId, became: becameOf(rowId) })), summary: answered() };
  });
  setHandler(
    applyCommand,
    (command) => {
      apply(command);
      return answered();
    },
    {
      validator: (command) => {
        throwIfRefused(decide({ ...command, at: now() }, state));
      },
    },
  );
  setHandler(applyMailFailures, (mails) => {
    apply({ type: 'ReportMailFailures', mails });
    return answered();
  });
  setHandler(recomputePlan, () => {
    apply({ type: 'RecomputePlan' });
    return answered();
  });
  setHandler(advanceClock, ({ to }) => {
    if (start.launch.kind === 'real') throwClockIsWall();
    apply({ type: 'ReachInstant' }, to);
    return answered();
  });
  setHandler(summary, () => summarise(state));

  /** Waits for a message, or for the next instant of a dossier on the wall clock. */
  async function nextHappening(): Promise<'message' | 'instant'> {
    const wakeUp = start.launch.kind === 'real' ? nextWakeUp(state) : null;
    if (wakeUp === null) {
      await condition(() => !journal.isEmpty());
      return 'message';
    }
    const waitMs = Math.max(1, msOf(wakeUp) - Date.now());
    const hasMessage = await condition(() => !journal.isEmpty(), waitMs, { summary: `wacht tot ${wakeUp}` });
    return hasMessage ? 'message' : 'instant';
  }

  if (start.carriedOver === undefined) apply(start.launch);
  while (!(isClosed(state) && journal.isEmpty())) {
    await journal.flush();
    publish(summarise(state));
    if (state.planNeeded !== null) {
      const plan = await activities.computePlan({ dossierId: start.dossierId, request: planRequestOf(state, now()) });
      apply({ type: 'AdoptPlan', plan });
      continue;
    }
    if (state.isRoundClosing && state.plan !== null) {
      const closingAt = state.plan.closing.at;
      apply({ type: 'CloseRound', answers: await activities.closeRound({ dossierId: start.dossierId, closingAt }) });
      continue;
    }
    if (isClosed(state)) continue;
    if (journal.isEmpty() && freshness.isStale(summarise(state).phase)) {
      // An Update answered in the task that continues as new may be dropped: continue in a later one.
      if (!freshness.isLastUpdateBehind()) await sleep('1s', { summary: 'rondt de vorige taak af' });
      if (journal.isEmpty() && allHandlersFinished()) {
        await continueAsNew<typeof dossier>({ ...start, carriedOver: state });
      }
      continue;
    }
    if ((await nextHappening()) === 'instant') apply({ type: 'ReachInstant' });
  }
  await condition(allHandlersFinished);
  return { outcome: state.outcome, version: state.version };
}
