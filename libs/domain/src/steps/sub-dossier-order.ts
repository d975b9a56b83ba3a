import type { Outcome } from '../dossier/dossier';
import type { DossierId, ParticipantId, StepId } from '../primitives/ids';
import type { Applied, StepScene } from './step-kind';

/** One dossier that a step has the house start: for whom, and the how-manieth for them. */
export interface SubDossierOrder {
  /** Names it within its step: a participant, a kind of the participants, or everybody. */
  readonly key: string;
  readonly participants: readonly ParticipantId[];
  /** 1, 2, 3 …: started again after one that could not be, or that is over. */
  readonly attempt: number;
}

/** Why an ordered dossier could not be started; the order stays until a coordinator starts it again. */
export type SubDossierProblem =
  /** The library has no call with this code. */
  | 'callUnknown'
  /** The call's file does not pass the checks of this release any more. */
  | 'callNotValid'
  /** A dossier above follows that call already: they would start each other without end. */
  | 'callIsAbove'
  | 'closingInThePast'
  /** No contact is left that can be written to, or a second signatory is missing. */
  | 'nobodyToAsk'
  | 'figureMissing'
  /** The legal unit does not exist on the reference day of that call. */
  | 'unitNotValid'
  | 'notLaunchable';

/** What became of an ordered dossier, told by the house. */
export type SubDossierNews = {
  readonly stepId: StepId;
  readonly key: string;
  readonly attempt: number;
} & (
  | { readonly kind: 'notStarted'; readonly problem: SubDossierProblem }
  | { readonly kind: 'ended'; readonly dossierId: DossierId; readonly outcome: Outcome }
);

/** An order that could not be carried out, for the coordinator's list. */
export interface FailedOrder {
  readonly order: SubDossierOrder;
  readonly problem: SubDossierProblem;
}

/** How a step kind has dossiers of their own started and follows them; the engine does the rest for any kind. */
export interface SubDossierRules<Settings, Data> {
  /** The code of the call that they follow. */
  readonly callCode: (scene: StepScene<Settings, Data>) => string;
  /** Those that should be started now and are not ordered yet. */
  readonly wanted: (scene: StepScene<Settings, Data>) => readonly SubDossierOrder[];
  readonly ordered: (orders: readonly SubDossierOrder[], scene: StepScene<Settings, Data>) => Data;
  /** Null: known already, or about an order that another one replaced. */
  readonly learned: (news: SubDossierNews, scene: StepScene<Settings, Data>) => Applied<Data> | null;
  readonly failed: (scene: StepScene<Settings, Data>) => readonly FailedOrder[];
}
