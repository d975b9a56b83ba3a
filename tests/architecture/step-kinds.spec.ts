import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../..');
const folder = 'libs/domain/src/steps/kinds';
const kinds = readdirSync(join(root, folder))
  .filter((name) => !name.endsWith('.spec.ts') && name !== 'index.ts')
  .map((name) => name.replace('.ts', ''));

/** Places beside those of every kind that know one by name, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Its words leave as a mail to everybody who takes part: the only kind with an effect outside of the dossier.
  inform: ['libs/domain/src/dossier/contact-effects.ts'],
  // A yearly minimum is a task of its own, with a warning that comes in time.
  // What its definition says of each year can contradict itself, at a line of the file.
  'event-log': ['libs/call-definitions/src/check-logs.ts', 'libs/domain/src/steps/yearly-minimum.ts'],
  // So can the form that reviewers fill in.
  selection: ['libs/call-definitions/src/check-forms.ts'],
  // Not the kind: what is asked of a participant, a text of the call, has the same name.
  task: [
    'libs/call-definitions/src/check-placeholders.ts',
    'libs/call-definitions/src/unknown-fields.ts',
    'libs/letters/src/explain/tell-texts.ts',
  ],
};

/** Where every kind has its line; its own file and its words say nothing by that name. */
const LISTS = [
  `${folder}/index.ts`,
  'libs/letters/src/catalogues/fr/steps/index.ts',
  'libs/letters/src/catalogues/nl/steps/index.ts',
];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'test'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(tsx?|[cm]?js)$/.test(entry.name) && !/\.(spec|fixtures)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = [...sources(join(root, 'apps')), ...sources(join(root, 'libs'))].map((path) => ({
  path: relative(root, path),
  text: readFileSync(path, 'utf8'),
}));

/** Files that hold a kind's name as a word of the code: in quotes, or as the key of a list of kinds. */
function filesNaming(kind: string, among: readonly { readonly path: string; readonly text: string }[]): string[] {
  const quoted = new RegExp(`['"\`]${kind}['"\`]`);
  const key = new RegExp(`^  ${kind},$`, 'm');
  return among
    .filter(({ path, text }) => quoted.test(text) || (LISTS.includes(path) && key.test(text)))
    .map(({ path }) => path)
    .sort();
}

describe('a step kind that people record', () => {
  it.each(kinds)('%s is known by name in the three lists of kinds only', (kind) => {
    expect(filesNaming(kind, files)).toEqual([...LISTS, ...(EXCEPTIONS[kind] ?? [])].sort());
  });

  it('has a file of its own', () => {
    const index = readFileSync(join(root, folder, 'index.ts'), 'utf8');
    const imported = [...index.matchAll(/from '\.\/([\w-]+)'/g)].map(([, name = '']) => name);
    expect(imported.sort()).toEqual([...kinds].sort());
  });

  it.each(['apps/api/src', 'apps/web/src', 'apps/worker/src', 'libs/workflows/src', 'libs/persistence/src'])(
    'is unknown by name in %s',
    (folder) => {
      const here = files.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(here.length).toBeGreaterThan(5);
      expect(kinds.filter((kind) => filesNaming(kind, here).length > 0)).toEqual([]);
    },
  );

  it('is found wherever it would be named', () => {
    const shell = [{ path: 'libs/workflows/src/loop.ts', text: "if (kind === 'task') wait();" }];
    expect(filesNaming('task', shell)).toEqual(['libs/workflows/src/loop.ts']);
  });
});
