import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BodyId, DossierId, FileId, Instant, UserId } from '@penhouder/domain';
import { Bytes, Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Body, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';

/** An uploaded file with its bytes. */
@Entity()
export class StoredFile {
  @Key() id!: FileId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Text() name!: string;
  @Text() mediaType!: string;
  @Whole() bytes!: number;
  @Text() sha256!: string;
  @Bytes({ select: false }) content!: Buffer;
  @ForeignKey(() => UserAccount) @Uuid() uploadedBy!: UserId;
  @MomentNoted() uploadedAt!: Instant;
  /** Since when its bytes are known to be others than those that were added; null: as far as is known they are the same. */
  @Moment({ nullable: true }) damagedAt!: Instant | null;
}

/** The table that connect-pg-simple reads and writes. */
@Entity()
export class Session {
  @PrimaryColumn({ type: 'character varying' }) sid!: string;
  @Json() sess!: unknown;
  @Index() @Column({ type: 'timestamp', precision: 6 }) expire!: Date;
}

/** How often something was tried within one window of time. */
@Entity()
export class RateLimit {
  @PrimaryColumn({ type: 'text' }) key!: string;
  @PrimaryColumn({ type: 'timestamp with time zone' }) windowStart!: Date;
  @Whole() count!: number;
}
