// TypeScript to JavaScript, file by file, from src/ to dist/ of each project; other files are copied.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { listFiles, root } from './projects.mjs';
import { fingerprint, readStamp, writeStamp, writeWhole } from './stamp.mjs';

const require = createRequire(import.meta.url);
const options = require('../swc-options.cjs');
const isSource = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const isLeftOut = (path) => /\.spec\.tsx?$/.test(path) || path.endsWith('.d.ts') || path.endsWith('.md');

function plan(project) {
  const source = join(root, project, 'src');
  const target = join(root, project, 'dist');
  const stampPath = join(target, '.build.json');
  const recipe = fingerprint([], options, require('@swc/core/package.json').version);
  const stamp = readStamp(stampPath);
  const before = stamp?.recipe === recipe ? stamp.files : {};
  const files = {};
  for (const { path, mark } of listFiles(source)) {
    if (!isLeftOut(path)) files[relative(source, path)] = mark;
  }
  const changed = Object.keys(files).filter(
    (file) => files[file] !== before[file] || !existsSync(outputOf(target, file)),
  );
  const gone = Object.keys(stamp?.files ?? {}).filter((file) => !(file in files));
  return { project, source, target, stampPath, recipe, files, changed, gone };
}

function outputOf(target, file) {
  return join(target, isSource(file) ? file.replace(/\.tsx?$/, '.js') : file);
}

async function transformOne(swc, from, to) {
  if (!isSource(from)) {
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
    return;
  }
  const tsx = from.endsWith('.tsx');
  const jsc = {
    ...options.jsc,
    parser: { ...options.jsc.parser, tsx },
    transform: { ...options.jsc.transform, react: { runtime: 'automatic' } },
  };
  const { code } = await swc.transformFile(from, { ...options, jsc, filename: from, sourceFileName: from });
  writeWhole(to, code);
}

/** A file that does not parse is named and keeps its old output; the stamp forgets it, so the next build tries again. */
async function buildProject(swc, { project, source, target, stampPath, recipe, files, changed, gone }) {
  const failed = [];
  for (const file of gone) rmSync(outputOf(target, file), { force: true });
  await Promise.all(
    changed.map(async (file) => {
      try {
        await transformOne(swc, join(source, file), outputOf(target, file));
      } catch (error) {
        failed.push(file);
        console.error(`${project}/src/${file}: ${String(error.message ?? error).trim()}`);
      }
    }),
  );
  for (const file of failed) delete files[file];
  writeStamp(stampPath, { recipe, files });
  return failed.length === 0;
}

/** Builds the changed files of the projects. Returns whether every file could be read as TypeScript. */
export async function buildSources(projects) {
  const plans = projects.map(plan).filter(({ changed, gone }) => changed.length + gone.length > 0);
  if (plans.length === 0) return true;
  const started = Date.now();
  const swc = await import('@swc/core');
  const results = await Promise.all(plans.map((one) => buildProject(swc, one)));
  const count = plans.reduce((sum, { changed }) => sum + changed.length, 0);
  console.log(`Built ${count} files of ${plans.length} projects in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return results.every(Boolean);
}
