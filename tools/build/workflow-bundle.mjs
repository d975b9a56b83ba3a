// The ready-made workflow bundle: a worker that loads it polls a second earlier than one that makes its own.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listFiles, root } from './projects.mjs';
import { fingerprint, readStamp, writeStamp, writeWhole } from './stamp.mjs';

const require = createRequire(import.meta.url);
const entry = join(root, 'libs/workflows/dist/index.js');
const target = join(root, 'apps/worker/dist/workflow-bundle.js');
const stampPath = join(root, 'apps/worker/dist/.workflow-bundle.json');
const inputs = ['libs/workflows/dist', 'libs/domain/dist'];

/** Only warnings and errors of the bundler are worth a line here. */
const quietly = {
  log: (level, message) => (level === 'WARN' || level === 'ERROR' ? console.error(message) : undefined),
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: (message) => console.error(message),
  error: (message) => console.error(message),
};

/** Made from dist/, where the sources already are JavaScript; it must have been built before. */
export async function buildWorkflowBundle() {
  if (!existsSync(entry)) {
    console.log('libs/workflows has no index yet: no workflow bundle');
    return true;
  }
  const files = inputs.flatMap((folder) => listFiles(join(root, folder), { skip: (name) => name === '.build.json' }));
  const made = fingerprint(files, require('@temporalio/worker/package.json').version);
  if (readStamp(stampPath)?.made === made && existsSync(target)) return true;
  const started = Date.now();
  const { bundleWorkflowCode } = require('@temporalio/worker');
  try {
    const { code } = await bundleWorkflowCode({ workflowsPath: entry, logger: quietly });
    writeWhole(target, code);
    writeStamp(stampPath, { made });
    console.log(`Bundled the workflows in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return true;
  } catch (error) {
    console.error(`libs/workflows could not be bundled: ${error.message}`);
    return false;
  }
}
