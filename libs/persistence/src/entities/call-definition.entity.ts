import { Entity, ForeignKey, Index } from 'typeorm';
import type { BodyId, CallRules, CallWording, Instant } from '@penhouder/domain';
import { Json, Key, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Body } from './body.entity';

/** One version of a call definition, as read from its file. Dossiers keep the version they were launched with. */
@Entity()
@Index(['code', 'version'])
export class CallDefinition {
  @Key() id!: string;
  @Text() code!: string;
  @Whole() version!: number;
  @Text() hash!: string;
  /** The file as it was written. */
  @Text() source!: string;
  @Json() rules!: CallRules;
  @Json() wording!: CallWording;
  /** Null: for every body. */
  @ForeignKey(() => Body) @Uuid({ nullable: true }) bodyId!: BodyId | null;
  @MomentNoted() createdAt!: Instant;
}
