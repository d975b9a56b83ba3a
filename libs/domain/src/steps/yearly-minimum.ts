import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';

/** What a year's log still lacks: sorts and codes of which there must be at least one. */
export interface MissingInYear {
  readonly year: number;
  readonly sorts: readonly string[];
  readonly codes: readonly string[];
}

interface LogSettings {
  readonly yearlySorts: readonly string[];
  readonly yearlyCodes: readonly string[];
  readonly warnFrom: string | null;
}

interface Log {
  readonly logged: readonly { readonly on: string; readonly what: string; readonly code: string | null }[];
}

/** What a log lacks of one year. Source: one network event, one on responsible business, one action per priority: `domain.md` 2.1, 2.2. */
export function missingInYear(dossier: Dossier, stepId: StepId, year: number): MissingInYear | null {
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'recorded' || rule.of !== 'event-log' || state?.kind !== 'recorded') return null;
  const { yearlySorts, yearlyCodes } = rule.settings as unknown as LogSettings;
  const inYear = (state.data as unknown as Log).logged.filter(({ on }) => on.startsWith(`${String(year)}-`));
  const sorts = yearlySorts.filter((sort) => !inYear.some(({ what }) => what === sort));
  const codes = yearlyCodes.filter((code) => !inYear.some((one) => one.code === code));
  return sorts.length + codes.length === 0 ? null : { year, sorts, codes };
}

/** The same for the running year, from the day on that the call warns. */
export function missingThisYear(dossier: Dossier, stepId: StepId): MissingInYear | null {
  const rule = stepRule(dossier, stepId);
  const warnFrom = rule?.kind === 'recorded' ? ((rule.settings as unknown as LogSettings).warnFrom ?? null) : null;
  const today = dossier.reachedAt.slice(0, 10) as LocalDate;
  const isTime = warnFrom !== null && today.slice(5) >= warnFrom && dossier.steps[stepId]?.status === 'open';
  return isTime ? missingInYear(dossier, stepId, Number(today.slice(0, 4))) : null;
}
