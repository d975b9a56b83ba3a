import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { BodyId, DossierId, Instant, ParticipantId, RowId, UserId } from '@penhouder/domain';
import { Bytes, Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import type { ReplyReading } from '../post/reply-reading';
import { Body, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { Mail } from './mail.entity';

/** What an incoming message is: only a `bounce` has consequences by itself. */
export type IncomingKind = 'bounce' | 'delay' | 'autoReply' | 'reply';
/** `none`: asks nobody for anything; `open`: a coordinator has to look at it; then what she did with it. */
export type IncomingState = 'none' | 'open' | 'taken' | 'dismissed';

/**
 * A message that came to an address of ours. The same message about the same mail is one row, by whichever way it came;
 * one that belongs to no mail waits without one until somebody says where it belongs.
 */
@Entity()
@Unique(['mailId', 'contentSha256'])
@Index('incoming_mail_unassigned_idx', ['contentSha256'], { unique: true, where: 'mail_id is null' })
@Index('incoming_mail_open_idx', ['dossierId'], { where: `state = 'open'` })
@Check('incoming_mail_kind_check', `kind in ('bounce', 'delay', 'autoReply', 'reply')`)
@Check('incoming_mail_state_check', `state in ('none', 'open', 'taken', 'dismissed')`)
export class IncomingMail {
  @Key() id!: string;
  /** The mail of ours that it is about; null: none was found. */
  @ForeignKey(() => Mail) @Uuid({ nullable: true }) mailId!: string | null;
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
  /** Of sender, date, subject, Message-ID and content, without what servers on the way add; hexadecimal. */
  @Text() contentSha256!: string;
  /** The bytes as they came; null for what came before they were kept. */
  @Bytes({ nullable: true, select: false }) raw!: Buffer | null;
  @Whole({ nullable: true }) bytes!: number | null;
  /** The sender's own Message-ID, at most 300 characters. */
  @Text({ nullable: true }) messageId!: string | null;
  /** How it was known what it is about; null: it is not known. */
  @Text({ nullable: true }) foundBy!: 'address' | 'thread' | 'hand' | null;
  /** Whose list shows it; null while nobody knows: administrators see it. */
  @ForeignKey(() => Body) @Uuid({ nullable: true }) bodyId!: BodyId | null;
  @ForeignKey(() => Dossier) @Uuid({ nullable: true }) dossierId!: DossierId | null;
  @Uuid({ nullable: true }) participantId!: ParticipantId | null;
  @Text({ default: 'none' }) state!: IncomingState;
  /** What the words seem to say; for replies and absences. */
  @Json({ nullable: true }) reading!: ReplyReading | null;
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) handledBy!: UserId | null;
  @Moment({ nullable: true }) handledAt!: Instant | null;
  /** Why nothing was done with it. */
  @Text({ nullable: true }) reason!: string | null;
  /** The answer that was entered from it. */
  @Uuid({ nullable: true }) rowId!: RowId | null;
}
