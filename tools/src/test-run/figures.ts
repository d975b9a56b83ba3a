import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something that a long test measured, for the report of `npm run test:long`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Keeps one measured number for the report; outside `npm run test:long` nothing is kept. */
export function recordFigure(figure: Figure): void {
  const file = process.env['PENHOUDER_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Where the spec files of one run put what they measured. */
export function newFiguresFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'penhouder-figures-')), 'figures.jsonl');
}

/** Everything that was measured, in the order in which it was. */
export function figuresOf(file: string): readonly Figure[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Figure);
}
