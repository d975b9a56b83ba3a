import { Injectable } from '@nestjs/common';
import type { ClockMoved } from '@penhouder/contracts';
import { earliest, nextWakeUp, parseInstant, type DossierId, type Instant } from '@penhouder/domain';
import { findDossier, listMails, unrestOf, type DossierRow, type Unrest } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';
import type { SignedIn } from '../security/signed-in';
import { DossierWorkflows } from '../temporal/dossier-workflows';
import { ReadModelWatch } from './read-model-watch';
import { shownInstant } from './shown';

/** One request moves at most this long; the caller asks again until it is there. */
const BUDGET_MS = 20_000;
const REST_MS = 10_000;
const PAUSE_MS = 20;
/** More than one dossier ever has waiting at once. */
const PLANNED_MAILS = 10_000;

/**
 * Moves the clock of an example or rehearsal from one happening to the next: the target, the dossier's next instant, or the
 * next mail. It moves only when answers, journal and due mails have come to rest, so nothing is skipped.
 */
@Injectable()
export class OwnClock {
  constructor(
    private readonly database: DataSource,
    private readonly workflows: DossierWorkflows,
    private readonly watch: ReadModelWatch,
  ) {}

  /** Throws `NotFound`, `NotAnOwnClock`, `ClockBackwards`, `ClockBusy` or `WorkflowUnavailable`. */
  async move(dossierId: DossierId, to: string, who: SignedIn): Promise<ClockMoved> {
    const target = parseInstant(to);
    const before = await this.row(dossierId, who);
    if (target === null || clockOf(before) > target) throw new ProblemError('ClockBackwards');
    const budget = Date.now() + BUDGET_MS;
    let row = await this.rowAtRest(dossierId, who);
    let hops = 0;
    while (clockOf(row) < target && Date.now() < budget) {
      const next = await this.nextStop(row, target);
      const { version } = await this.workflows.advanceClock(dossierId, next);
      await this.watch.untilShown({ dossierId, bodyId: who.body.id }, version);
      row = await this.rowAtRest(dossierId, who);
      hops += 1;
      if (row.isClosed) break;
    }
    const isThere = row.isClosed || clockOf(row) >= target;
    return { clock: shownInstant(clockOf(row), who.user.language), isThere, hops, version: row.version };
  }

  private async nextStop(row: DossierRow, target: Instant): Promise<Instant> {
    const clock = clockOf(row);
    const mails = await listMails(this.database, {
      bodyId: row.bodyId,
      dossierId: row.dossierId,
      states: ['planned'],
      limit: PLANNED_MAILS,
    });
    const stops = [nextWakeUp(row.state), ...mails.map(({ notBefore }) => notBefore)].filter((stop) => stop !== null);
    return earliest([target, ...stops.filter((stop) => stop > clock)]) ?? target;
  }

  private async row(dossierId: DossierId, { body }: SignedIn): Promise<DossierRow> {
    const row = await findDossier(this.database, { dossierId, bodyId: body.id });
    if (row === null) throw new ProblemError('NotFound');
    if (row.clockAt === null) throw new ProblemError('NotAnOwnClock');
    return row;
  }

  /** The dossier once nothing of it is under way. */
  private async rowAtRest(dossierId: DossierId, who: SignedIn): Promise<DossierRow> {
    const until = Date.now() + REST_MS;
    for (;;) {
      const row = await this.row(dossierId, who);
      const unrest = await unrestOf(this.database, dossierId);
      if (isAtRest(row, unrest)) return row;
      if (Date.now() > until) throw new ProblemError('ClockBusy', { data: { ...unrest } });
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** A closed dossier hears of nothing any more; only its last mails still have to leave. */
function isAtRest(row: DossierRow, { waitingAnswers, dueMails, unreportedFailures }: Unrest): boolean {
  if (row.isClosed) return dueMails === 0;
  const isPlanned = row.version > 0 && row.state.planNeeded === null && !row.state.isRoundClosing;
  return isPlanned && waitingAnswers + dueMails + unreportedFailures === 0;
}

function clockOf(row: DossierRow): Instant {
  return row.clockAt ?? row.state.reachedAt;
}
