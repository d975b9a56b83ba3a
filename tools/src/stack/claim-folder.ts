import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../console/refusal';
import { identify, type ProcessIdentity, stillRuns } from '../parts/process-identity';
import { type DataFolder, readJson, writeJson } from '../settings/data-folder';

/** One supervisor per data folder. Returns what gives the folder back. */
export function claimFolder(folder: DataFolder): () => void {
  const file = join(folder.run, 'supervisor.json');
  const other = readJson<ProcessIdentity>(file);
  if (other && other.pid !== process.pid && stillRuns(other)) {
    throw new Refusal(
      `Penhouder already runs on ${folder.path} (process ${other.pid}): stop that one first, or set PENHOUDER_DATA to another folder.`,
    );
  }
  writeJson(file, identify(process.pid));
  return () => {
    rmSync(file, { force: true });
  };
}
