import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process and everything that it started take. */
export interface Usage {
  readonly processes: number;
  /** Resident memory; where several processes share pages, each page counts once. */
  readonly memoryMb: number;
  /** Processor time so far, ended children included. */
  readonly cpuMs: number;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ownMs: number;
  readonly endedMs: number;
}

/** Linux tells processor time in hundredths of a second. */
const TICK_MS = 10;

/** Memory and processor time come from /proc, which only Linux has. */
export function canReadUsage(): boolean {
  return existsSync('/proc/self/stat');
}

/** Reads a process and its descendants. */
export function usageOf(pid: number): Usage {
  const family = familyOf(pid);
  const cpuMs = family.reduce((sum, { ownMs, endedMs }) => sum + ownMs + endedMs, 0);
  const memoryMb = family.reduce((sum, one) => sum + memoryOf(one.pid, family.length > 1), 0);
  return { processes: family.length, memoryMb, cpuMs };
}

function familyOf(pid: number): readonly Stat[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []));
  const family = all.filter((one) => one.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** Empty when the process ended meanwhile. */
function statOf(pid: string): readonly Stat[] {
  const text = readOrEmpty(`/proc/${pid}/stat`);
  if (text === '') return [];
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = (from: number): number => (Number(fields[from]) + Number(fields[from + 1])) * TICK_MS;
  return [{ pid: Number(pid), parent: Number(fields[1]), ownMs: ticks(11), endedMs: ticks(13) }];
}

function memoryOf(pid: number, isShared: boolean): number {
  const shared = isShared ? /^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${String(pid)}/smaps_rollup`)) : null;
  const kilobytes = shared ?? /^VmRSS:\s+(\d+)/m.exec(readOrEmpty(`/proc/${String(pid)}/status`));
  return Number(kilobytes?.[1] ?? 0) / 1024;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
