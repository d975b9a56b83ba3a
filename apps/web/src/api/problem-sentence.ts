import type { TFunction } from 'i18next';
import { ProblemError } from './problem';

/** One sentence that says what to do: the API's own where it has one, otherwise ours by the kind of failure. */
export function sentenceOf(error: unknown, t: TFunction): string {
  if (!(error instanceof ProblemError)) return t('problems.unexpected');
  if (error.detail !== null) return error.detail;
  if (error.status === 0) return t('problems.offline');
  if (error.status === 401) return t('problems.signedOut');
  if (error.status === 404) return t('problems.gone');
  if (error.isPassing) return t('problems.away');
  return t('problems.refused', { code: error.code });
}
