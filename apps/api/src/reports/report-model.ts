import type { YearlyReport as ReportPage } from '@penhouder/contracts';
import {
  reportYears,
  stepRule,
  yearlyReport,
  type FiledReport,
  type PlannedAction,
  type ReportedPlan,
  type ReportEntry,
  type ReportGroup,
  type ReportTotal,
  type StepId,
  type TextId,
  type YearlyReport,
} from '@penhouder/domain';
import { actChoiceLabel, filingSentence, formatDate, periodWords, say, stepTitle } from '@penhouder/letters';
import type { DossierReading } from '../dossiers/dossier-reading';
import { itemLabel } from '../dossiers/form-fields';
import { byWords } from './plan-columns';

/** The report of one year as a page shows it; null for a step that is no log. */
export function reportModel(reading: DossierReading, stepId: StepId, year: number): ReportPage | null {
  const { row, view, names, who } = reading;
  const { language } = view;
  const report = yearlyReport(row.state, stepId, year);
  if (report === null) return null;
  const total = totalModel(report.total, reading);
  return {
    dossier: { id: row.dossierId, number: row.number, title: row.title },
    body: who.body.name,
    stepId,
    stepTitle: stepTitle({ names, language }, stepId),
    year,
    title: say(language, 'yearlyReports.title', { year }),
    sentence: say(language, total.number === 0 ? 'yearlyReports.none' : 'yearlyReports.sentence', {
      year,
      total: total.text,
    }),
    layout: report.layout,
    layoutText: say(language, `yearlyReports.layouts.${report.layout}`),
    total,
    groups: report.groups.map((group) => groupModel(group, report, reading)),
    missing: missingOf(report, reading),
    filings: report.filings.map((one) => filingLine(one, reading)),
    plans: report.plans.map((plan) => planModel(plan, reading)),
    years: reportYears(row.state, stepId).filter((other) => other !== year),
  };
}

/** `Jaarverslag 2023: Ingediend op …`; which report is said first, for a year can have several. */
function filingLine(filing: FiledReport, { names, view: { language } }: DossierReading): string {
  const reader = { names, language };
  const about = `${stepTitle(reader, filing.stepId)} ${periodWords(filing, reader)}`;
  return `${about}: ${filingSentence(filing, language)}`;
}

function totalModel(total: ReportTotal, { view: { language } }: DossierReading): ReportPage['total'] {
  return { ...total, text: totalText(total, (key, count) => say(language, `yearlyReports.${key}`, count)) };
}

type TotalKey = 'total' | 'totalPartly' | 'totalUncounted' | 'totalNone' | 'number' | 'present' | 'uncounted';

function totalText(
  { number, present, uncounted }: ReportTotal,
  words: (key: TotalKey, values: Readonly<Record<string, string | number>>) => string,
): string {
  if (number === 0) return words('totalNone', {});
  const parts = {
    number: words('number', { count: number }),
    present: words('present', { count: present }),
    uncounted: words('uncounted', { count: uncounted }),
  };
  if (uncounted === number) return words('totalUncounted', parts);
  return words(uncounted === 0 ? 'total' : 'totalPartly', parts);
}

function groupModel(
  { name, entries, total }: ReportGroup,
  { layout }: YearlyReport,
  reading: DossierReading,
): ReportPage['groups'][number] {
  const unnamed = layout === 'byCode' ? 'yearlyReports.uncoded' : 'yearlyReports.all';
  return {
    key: name ?? '',
    title: name === null ? say(reading.view.language, unnamed) : itemLabel(name, reading),
    total: totalModel(total, reading),
    entries: entries.map((entry) => entryModel(entry, reading)),
  };
}

function entryModel(entry: ReportEntry, reading: DossierReading): ReportPage['groups'][number]['entries'][number] {
  const { textId, on, sort, code, present } = entry;
  return {
    key: textId,
    on: { on, text: formatDate(on, reading.view.language) },
    what: typedWords(textId, reading),
    sort: itemLabel(sort, reading),
    code: code === null ? null : itemLabel(code, reading),
    present,
  };
}

function missingOf({ missing }: YearlyReport, reading: DossierReading): string[] {
  const names = [...(missing?.sorts ?? []), ...(missing?.codes ?? [])];
  return names.map((item) => {
    const count = missing?.more[item];
    const name = itemLabel(item, reading);
    const { language } = reading.view;
    return count === undefined
      ? say(language, 'yearlyReports.missing', { name })
      : say(language, 'yearlyReports.missingMore', { name, count });
  });
}

/** Words that somebody typed under an id; a word that fits everything when they are not there. */
export function typedWords(textId: string, { words, view }: DossierReading): string {
  return words.get(textId as TextId) ?? say(view.language, 'yearlyReports.unnamed');
}

const STATE_TONES = { open: 'wait', done: 'done', dropped: 'hold' } as const;

function planModel({ stepId, actions }: ReportedPlan, reading: DossierReading): ReportPage['plans'][number] {
  const { row, names, view } = reading;
  const { language } = view;
  const rule = stepRule(row.state, stepId);
  const stateWord = (choice: PlannedAction['state']): string =>
    rule?.kind === 'recorded'
      ? actChoiceLabel({ kind: rule.of, act: 'progress', field: 'state', choice }, language)
      : choice;
  const worded = actions.map((action) => ({ ...action, what: typedWords(action.textId, reading) }));
  return {
    stepId,
    title: stepTitle({ names, language }, stepId),
    actions: byWords(worded, language).map(({ textId, what, code, year, target, reached, state }) => ({
      key: textId,
      what,
      code: code === null ? null : itemLabel(code, reading),
      year,
      target,
      reached,
      state: { code: state, word: stateWord(state), tone: STATE_TONES[state] },
    })),
  };
}
