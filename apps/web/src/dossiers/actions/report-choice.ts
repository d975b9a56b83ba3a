import type { Step } from '@penhouder/contracts';

type Report = Step['years'][number];

/** A report as the value of a list: `2024`, or `2024-2` where a year has several. */
export function reportKey({ year, nth }: { readonly year: number | null; readonly nth: number | null }): string {
  if (year === null) return '';
  return nth === null ? String(year) : `${String(year)}-${String(nth)}`;
}

/** The report behind such a value; a year that is no number when nothing was chosen, so that the contract refuses it. */
export function reportOf(key: string): { readonly year: number; readonly nth: number | null } {
  const [year = '', nth] = key.split('-');
  return { year: year === '' ? Number.NaN : Number(year), nth: nth === undefined ? null : Number(nth) };
}

/** Reports to choose from, each with its words and its day. */
export function reportChoices(
  reports: readonly Report[],
  wordsOf: (label: string) => string,
): { value: string; label: string }[] {
  return reports.map((report) => ({
    value: reportKey(report),
    label: `${wordsOf(report.label)} (${report.due.text})`,
  }));
}
