import { latestToday } from '../deadlines/civil-day';
import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { Numbers } from './fields';

/** What a year's log still lacks: sorts and codes of which there must be at least one, or more. */
export interface MissingInYear {
  readonly year: number;
  readonly sorts: readonly string[];
  readonly codes: readonly string[];
  /** How many more, for the sorts of which a year must have more than one. */
  readonly more: Numbers;
}

/** The settings of a log; those that came later are absent in the rules of older dossiers. */
interface LogSettings {
  readonly yearlySorts: readonly string[];
  readonly yearlyCodes: readonly string[];
  readonly yearlyNumbers?: Numbers | null;
  readonly firstYear?: number | null;
  readonly firstYearAfterOpening?: number | null;
  readonly lastYear?: number | null;
  readonly warnFrom: string | null;
}

interface Log {
  readonly logged: readonly { readonly on: string; readonly what: string; readonly code: string | null }[];
}

/**
 * What a log lacks of one year; null when nothing, and for a year that must have nothing.
 *
 * Source: one network event, one on responsible business, one action per priority: `domain.md` 2.1, 2.2; three meetings of
 * a steering group in a year: 2.10.
 */
export function missingInYear(dossier: Dossier, stepId: StepId, year: number): MissingInYear | null {
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'recorded' || rule.of !== 'event-log' || state?.kind !== 'recorded') return null;
  const settings = rule.settings as unknown as LogSettings;
  const { logged } = state.data as unknown as Log;
  return isAsked(dossier, { stepId, settings }, year) ? lackingOf(settings, logged, year) : null;
}

function lackingOf(
  { yearlyCodes, yearlySorts, yearlyNumbers }: LogSettings,
  logged: Log['logged'],
  year: number,
): MissingInYear | null {
  const inYear = logged.filter(({ on }) => on.startsWith(`${String(year)}-`));
  const codes = yearlyCodes.filter((code) => !inYear.some((one) => one.code === code));
  const once = yearlySorts.filter((sort) => !inYear.some(({ what }) => what === sort));
  const more = Object.entries(yearlyNumbers ?? {})
    .map(([sort, least]) => [sort, least - inYear.filter(({ what }) => what === sort).length] as const)
    .filter(([, lacking]) => lacking > 0);
  const sorts = [...new Set([...once, ...more.map(([sort]) => sort)])];
  return sorts.length + codes.length === 0 ? null : { year, sorts, codes, more: Object.fromEntries(more) };
}

/** Whether a year is among those that the call asks something of. Source: `domain.md` D02, D04 (periods of whole years). */
function isAsked(
  dossier: Dossier,
  { stepId, settings }: { readonly stepId: StepId; readonly settings: LogSettings },
  year: number,
): boolean {
  const { firstYear, firstYearAfterOpening, lastYear } = settings;
  const openedAt = dossier.stepRecords[stepId]?.openedAt ?? null;
  const first = firstYear ?? yearAfter(openedAt, firstYearAfterOpening ?? null) ?? year;
  return year >= first && year <= (lastYear ?? year);
}

/** The year that comes so many years after the one of an instant; null when either is not known. */
function yearAfter(at: Instant | null, years: number | null): number | null {
  return at === null || years === null ? null : Number(latestToday(at).slice(0, 4)) + years;
}

/** The same for the running year, from the day on that the call warns. */
export function missingThisYear(dossier: Dossier, stepId: StepId): MissingInYear | null {
  const rule = stepRule(dossier, stepId);
  const warnFrom = rule?.kind === 'recorded' ? ((rule.settings as unknown as LogSettings).warnFrom ?? null) : null;
  const today = dossier.reachedAt.slice(0, 10) as LocalDate;
  const isTime = warnFrom !== null && today.slice(5) >= warnFrom && dossier.steps[stepId]?.status === 'open';
  return isTime ? missingInYear(dossier, stepId, Number(today.slice(0, 4))) : null;
}
