import type { Dossier } from '../dossier/dossier';
import type { StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import type { Fields, FieldValues, ValuesOf } from './fields';
import type { SubDossierRules } from './sub-dossier-order';

/** What a step kind remembers; plain JSON, part of the dossier's state. */
export type StepData = Readonly<Record<string, unknown>>;

/** Why something cannot be recorded on a step although the step is open. */
export type ActRefusal =
  | 'alreadyThere'
  | 'unknownItem'
  | 'notItsTurn'
  | 'nothingYet'
  | 'capReached'
  | 'notEnough'
  | 'scoreTooLow'
  | 'pointsTooHigh'
  | 'amountTooHigh'
  | 'notAsked';

/** One step with what it may look at. */
export interface StepScene<Settings = FieldValues, Data = StepData> {
  readonly stepId: StepId;
  readonly settings: Settings;
  readonly data: Data;
  readonly dossier: Dossier;
  /** The dossier's time. */
  readonly at: Instant;
}

/** What recording something leads to; an outcome ends the step. */
export interface Applied<Data = StepData> {
  readonly data: Data;
  readonly outcome?: string;
}

/** One thing that people can record on a step, for example a version of a document or the score of a candidate. */
export interface StepAct<Settings = FieldValues, Data = StepData, Values = FieldValues> {
  readonly fields: Fields;
  /** The end after which it can be recorded, and not before; absent: while the step is open. */
  readonly after?: string;
  /** Whether it makes sense now; it always does when this is left out. */
  readonly isPossible?: (scene: StepScene<Settings, Data>) => boolean;
  /** Why these values cannot be; null when they can. */
  readonly refuses?: (values: Values, scene: StepScene<Settings, Data>) => ActRefusal | null;
  readonly apply: (values: Values, scene: StepScene<Settings, Data>) => Applied<Data>;
  /** What `item` fields can refer to now. */
  readonly items?: (scene: StepScene<Settings, Data>) => readonly string[];
}

/** How a step can end. A refusing end stops what waits for the step, unless a later step asks for just this end. */
export interface StepEnd {
  readonly id: string;
  readonly isRefusal?: true;
  /** The end after which this one can still come, maybe years later; what waits for it is not passed over meanwhile. */
  readonly follows?: string;
}

/**
 * One kind of step whose course people record. Everything that the engine knows about the kind stands in one file.
 *
 * The shell, the journal, the API and the pages read this description; none of them knows the kind by name.
 */
export interface StepKind<Settings = FieldValues, Data = StepData> {
  /** What a call definition says about such a step. */
  readonly settings: Fields;
  /** How it can end; the first is the usual way. */
  readonly ends: readonly StepEnd[];
  /** True for a step that goes on as long as the dossier: it never holds up the end. */
  readonly isEndless?: true;
  readonly start: Data;
  readonly acts: Readonly<Record<string, StepAct<Settings, Data, never>>>;
  /** Whether what the deadline asks for is there, although the step goes on; absent: only its end meets it. */
  readonly isInTime?: (scene: StepScene<Settings, Data>) => boolean;
  /** How it ends by itself when its deadline passes; null or absent: it stays open and is overdue. */
  readonly endsAtDeadline?: (scene: StepScene<Settings, Data>) => string | null;
  /** True when it is what a provisional filing promised: the file can leave without it. */
  readonly isPromised?: true;
  /** True when it begins anew once it is gone back to; otherwise what was recorded on it stays. */
  readonly beginsAnew?: true;
  /** Dossiers of their own that the house starts for the step; absent: it has none started. */
  readonly subDossiers?: SubDossierRules<Settings, Data>;
}

/** The same without its own types, as the engine handles every kind. */
export type AnyStepKind = StepKind & {
  readonly acts: Readonly<Record<string, StepAct>>;
};

/** Describes a kind with its types checked against each other: `settings` first, then the rest. */
export function stepKind<const Settings extends Fields>(
  settings: Settings,
): {
  holding: <Data extends StepData>(start: Data) => KindBuilder<ValuesOf<Settings>, Data>;
} {
  return {
    holding: (start) => ({
      act: (fields, act) => ({ fields, ...act }),
      kind: (rest) => ({ settings, start, ...rest }) as unknown as AnyStepKind,
    }),
  };
}

interface KindBuilder<Settings, Data> {
  act: <const F extends Fields>(
    fields: F,
    act: Omit<StepAct<Settings, Data, ValuesOf<F>>, 'fields'>,
  ) => StepAct<Settings, Data, never>;
  kind: (rest: Omit<StepKind<Settings, Data>, 'settings' | 'start'>) => AnyStepKind;
}
