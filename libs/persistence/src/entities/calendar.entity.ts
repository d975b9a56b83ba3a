import type {
  BodyId,
  CalendarChange as ChangeOfCalendar,
  DossierId,
  Instant,
  LocalDate,
  UserId,
} from '@penhouder/domain';
import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Day, Json, Key, Moment, Text, Uuid } from '../columns';
import { Body, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';

/** A day on which nobody works: legal, of the Flemish administration, or of one body. */
@Entity()
@Check('closed_day_kind_check', `kind in ('legal', 'flemish', 'body', 'worked')`)
export class ClosedDay {
  @Key() id!: string;
  @Index() @ForeignKey(() => Body) @Uuid({ nullable: true }) bodyId!: BodyId | null;
  @Index() @Day() onDate!: LocalDate;
  @Text() name!: string;
  /** `worked`: a day for everybody on which this body works. */
  @Text() kind!: 'legal' | 'flemish' | 'body' | 'worked';
}

/** What a body changed in its closed days in one go; wall time. */
@Entity()
export class CalendarChange {
  @Key() id!: string;
  @Index() @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Index() @ForeignKey(() => UserAccount) @Uuid() byUserId!: UserId;
  @Moment() at!: Instant;
  @Json() days!: ChangeOfCalendar['days'];
}

/** This dossier has heard of this change. */
@Entity()
export class CalendarTold {
  @Key() @ForeignKey(() => CalendarChange) changeId!: string;
  @Key() @ForeignKey(() => Dossier) dossierId!: DossierId;
}
