import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { DossierId, Instant, RowId, UserId } from '@penhouder/domain';
import { Flag, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { SignOffInbox } from './sign-off.entity';

/** A question and its answer for all participants, one row per version; the newest is in force. */
@Entity()
@Unique('public_answer_row_id_version_key', ['rowId', 'version'])
export class PublicAnswer {
  @Key() id!: string;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  /** The question as it came, by its answer to the dossier. */
  @ForeignKey(() => SignOffInbox) @Uuid() rowId!: RowId;
  @Whole() version!: number;
  /** In words that name nobody; who wrote them sees to that. */
  @Text() question!: string;
  @Text() answer!: string;
  /** False: taken off the pages again. */
  @Flag({ default: undefined }) isShown!: boolean;
  /** This version was mailed to everybody. */
  @Flag({ default: undefined }) isMailed!: boolean;
  @ForeignKey(() => UserAccount) @Uuid() writtenBy!: UserId;
  @MomentNoted() writtenAt!: Instant;
  /** The dossier's time. */
  @Moment() dossierTime!: Instant;
}
