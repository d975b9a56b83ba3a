import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { DossierId, Instant, LinkId, LocalDate, OrganCode, ParticipantId, RowId } from '@penhouder/domain';
import { Day, Key, Moment, Text, Uuid, Whole } from '../columns';
import { Dossier, Participant } from './dossier.entity';
import { Evidence, SignOffInbox, SignOffLink } from './sign-off.entity';

/** Where the published text of a decision stands: none was named, it waits to be read, was read, or could not be read. */
export type ExtractState = 'none' | 'waiting' | 'read' | 'failed';

/** The decision of an organ behind an agreement, as its municipality gave it by its link. */
@Entity()
@Check('decision_record_extract_check', `extract in ('none', 'waiting', 'read', 'failed')`)
@Index('decision_record_waiting_idx', ['dossierId'], { where: `applied_sequence is null` })
@Index('decision_record_extract_idx', ['nextTryAt'], { where: `extract = 'waiting'` })
export class DecisionRecord {
  /** Submission id of the form, stable over reloads. */
  @Key() id!: string;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @ForeignKey(() => Participant) @Uuid() participantId!: ParticipantId;
  @ForeignKey(() => SignOffLink) @Uuid() linkId!: LinkId;
  /** The agreement that it decides. */
  @ForeignKey(() => SignOffInbox) @Uuid() rowId!: RowId;
  @Text() organ!: OrganCode;
  @Day() decidedOn!: LocalDate;
  @Text({ nullable: true }) url!: string | null;
  @ForeignKey(() => Evidence) @Uuid() evidenceId!: string;
  /** The dossier's time. */
  @Moment() givenAt!: Instant;
  @Text() extract!: ExtractState;
  @Whole({ default: 0 }) tries!: number;
  /** Wall time. */
  @Moment({ nullable: true }) nextTryAt!: Instant | null;
  @Moment({ nullable: true }) readAt!: Instant | null;
  @Text({ nullable: true }) textSha256!: string | null;
  @Whole({ nullable: true }) bytes!: number | null;
  /** Under which the dossier's journal has it; null: not yet, 0: its dossier had ended before decisions were journalled. */
  @Whole({ nullable: true }) appliedSequence!: number | null;
  /** Why the last try failed: a code. */
  @Text({ nullable: true }) problem!: string | null;
}
