import { allHandlersFinished, condition, continueAsNew, proxySinks } from '@temporalio/workflow';
import { isClosed, nextWakeUp, phaseOf } from '@penhouder/domain';
import type { DossierSinks } from '../activities';
import type { DossierOutcome, DossierStart } from '../messages';
import type { Alarm } from './alarm';
import { openAlarm } from './alarm';
import { adoptPlan, closeRound } from './errands';
import { handleMessages } from './handle-messages';
import type { LiveDossier } from './live-dossier';
import { hasOwnClock, openDossier, timeOf } from './live-dossier';
import type { PhaseSign } from './phase-sign';
import { openPhaseSign } from './phase-sign';

const { runs } = proxySinks<DossierSinks>();

/**
 * One dossier from launch to close: waits for the next message or the next instant, asks the core, remembers the answer
 * by being replayed. Holds no rule. Handlers decide and never wait; this loop acts.
 */
export async function dossier(start: DossierStart): Promise<DossierOutcome> {
  // State before handlers: a message that waits already is handled inside setHandler itself.
  const live = openDossier(start);
  const sign = openPhaseSign(live.state());
  const alarm = openAlarm();
  // And launch before handlers: nobody can say anything about a dossier that was not launched.
  if (start.carriedOver === undefined) live.apply({ ...start.launch, at: start.launchedAt });
  handleMessages(live);

  while (!(isClosed(live.state()) && live.journal.isEmpty())) {
    await live.journal.flush();
    if (live.state().planNeeded !== null) await adoptPlan(live);
    else if (live.state().isRoundClosing) await closeRound(live);
    else if (isRunOver(live)) await startAfresh(start, live, sign);
    else await waitForMessageOrInstant(live, alarm, sign);
  }
  sign.show(live.state());
  await condition(allHandlersFinished);
  const { version, outcome } = live.state();
  return { outcome, version };
}

async function waitForMessageOrInstant(live: LiveDossier, alarm: Alarm, sign: PhaseSign): Promise<void> {
  const state = live.state();
  if (isClosed(state)) return;
  sign.show(state);
  alarm.set(hasOwnClock(state) ? null : nextWakeUp(state));
  await condition(() => live.hasWork() || alarm.hasRung());
  if (alarm.hasRung()) live.apply({ type: 'ReachInstant', at: timeOf(live.state()) });
}

function isRunOver({ state, run, phaseAtStart }: LiveDossier): boolean {
  return !isClosed(state()) && run.isOver(phaseOf(state()) !== phaseAtStart);
}

/** Hands the state to a fresh run, unless a message came while everything was coming to rest: the loop looks again. */
async function startAfresh(start: DossierStart, live: LiveDossier, sign: PhaseSign): Promise<void> {
  sign.show(live.state());
  await live.run.untilQuiet();
  if (live.hasWork()) return;
  runs.handsOver();
  await continueAsNew<typeof dossier>({ ...start, carriedOver: live.state() });
}
