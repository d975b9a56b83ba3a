import { blankDossier, decide, evolve, instantOfMs, nextWakeUp, phaseOf } from '@penhouder/domain';
import type { DecideResult, Dossier, DossierCommand, DossierEvent, DossierId, Instant } from '@penhouder/domain';
import { log } from '@temporalio/workflow';
import type { DossierStart } from '../messages';
import { asFailure } from './failures';
import { openJournal } from './journal';
import type { Journal } from './journal';
import { openRunLength } from './run-length';
import type { RunLength } from './run-length';

/** One dossier in one run: its state, which only `apply` changes, and what lies beside it. */
export interface LiveDossier {
  readonly dossierId: DossierId;
  readonly journal: Journal;
  readonly run: RunLength;
  readonly phaseAtStart: string;
  readonly state: () => Dossier;
  /** Asks the core and takes over what it decides. Throws the refusal as a failure. Never waits. */
  readonly apply: (command: DossierCommand) => readonly DossierEvent[];
  /** Whether something stands that the loop must do before it may sleep. */
  readonly hasWork: () => boolean;
}

export function openDossier({ dossierId, carriedOver }: DossierStart): LiveDossier {
  let state = carriedOver ?? blankDossier(dossierId);
  const takeOver = (command: DossierCommand): DecideResult => {
    const decision = decide(command, state);
    if (!decision.accepted || decision.events.length === 0) return decision;
    const events = decision.events.map((event, index) => ({ sequence: state.version + index + 1, event }));
    state = decision.events.reduce(evolve, state);
    journal.append({ command, events, after: state });
    return decision;
  };
  const journal = openJournal({
    dossierId,
    recorded: state,
    follow: (recorded, undone) => {
      state = recorded;
      for (const command of undone) {
        const decision = decidesItself(command) ? null : takeOver(notBefore(state.reachedAt, command));
        if (decision?.accepted === false) log.warn('Decided anew and refused', { code: decision.rejection.code });
      }
    },
  });
  return {
    dossierId,
    journal,
    run: openRunLength(),
    phaseAtStart: phaseOf(state),
    state: () => state,
    apply: (command) => {
      // What time alone caused before this is decided before this, although its timer has not rung yet.
      if (isOverdue(state, command.at)) takeOver({ type: 'ReachInstant', at: command.at });
      const decision = takeOver(command);
      if (!decision.accepted) throw asFailure(decision.rejection);
      return decision.events;
    },
    hasWork: () => !journal.isEmpty() || state.planNeeded !== null || state.isRoundClosing,
  };
}

/** A dossier with a clock of its own is never overdue: its clock is moved to each instant. */
function isOverdue(state: Dossier, at: Instant): boolean {
  const wakeUp = hasOwnClock(state) ? null : nextWakeUp(state);
  return wakeUp !== null && wakeUp <= at;
}

/** A plan belongs to the state that it was computed for; the loop asks for another. */
function decidesItself({ type }: DossierCommand): boolean {
  return type === 'AdoptPlan';
}

/** Time does not run backwards when a command is decided anew. */
function notBefore(reachedAt: Instant, command: DossierCommand): DossierCommand {
  return command.at < reachedAt ? { ...command, at: reachedAt } : command;
}

/** Examples and rehearsals move only when they are told to. */
export function hasOwnClock(state: Dossier): boolean {
  return state.kind !== 'real';
}

/** The dossier's time: its own clock, or the wall clock, which never runs backwards here. */
export function timeOf(state: Dossier): Instant {
  if (hasOwnClock(state)) return state.reachedAt;
  const now = instantOfMs(Date.now());
  return now < state.reachedAt ? state.reachedAt : now;
}
