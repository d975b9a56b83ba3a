import type { CallRules } from '../calls/call-rules';
import type { WorkingCalendar } from '../deadlines/working-calendar';
import { blankDossier } from '../dossier/blank-dossier';
import type { DossierCommand } from '../dossier/commands';
import { decide } from '../dossier/decide';
import type { Dossier } from '../dossier/dossier';
import type { Effect } from '../dossier/effect';
import { effectsOf } from '../dossier/effects-of';
import type { NumberedEvent } from '../dossier/events';
import { evolve } from '../dossier/evolve';
import { nextWakeUp } from '../dossier/reach-instant';
import type { Rejection } from '../dossier/rejections';
import { planRequestOf } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import type { DossierId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import type { QuorumStanding } from '../quorum/quorum';
import { commandOf, launchOf } from './deeds';
import { missed, missedAtEnd } from './expectations';
import type { Missed } from './expectations';
import type { RehearsedMail } from './outbox';
import { openOutbox } from './outbox';
import type { Scenario } from './scenario';

/** What one moment of a rehearsal led to. */
export interface RehearsedMoment {
  readonly at: Instant;
  readonly events: readonly NumberedEvent[];
  /** How the quorum stands afterwards, when anything about it changed. */
  readonly quorum: readonly QuorumStanding[] | null;
}

export interface Rehearsal {
  readonly moments: readonly RehearsedMoment[];
  readonly mails: readonly RehearsedMail[];
  /** Commands that the dossier refused although the scenario did not expect it. */
  readonly refusals: readonly { readonly at: Instant; readonly happening: number; readonly rejection: Rejection }[];
  /** What the scenario expected and did not come. */
  readonly missed: readonly Missed[];
  readonly dossier: Dossier;
}

/** Passed by a call that wakes itself without end; no real one comes near. */
const WAKE_UPS_AT_MOST = 20_000;

/**
 * Plays a call from launch on, with the very rules that a running dossier follows: time moves from one wake-up to the
 * next, plans are made when the dossier asks, mails leave in their hours. Pure; nothing leaves the house.
 */
export function rehearse(call: CallRules, scenario: Scenario, calendar: WorkingCalendar): Rehearsal {
  const stage = openStage(scenario, calendar);
  stage.apply({ ...launchOf(call, scenario), at: scenario.launchedAt });
  scenario.happenings.forEach((happening, index) => {
    stage.advance(happening.at);
    const command = commandOf(happening, index, stage.state());
    const rejection = command === null ? null : stage.apply(command);
    stage.judge(happening, index, rejection);
  });
  stage.advance(scenario.until);
  return stage.close();
}

interface Stage {
  readonly state: () => Dossier;
  readonly apply: (command: DossierCommand) => Rejection | null;
  /** Lets time pass up to `until`; null: until nothing is awaited but people. */
  readonly advance: (until: Instant | null) => void;
  readonly judge: (happening: Scenario['happenings'][number], index: number, rejection: Rejection | null) => void;
  readonly close: () => Rehearsal;
}

function openStage(scenario: Scenario, calendar: WorkingCalendar): Stage {
  let state = blankDossier(scenario.dossierId ?? ('rehearsal' as DossierId));
  const moments: RehearsedMoment[] = [];
  const refusals: { at: Instant; happening: number; rejection: Rejection }[] = [];
  const notSeen: Missed[] = [];
  const outbox = openOutbox(calendar);

  const take = (command: DossierCommand): Rejection | null => {
    const decision = decide(command, state);
    if (!decision.accepted) return decision.rejection;
    if (decision.events.length === 0) return null;
    const before = state;
    const effects: Effect[] = [];
    const events = decision.events.map((event) => {
      state = evolve(state, event);
      effects.push(...effectsOf(event as never, state, state.version));
      return { sequence: state.version, event };
    });
    outbox.post(effects, command.at);
    moments.push({ at: command.at, events, quorum: changedQuorum(before, state) });
    return null;
  };
  const settle = (at: Instant): void => {
    while (state.planNeeded !== null || state.isRoundClosing) {
      if (state.planNeeded !== null) {
        take({ type: 'AdoptPlan', at, plan: planDossier(planRequestOf(state, at), calendar) });
      } else take({ type: 'CloseRound', at, answers: [] });
    }
  };
  const apply = (command: DossierCommand): Rejection | null => {
    const rejection = take(command);
    settle(command.at);
    return rejection;
  };
  const advance = (until: Instant | null): void => {
    for (let turn = 0; turn < WAKE_UPS_AT_MOST; turn += 1) {
      const next = nextWakeUp(state);
      if (next === null || (until !== null && next > until)) break;
      outbox.leave(next, state);
      apply({ type: 'ReachInstant', at: next });
    }
    if (until === null) return;
    outbox.leave(until, state);
    apply({ type: 'ReachInstant', at: until });
  };
  return {
    state: () => state,
    apply,
    advance,
    judge: ({ at, refusedAs: expected, expects }, index, rejection) => {
      if (rejection !== null && rejection.code !== expected) refusals.push({ at, happening: index, rejection });
      if (rejection === null && expected !== null) {
        notSeen.push({ happening: index, what: 'refusal', expected, found: 'accepted' });
      }
      if (expects !== null) notSeen.push(...missed({ dossier: state, mails: outbox.left() }, expects, index));
    },
    close: () => {
      const mails = outbox.close(state);
      const events = moments.flatMap((moment) => moment.events.map(({ event }) => event));
      const missedNow = [...notSeen, ...missedAtEnd(scenario.ends, { dossier: state, mails, events })];
      return { moments, mails, refusals, missed: missedNow, dossier: state };
    },
  };
}

/** Null when nothing about the quorum changed. */
function changedQuorum(before: Dossier, after: Dossier): readonly QuorumStanding[] | null {
  const now = quorumOf(after);
  const was = quorumOf(before);
  const isSame = now.every(({ sum, isMet, needed }, index) => {
    const old = was[index];
    return old?.sum === sum && old.isMet === isMet && old.needed === needed;
  });
  return isSame ? null : now;
}
