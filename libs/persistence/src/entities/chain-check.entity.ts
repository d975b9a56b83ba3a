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
  /** The root that was made after it, so that one which is cut off later is missed; null: none was. */
  @Whole({ nullable: true }) rootSequence!: number | null;
  /** Hexadecimal. */
  @Text({ nullable: true }) root!: string | null;
}

/** A dossier whose proof did not hold, or the row of day roots; wall time. Kept when it holds again. */
@Entity()
@Index('chain_break_open_idx', ['dossierId'], { unique: true, where: 'over_at is null' })
export class ChainBreak {
  @Key() id!: string;
  /** Null: it is the row of day roots as a whole. */
  @ForeignKey(() => Dossier) @Uuid({ nullable: true }) dossierId!: DossierId | null;
  /** The first record, or day root, that does not hold. */
  @Whole() sequence!: number;
  @Text() what!: string;
  @MomentNoted() foundAt!: Instant;
  /** Null: it was still so at the last round. */
  @Moment({ nullable: true }) overAt!: Instant | null;
}
