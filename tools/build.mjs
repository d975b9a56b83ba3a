// Builds what changed: TypeScript to JavaScript per project, the workflow bundle, the web pages.
// A build without changes costs a walk over the sources and nothing else, because every command starts with one.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './build/lock.cjs';
import { listProjects, root } from './build/projects.mjs';
import { buildSources } from './build/sources.mjs';
import { buildWeb } from './build/web.mjs';
import { buildWorkflowBundle } from './build/workflow-bundle.mjs';

/** Builds everything that is out of date; says what it did, is silent when nothing was to be done. Returns success. */
export async function build({ onlySources = false } = {}) {
  return withLock(join(root, 'node_modules/.cache/penhouder/build.lock'), async () => {
    const sourcesFine = await buildSources(listProjects());
    if (onlySources) return sourcesFine;
    const bundleFine = await buildWorkflowBundle();
    const webFine = await buildWeb();
    return sourcesFine && bundleFine && webFine;
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build()) ? 0 : 1;
}
