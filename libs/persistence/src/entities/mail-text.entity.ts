import { Check, Entity, ForeignKey, Unique } from 'typeorm';
import type { DossierId, Instant, Language, MailTemplate, OwnWordMail, UserId } from '@penhouder/domain';
import { Json, Key, MomentNoted, Text, Uuid, Whole } from '../columns';
import { UserAccount } from './body.entity';
import { Dossier } from './dossier.entity';

/** One version of the words that a dossier gave a mail of its own. Rows are added, never changed; the newest holds. */
@Entity()
@Unique(['dossierId', 'kind', 'language', 'version'])
@Check('mail_text_language_check', `language in ('nl', 'fr')`)
export class MailText {
  @Key() id!: string;
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Text() kind!: OwnWordMail;
  @Text() language!: Language;
  /** 1, 2, 3 for each mail in each language. */
  @Whole() version!: number;
  /** Null: from this version on the words of the call hold again. */
  @Json({ nullable: true }) template!: MailTemplate | null;
  /** Null: written by the launch of a dossier that no person started. */
  @ForeignKey(() => UserAccount) @Uuid({ nullable: true }) writtenBy!: UserId | null;
  @MomentNoted() writtenAt!: Instant;
}
