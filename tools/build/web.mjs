// The coordinator's pages, built by Vite in a process of its own so that nothing of it stays in memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, root } from './projects.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

const stampPath = join(root, 'apps/web/dist/.build.json');
const inputs = ['apps/web', 'libs/contracts/src', 'libs/domain/src'];
const skip = (name) => name === 'dist' || name === 'node_modules' || /\.spec\.tsx?$/.test(name);

/** Builds the pages when one of their inputs changed. */
export async function buildWeb() {
  if (!existsSync(join(root, 'apps/web/index.html'))) {
    console.log('apps/web has no index.html yet: no web pages');
    return true;
  }
  const made = fingerprint(inputs.flatMap((folder) => listFiles(join(root, folder), { skip })));
  if (readStamp(stampPath)?.made === made && existsSync(join(root, 'apps/web/dist/index.html'))) return true;
  const started = Date.now();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  });
  if (done.status !== 0) return false;
  writeStamp(stampPath, { made });
  console.log(`Built the web pages in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return true;
}
