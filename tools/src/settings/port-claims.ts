import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Whether this process may use the port from now on. Two test files that start at the same moment can both find a port
 * free and only later listen on it; so each says first which ones it takes, in a file that holds as long as it lives.
 */
export function claimPort(port: number): boolean {
  const folder = join(tmpdir(), `penhouder-ports-${String(userInfo().uid)}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, String(port));
  if (isClaimed(file)) return false;
  rmSync(file, { force: true });
  return write(file);
}

function write(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** An empty file is being written at this moment. */
function isClaimed(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid === 0 || isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
