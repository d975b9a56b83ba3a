import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive } from '../../build/lock.cjs';

/** A process by number and by when it began: numbers are used again, and a stranger must never be stopped. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly began: string;
}

export function identify(pid: number): ProcessIdentity | undefined {
  const began = whenBegan(pid);
  return began === undefined ? undefined : { pid, began };
}

/** Whether it still is the same process. */
export function stillRuns({ pid, began }: ProcessIdentity): boolean {
  return isAlive(pid) && whenBegan(pid) === began;
}

function whenBegan(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxStart(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (process.platform === 'win32') return 'unknown';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Field 22, counted behind the program's name, which may hold spaces; a zombie is as good as gone. */
function linuxStart(stat: string): string | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? undefined : fields[19];
}
