import type { ParseArgsConfig } from 'node:util';
import type { Language } from './words/language';
import type { Words } from './words/nl';

/** How a command ends, for scripts: all is well, problems in a file, wrong use or a file that cannot be read. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where lines go: the result, and what stands in its way. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** What was typed behind the subcommand, and how to answer. */
export interface Given extends Output {
  /** Paths as they were typed, relative to the present folder. */
  readonly files: readonly string[];
  /** By name; only what the subcommand's `options` allow. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly words: Words;
}

/** One line of the usage: `penhouder call NAME`. */
export interface Subcommand {
  readonly name: string;
  /** Beside `--lang` and `--help`, which all have. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly usage: (words: Words) => string;
  /** Rejects with a `WrongUse` when it was called in another way than its usage says. */
  readonly run: (given: Given) => Promise<ExitCode>;
}

/** Called in another way than the usage says; the message is a sentence for who typed it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
