import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../console/refusal';
import { identify, type ProcessIdentity, stillRuns } from '../parts/process-identity';
import { type DataFolder, readJson, writeJson } from '../settings/data-folder';

/** The process that looks after this data folder; undefined when none is alive. */
export function supervisorOf({ run }: Pick<DataFolder, 'run'>): ProcessIdentity | undefined {
  const written = readJson<ProcessIdentity>(join(run, 'supervisor.json'));
  return written && stillRuns(written) ? written : undefined;
}

/** One supervisor per data folder. Returns what gives the folder back. */
export function claimFolder(folder: DataFolder): () => void {
  const file = join(folder.run, 'supervisor.json');
  const other = supervisorOf(folder);
  if (other && other.pid !== process.pid) {
    throw new Refusal(
      `Penhouder already runs on ${folder.path} (process ${other.pid}): stop that one first, or set PENHOUDER_DATA to another folder.`,
    );
  }
  writeJson(file, identify(process.pid));
  return () => {
    rmSync(file, { force: true });
  };
}
