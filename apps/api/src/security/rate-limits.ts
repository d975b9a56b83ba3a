import { Inject, Injectable } from '@nestjs/common';
import { countTry, type RateLimitRule } from '@penhouder/persistence';
import { createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';

const MINUTE = 60;
const HOUR = 3_600;

/** How often something may be tried; numbers from `reliability.md` 5.2, counted in PostgreSQL over all processes. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Exchanging a link for a session: 20 a minute from one address, 60 an hour for one link. */
  async exchange(ip: string, linkId: string): Promise<void> {
    await this.count({ key: `exchange-ip:${this.blurred(ip)}`, limit: 20, windowSeconds: MINUTE });
    await this.count({ key: `exchange-link:${linkId}`, limit: 60, windowSeconds: HOUR });
  }

  /** Tokens that open nothing: 30 a minute from one address. */
  async unknownToken(ip: string): Promise<void> {
    await this.count({ key: `unknown-token:${this.blurred(ip)}`, limit: 30, windowSeconds: MINUTE });
  }

  /** Mails with a sign-in link: 5 in a quarter of an hour and 20 a day for one address, 60 an hour from one network address. */
  async signInRequest(ip: string, email: string): Promise<boolean> {
    await this.count({ key: `sign-in-ip:${this.blurred(ip)}`, limit: 60, windowSeconds: HOUR });
    const who = this.blurred(email.trim().toLowerCase());
    const isCalm = await this.isWithin({ key: `sign-in:${who}`, limit: 5, windowSeconds: 15 * MINUTE });
    return isCalm && (await this.isWithin({ key: `sign-in-day:${who}`, limit: 20, windowSeconds: 24 * HOUR }));
  }

  private async count(rule: RateLimitRule): Promise<void> {
    if (!(await this.isWithin(rule))) throw new ProblemError('TooManyRequests');
  }

  private isWithin(rule: RateLimitRule): Promise<boolean> {
    return countTry(this.database, rule);
  }

  /** Addresses are counted, never kept: the table holds a keyed hash of them. */
  private blurred(text: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(text).digest('base64url').slice(0, 22);
  }
}
