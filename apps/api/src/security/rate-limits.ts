import { Inject, Injectable } from '@nestjs/common';
import { countTry, type Connection, type RateLimitRule } from '@penhouder/persistence';
import { createHmac } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { networkOf } from './network-of';

const MINUTE = 60;
const HOUR = 3_600;

/** How often something may be tried; numbers from `reliability.md` 5.2, counted in PostgreSQL over all processes. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Exchanging a link for a session: 20 a minute from one address, 60 an hour for one link; null: a token of no link, counted
   * by who shows it.
   */
  async exchange(ip: string, linkId: string | null): Promise<void> {
    await this.count({ key: `exchange-ip:${this.blurred(ip)}`, limit: 20, windowSeconds: MINUTE });
    const link = linkId ?? `none:${this.blurred(ip)}`;
    await this.count({ key: `exchange-link:${link}`, limit: 60, windowSeconds: HOUR });
  }

  /**
   * Tokens that open nothing: 30 a minute from one address. The others are counted too, so that nobody learns from the
   * work of the server which is which; of them a thousand may come from one network.
   */
  async token(ip: string, isKnown: boolean): Promise<void> {
    const [key, limit] = isKnown ? ['known-token', 1_000] : ['unknown-token', 30];
    await this.count({ key: `${key}:${this.blurred(ip)}`, limit, windowSeconds: MINUTE });
  }

  /** A calendar is fetched 120 times an hour: once by each of many devices, and never in a loop. */
  async calendarFeed(feedId: string): Promise<void> {
    await this.count({ key: `calendar-feed:${feedId}`, limit: 120, windowSeconds: HOUR });
  }

  /** Links that are asked for anew: 3 an hour and 10 a day, mailed to one who may not have asked. */
  async newLink(linkId: string): Promise<boolean> {
    return (
      (await this.isWithin({ key: `new-link:${linkId}`, limit: 3, windowSeconds: HOUR })) &&
      (await this.isWithin({ key: `new-link-day:${linkId}`, limit: 10, windowSeconds: 24 * HOUR }))
    );
  }

  /**
   * Signed answers by one link: 10 an hour and 30 a day, far more than anybody changes his mind. Counted in the transaction
   * that keeps one, where there is such.
   */
  async answer(linkId: string, manager: EntityManager = this.database.manager): Promise<void> {
    await this.count({ key: `answer-hour:${linkId}`, limit: 10, windowSeconds: HOUR }, manager);
    await this.count({ key: `answer-day:${linkId}`, limit: 30, windowSeconds: 24 * HOUR }, manager);
  }

  /** Papers added by one link: 40 an hour and 80 a day; more than go with any answer. */
  async upload(linkId: string): Promise<void> {
    await this.count({ key: `upload-hour:${linkId}`, limit: 40, windowSeconds: HOUR });
    await this.count({ key: `upload-day:${linkId}`, limit: 80, windowSeconds: 24 * HOUR });
  }

  /**
   * PDFs signed elsewhere that one link offers: 5 in a quarter of an hour and 20 a day, as many as codes may be tried. Each
   * is counted before it is looked at, so that nobody can try until one holds.
   */
  async signedPdf(linkId: string): Promise<boolean> {
    return (
      (await this.isWithin({ key: `signed-pdf:${linkId}`, limit: 5, windowSeconds: 15 * MINUTE })) &&
      (await this.isWithin({ key: `signed-pdf-day:${linkId}`, limit: 20, windowSeconds: 24 * HOUR }))
    );
  }

  /** Colleagues named by one link: 5 an hour and 10 a day, so that nobody sends mail in our name. */
  async handOver(linkId: string): Promise<void> {
    await this.count({ key: `hand-over-hour:${linkId}`, limit: 5, windowSeconds: HOUR });
    await this.count({ key: `hand-over-day:${linkId}`, limit: 10, windowSeconds: 24 * HOUR });
  }

  /**
   * Codes that one link asks for: 5 in a quarter of an hour, and 20 a day to one mailbox. What an example or a rehearsal
   * sends reaches no mailbox: there each dossier counts by itself.
   */
  async codeRequest(linkId: string, mailbox: string): Promise<boolean> {
    return (
      (await this.isWithin({ key: `code-link:${linkId}`, limit: 5, windowSeconds: 15 * MINUTE })) &&
      (await this.isWithin({ key: `code-mailbox:${this.blurred(mailbox)}`, limit: 20, windowSeconds: 24 * HOUR }))
    );
  }

  /** Codes that are tried with one link: 20 a day, however many were asked for. Counted in the transaction that tries. */
  async codeAttempt(linkId: string, manager: EntityManager): Promise<boolean> {
    return countTry(manager, { key: `code-attempt:${linkId}`, limit: 20, windowSeconds: 24 * HOUR });
  }

  /**
   * Mails with a sign-in link: 60 requests an hour from one network; for one mailbox 5 in a quarter of an hour and 20 a day
   * from one network, and 60 a day from all. Past that one mail a quarter of an hour still leaves, so that nobody can
   * keep the owner of a mailbox out by asking in his name.
   */
  async signInRequest(ip: string, email: string): Promise<boolean> {
    await this.count({ key: `sign-in-ip:${this.blurred(ip)}`, limit: 60, windowSeconds: HOUR });
    const who = this.blurred(email.trim().toLowerCase());
    const from = `${who}:${this.blurred(ip)}`;
    const isCalm =
      (await this.isWithin({ key: `sign-in:${from}`, limit: 5, windowSeconds: 15 * MINUTE })) &&
      (await this.isWithin({ key: `sign-in-day:${from}`, limit: 20, windowSeconds: 24 * HOUR })) &&
      (await this.isWithin({ key: `sign-in-mailbox:${who}`, limit: 60, windowSeconds: 24 * HOUR }));
    return isCalm || (await this.isWithin({ key: `sign-in-still:${who}`, limit: 1, windowSeconds: 15 * MINUTE }));
  }

  private async count(rule: RateLimitRule, connection: Connection = this.database): Promise<void> {
    if (!(await countTry(connection, rule))) throw new ProblemError('TooManyRequests');
  }

  private isWithin(rule: RateLimitRule): Promise<boolean> {
    return countTry(this.database, rule);
  }

  /** Addresses are counted, never kept: the table holds a keyed hash of them. */
  private blurred(text: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(networkOf(text)).digest('base64url').slice(0, 22);
  }
}
