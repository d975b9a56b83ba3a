import type { Dossier, DossierCommand, DossierEvent, DossierId, Instant, LaunchDossier } from '../../index';
import { addMinutes, blankDossier, decide, evolve, nextWakeUp } from '../../index';
import { launchedAt, planned } from '../dossier.fixtures';

/** When a deed is done: after so many minutes, or so many minutes from the moment at which the dossier wakes by itself. */
export interface Wait {
  readonly from: 'now' | 'wakeUp';
  readonly minutes: number;
}

/** What somebody does, at the moment and in the state in which it is done; `nth` makes its ids its own. */
export type Deed = (scene: { readonly at: Instant; readonly nth: number; readonly dossier: Dossier }) => DossierCommand;

export interface Turn {
  readonly wait: Wait;
  readonly deed: Deed;
  /** Nothing runs while this turn is waited for: the dossier wakes late, once. */
  readonly isOutage: boolean;
}

/** One accepted command with the dossier around it. */
export interface Step {
  readonly before: Dossier;
  readonly command: DossierCommand;
  readonly events: readonly DossierEvent[];
  readonly after: Dossier;
}

/** The whole life of a dossier so far. Its journal is the events of its steps. */
export interface Life {
  readonly dossier: Dossier;
  readonly now: Instant;
  readonly steps: readonly Step[];
}

export const blank: Dossier = blankDossier('dossier' as DossierId);

export function journalOf({ steps }: Life): readonly DossierEvent[] {
  return steps.flatMap((step) => step.events);
}

/** A dossier that was launched and has its first plan. */
export function born(launch: LaunchDossier): Life {
  return after({ dossier: blank, now: launchedAt, steps: [] }, { ...launch, at: launchedAt });
}

/** Lives on as the shell lets it: wakes at its own instants, plans when asked, closes the round, skips what is refused. */
export function live(life: Life, turns: readonly Turn[]): Life {
  return turns.reduce((soFar, turn) => {
    const at = momentOf(soFar, turn.wait);
    const awake = turn.isOutage ? wokenLate(soFar, at) : wokenUntil(soFar, at);
    const command = turn.deed({ at, nth: awake.steps.length, dossier: awake.dossier });
    return { ...after(awake, command), now: at };
  }, life);
}

/** Wakes at each of its own instants up to `until`; throws when the clock makes no progress. */
export function wokenUntil(life: Life, until: Instant): Life {
  let soFar = life;
  for (let at = nextWakeUp(soFar.dossier); at !== null && at <= until; at = nextWakeUp(soFar.dossier)) {
    if (at <= soFar.dossier.reachedAt) throw new Error(`It wants to wake at ${at}, which it has reached.`);
    soFar = after(soFar, { type: 'ReachInstant', at });
  }
  return soFar;
}

/** Wakes once, at `at`, when it should have woken before. */
export function wokenLate(life: Life, at: Instant): Life {
  const wakeUp = nextWakeUp(life.dossier);
  return wakeUp !== null && wakeUp <= at ? after(life, { type: 'ReachInstant', at }) : life;
}

/** After one command and what the shell does because of it; the same when the command is refused. */
export function after(life: Life, command: DossierCommand): Life {
  const taken = taking(life, command);
  const { dossier } = taken;
  if (dossier.planNeeded !== null) return after(taken, planFor(dossier, command.at));
  return dossier.isRoundClosing && command.type !== 'CloseRound'
    ? after(taken, { type: 'CloseRound', at: command.at, answers: [] })
    : taken;
}

function taking(life: Life, command: DossierCommand): Life {
  const result = decide(command, life.dossier);
  if (!result.accepted) return life;
  const step = { before: life.dossier, command, events: result.events, after: fold(life.dossier, result.events) };
  return { dossier: step.after, now: command.at, steps: [...life.steps, step] };
}

export function fold(dossier: Dossier, events: readonly DossierEvent[]): Dossier {
  return events.reduce(evolve, dossier);
}

function planFor(dossier: Dossier, at: Instant): DossierCommand {
  const { plan } = planned(dossier, at);
  if (plan === null) throw new Error('The planner gave no plan.');
  return { type: 'AdoptPlan', at, plan };
}

function momentOf({ dossier, now }: Life, { from, minutes }: Wait): Instant {
  const wakeUp = from === 'wakeUp' ? nextWakeUp(dossier) : null;
  const at = addMinutes(wakeUp ?? now, minutes);
  return at < now ? now : at;
}
