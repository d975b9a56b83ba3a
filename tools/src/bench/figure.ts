import { say } from '../console/say';
import type { Anchor } from './anchors';

const UNITS = {
  ms: (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`,
  s: (value: number) => `${value.toFixed(2)} s`,
  MB: (value: number) => `${value.toFixed(0)} MB`,
  '%': (value: number) => `${value.toFixed(1)} %`,
  times: (value: number) => value.toFixed(0),
} as const satisfies Record<string, (value: number) => string>;

/** One line of the report: what was measured, beside what it should be and what a hand-written floor does. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: keyof typeof UNITS;
  readonly anchor?: Anchor;
}

/** What one measurement found. */
export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** Sentences that the reader needs to judge the figures. */
  readonly notes: readonly string[];
}

const WIDTHS = [58, 12, 30, 12] as const;

/** Prints the head of the columns, once. */
export function printHead(): void {
  say(line(['', 'measured', 'aim', 'floor', 'ratio']));
}

export function printSection({ title, figures, notes }: Section): void {
  say();
  say(title);
  for (const figure of figures) say(line(cells(figure)));
  for (const note of notes) say(`    ${note}`);
}

function cells({ what, value, unit, anchor }: Figure): readonly string[] {
  const shown = UNITS[unit];
  const floor = anchor?.floor;
  return [
    `  ${what}`,
    Number.isNaN(value) ? 'none' : shown(value),
    anchor?.aim ?? '',
    floor === undefined ? '' : shown(floor),
    floor === undefined || Number.isNaN(value) ? '' : `${(value / floor).toFixed(1)}x`,
  ];
}

function line(columns: readonly string[]): string {
  return columns
    .map((text, index) => text.padEnd(WIDTHS[index] ?? 0))
    .join('  ')
    .trimEnd();
}
