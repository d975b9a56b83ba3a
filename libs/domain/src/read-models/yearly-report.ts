import type { RecordedStepRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import { stepRule, stepsOfKind } from '../dossier/lookups';
import type { ReportFiling } from '../dossier/step-state';
import type { StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { missingInYear, type MissingInYear } from '../steps/yearly-minimum';

/**
 * How a year is told: by code (three obligations, four priorities), by sort (what each year asks), or as a free list.
 * Source: the reports of 2020, 2021 and 2023, `domain.md` D27.
 */
export type ReportLayout = 'byCode' | 'bySort' | 'list';

/** One thing that was logged. */
export interface ReportEntry {
  /** Id of the words that say what it was. */
  readonly textId: string;
  readonly on: LocalDate;
  readonly sort: string;
  readonly code: string | null;
  /** Number of people; null when nobody counted. */
  readonly present: number | null;
}

/** How much there was, and how many people came where that was counted. */
export interface ReportTotal {
  readonly number: number;
  readonly present: number;
  /** Entries without a number of people: `present` says nothing about them. */
  readonly uncounted: number;
}

export interface ReportGroup {
  /** The code or the sort; null: what has no code, or the whole of a free list. */
  readonly name: string | null;
  /** Oldest first. */
  readonly entries: readonly ReportEntry[];
  readonly total: ReportTotal;
}

/** An action as it stands now. */
export interface PlannedAction {
  /** Id of the words that describe it. */
  readonly textId: string;
  readonly code: string | null;
  readonly year: number | null;
  /** What the indicator should reach; null when none was set. */
  readonly target: number | null;
  readonly reached: number;
  readonly state: 'open' | 'done' | 'dropped';
}

/** The actions of one plan; never empty. */
export interface ReportedPlan {
  readonly stepId: StepId;
  readonly actions: readonly PlannedAction[];
}

/** A report of one of the dossier's duties. */
export interface FiledReport extends ReportFiling {
  readonly stepId: StepId;
}

export interface YearlyReport {
  readonly stepId: StepId;
  readonly year: number;
  readonly layout: ReportLayout;
  readonly groups: readonly ReportGroup[];
  readonly total: ReportTotal;
  /** What the year still lacks of what the call asks at least; null when nothing. */
  readonly missing: MissingInYear | null;
  /** The reports about that year as they went: handed in, sent back, handed in again, accepted. Oldest first. */
  readonly filings: readonly FiledReport[];
  /** Actions of that year and actions of no year in particular, of every plan in the dossier. */
  readonly plans: readonly ReportedPlan[];
}

interface LogSettings {
  readonly sorts: readonly string[];
  readonly codes: readonly string[];
  readonly yearlySorts: readonly string[];
}

interface Logged {
  readonly id: string;
  readonly on: LocalDate;
  readonly what: string;
  readonly code: string | null;
  readonly present: number | null;
}

/** What a log says of one year, in the layout that fits its settings; null for a step that holds no log. */
export function yearlyReport(dossier: Dossier, stepId: StepId, year: number): YearlyReport | null {
  const log = logOf(dossier, stepId);
  if (log === null) return null;
  const { settings } = log;
  const entries = log.entries.filter(({ on }) => yearOf(on) === year);
  const layout = layoutOf(settings, entries);
  return {
    stepId,
    year,
    layout,
    groups: GROUPS[layout](settings, entries),
    total: totalOf(entries),
    missing: missingInYear(dossier, stepId, year),
    filings: filingsOf(dossier, year),
    plans: plansOf(dossier, year),
  };
}

/** Years in which a log has something, oldest first; empty for a step that is no log. */
export function reportYears(dossier: Dossier, stepId: StepId): readonly number[] {
  const years = logOf(dossier, stepId)?.entries.map(({ on }) => yearOf(on)) ?? [];
  return [...new Set(years)];
}

/**
 * The actions of a plan by year and then by code, those of no year and of no code last; null for a step that holds none.
 *
 * The order in which they were added is not known: a state is kept as JSON, and PostgreSQL orders the keys of an object.
 */
export function plannedActions(dossier: Dossier, stepId: StepId): readonly PlannedAction[] | null {
  const held = heldBy(dossier, stepId);
  if (held?.data.actions === undefined) return null;
  const { codes } = held.rule.settings as unknown as Pick<LogSettings, 'codes'>;
  const places = [...codes, null];
  return Object.entries(held.data.actions)
    .map(([textId, action]) => ({ textId, ...action }))
    .sort((a, b) => yearOrLast(a) - yearOrLast(b) || places.indexOf(a.code) - places.indexOf(b.code));
}

function yearOrLast({ year }: PlannedAction): number {
  return year ?? Number.MAX_SAFE_INTEGER;
}

/** What a recorded step can hold that a report tells; the engine asks for what is held, never for the kind by its name. */
interface Held {
  readonly logged?: readonly Logged[];
  readonly actions?: Readonly<Record<string, Omit<PlannedAction, 'textId'>>>;
}

function heldBy(dossier: Dossier, stepId: StepId): { readonly rule: RecordedStepRule; readonly data: Held } | null {
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  return rule?.kind === 'recorded' && state?.kind === 'recorded' ? { rule, data: state.data } : null;
}

interface Log {
  readonly settings: LogSettings;
  /** Oldest first; of one day in the order in which it was written down. */
  readonly entries: readonly ReportEntry[];
}

function logOf(dossier: Dossier, stepId: StepId): Log | null {
  const held = heldBy(dossier, stepId);
  if (held?.data.logged === undefined) return null;
  const entries = held.data.logged.map(({ id, on, what, code, present }) => ({
    textId: id,
    on,
    sort: what,
    code,
    present,
  }));
  entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { settings: held.rule.settings as unknown as LogSettings, entries };
}

function yearOf(on: LocalDate): number {
  return Number(on.slice(0, 4));
}

/** A year in which something was logged and nothing got a code is no report by code, whatever the log could hold. */
function layoutOf({ codes, yearlySorts }: LogSettings, entries: readonly ReportEntry[]): ReportLayout {
  const isCoded = entries.length === 0 || entries.some(({ code }) => code !== null);
  if (codes.length > 0 && isCoded) return 'byCode';
  return yearlySorts.length > 0 ? 'bySort' : 'list';
}

type Grouping = (settings: LogSettings, entries: readonly ReportEntry[]) => readonly ReportGroup[];

/** Every code and every sort that a year asks has its place, also when there is nothing in it: that shows. */
const GROUPS: Readonly<Record<ReportLayout, Grouping>> = {
  byCode: ({ codes }, entries) => {
    const uncoded = group(null, entries, ({ code }) => code === null || !codes.includes(code));
    return [...codes.map((name) => group(name, entries, ({ code }) => code === name)), ...unlessEmpty(uncoded)];
  },
  bySort: ({ sorts, yearlySorts }, entries) => {
    const used = [...sorts, ...entries.map(({ sort }) => sort)];
    const others = [...new Set(used)].filter((sort) => !yearlySorts.includes(sort));
    const of = (name: string): ReportGroup => group(name, entries, ({ sort }) => sort === name);
    return [...yearlySorts.map(of), ...others.map(of).flatMap(unlessEmpty)];
  },
  list: (_, entries) => [group(null, entries, () => true)],
};

function group(
  name: string | null,
  all: readonly ReportEntry[],
  belongs: (entry: ReportEntry) => boolean,
): ReportGroup {
  const entries = all.filter(belongs);
  return { name, entries, total: totalOf(entries) };
}

function unlessEmpty(one: ReportGroup): readonly ReportGroup[] {
  return one.entries.length === 0 ? [] : [one];
}

function totalOf(entries: readonly ReportEntry[]): ReportTotal {
  return {
    number: entries.length,
    present: entries.reduce((sum, { present }) => sum + (present ?? 0), 0),
    uncounted: entries.filter(({ present }) => present === null).length,
  };
}

function filingsOf(dossier: Dossier, year: number): readonly FiledReport[] {
  return stepsOfKind(dossier, 'recurring-duty').flatMap(({ id: stepId, state }) =>
    (state.filings ?? []).filter((one) => one.year === year).map((one) => ({ stepId, ...one })),
  );
}

function plansOf(dossier: Dossier, year: number): readonly ReportedPlan[] {
  return stepsOfKind(dossier, 'recorded')
    .map(({ id }) => ({
      stepId: id,
      actions: (plannedActions(dossier, id) ?? []).filter((action) => action.year === null || action.year === year),
    }))
    .filter(({ actions }) => actions.length > 0);
}
