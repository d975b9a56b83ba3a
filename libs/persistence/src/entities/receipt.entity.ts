import { Entity, ForeignKey, Index } from 'typeorm';
import type { DossierId, Instant, RowId } from '@penhouder/domain';
import { Bytes, Key, MomentNoted, Text, Uuid } from '../columns';
import { Dossier } from './dossier.entity';
import { SignOffInbox } from './sign-off.entity';

/** The receipt of an answer as PDF, made once: the very bytes that were mailed are those that can be fetched later. */
@Entity()
export class Receipt {
  @ForeignKey(() => SignOffInbox) @Key() rowId!: RowId;
  @Index() @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  @Bytes({ select: false }) pdf!: Buffer;
  /** Of the bytes; hexadecimal. */
  @Text() sha256!: string;
  /** SHA-256 of the certificate that sealed it; hexadecimal. */
  @Text() sealedBy!: string;
  @MomentNoted() madeAt!: Instant;
}
