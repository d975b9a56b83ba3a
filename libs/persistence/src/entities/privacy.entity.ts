import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { BodyId, DossierId, Instant, PersonalCategory, UserId } from '@penhouder/domain';
import { Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Body, UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';
import { Evidence } from './sign-off.entity';

/** How long one kind of personal data stays with a body that chose so itself. */
@Entity()
export class RetentionTerm {
  @ForeignKey(() => Body) @Key() bodyId!: BodyId;
  @Text({ primary: true }) category!: PersonalCategory;
  @Whole() months!: number;
  @ForeignKey(() => UserAccount) @Uuid() setBy!: UserId;
  @MomentNoted() setAt!: Instant;
}

/** A dossier in dispute: nothing of it goes until somebody releases it. */
@Entity()
@Index('dossier_hold_open_idx', ['dossierId'], { unique: true, where: 'released_at is null' })
export class DossierHold {
  @Key() id!: string;
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Text() reason!: string;
  @ForeignKey(() => UserAccount) @Uuid() heldBy!: UserId;
  @MomentNoted() heldAt!: Instant;
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) releasedBy!: UserId | null;
  @Moment({ nullable: true }) releasedAt!: Instant | null;
}

/** One time that personal data went: how many of each kind, and nothing about whom. */
@Entity()
@Check('privacy_run_kind_check', `kind in ('terms', 'person')`)
export class PrivacyRun {
  @Key() id!: string;
  @Index() @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  /** `terms`: what was past its term; `person`: one person asked for it. */
  @Text() kind!: 'terms' | 'person';
  /** Null: the daily round. */
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) runBy!: UserId | null;
  @MomentNoted() runAt!: Instant;
  @Json() counts!: Partial<Record<PersonalCategory, number>>;
}

/** From which computer a declaration came. The declaration holds the hash of salt and content, so this can go before it. */
@Entity()
export class EvidenceClient {
  @ForeignKey(() => Evidence) @Key() evidenceId!: string;
  /** 32 random bytes, hexadecimal. */
  @Text() salt!: string;
  @Json() content!: unknown;
}
