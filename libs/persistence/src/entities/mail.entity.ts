import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type {
  ContactId,
  DossierId,
  Instant,
  Language,
  LinkId,
  ParticipantId,
  SkipReason,
  UserId,
} from '@penhouder/domain';
import { Flag, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Contact, SignInLink, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { SignCode } from './sign-code.entity';
import { SignOffLink } from './sign-off.entity';

export type MailState = 'planned' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown';

/** One row per mail. Bodies hold a placeholder where the personal link comes; no live link is ever at rest. */
@Entity()
@Check('mail_state_check', `state in ('planned', 'sending', 'sent', 'skipped', 'failed', 'unknown')`)
@Index('mail_open_idx', ['notBefore'], { where: `state in ('planned', 'sending')` })
@Index(['dossierId', 'notBefore'])
export class Mail {
  @Key() id!: string;
  /** The effect's mail key, with the user for mail to coordinators: makes a mail happen once however often it is planned. */
  @Text({ unique: true }) dedupeKey!: string;
  /** Null: sign-in mail. */
  @ForeignKey(() => Dossier) @Uuid({ nullable: true }) dossierId!: DossierId | null;
  @Uuid({ nullable: true }) participantId!: ParticipantId | null;
  @ForeignKey(() => Contact) @Uuid({ nullable: true }) contactId!: ContactId | null;
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) userId!: UserId | null;
  @ForeignKey(() => SignOffLink) @Uuid({ nullable: true }) linkId!: LinkId | null;
  @ForeignKey(() => SignInLink) @Uuid({ nullable: true }) signInLinkId!: string | null;
  /** The code that it brings; null in every other mail. */
  @Index() @ForeignKey(() => SignCode) @Uuid({ nullable: true }) signCodeId!: string | null;
  @Text() kind!: string;
  /** The event that caused it; null for sign-in mail. An answer applied after it makes a reminder needless. */
  @Whole({ nullable: true }) plannedSequence!: number | null;
  @Text() language!: Language;
  @Text() subject!: string;
  @Text() textBody!: string;
  @Text() htmlBody!: string;
  /** The due day for calendars (RFC 5545), an attachment; null: none. Frozen with the words, without the link. */
  @Text({ nullable: true }) calendarPart!: string | null;
  /** Mails with the same key belong to one conversation. */
  @Text({ nullable: true }) threadKey!: string | null;
  /** Leaves at this moment of the dossier's time, or later. */
  @Moment() notBefore!: Instant;
  /** Leaves only within the sending hours of a working day. */
  @Flag() isWindowed!: boolean;
  @Text({ unique: true }) messageId!: string;
  @MomentNoted() plannedAt!: Instant;
  /** The `Date` header, frozen at the first attempt. */
  @Moment({ nullable: true }) dateHeader!: Instant | null;
  @Text({ default: 'planned' }) state!: MailState;
  @Whole({ default: 0 }) attempt!: number;
  /** How often the outcome was unknown and the same bytes were sent again. */
  @Whole({ default: 0 }) resends!: number;
  @Moment({ nullable: true }) startedAt!: Instant | null;
  /** Wall time before which no further attempt is made. */
  @Moment({ nullable: true }) nextAttemptAt!: Instant | null;
  @Moment({ nullable: true }) finishedAt!: Instant | null;
  /** The dossier's time when it was finished. */
  @Moment({ nullable: true }) finishedDossierTime!: Instant | null;
  /** The address it went to. */
  @Text({ nullable: true }) sentTo!: string | null;
  @Text({ nullable: true }) smtpResponse!: string | null;
  @Text({ nullable: true }) serverMessageId!: string | null;
  @Text({ nullable: true }) skipReason!: SkipReason | null;
  /** Where an answer to it should go, in the place of the usual address; for copies of replies. */
  @Text({ nullable: true }) replyTo!: string | null;
  /** Over the exact bytes handed to the relay; hexadecimal. Null for a code: a million tries would find it in there. */
  @Text({ nullable: true }) sha256!: string | null;
  /** When the dossier was told of the failure. */
  @Moment({ nullable: true }) failureReportedAt!: Instant | null;
}
