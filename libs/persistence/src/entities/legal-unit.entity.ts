import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { BodyId, LocalDate, UnitId } from '@penhouder/domain';
import { Day, Key, Large, Text, Uuid } from '../columns';

/** A legal unit of any kind. Its id outlives changes of name and NIS code; a merger makes a new unit. */
@Entity()
@Unique(['kind', 'nis'])
@Check('legal_unit_kind_check', `kind in ('municipality', 'ocmw', 'association', 'firm', 'school', 'agency')`)
export class LegalUnit {
  @Key() id!: UnitId;
  @Text() kind!: string;
  @Index() @Text() name!: string;
  @Text({ nullable: true }) nis!: string | null;
  /** First day on which the unit exists; null: longer than we look back. */
  @Day({ nullable: true }) validFrom!: LocalDate | null;
  /** Last day on which it exists. */
  @Day({ nullable: true }) validTo!: LocalDate | null;
  @ForeignKey(() => LegalUnit) @Uuid({ nullable: true }) successorId!: UnitId | null;
  @Text({ nullable: true }) arrondissement!: string | null;
  @Text({ nullable: true }) province!: string | null;
  /** Ten digits; null where it was not given. */
  @Text({ nullable: true }) enterpriseNumber!: string | null;
  /** The body that added it by hand and alone sees it; null: everybody. */
  @Uuid({ nullable: true }) bodyId!: BodyId | null;
}

/** One figure of a unit on a reference day, for example its inhabitants on 1 January 2019. */
@Entity()
export class LegalUnitFigure {
  @ForeignKey(() => LegalUnit) @Key() unitId!: UnitId;
  @PrimaryColumn({ type: 'text' }) figure!: string;
  @PrimaryColumn({ type: 'date' }) onDate!: LocalDate;
  @Large() value!: number;
}
