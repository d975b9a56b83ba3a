import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { beat, keepFailedAttempts, watchMail } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { AttemptJournal } from './attempt-journal';

/** Signs of life within the time after which a silence is an outage. */
const BEATS_PER_GAP = 4;

/**
 * Measures our own outages: gives a sign of life, and so notices after a silence how long it was; watches whether mail
 * leaves; and brings to PostgreSQL what was noted while that was away.
 */
@Injectable()
export class OutageWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();
  private isBusy = false;

  constructor(
    private readonly database: DataSource,
    private readonly attempts: AttemptJournal,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const everyMs = (this.config.outageAfterSeconds * 1_000) / BEATS_PER_GAP;
    this.timer = setInterval(() => this.look(), everyMs).unref();
    this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
    // An exact end: whoever stops on purpose knows when.
    await this.beat().catch(() => undefined);
  }

  private look(): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.underWay = this.round()
      // No sign of life is what is measured: the next one tells how long it was.
      .catch(() => undefined)
      .finally(() => {
        this.isBusy = false;
      });
  }

  private async round(): Promise<void> {
    await this.beat();
    await watchMail(this.database, this.config.mailAlarmAfterSeconds);
    await this.attempts.handOver((attempts) => keepFailedAttempts(this.database, attempts));
  }

  private beat(): Promise<void> {
    return beat(this.database, { part: 'api', gapSeconds: this.config.outageAfterSeconds });
  }
}
