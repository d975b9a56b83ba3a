import type { DossierId, Instant } from '@penhouder/domain';
import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Bytes, Json, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Dossier } from './dossier.entity';

/** A Merkle root over the records of every dossier that grew since the root before. Only added to. */
@Entity()
export class DayRoot {
  @PrimaryColumn({ type: 'integer' }) sequence!: number;
  @MomentNoted() madeAt!: Instant;
  /** Hexadecimal. */
  @Text() root!: string;
  /** Stands in the tree as its first leaf; zeros for the first root. */
  @Text() previousRoot!: string;
  /** Leaves of the tree, the one of the root before included. */
  @Whole() size!: number;
}

/** A dossier's leaf: numbers and hashes, no word of anybody. Only added to. */
@Entity()
export class DayRootLeaf {
  @ForeignKey(() => DayRoot) @PrimaryColumn({ type: 'integer' }) rootSequence!: number;
  @PrimaryColumn({ type: 'integer' }) position!: number;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Text() content!: string;
  /** Hashes from the leaf up. */
  @Json() path!: readonly string[];
}

/** The time stamp of a root (RFC 3161), or the tries so far. Never changed once it is there. */
@Entity()
export class DayRootStamp {
  @ForeignKey(() => DayRoot) @PrimaryColumn({ type: 'integer' }) rootSequence!: number;
  /** DER; null: none yet. */
  @Bytes({ nullable: true }) token!: Buffer | null;
  /** What the authority says of the moment. */
  @Moment({ nullable: true }) stampedAt!: Instant | null;
  /** Name in the authority's certificate. */
  @Text({ nullable: true }) authority!: string | null;
  @Whole() tries!: number;
  @MomentNoted() triedAt!: Instant;
  /** Why the last try failed, for operators. */
  @Text({ nullable: true }) problem!: string | null;
}
