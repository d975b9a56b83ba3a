import type { WorkingCalendar } from '../deadlines/working-calendar';
import type { DossierCommand } from '../dossier/commands';
import { decide } from '../dossier/decide';
import type { Dossier } from '../dossier/dossier';
import type { Effect } from '../dossier/effect';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { nextWakeUp } from '../dossier/reach-instant';
import type { Rejection } from '../dossier/rejections';
import { planRequestOf } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import type { Instant } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import type { QuorumStanding } from '../quorum/quorum';
import { addressBookOf } from './deeds';
import type { RehearsedMoment } from './rehearse';
import { openOutbox } from './outbox';

/** Passed by a call that wakes itself without end; no real one comes near. */
const WAKE_UPS_AT_MOST = 20_000;

/** One dossier that is played: what the shell does for a running one, without server, rows or mail. */
export class Stage {
  readonly moments: RehearsedMoment[] = [];
  readonly outbox;

  constructor(
    private current: Dossier,
    private readonly calendar: WorkingCalendar,
  ) {
    this.outbox = openOutbox(calendar);
  }

  get dossier(): Dossier {
    return this.current;
  }

  /** Applies a command and whatever the dossier then asks for: plans, the answers that came before its closing, a second person. */
  apply(command: DossierCommand): Rejection | null {
    const rejection = this.take(command);
    while (this.current.planNeeded !== null || this.current.isRoundClosing) this.take(this.errand(command.at));
    const found = addressBookOf(this.current);
    if (found.length > 0) this.take({ type: 'AnswerEscalations', at: command.at, found });
    return rejection;
  }

  /** Lets time pass from wake-up to wake-up up to `until`; null: until nothing is awaited but people. */
  advance(until: Instant | null): void {
    for (let turn = 0; turn < WAKE_UPS_AT_MOST; turn += 1) {
      const next = nextWakeUp(this.current);
      if (next === null || (until !== null && next > until)) break;
      this.reach(next);
    }
    if (until !== null) this.reach(until);
  }

  private reach(at: Instant): void {
    this.outbox.leave(at, this.current);
    this.apply({ type: 'ReachInstant', at });
  }

  private errand(at: Instant): DossierCommand {
    return this.current.planNeeded === null
      ? { type: 'CloseRound', at, answers: [] }
      : { type: 'AdoptPlan', at, plan: planDossier(planRequestOf(this.current, at), this.calendar) };
  }

  private take(command: DossierCommand): Rejection | null {
    const decision = decide(command, this.current);
    if (!decision.accepted) return decision.rejection;
    if (decision.events.length === 0) return null;
    const before = this.current;
    const effects: Effect[] = [];
    const events = decision.events.map((event) => {
      this.current = evolve(this.current, event);
      effects.push(...effectsOf(event as never, this.current, this.current.version));
      return { sequence: this.current.version, event };
    });
    this.outbox.post(effects, command.at);
    this.moments.push({ at: command.at, events, quorum: changedQuorum(before, this.current) });
    return null;
  }
}

/** Only what people say and who takes part moves a quorum; null when nothing about it changed. */
function changedQuorum(before: Dossier, after: Dossier): readonly QuorumStanding[] | null {
  if (before.participants === after.participants && before.call === after.call) return null;
  const now = quorumOf(after);
  const was = quorumOf(before);
  const isSame = now.every(({ sum, isMet, needed }, index) => {
    const old = was[index];
    return old?.sum === sum && old.isMet === isMet && old.needed === needed;
  });
  return isSame ? null : now;
}
