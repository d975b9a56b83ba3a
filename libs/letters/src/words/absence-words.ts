import type { AbsenceDays, Language } from '@penhouder/domain';
import { formatLongDate } from './formats';
import { say } from './say';

/** `van maandag 4 november 2019 tot en met vrijdag 8 november 2019`, or `op …` for one day. */
export function absenceDays({ from, until }: Pick<AbsenceDays, 'from' | 'until'>, language: Language): string {
  const days = { from: formatLongDate(from, language), until: formatLongDate(until, language) };
  return say(language, from === until ? 'absence.oneDay' : 'absence.days', days);
}

/** Who a substitute stood in for, as it was when the answer was given; above the signature. Null: for nobody. */
export function absenceText(evidence: Readonly<Record<string, unknown>> | null, language: Language): string | null {
  const { inAbsenceOf } = (evidence ?? {}) as {
    readonly inAbsenceOf?: { readonly name: string; readonly function: string };
  };
  return inAbsenceOf === undefined ? null : say(language, 'absence.inAbsenceOf', { ...inAbsenceOf });
}
