import type { FileId, ParticipantId, TextId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';

/**
 * One value that a step kind asks for: as a setting in the call definition, or when something is recorded on the step.
 *
 * One description serves the definition's schema, the form, the scenario file and the refusal of a wrong value.
 * `text` is an id of words that somebody typed; `item` is the id of something that was recorded on the step before.
 */
export type Field = FieldType & { readonly isOptional?: true };

type FieldType =
  | { readonly type: 'day'; readonly mayBeAhead?: true }
  | { readonly type: 'text' }
  /** `listedIn`: the setting of the kind that lists the names it can be; absent: any name. */
  | { readonly type: 'name'; readonly listedIn?: string }
  | { readonly type: 'names' }
  /** A whole number for each of several names; `listedIn`: the setting whose names it is about; absent: any names. */
  | { readonly type: 'numbers'; readonly min: number; readonly max: number; readonly listedIn?: string }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'money' }
  | { readonly type: 'year' }
  | { readonly type: 'yes' }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'monthDay' }
  | { readonly type: 'item' }
  | { readonly type: 'participant' }
  | { readonly type: 'file' };

export type Fields = Readonly<Record<string, Field>>;

/** What a field can hold; null when an optional one was left out. */
export type FieldValue = string | number | boolean | readonly string[] | Numbers | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A whole number by name. */
export type Numbers = Readonly<Record<string, number>>;

type Plain<F> = F extends { readonly type: 'day' }
  ? LocalDate
  : F extends { readonly type: 'text' }
    ? TextId
    : F extends { readonly type: 'participant' }
      ? ParticipantId
      : F extends { readonly type: 'file' }
        ? FileId
        : F extends { readonly type: 'number' | 'money' | 'year' }
          ? number
          : F extends { readonly type: 'yes' }
            ? boolean
            : F extends { readonly type: 'names' }
              ? readonly string[]
              : F extends { readonly type: 'numbers' }
                ? Numbers
                : F extends { readonly type: 'choice'; readonly of: readonly (infer Option)[] }
                  ? Option
                  : string;

/** The value of one field, typed. */
export type ValueOf<F> = F extends { readonly isOptional: true } ? Plain<F> | null : Plain<F>;
/** The values of all fields, typed. */
export type ValuesOf<F> = { readonly [Name in keyof F]: ValueOf<F[Name]> };
