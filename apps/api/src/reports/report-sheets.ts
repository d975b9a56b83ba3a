import type { Language, YearlyReport } from '@penhouder/contracts';
import type { Sheet } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { planColumns, planHead } from './plan-columns';
import type { RecordedKind } from '@penhouder/domain';

interface Reader {
  readonly language: Language;
  /** The kind of a plan's step, whose words the columns have. */
  readonly kindOf: (stepId: string) => RecordedKind | null;
}

/** A yearly report in Excel: the sums, what was logged, and the actions of every plan. */
export function reportSheets(report: YearlyReport, reader: Reader): readonly Sheet[] {
  return [overview(report, reader), entries(report, reader), ...report.plans.map((plan) => actions(plan, reader))];
}

type Word = keyof typeof WORD_WIDTHS;

const WORD_WIDTHS = {
  group: 50,
  number: 10,
  present: 12,
  uncounted: 16,
  missing: 60,
  day: 12,
  what: 60,
  sort: 34,
  code: 34,
} as const;

function columns(words: readonly Word[], language: Language): Sheet['columns'] {
  return words.map((word) => ({ head: say(language, `yearlyReports.sheets.${word}`), width: WORD_WIDTHS[word] }));
}

function overview({ title, groups, missing }: YearlyReport, { language }: Reader): Sheet {
  const sums = groups.map(({ title: group, total }) => [group, total.number, total.present, total.uncounted, null]);
  return {
    name: title,
    columns: columns(['group', 'number', 'present', 'uncounted', 'missing'], language),
    rows: [...sums, ...missing.map((sentence) => [null, null, null, null, sentence])],
  };
}

function entries({ groups }: YearlyReport, { language }: Reader): Sheet {
  return {
    name: say(language, 'yearlyReports.sheets.entries'),
    columns: columns(['group', 'day', 'sort', 'code', 'what', 'present'], language),
    rows: groups.flatMap((group) =>
      group.entries.map(({ on, sort, code, what, present }) => [
        group.title,
        { day: on.on },
        sort,
        code,
        what,
        present,
      ]),
    ),
  };
}

function actions({ stepId, title, actions: planned }: YearlyReport['plans'][number], reader: Reader): Sheet {
  const { language, kindOf } = reader;
  const kind = kindOf(stepId);
  return {
    name: title,
    columns: planColumns.map((column) => ({
      head: kind === null ? column : planHead(column, kind, language),
      width: column === 'what' ? WORD_WIDTHS.what : 14,
    })),
    rows: planned.map(({ what, code, year, target, reached, state }) => [
      what,
      code,
      year,
      target,
      reached,
      state.word,
    ]),
  };
}
