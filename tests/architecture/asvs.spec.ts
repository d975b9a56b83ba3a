import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFeatures, problemsOf } from './features-table';

const root = resolve(__dirname, '../..');
const rows = parseFeatures(readFileSync(join(root, 'docs/asvs.md'), 'utf8'));

function read(file: string): string | null {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

describe('docs/asvs.md', () => {
  it('names each item once', () => {
    const items = rows.map(({ feature }) => feature);
    expect(items.length).toBeGreaterThan(15);
    expect(new Set(items).size).toBe(items.length);
  });

  it.each(rows)('shows "$feature" by tests that exist', (row) => {
    expect(problemsOf(row, read)).toEqual([]);
  });
});
