import type { DossierId, Instant } from '@penhouder/domain';
import { Entity, ForeignKey, Index } from 'typeorm';
import { Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Dossier } from './dossier.entity';

/** A round in which every chain of the installation was computed again. */
@Entity()
export class ChainCheck {
  @Key() id!: string;
  @Index() @MomentNoted() at!: Instant;
  @Whole() dossiers!: number;
  @Whole() records!: number;
  @Whole() broken!: number;
}

/** A dossier whose proof did not hold; wall time. Kept when it holds again. */
@Entity()
@Index('chain_break_open_idx', ['dossierId'], { unique: true, where: 'over_at is null' })
export class ChainBreak {
  @Key() id!: string;
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  /** The first record that does not hold. */
  @Whole() sequence!: number;
  @Text() what!: string;
  @MomentNoted() foundAt!: Instant;
  /** Null: it was still so at the last round. */
  @Moment({ nullable: true }) overAt!: Instant | null;
}
