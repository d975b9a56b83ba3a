import type { DossierId, Instant, PublishedEntry, UserId } from '@penhouder/domain';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';

/** A secret address at which a calendar is fetched, by the right of the one who made it. Revoked: the row is gone. */
@Entity()
export class CalendarFeed {
  @Key() id!: string;
  @Index() @ForeignKey(() => UserAccount) @Uuid() userId!: UserId;
  /** Null: every dossier that its owner sees. */
  @Index() @ForeignKey(() => Dossier) @Uuid({ nullable: true }) dossierId!: DossierId | null;
  /** SHA-256 of the secret, hexadecimal; the secret itself is kept nowhere. */
  @Text({ unique: true }) secretHash!: string;
  @MomentNoted() madeAt!: Instant;
}

/** What calendars have last seen of one dossier. No fold: its sequences never begin anew. */
@Entity()
export class CalendarPublication {
  @Key() @ForeignKey(() => Dossier) dossierId!: DossierId;
  /** Of the dossier, when its entries were looked at. */
  @Whole() version!: number;
  @Json() entries!: readonly PublishedEntry[];
  /** Null: nothing is shown any more until the dossier changes. */
  @Moment({ nullable: true }) lookAgainAt!: Instant | null;
}
