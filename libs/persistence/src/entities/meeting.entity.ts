import type {
  BodyId,
  DossierId,
  Instant,
  LocalDate,
  MeetingCalendar as Calendar,
  OrganCode,
  UnitId,
  UserId,
} from '@penhouder/domain';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Day, Json, Key, Moment, Text, Uuid } from '../columns';
import { Body, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { LegalUnit } from './legal-unit.entity';

/**
 * What a coordinator stated about the meetings of one organ of one legal unit; wall time. A row is never changed: the
 * newest one holds, the others are its history.
 */
@Entity()
@Index(['bodyId', 'unitId', 'organ', 'at'])
@Check('meeting_calendar_organ_check', `organ in ('cbs', 'gr', 'vb', 'rmw', 'mat', 'other')`)
export class MeetingCalendar {
  @Key() id!: string;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Index() @ForeignKey(() => LegalUnit) @Uuid() unitId!: UnitId;
  @Text() organ!: OrganCode;
  @Json() calendar!: Calendar;
  @Index() @ForeignKey(() => UserAccount) @Uuid() byUserId!: UserId;
  @Moment() at!: Instant;
}

/** This dossier has heard of this calendar, up to this day. */
@Entity()
export class MeetingTold {
  @Key() @ForeignKey(() => MeetingCalendar) calendarId!: string;
  @Key() @ForeignKey(() => Dossier) dossierId!: DossierId;
  @Day() untilOn!: LocalDate;
}
