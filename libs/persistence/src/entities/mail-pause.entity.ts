import type { BodyId, Instant, UserId } from '@penhouder/domain';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Key, Moment, MomentNoted, Text, Uuid } from '../columns';
import { Body, UserAccount } from './body.entity';

/** A time in which the mail of one organisation's dossiers is held back, with who asked for it and why; wall time. */
@Entity()
@Index('mail_pause_open_idx', ['bodyId'], { unique: true, where: 'resumed_at is null' })
export class MailPause {
  @Key() id!: string;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Text() reason!: string;
  @MomentNoted() pausedAt!: Instant;
  @ForeignKey(() => UserAccount) @Uuid() pausedBy!: UserId;
  /** Null: it goes on. */
  @Moment({ nullable: true }) resumedAt!: Instant | null;
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) resumedBy!: UserId | null;
}
