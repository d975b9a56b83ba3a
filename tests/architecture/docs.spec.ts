import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeSpansIn, isPathHere, npmScriptsIn } from './markdown';

const root = resolve(__dirname, '../..');
const guides = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const folders = ['.ci', 'apps', 'calls', 'data', 'deploy', 'docs', 'examples', 'libs', 'tests', 'tools'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function markdownBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
}

function projectsBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

const everything = [...guides, 'CHANGELOG.md', ...markdownBelow('docs'), ...markdownBelow('calls')];

describe('what people read first', () => {
  it.each(everything)('%s names only npm scripts that exist', (file) => {
    expect(npmScriptsIn(read(file)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it.each(everything)('%s names only commands that have a program behind them', (file) => {
    const commands = npmScriptsIn(read(file)).flatMap(
      (name) => /^node tools\/bootstrap\.mjs ([\w:-]+)/.exec(scripts[name] ?? '')?.[1] ?? [],
    );
    const programs = commands
      .filter((name) => name !== 'build')
      .map((name) => `tools/src/${name.replace(':', '-')}.ts`);
    expect(programs.filter((program) => !existsSync(join(root, program)))).toEqual([]);
  });

  it.each(everything)('%s names only files and folders that exist', (file) => {
    const topLevel = new Set(folders);
    const paths = codeSpansIn(read(file)).filter((span) => isPathHere(span, topLevel));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('ARCHITECTURE.md names every project', () => {
    const projects = [...projectsBelow('apps'), ...projectsBelow('libs')];
    const named = new Set(codeSpansIn(read('ARCHITECTURE.md')));
    expect(projects.filter((project) => !named.has(project))).toEqual([]);
  });

  it.each(everything)('%s names no folder of somebody’s machine and no host of a package registry', (file) => {
    const machine = /(?<![\w.])\/(?:work|root|home|Users)\//g;
    const registry = /\b(?:registry|proxy|sum|files|index|crates)\.[\w-]+\.(?:org|com|io|dev)\b|\bnpmjs\b|\bpypi\b/gi;
    expect([...read(file).matchAll(machine), ...read(file).matchAll(registry)].map(String)).toEqual([]);
  });
});

describe('the licence', () => {
  /** Of the English text as the SPDX list keeps it. */
  const official = '57fb42fbcd0b037ce528ed8f72f1ec095d67bc6825ecf1448ff39be1fe68a4b4';

  it('is the whole EUPL-1.2, word for word', () => {
    expect(createHash('sha256').update(read('LICENSE')).digest('hex')).toBe(official);
  });

  it('is named by every project', () => {
    const projects = ['.', 'tests', 'tools', ...projectsBelow('apps'), ...projectsBelow('libs')];
    const named = projects.map((project) => JSON.parse(read(`${project}/package.json`)) as { license?: string });
    expect(named.filter(({ license }) => license !== 'EUPL-1.2')).toEqual([]);
  });
});

describe('the check of these texts', () => {
  const here = new Set(folders);

  it('finds npm scripts in prose and in blocks', () => {
    expect(npmScriptsIn('`npm test`, `npm run demo -- --json`.\n```sh\nnpm start\nnpm run db:rebuild\n```')).toEqual([
      'test',
      'demo',
      'start',
      'db:rebuild',
    ]);
  });

  it('takes a span for a path when it begins with a folder of this repository', () => {
    const spans = codeSpansIn('`libs/domain/src/` `README.md` `/api/v1` `@penhouder/domain` `npm test` `and/or`');
    expect(spans.filter((span) => isPathHere(span, here))).toEqual(['libs/domain/src/', 'README.md']);
  });

  it('does not read fenced blocks as paths', () => {
    expect(codeSpansIn('```sh\n`libs/nothing`\n```\n`libs/domain`')).toEqual(['libs/domain']);
  });
});
