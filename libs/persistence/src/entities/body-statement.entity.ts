import { Entity, ForeignKey, Unique } from 'typeorm';
import type { BodyId, Instant, UserId } from '@penhouder/domain';
import { Json, Key, MomentNoted, Uuid, Whole } from '../columns';
import { Body, UserAccount } from './body.entity';

/** What a body says of itself in public, one row per version; the newest is in force, no row is ever changed. */
@Entity()
@Unique('body_statement_body_id_version_key', ['bodyId', 'version'])
export class BodyStatement {
  @Key() id!: string;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Whole() version!: number;
  @Json() content!: unknown;
  @ForeignKey(() => UserAccount) @Uuid() savedBy!: UserId;
  @MomentNoted() savedAt!: Instant;
}
