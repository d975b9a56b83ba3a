import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { say } from '../console/say';
import { type Spread, spreadOf } from './spread';

const WRITES = 300;
const PAGE_BYTES = 8192;
/** Above this the absolute aims do not hold: they were set for a disk that is faster. */
const FAST_DISK_MS = 0.2;

/** What the figures depend on and no code can change. */
export function printMachine(): void {
  const disk = measureDisk();
  const verdict = disk.p50 <= FAST_DISK_MS ? 'as the aims suppose' : `the aims suppose at most ${String(FAST_DISK_MS)}`;
  say(
    `Disk: fdatasync of 8 kB takes ${disk.p50.toFixed(2)} ms (half), ${disk.p99.toFixed(2)} ms (99 of 100); ${verdict}.`,
  );
  const [load = 0] = loadavg();
  const cores = cpus();
  say(
    `Machine: ${String(cores.length)} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${(totalmem() / 1024 ** 3).toFixed(0)} GB, ` +
      `Node ${process.versions.node}, ${process.platform}.`,
  );
  const isBusy = load > cores.length / 2;
  const advice = isBusy ? ' Other work is going on: times below are too long, run this again on a quiet machine.' : '';
  say(`Load before the start: ${load.toFixed(1)}.${advice}`);
}

/** In the folder in which the database will be. */
function measureDisk(): Spread {
  const folder = mkdtempSync(join(tmpdir(), 'penhouder-disk-'));
  const file = openSync(join(folder, 'probe'), 'w');
  const page = Buffer.alloc(PAGE_BYTES, 1);
  const samples = Array.from({ length: WRITES }, (_, index) => {
    const began = performance.now();
    writeSync(file, page, 0, PAGE_BYTES, (index % 64) * PAGE_BYTES);
    fdatasyncSync(file);
    return performance.now() - began;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return spreadOf(samples);
}
