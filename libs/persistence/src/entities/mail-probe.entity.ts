import type { Instant } from '@penhouder/domain';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Key, Moment, MomentNoted, Text } from '../columns';
import { Mail } from './mail.entity';

/** Why the installation writes to itself or to its operator: to see whether the relay takes a mail, or whether it returns. */
export type ProbeKind = 'relayTest' | 'canary';

/** The address of a mail that goes to nobody whom we know, and whether it came back. */
@Entity()
@Check('mail_probe_kind_check', `kind in ('relayTest', 'canary')`)
export class MailProbe {
  @Key() @ForeignKey(() => Mail) mailId!: string;
  @Text() kind!: ProbeKind;
  @Text() address!: string;
  /** Wall time until which it must be back; null: nobody waits for that. */
  @Moment({ nullable: true }) backBy!: Instant | null;
  /** Wall time at which it came in through our own door. */
  @Moment({ nullable: true }) cameBackAt!: Instant | null;
  /** A report of failure came in its place, with these words. */
  @Text({ nullable: true }) bouncedWith!: string | null;
}

/** How mail leaves, as the worker that started last has it; nothing secret. One row. */
@Entity()
@Check('mail_sender_goes_to_check', `goes_to in ('relay', 'catcher', 'nowhere')`)
export class MailSender {
  @PrimaryColumn({ type: 'text' }) fromAddress!: string;
  /** Domain of the envelope's sender; null: that of `fromAddress`. */
  @Text({ nullable: true }) returnDomain!: string | null;
  @Text() goesTo!: 'relay' | 'catcher' | 'nowhere';
  /** Null with the next two: mail is not signed. */
  @Text({ nullable: true }) dkimDomain!: string | null;
  @Text({ nullable: true }) dkimSelector!: string | null;
  /** As DNS has it: base64 of the DER form. */
  @Text({ nullable: true }) dkimPublicKey!: string | null;
  @MomentNoted() notedAt!: Instant;
}
