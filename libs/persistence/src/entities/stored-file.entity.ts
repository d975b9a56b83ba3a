import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { BodyId, DossierId, FileId, Instant, LinkId, RowId, UserId } from '@penhouder/domain';
import { Bytes, Flag, Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Body, UserAccount } from './body.entity';
import { DecisionRecord } from './decision-record.entity';
import { Dossier } from './dossier.entity';
import { SignOffInbox, SignOffLink } from './sign-off.entity';

/**
 * What a virus scanner said: `notScanned` none is there, `quarantine` it has not looked yet, `clean`, `infected` nobody
 * gets it, `removed` its bytes are gone.
 */
export type FileScan = 'notScanned' | 'quarantine' | 'clean' | 'infected' | 'removed';

/** An uploaded file with its bytes. */
@Entity()
@Check('stored_file_scan_check', `scan in ('notScanned', 'quarantine', 'clean', 'infected', 'removed')`)
@Index('stored_file_unseen_idx', ['uploadedAt'], { where: 'scanned_at is null' })
@Unique('stored_file_storage_name_key', ['storageName'])
@Check('stored_file_place_check', `(content is null) <> (storage_name is null)`)
@Check('stored_file_by_check', `(uploaded_by is null) <> (link_id is null)`)
@Check('stored_file_decision_check', `decision_id is null or is_for_decision`)
@Check('stored_file_purpose_check', `not is_for_decision or (answer_id is null and link_id is not null)`)
export class StoredFile {
  @Key() id!: FileId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Text() name!: string;
  @Text() mediaType!: string;
  @Whole() bytes!: number;
  @Text() sha256!: string;
  /** Null: they lie in the folder of files. */
  @Bytes({ select: false, nullable: true }) content!: Buffer | null;
  /** Under which name they lie in the folder of files; null: they lie here. */
  @Text({ nullable: true }) storageName!: string | null;
  /** The coordinator who added it; null: it came by a link. */
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) uploadedBy!: UserId | null;
  /** The personal link by which it came. */
  @Index() @ForeignKey(() => SignOffLink) @Uuid({ nullable: true }) linkId!: LinkId | null;
  /** The answer with which it came; null for a paper of a link: not sent yet, and nobody else sees it. */
  @ForeignKey(() => SignOffInbox) @Uuid({ nullable: true }) answerId!: RowId | null;
  /** It came with the form of a decision, and never goes with an answer. */
  @Flag({ default: false }) isForDecision!: boolean;
  /** The decision of an organ with which it came; null for a paper of a decision: not sent yet. */
  @ForeignKey(() => DecisionRecord) @Uuid({ nullable: true }) decisionId!: RowId | null;
  @MomentNoted() uploadedAt!: Instant;
  @Text({ default: 'notScanned' }) scan!: FileScan;
  /** The scanner's name for what it found. */
  @Text({ nullable: true }) finding!: string | null;
  @Moment({ nullable: true }) scannedAt!: Instant | null;
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
