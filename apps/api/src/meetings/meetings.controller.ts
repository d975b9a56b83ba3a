import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calendarEffectSchema,
  meetingFormSchema,
  meetingListSchema,
  organMeetingsQuerySchema,
  organMeetingsSchema,
  type CalendarEffect,
  type MeetingForm,
  type MeetingList,
  type OrganMeetings,
  type OrganMeetingsQuery,
} from '@penhouder/contracts';
import { instantOfMs, type UnitId } from '@penhouder/domain';
import { dayInBrussels } from '@penhouder/launching';
import {
  idOf,
  meetingCalendars,
  saveMeetingCalendar,
  statedCalendars,
  unitsOnDay,
  userNames,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Keyed } from '../openapi/located-at';
import { ProblemError } from '../problems/problem-error';
import { Target, type KeyedTarget } from '../security/idempotency-key';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { MeetingEffects, type StatedMeetings } from './meeting-effects';
import { checkedCalendar } from './meeting-faults';
import { listedCalendar, organModel } from './meeting-models';

/** When the organs of municipalities meet, as this body knows it, and what a change of it moves. */
@ApiTags('meetings')
@Controller('meetings')
@UseGuards(SignedInGuard)
export class MeetingsController {
  constructor(
    private readonly database: DataSource,
    private readonly effects: MeetingEffects,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listMeetings', summary: 'Every organ of which is known when it meets' })
  @Answers(200, meetingListSchema)
  async list(@Who() { body, user }: SignedIn): Promise<MeetingList> {
    const known = await meetingCalendars(this.database, { bodyId: body.id });
    const names = await this.unitNames(
      known.map(({ unitId }) => unitId),
      body.id,
    );
    const seen = { language: user.language, today: dayInBrussels() };
    const calendars = known.map((one) => listedCalendar(one, { ...seen, unitName: names.get(one.unitId) ?? '' }));
    return { calendars: calendars.sort((one, other) => one.unitName.localeCompare(other.unitName, user.language)) };
  }

  /** 404 for a unit that the body does not see. */
  @Get('calendar')
  @ApiOperation({
    operationId: 'organMeetings',
    summary: 'When one organ meets: a year of days, the rules, the history',
  })
  @Answers(200, organMeetingsSchema)
  async organ(
    @Query({ schema: organMeetingsQuerySchema }) { unit, organ, year }: OrganMeetingsQuery,
    @Who() { body, user }: SignedIn,
  ): Promise<OrganMeetings> {
    const unitId = unit as UnitId;
    const unitName = (await this.unitNames([unitId], body.id)).get(unitId);
    if (unitName === undefined) throw new ProblemError('NotFound');
    const [stated, users] = await Promise.all([
      statedCalendars(this.database, { bodyId: body.id, unitId, organ }),
      userNames(this.database, body.id),
    ]);
    const asked = { unitId, unitName, organ, language: user.language };
    return organModel(stated, {
      ...asked,
      year: Number(year ?? dayInBrussels().slice(0, 4)),
      userOf: (id) => users.get(id) ?? body.name,
    });
  }

  /** 422 as `state`. Nothing is kept and nothing moves. */
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewMeetings',
    summary: 'What other meetings of an organ move in the open dossiers',
  })
  @Answers(200, calendarEffectSchema)
  async preview(@Body({ schema: meetingFormSchema }) form: MeetingForm, @Who() who: SignedIn): Promise<CalendarEffect> {
    return this.effects.of(await this.checked(form, who), who);
  }

  /**
   * Keeps what was stated; the dossiers hear of it within seconds. 422 `UnknownUnit`, `IrregularHasRules`,
   * `RhythmUnknown`, `RuleEndsBeforeItBegins`, `RuleWithoutMeeting`, `RecessCoversAll`, `AgendaLongerThanInterval`,
   * `PointsBeforeAgenda`, `DateTwice`, `ExceptionTwice`, `ExceptionWithoutMeeting`, `MovedOntoMeeting`. The same key and
   * form again keep nothing more.
   */
  @Post()
  @HttpCode(200)
  @Keyed()
  @ApiOperation({ operationId: 'stateMeetings', summary: 'State when an organ of a municipality meets' })
  @Answers(200, calendarEffectSchema)
  async state(
    @Target() { key }: KeyedTarget,
    @Body({ schema: meetingFormSchema }) form: MeetingForm,
    @Who() who: SignedIn,
  ): Promise<CalendarEffect> {
    const { unitId, organ, calendar, unitName } = await this.checked(form, who);
    const effect = await this.effects.of({ unitId, organ, calendar, unitName }, who);
    const id = idOf('meeting-calendar', who.body.id, key, JSON.stringify(form));
    const at = instantOfMs(Date.now());
    await saveMeetingCalendar(this.database, { id, bodyId: who.body.id, unitId, organ, calendar, by: who.user.id, at });
    return effect;
  }

  private async checked(form: MeetingForm, { body, user }: SignedIn): Promise<StatedMeetings> {
    const unitId = form.unitId as UnitId;
    const unitName = (await this.unitNames([unitId], body.id)).get(unitId);
    if (unitName === undefined) throw new ProblemError('UnknownUnit');
    return { unitId, organ: form.organ, unitName, calendar: checkedCalendar(form, user.language) };
  }

  private async unitNames(
    unitIds: readonly UnitId[],
    seenBy: SignedIn['body']['id'],
  ): Promise<ReadonlyMap<UnitId, string>> {
    const units = await unitsOnDay(this.database, { unitIds, onDate: dayInBrussels(), seenBy });
    return new Map(units.map(({ id, name }) => [id, name]));
  }
}
