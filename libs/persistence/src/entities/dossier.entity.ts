import { Check, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type {
  BodyId,
  Dossier as DossierState,
  DossierEvent as Event,
  DossierId,
  DossierKind,
  DossierOverview,
  Instant,
  LaunchDossier,
  LocalDate,
  Outcome,
  ParticipantId,
  StepId,
  Task,
  UnitId,
  UserId,
} from '@penhouder/domain';
import { Day, Flag, Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Body, UserAccount } from './body.entity';
import { CallDefinition } from './call-definition.entity';
import { LegalUnit } from './legal-unit.entity';

/** A launch in the making; `content` is the form as the coordinator left it. */
@Entity()
export class DossierDraft {
  @Key() id!: string;
  @Index() @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @ForeignKey(() => UserAccount) @Uuid() createdBy!: UserId;
  @Json() content!: unknown;
  @Uuid({ nullable: true }) launchedDossierId!: DossierId | null;
  @Flag() isExample!: boolean;
  @MomentNoted() createdAt!: Instant;
  @MomentNoted() updatedAt!: Instant;
}

/** A launched dossier: who leads it, what it was launched with, which clock it follows. */
@Entity()
@Unique(['bodyId', 'number'])
@Check('dossier_kind_check', `kind in ('real', 'example', 'rehearsal')`)
@Check('dossier_clock_check', `(kind = 'real') = (clock_at is null)`)
export class Dossier {
  @Key() id!: DossierId;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  /** What people call it, for example 2019-004. */
  @Text() number!: string;
  @Text() title!: string;
  @Text() kind!: DossierKind;
  @ForeignKey(() => CallDefinition) @Uuid() callDefinitionId!: string;
  @ForeignKey(() => UserAccount) @Uuid() createdBy!: UserId;
  /** The earlier dossier that this one was made from. */
  @Index() @ForeignKey(() => Dossier) @Uuid({ nullable: true }) predecessorId!: DossierId | null;
  @Json() launch!: LaunchDossier & { readonly at: Instant };
  @Moment() launchedAt!: Instant;
  @Index({ where: 'workflow_started_at IS NULL' }) @Moment({ nullable: true }) workflowStartedAt!: Instant | null;
  /** The dossier's own time; null: the wall clock. */
  @Moment({ nullable: true }) clockAt!: Instant | null;
  @Whole() schemaVersion!: number;
  @Whole() rulesVersion!: number;
}

/** A body that joins the lead body's application. */
@Entity()
export class DossierCoApplicant {
  @ForeignKey(() => Dossier) @Key() dossierId!: DossierId;
  @ForeignKey(() => Body) @Key() bodyId!: BodyId;
}

/** The journal: everything that happened, in order. A trigger forbids change and removal. */
@Entity()
export class DossierEvent {
  @ForeignKey(() => Dossier) @Key() dossierId!: DossierId;
  @PrimaryColumn({ type: 'integer' }) sequence!: number;
  @Text() type!: string;
  /** The dossier's time. */
  @Moment() at!: Instant;
  @Json() body!: Event;
  /** Wall time. */
  @Index() @MomentNoted() recordedAt!: Instant;
}

/** The fold of the journal up to `version`, for lists and pages; can be thrown away and made again. */
@Entity()
@Index(['bodyId', 'isClosed'])
export class DossierView {
  @ForeignKey(() => Dossier) @Key() dossierId!: DossierId;
  @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Whole() version!: number;
  @Json() state!: DossierState;
  @Text() phase!: StepId | 'preparing' | 'closed';
  @Text({ nullable: true }) outcome!: Outcome | null;
  @Flag() isClosed!: boolean;
  @Flag() needsAttention!: boolean;
  /** The next day on which something falls due; null when nothing does. */
  @Day({ nullable: true }) nextOn!: LocalDate | null;
  @Whole() answered!: number;
  @Whole() total!: number;
  @Json({ nullable: true }) overview!: DossierOverview | null;
  @Json() tasks!: readonly Task[];
}

/** One legal unit in one dossier; the row whose lock orders answers, closing and mail. */
@Entity()
export class Participant {
  @Key() id!: ParticipantId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @ForeignKey(() => LegalUnit) @Uuid() unitId!: UnitId;
  /** Place in the order in which the participants joined, from 0. */
  @Whole() position!: number;
  @Flag() isDropped!: boolean;
}
