import { addDays, type AbsenceDays, type LocalDate } from '@penhouder/domain';
import {
  checkHandOverForm,
  readHandOverForm,
  type CheckedColleague,
  type HandOverFault,
  type HandOverForm,
  type Surroundings,
} from '../hand-over/hand-over-form';
import { parseDay } from '../parse-day';

/** What somebody typed about an absence, as it came. */
export interface AbsenceForm extends HandOverForm {
  readonly from: string;
  readonly until: string;
}

/** What can be wrong with the days; each has its sentence in `words`. */
export type AbsenceFaultCode =
  | 'AbsenceFromMissing'
  | 'AbsenceUntilMissing'
  | 'AbsenceUntilBeforeFrom'
  | 'AbsenceIsPast'
  | 'AbsenceIsTooLong'
  | 'AbsenceHasSubstitute';

export type AbsenceFault = HandOverFault | { readonly field: 'from' | 'until'; readonly code: AbsenceFaultCode };

/** Days on which somebody stands in, or is to. */
type Days = Pick<AbsenceDays, 'from' | 'until'>;

/** What the days are judged by; `taken`: the holder has a substitute then, or waits for one. */
export interface AbsenceSurroundings extends Surroundings {
  readonly today: LocalDate;
  readonly taken: readonly Days[];
}

/** Longer than this nobody stands in: somebody else has the office by then. */
const LONGEST_DAYS = 366;

/** Reads a posted form; fields that are missing or came twice are empty. */
export function readAbsenceForm(body: unknown): AbsenceForm {
  const posted = (body ?? {}) as Readonly<Record<string, unknown>>;
  const field = (name: 'from' | 'until'): string => {
    const value = posted[name];
    return typeof value === 'string' ? value.replace(/\0/g, '') : '';
  };
  return { ...readHandOverForm(body), from: field('from'), until: field('until') };
}

/** The substitute and the days, or everything that must be changed before there are any. */
export function checkAbsenceForm(
  form: AbsenceForm,
  around: AbsenceSurroundings,
): { readonly colleague: CheckedColleague; readonly days: Days } | { readonly faults: readonly AbsenceFault[] } {
  const checked = checkHandOverForm(form, around);
  const [from, until] = [parseDay(form.from), parseDay(form.until)];
  const faults = [...('faults' in checked ? checked.faults : []), ...dayFaults({ from, until }, around)];
  if (faults.length > 0 || 'faults' in checked || from === null || until === null) return { faults };
  return { colleague: checked.colleague, days: { from, until } };
}

function dayFaults(
  { from, until }: { readonly from: LocalDate | null; readonly until: LocalDate | null },
  around: AbsenceSurroundings,
): readonly AbsenceFault[] {
  if (from === null || until === null)
    return [
      ...(from === null ? [{ field: 'from', code: 'AbsenceFromMissing' } as const] : []),
      ...(until === null ? [{ field: 'until', code: 'AbsenceUntilMissing' } as const] : []),
    ];
  const code = periodFault({ from, until }, around);
  return code === null ? [] : [{ field: 'until', code }];
}

function periodFault(days: Days, { today, taken }: AbsenceSurroundings): AbsenceFaultCode | null {
  const { from, until } = days;
  if (until < from) return 'AbsenceUntilBeforeFrom';
  if (until < today) return 'AbsenceIsPast';
  if (addDays(from, LONGEST_DAYS) < until) return 'AbsenceIsTooLong';
  return taken.some((one) => from <= one.until && one.from <= until) ? 'AbsenceHasSubstitute' : null;
}
