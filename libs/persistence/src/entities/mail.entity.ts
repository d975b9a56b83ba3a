import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type {
  ContactId,
  DossierId,
  Instant,
  Language,
  LinkId,
  LocalDate,
  MailFailure,
  ParticipantId,
  SkipReason,
  UserId,
} from '@penhouder/domain';
import { Flag, Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Contact, SignInLink, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { SignCode } from './sign-code.entity';
import { SignOffLink } from './sign-off.entity';

export type MailState = 'planned' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown';

/** Words with a placeholder for the personal link. */
export interface KeptWords {
  readonly text: string;
  readonly html: string;
}

/** One reminder in a mail with several: until when its answer is asked, and its words. */
export interface DigestPartKept extends KeptWords {
  readonly due: LocalDate;
}

/** What a mail with several reminders was put together from. */
export interface DigestKept {
  /** Where it stands among the others; counted from 0. */
  readonly place: number;
  readonly subject: string;
  /** The mail around its parts; with the one that carries the others only. */
  readonly frame: KeptWords | null;
  /** The mail as the dossier of this reminder keeps it: without the others. */
  readonly copy: KeptWords;
}

/** What the envelope and the head of a mail say, as at its first attempt: the same in every attempt that may be a second copy. */
export interface FrozenHead {
  readonly name: string;
  readonly address: string;
  readonly bodyName: string;
  readonly bodyEmail: string | null;
  readonly inReplyTo: string | null;
  /** Of its personal link; null: it has none. */
  readonly generation: number | null;
}

/** One row per mail. Bodies hold a placeholder where the personal link comes; no live link is ever at rest. */
@Entity()
@Check('mail_state_check', `state in ('planned', 'sending', 'sent', 'skipped', 'failed', 'unknown')`)
@Check('mail_failure_check', `failure in ('refused', 'returned', 'gaveUp')`)
@Index('mail_open_idx', ['notBefore'], { where: `state in ('planned', 'sending')` })
@Index('mail_sent_idx', ['finishedAt'], { where: `state = 'sent'` })
@Index('mail_dead_address_idx', ['deadAddressAt'], { where: 'dead_address_at is not null' })
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
  /** What of it stands in a mail with other reminders to the same person; null: it always leaves by itself. */
  @Json({ nullable: true }) digestPart!: DigestPartKept | null;
  /** The mail that carries it, itself or another one that was due for the same person; null: it leaves by itself. */
  @Index({ where: 'digest_of is not null' })
  @ForeignKey(() => Mail)
  @Uuid({ nullable: true })
  digestOf!: string | null;
  /** Its place and its words in that mail, frozen when the mail was put together; null as long as `digestOf` is. */
  @Json({ nullable: true }) digest!: DigestKept | null;
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
  /**
   * Since when no mail server says a word about it: the first of those attempts, or when it was due, where nobody was there
   * to send anything until then; null: the last attempt was answered.
   */
  @Moment({ nullable: true }) inVainSince!: Instant | null;
  /** The first attempt of those after which the mail server put it off; null: the last one was not answered so. */
  @Moment({ nullable: true }) putOffSince!: Instant | null;
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
  /** While it is under way only: nothing personal stays behind. */
  @Json({ nullable: true }) frozen!: FrozenHead | null;
  /** How it failed; null: it did not, or before that was kept. */
  @Text({ nullable: true }) failure!: Exclude<MailFailure, 'unknown'> | null;
  /** When its failure showed that nobody is at its address; wall time. Null: it did not. */
  @Moment({ nullable: true }) deadAddressAt!: Instant | null;
  /** When the dossier was told of the failure. */
  @Moment({ nullable: true }) failureReportedAt!: Instant | null;
}
