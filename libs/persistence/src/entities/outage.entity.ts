import type { DossierId, Instant, LinkId, OutageKind } from '@penhouder/domain';
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Key, Moment, Text, Uuid, Whole } from '../columns';
import { Dossier } from './dossier.entity';
import { SignOffLink } from './sign-off.entity';

/** The last sign of life of one of our parts; processes of the same part share a row. */
@Entity()
export class Pulse {
  @PrimaryColumn({ type: 'text' }) part!: string;
  @Moment() beatAt!: Instant;
}

/** A time in which our pages did not answer, or our mail did not leave, as measured; wall time. */
@Entity()
@Check('outage_kind_check', `kind in ('link', 'mail')`)
@Index('outage_open_idx', ['kind'], { unique: true, where: 'to_at is null' })
export class Outage {
  @Key() id!: string;
  @Text() kind!: OutageKind;
  @Moment() fromAt!: Instant;
  /** Null: it goes on. */
  @Moment({ nullable: true }) toAt!: Instant | null;
  /** What was seen of it, for operators. */
  @Text() cause!: string;
}

/** This dossier has heard of this outage. */
@Entity()
export class OutageTold {
  @Key() @ForeignKey(() => Outage) outageId!: string;
  @Key() @ForeignKey(() => Dossier) dossierId!: DossierId;
}

/** What the holder of a link tried while we could not answer. No words that were typed. */
@Entity()
@Index('failed_attempt_link_id_idx', ['linkId'])
export class FailedAttempt {
  @Key() id!: string;
  @ForeignKey(() => SignOffLink) @Uuid() linkId!: LinkId;
  @Moment() at!: Instant;
  @Text() act!: 'read' | 'answer';
  /** The HTTP status that was answered. */
  @Whole() status!: number;
}
