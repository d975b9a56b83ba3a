// One at a time, across processes: of two builds of one dist/, of two first starts that both want to build the server.
// CommonJS, because the build needs it before anything is built and the tools need it afterwards.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { setTimeout: wait } = require('node:timers/promises');

/** Whether a process with this id lives, ours or not. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take(lockFile) {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock whose owner is gone was left by somebody who was killed: it is nobody's. */
function dropDead(lockFile) {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    if (owner > 0 && !isAlive(owner)) rmSync(lockFile, { force: true });
  } catch {
    // Released in the meantime: the next try takes it.
  }
}

/** Does the work while holding the lock; waits for whoever holds it now. */
async function withLock(lockFile, work) {
  mkdirSync(dirname(lockFile), { recursive: true });
  while (!take(lockFile)) {
    dropDead(lockFile);
    await wait(50);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

module.exports = { isAlive, withLock };
