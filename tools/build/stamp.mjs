// Remembers from what a thing was built, so that it is built again only when that changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The stamp, or what stands for "never built": a file that cannot be read is as good as none. */
export function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes beside the place and renames, so that a reader never sees half a file. */
export function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

export function writeStamp(path, stamp) {
  writeWhole(path, JSON.stringify(stamp));
}

/** One short word for a list of files as listed by `listFiles`, plus anything else that decides about the result. */
export function fingerprint(files, ...others) {
  const hash = createHash('sha256');
  for (const { path, mark } of files) hash.update(`${path}\0${mark}\n`);
  for (const other of others) hash.update(JSON.stringify(other));
  return hash.digest('hex').slice(0, 24);
}
