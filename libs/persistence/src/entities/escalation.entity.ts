import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ContactId, DossierId, Instant, ParticipantId } from '@penhouder/domain';
import { Flag, Key, Moment, Uuid } from '../columns';
import { Contact } from './body.entity';
import { Dossier } from './dossier.entity';

/**
 * A rung of the ladder on which somebody is looked for in the address book. Written with the event that reached it, in one
 * transaction; who was found stays in it, so that the dossier hears of the same person however often it is told.
 */
@Entity()
@Check('escalation_rung_check', `rung in ('secondPerson', 'boardMember')`)
@Index('escalation_untold_idx', ['dossierId'], { where: 'not is_told' })
export class Escalation {
  @Key() participantId!: ParticipantId;
  @PrimaryColumn({ type: 'text' }) rung!: 'secondPerson' | 'boardMember';
  @ForeignKey(() => Dossier) @Uuid() dossierId!: DossierId;
  /** Null: not looked up yet, or nobody was found. */
  @ForeignKey(() => Contact) @Uuid({ nullable: true }) contactId!: ContactId | null;
  @Moment({ nullable: true }) lookedUpAt!: Instant | null;
  /** Whether the dossier knows who was found. */
  @Flag() isTold!: boolean;
}
