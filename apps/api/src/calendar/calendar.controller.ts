import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calendarChangeSchema,
  calendarEffectSchema,
  calendarQuerySchema,
  closedDaysSchema,
  type CalendarChangeForm,
  type CalendarEffect,
  type CalendarQuery,
  type ClosedDays,
} from '@penhouder/contracts';
import { instantOfMs } from '@penhouder/domain';
import { dayInBrussels } from '@penhouder/launching';
import { closedDaysFor, findCalendarChange, idOf, saveCalendarChange } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { changedDays } from './calendar-days';
import { CalendarEffects } from './calendar-effects';
import { closedDaysModel } from './closed-days-model';

/** The closed days of the session's body, and what a change of them moves. */
@ApiTags('calendar')
@Controller('calendar')
@UseGuards(SignedInGuard)
export class CalendarController {
  constructor(
    private readonly database: DataSource,
    private readonly effects: CalendarEffects,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listClosedDays', summary: 'The closed days of the organisation in one year' })
  @Answers(200, closedDaysSchema)
  async list(
    @Query({ schema: calendarQuerySchema }) { year }: CalendarQuery,
    @Who() { body, user }: SignedIn,
  ): Promise<ClosedDays> {
    const known = await closedDaysFor(this.database, body.id);
    return closedDaysModel(known, Number(year ?? dayInBrussels().slice(0, 4)), user.language);
  }

  /** 422 as `change`. Nothing is kept and nothing moves. */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewCalendarChange', summary: 'What other closed days move in the open dossiers' })
  @Answers(200, calendarEffectSchema)
  async preview(
    @Body({ schema: calendarChangeSchema }) form: CalendarChangeForm,
    @Who() who: SignedIn,
  ): Promise<CalendarEffect> {
    const known = await closedDaysFor(this.database, who.body.id);
    return this.effects.of(changedDays(form, known, who.user.language), who);
  }

  /**
   * Keeps the change; the dossiers hear of it within seconds. 422 `ClosureEndsBeforeItBegins`, `ClosureTooLong`,
   * `NothingToClose`, `DayNotClosed`, `CalendarYearUnknown`. The same key and form again changes nothing more.
   */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'changeCalendar', summary: 'Close days, or work on a day on which others are closed' })
  @Answers(200, calendarEffectSchema)
  async change(
    @Target() { key }: KeyedTarget,
    @Body({ schema: calendarChangeSchema }) form: CalendarChangeForm,
    @Who() who: SignedIn,
  ): Promise<CalendarEffect> {
    const id = idOf('calendar-change', who.body.id, key, JSON.stringify(form));
    const kept = await findCalendarChange(this.database, id);
    if (kept !== null) return this.effects.of(kept, who);
    const known = await closedDaysFor(this.database, who.body.id);
    const changed = changedDays(form, known, who.user.language);
    const effect = await this.effects.of(changed, who);
    const at = instantOfMs(Date.now());
    await saveCalendarChange(this.database, { id, bodyId: who.body.id, by: who.user.id, at, ...changed });
    return effect;
  }
}
