import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { instantOfMs, shownEntries, type Instant } from '@penhouder/domain';
import { calendarFeed, say, type FeedEntry } from '@penhouder/letters';
import { openCalendarFeed, publishedDossiers, type OpenedFeed, type PublishedDossier } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { APP_VERSION } from '../app-version';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { RateLimits } from '../security/rate-limits';
import { hashOfSecret, isFeedSecret } from './feed-secret';

const ENDING = /\.ics$/;

/** The calendar behind a secret address, for programs of calendars. Whatever opens nothing is not found, and nothing more is told. */
@ApiExcludeController()
@Controller('ical')
export class FeedPagesController {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 404 for a secret that nobody has any more or whose owner lost the right; 429 for who asks far too often. */
  @Get(':name')
  async fetch(@Param('name') name: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const feed = await this.feedOf(name.replace(ENDING, ''), request.ip ?? '');
    const { bodyId, dossierId, language } = feed;
    const dossiers = await publishedDossiers(this.database, { bodyId, dossierId });
    const at = instantOfMs(Date.now());
    const entries = dossiers.flatMap((dossier) => this.entriesOf(dossier, at));
    const title = nameOf(feed);
    // Asked for each time, so that a revoked address is dead at once.
    response.set({
      'Cache-Control': 'private, no-cache',
      'Content-Disposition': 'inline; filename="penhouder.ics"',
      'X-Robots-Tag': 'noindex',
      ETag: tagOf([title, language, entries]),
    });
    // Known before anything is written: most programs ask every hour for what has not changed.
    if (request.fresh) response.status(304).end();
    else response.type('text/calendar; charset=utf-8').send(calendarFeed(title, entries, language));
  }

  private async feedOf(secret: string, ip: string): Promise<OpenedFeed> {
    const feed = isFeedSecret(secret) ? await openCalendarFeed(this.database, hashOfSecret(secret)) : null;
    await this.limits.token(ip, feed !== null);
    if (feed === null) throw new ProblemError('NotFound');
    await this.limits.calendarFeed(feed.id);
    return feed;
  }

  /** An example has a clock of its own. */
  private entriesOf({ dossierId, clockAt, entries }: PublishedDossier, at: Instant): FeedEntry[] {
    const dossierUrl = `${this.config.baseUrl}/dossiers/${dossierId}`;
    return shownEntries(entries, { at, now: clockAt ?? at }).map((entry) => ({ ...entry, dossierId, dossierUrl }));
  }
}

/** Equal parts are written as equal text, by one version of Penhouder. */
function tagOf(parts: readonly unknown[]): string {
  const text = JSON.stringify([APP_VERSION, ...parts]);
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

function nameOf({ dossierName, bodyName, language }: OpenedFeed): string {
  return dossierName === null
    ? say(language, 'calendarFeed.ofUser', { organisation: bodyName })
    : say(language, 'calendarFeed.ofDossier', { dossier: dossierName });
}
