import { Controller, Delete, Get, HttpCode, Inject, Param, Put, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calendarAddressSchema,
  calendarFeedsSchema,
  type CalendarAddress,
  type CalendarFeeds,
} from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import {
  dossierCalendarFeeds,
  findDossier,
  newId,
  ownCalendarFeeds,
  renewCalendarFeed,
  revokeCalendarFeed,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { feedList, feedModel } from './feed-list';
import { hashOfSecret, newFeedSecret } from './feed-secret';

/** Which addresses of calendars there are; a secret is shown when it is made, and never again. */
@ApiTags('calendar')
@Controller()
@UseGuards(SignedInGuard)
export class CalendarFeedsController {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('calendar-feed')
  @ApiOperation({ operationId: 'getCalendarFeed', summary: 'One’s own addresses of calendars, without their secrets' })
  @Answers(200, calendarFeedsSchema)
  async own(@Who() who: SignedIn): Promise<CalendarFeeds> {
    return { feeds: feedList(await ownCalendarFeeds(this.database, who.user.id), who) };
  }

  /** Asked again it makes another one: the answer that came last has the address that works. */
  @Put('calendar-feed')
  @ApiOperation({ operationId: 'renewCalendarFeed', summary: 'Make an address for all dossiers, or make it anew' })
  @Answers(200, calendarAddressSchema)
  async renewOwn(@Who() who: SignedIn): Promise<CalendarAddress> {
    return this.renew(who, null);
  }

  @Get('dossiers/:id/calendar-feed')
  @ApiOperation({ operationId: 'getDossierCalendarFeeds', summary: 'The addresses that were given out for a dossier' })
  @Answers(200, calendarFeedsSchema)
  async ofDossier(@Param('id') id: string, @Who() who: SignedIn): Promise<CalendarFeeds> {
    const dossierId = await this.dossierOf(id, who);
    const rows = await dossierCalendarFeeds(this.database, { bodyId: who.body.id, dossierId });
    // Which dossier it is is known where this is shown.
    return {
      feeds: feedList(
        rows.map((row) => ({ ...row, dossierName: null })),
        who,
      ),
    };
  }

  /** As `renewOwn`, for one dossier. */
  @Put('dossiers/:id/calendar-feed')
  @ApiOperation({
    operationId: 'renewDossierCalendarFeed',
    summary: 'Make an address for one dossier, or make it anew',
  })
  @Answers(200, calendarAddressSchema)
  async renewOfDossier(@Param('id') id: string, @Who() who: SignedIn): Promise<CalendarAddress> {
    return this.renew(who, await this.dossierOf(id, who));
  }

  /** One’s own, or what a colleague gave out for a dossier of the body. Dead at once. */
  @Delete('calendar-feeds/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeCalendarFeed', summary: 'Revoke an address: what is behind it is gone at once' })
  async revoke(@Param('id') id: string, @Who() { user, body }: SignedIn): Promise<void> {
    const found = { id: idOrNotFound(id), userId: user.id, bodyId: body.id };
    if (!(await revokeCalendarFeed(this.database, found))) throw new ProblemError('NotFound');
  }

  private async renew(who: SignedIn, dossierId: DossierId | null): Promise<CalendarAddress> {
    const secret = newFeedSecret();
    const { id: userId, name: userName } = who.user;
    const feed = { id: newId(), userId, dossierId, secretHash: hashOfSecret(secret) };
    const { madeAt } = await renewCalendarFeed(this.database, feed);
    const made = feedModel({ ...feed, userName, madeAt, dossierName: null }, who);
    return { address: `${this.config.baseUrl}/ical/${secret}.ics`, feed: made };
  }

  private async dossierOf(id: string, { body }: SignedIn): Promise<DossierId> {
    const dossierId = idOrNotFound(id);
    if ((await findDossier(this.database, { bodyId: body.id, dossierId })) === null) throw new ProblemError('NotFound');
    return dossierId;
  }
}
