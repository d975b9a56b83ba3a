import type { LocalDate, LocalTime, StepId } from '@penhouder/domain';
import { parseLocalDate, parseLocalTime } from '@penhouder/domain';
import { z } from 'zod';

/** Names inside a definition: steps, mandates, figures, tags. They end up in histories and addresses, so they stay plain. */
const NAME = /^[a-z][a-z0-9-]{0,59}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;
const MONTH_DAY = /^\d{2}-\d{2}$/;
const NIS = /^\d{5}$/;
const ADDRESS = /^https?:\/\//;

/** The two readings of a check that is ours: `problem` picks the sentence that the author of a definition reads. */
export type OwnProblem =
  | 'notADate'
  | 'notATime'
  | 'notAPercentage'
  | 'notAMonthDay'
  | 'notAName'
  | 'notANis'
  | 'notAUrl'
  | 'tooManyLines'
  | 'notAMoment';

/** The pattern is what an editor can check while somebody types; the check itself decides. */
function checked<Output extends string>(
  problem: OwnProblem,
  isFine: (text: string) => boolean,
  pattern: RegExp,
): z.ZodType<Output, string> {
  const schema = z.string().refine(isFine, { params: { problem } }).meta({ pattern: pattern.source });
  return schema as unknown as z.ZodType<Output, string>;
}

export const nameSchema = checked<string>('notAName', (text) => NAME.test(text), NAME);
export const stepIdSchema = checked<StepId>('notAName', (text) => NAME.test(text), NAME);
export const localDateSchema = checked<LocalDate>('notADate', (text) => parseLocalDate(text) !== null, DATE);
export const localTimeSchema = checked<LocalTime>('notATime', (text) => parseLocalTime(text) !== null, TIME);
/** A day and an hour of the clock in Brussels, `2020-01-15T09:00`. */
export const wallTimeSchema = checked<string>(
  'notAMoment',
  (text) => parseLocalDate(text.slice(0, 10)) !== null && parseLocalTime(text.slice(11)) !== null && text[10] === 'T',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/,
);
/** MM-DD of every year; 29 February is none. */
export const monthDaySchema = checked<string>(
  'notAMonthDay',
  (text) => parseLocalDate(`2019-${text}`) !== null,
  MONTH_DAY,
);
export const nisSchema = checked<string>('notANis', (text) => NIS.test(text), NIS);

export const urlSchema = checked<string>('notAUrl', isAddress, ADDRESS);

function isAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

/** Two decimals at most, so that it can be counted with exactly. */
const percent = z
  .number()
  .gt(0)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
    params: { problem: 'notAPercentage' satisfies OwnProblem },
  });

/** More than nothing, at most everything. */
export const percentSchema = percent.max(100);

/** A share of something else, so that it can be a multiple too: 2 000 is twenty times. */
export const multipleSchema = percent.max(100_000);

/** Words that a reader sees; Markdown with placeholders where the field says so. */
export const wordsSchema = z.string().trim().min(1).max(20_000);

export const briefSchema = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .refine((text) => text.split('\n').filter((line) => line.trim() !== '').length <= 5, {
    params: { problem: 'tooManyLines' satisfies OwnProblem },
  });
