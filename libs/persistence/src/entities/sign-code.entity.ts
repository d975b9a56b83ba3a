import { Entity, ForeignKey, Index } from 'typeorm';
import type { Instant, LinkId } from '@penhouder/domain';
import { Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { SignOffLink } from './sign-off.entity';

/** One request for a code that confirms an answer. The code itself is worked out anew each time and kept nowhere. */
@Entity()
export class SignCode {
  /** Comes with the page, so that a request that is repeated is the same one. */
  @Key() id!: string;
  @Index() @ForeignKey(() => SignOffLink) @Uuid() linkId!: LinkId;
  /** Key and chance from which the code is worked out. */
  @Text() keyId!: string;
  @Text() seed!: string;
  /** Hash of link, session, text and form: for anything else the code is none. */
  @Text() binding!: string;
  /** Wall time. */
  @MomentNoted() requestedAt!: Instant;
  /** Wrong ones. */
  @Whole({ default: 0 }) attempts!: number;
  @Moment({ nullable: true }) usedAt!: Instant | null;
}
