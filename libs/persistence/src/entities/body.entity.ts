import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { BodyId, ContactId, Instant, Language, UnitId, UserId } from '@penhouder/domain';
import { Flag, Key, Moment, MomentNoted, Text, Uuid } from '../columns';
import { LegalUnit } from './legal-unit.entity';

/** An organisation that leads or joins dossiers; everything that people see is looked up within one body. */
@Entity()
export class Body {
  @Key() id!: BodyId;
  @ForeignKey(() => LegalUnit) @Uuid({ nullable: true }) unitId!: UnitId | null;
  @Text({ unique: true }) code!: string;
  @Text() name!: string;
  /** The body's colour, `#rrggbb`. */
  @Text() accent!: string;
  @Text({ nullable: true }) phone!: string | null;
  @Text() email!: string;
  @Flag() isExample!: boolean;
}

/** Somebody who signs in. The address is kept in lower case. */
@Entity()
@Check('user_account_role_check', `role in ('coordinator', 'administrator')`)
@Check('user_account_language_check', `language in ('nl', 'fr')`)
export class UserAccount {
  @Key() id!: UserId;
  @Index() @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Text() name!: string;
  @Text({ unique: true }) email!: string;
  @Text() role!: 'coordinator' | 'administrator';
  @Text({ default: 'nl' }) language!: Language;
  @Flag({ default: true }) isActive!: boolean;
}

/** A one-time way in, valid for minutes of wall time; the token itself is derived while sending. */
@Entity()
export class SignInLink {
  @Key() id!: string;
  @Index() @ForeignKey(() => UserAccount) @Uuid() userId!: UserId;
  @MomentNoted() createdAt!: Instant;
  @Moment() expiresAt!: Instant;
  @Moment({ nullable: true }) usedAt!: Instant | null;
}

/** A person at a legal unit, in the address book of one body. */
@Entity()
@Check('contact_language_check', `language in ('nl', 'fr')`)
export class Contact {
  @Key() id!: ContactId;
  @Index() @ForeignKey(() => Body) @Uuid() bodyId!: BodyId;
  @Index() @ForeignKey(() => LegalUnit) @Uuid() unitId!: UnitId;
  @Text() name!: string;
  @Text() function!: string;
  @Text() email!: string;
  @Text({ nullable: true }) phone!: string | null;
  @Text({ default: 'nl' }) language!: Language;
  @Flag() isArchived!: boolean;
  /** Wall time of the last change by hand: from then on an archived contact that is in no dossier waits for its term. */
  @MomentNoted() changedAt!: Instant;
  /** Sits on the body's board for its unit, and is told when its unit stays silent. */
  @Flag() isBoardMember!: boolean;
}
