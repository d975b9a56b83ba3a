import { blankDossier, decide, evolve, instantOfMs, phaseOf } from '@penhouder/domain';
import type { Dossier, DossierCommand, DossierEvent, DossierId, Instant } from '@penhouder/domain';
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
  const journal = openJournal(dossierId);
  return {
    dossierId,
    journal,
    run: openRunLength(),
    phaseAtStart: phaseOf(state),
    state: () => state,
    apply: (command) => {
      const decision = decide(command, state);
      if (!decision.accepted) throw asFailure(decision.rejection);
      for (const event of decision.events) {
        state = evolve(state, event);
        journal.append(state.version, event);
      }
      return decision.events;
    },
    hasWork: () => !journal.isEmpty() || state.planNeeded !== null || state.isRoundClosing,
  };
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
