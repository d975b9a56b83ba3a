import { Check, Entity, ForeignKey, Index, Unique } from 'typeorm';
import type { DossierId, Outcome, ParticipantId, StepId, SubDossierProblem } from '@penhouder/domain';
import { Flag, Json, Key, Text, Uuid, Whole } from '../columns';
import { Dossier } from './dossier.entity';

/**
 * A dossier that a step of another one has the house start. Written with the order in one transaction; its id follows
 * from the order, so the dossier is launched once however often that is tried.
 */
@Entity()
@Unique(['parentId', 'stepId', 'key', 'attempt'])
@Check('sub_dossier_state_check', `state in ('ordered', 'launched', 'notStarted', 'dropped')`)
@Index('sub_dossier_ordered_idx', ['parentId'], { where: `state = 'ordered'` })
@Index('sub_dossier_untold_idx', ['parentId'], {
  where: `not is_told and (problem is not null or outcome is not null)`,
})
export class SubDossier {
  /** The dossier that it is, or will be. */
  @Key() dossierId!: DossierId;
  @ForeignKey(() => Dossier) @Uuid() parentId!: DossierId;
  @Text() stepId!: StepId;
  @Text() key!: string;
  @Whole() attempt!: number;
  @Text() callCode!: string;
  /** Those of the dossier above that take part in it. */
  @Json() participants!: readonly ParticipantId[];
  /** `dropped`: the dossier above was over before it could start. */
  @Text({ default: 'ordered' }) state!: 'ordered' | 'launched' | 'notStarted' | 'dropped';
  @Text({ nullable: true }) problem!: SubDossierProblem | null;
  @Text({ nullable: true }) outcome!: Outcome | null;
  /** Whether the dossier above knows what became of it. */
  @Flag() isTold!: boolean;
}
