// All type checks: the strictest project by itself, the web pages with their own settings, and everything else together.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build/projects.mjs';

const compiler = join(root, 'node_modules/typescript/bin/tsc');

/** The core has no types but the language's own, so that nothing of Node can slip in. */
const programs = [
  { name: 'core', config: 'libs/domain/tsconfig.json', needs: 'libs/domain/src/index.ts' },
  { name: 'web', config: 'apps/web/tsconfig.json', needs: 'apps/web/src/main.tsx' },
  { name: 'all', config: 'tsconfig.json', needs: 'tsconfig.json' },
];

let fine = true;
for (const { name, config, needs } of programs) {
  if (!existsSync(join(root, needs))) {
    console.log(`types: ${name} has no sources yet`);
    continue;
  }
  const kept = join(root, 'node_modules/.cache/penhouder', `types-${name}.tsbuildinfo`);
  const args = [compiler, '-p', config, '--noEmit', '--incremental', '--tsBuildInfoFile', kept, '--pretty', 'false'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`types: ${name} ${status === 0 ? 'fine' : 'has errors'}`);
  fine &&= status === 0;
}
process.exitCode = fine ? 0 : 1;
