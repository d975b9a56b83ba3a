import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type {
  ContactId,
  DossierId,
  Instant,
  Language,
  LinkId,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  Slot,
  TextId,
  TextVersionId,
  UserId,
} from '@penhouder/domain';
import { Json, Key, Moment, MomentNoted, Text, Uuid, Whole } from '../columns';
import { Contact } from './body.entity';
import { Dossier } from './dossier.entity';

/** The words, with their placeholders, that a text was filled in from: a dossier's own, under one version of its call. */
export interface TextTemplate {
  readonly callDefinitionId: string;
  readonly brief: string;
  readonly statement: string;
  readonly note: string;
}

/** A document that goes with a declaration, filled in for one participant; Markdown. */
export interface FrozenDocument {
  /** By which the call names it. */
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

/** What one participant was given to answer to, frozen; a trigger forbids change. */
@Entity()
@Check('text_version_language_check', `language in ('nl', 'fr')`)
export class TextVersion {
  @Key() id!: TextVersionId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  /** No foreign key: the text of a participant who is being added is frozen before the participant joins. */
  @Uuid() participantId!: ParticipantId;
  @Text() language!: Language;
  @Whole() version!: number;
  @Text() title!: string;
  @Text() brief!: string;
  @Text() statement!: string;
  @Text() note!: string;
  /** What goes with the declaration, in the order of the call. */
  @Json({ default: () => `'[]'` }) documents!: readonly FrozenDocument[];
  /** Over the canonical JSON of language, title, brief, statement, note and, where there are any, documents; hexadecimal. */
  @Text() sha256!: string;
  /** Null: the words of the call. No part of what is signed, so outside the hash. */
  @Json({ nullable: true }) template!: TextTemplate | null;
  @MomentNoted() frozenAt!: Instant;
  /** Since when the note is gone, on purpose; the hash stays. */
  @Moment({ nullable: true }) erasedAt!: Instant | null;
}

/** The personal way in of one contact; the token is derived while sending and stored nowhere. */
@Entity()
export class SignOffLink {
  @Key() id!: LinkId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Uuid() participantId!: ParticipantId;
  @Index() @ForeignKey(() => Contact) @Uuid() contactId!: ContactId;
  @ForeignKey(() => TextVersion) @Uuid() textVersionId!: TextVersionId;
  @Whole() slot!: Slot;
  @Whole({ default: 1 }) generation!: number;
  /** The dossier's time. */
  @Moment() expiresAt!: Instant;
  @Moment({ nullable: true }) revokedAt!: Instant | null;
  /** The colleague to whom its holder handed over: the link shows only what was. */
  @ForeignKey(() => Contact) @Uuid({ nullable: true }) handedTo!: ContactId | null;
}

/** Words that a person typed, referred to by id from events and history. */
@Entity()
@Check('typed_text_author_kind_check', `author_kind in ('signer', 'coordinator')`)
export class TypedText {
  @Key() id!: TextId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Text() body!: string;
  @Text() authorKind!: 'signer' | 'coordinator';
  /** The contact or the user; null for a signer on paper who is no contact. */
  @Uuid({ nullable: true }) authorId!: string | null;
  @MomentNoted() createdAt!: Instant;
}

/** Work queue of received answers. The id is the submission id of the form, so a repeated form is the same row. */
@Entity()
@Check('sign_off_inbox_state_check', `state in ('unconfirmed', 'received', 'applied')`)
@Index('sign_off_inbox_waiting_idx', ['dossierId'], { where: `state = 'received'` })
@Index(['participantId', 'slot'])
export class SignOffInbox {
  @Key() id!: RowId;
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Uuid() participantId!: ParticipantId;
  @Whole() slot!: Slot;
  @Uuid({ nullable: true }) linkId!: LinkId | null;
  @Uuid({ nullable: true }) contactId!: ContactId | null;
  @Uuid({ nullable: true }) enteredBy!: UserId | null;
  @Json() reply!: ReceivedAnswer['reply'];
  @Uuid() textVersionId!: TextVersionId;
  @Uuid() evidenceId!: string;
  /** Wall time. */
  @Moment() receivedAt!: Instant;
  /** The dossier's time: decides what is in time. */
  @Moment() dossierTime!: Instant;
  /** `unconfirmed`: its code could not be sent; kept with its time, and delivered once a code confirms it. */
  @Text({ default: 'received' }) state!: 'unconfirmed' | 'received' | 'applied';
  @Whole({ nullable: true }) appliedSequence!: number | null;
  /** Wall time at which a later code confirmed it; null for all that needed no second step. */
  @Moment({ nullable: true }) confirmedAt!: Instant | null;
  /** Link of the chain that vouches for the confirmation. */
  @ForeignKey(() => Evidence) @Uuid({ nullable: true }) confirmationId!: string | null;
}

/** Append-only chain of what was declared, one chain per dossier. A trigger forbids change and removal. */
@Entity()
@Unique(['dossierId', 'sequence'])
export class Evidence {
  @Key() id!: string;
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Whole() sequence!: number;
  /** SHA-256 of salt and canonical content; hexadecimal, as the other two. */
  @Text() contentHash!: string;
  @Text() prevHash!: string;
  @Text() hash!: string;
  @Moment() at!: Instant;
}

/** What the chain vouches for. A table of its own, so that personal data can go and the chain still verifies. */
@Entity()
export class EvidenceContent {
  @ForeignKey(() => Evidence) @Key() evidenceId!: string;
  /** 32 random bytes, hexadecimal. */
  @Text() salt!: string;
  @Json() content!: unknown;
}
