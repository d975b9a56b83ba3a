import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import type { Instant } from '@penhouder/domain';
import { Key, MomentNoted, Text, Uuid } from '../columns';
import { Mail } from './mail.entity';

/** What an incoming message is: only a `bounce` has consequences by itself. */
export type IncomingKind = 'bounce' | 'delay' | 'autoReply' | 'reply';

/** A message that came back to the return address of one of our mails. The same bytes about the same mail are one row. */
@Entity()
@Unique(['mailId', 'sha256'])
@Check('incoming_mail_kind_check', `kind in ('bounce', 'delay', 'autoReply', 'reply')`)
export class IncomingMail {
  @Key() id!: string;
  @ForeignKey(() => Mail) @Uuid() mailId!: string;
  @Text() kind!: IncomingKind;
  /** Enhanced status code of a report (RFC 3463), such as `5.1.1`. */
  @Text({ nullable: true }) status!: string | null;
  /** What the other mail server said. */
  @Text({ nullable: true }) diagnostic!: string | null;
  @Text() fromAddress!: string;
  @Text() subject!: string;
  @Text() text!: string;
  /** Of the bytes as they came; hexadecimal. */
  @Text() sha256!: string;
  @MomentNoted() receivedAt!: Instant;
}
