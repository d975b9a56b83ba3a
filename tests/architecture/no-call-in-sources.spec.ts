import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');

/** What belongs to a call file in `calls/` and to nothing else. */
const words = [/regierol/i, /\bW13\b/i, /\bIGO\b/i, /60[ ._]?000/];

/** Everything that is text. A spec may read a call file: it is not what the product is made of. */
function isSource(name: string): boolean {
  return /\.(tsx?|[cm]?jsx?|[cm]ts|css|html|svg|json|csv|ya?ml|md|sql)$/.test(name) && !/\.spec\.tsx?$/.test(name);
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'test'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return isSource(entry.name) ? [path] : [];
  });
}

test('no source of apps and libs knows a call, a body or a number of one', () => {
  const found = [...sources(join(root, 'apps')), ...sources(join(root, 'libs'))].flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        words.some((word) => word.test(line)) ? [`${relative(root, path)}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
