// Jest's global set-up of the projects that need the real PostgreSQL and the real Temporal server.
// They run in a process of their own: Jest's sandbox is no place for them, and they end with that process in any case.
const { fork, spawnSync } = require('node:child_process');
const { join } = require('node:path');

const tools = join(__dirname, '..');

/** Builds first: the stack runs from dist/, and so do the product's own processes, with their pages, in the journeys. */
function build() {
  const done = spawnSync(process.execPath, [join(tools, 'build.mjs')], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the build failed: see the lines above');
}

module.exports = async () => {
  if (globalThis.penhouderTestStack) return;
  build();
  const child = fork(join(tools, 'dist/testing/test-stack-process.js'), { detached: true, execArgv: [] });
  globalThis.penhouderTestStack = child;
  process.env.PENHOUDER_TEST_STACK = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the test stack did not start: see the lines above')));
  });
};
