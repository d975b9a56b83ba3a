import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings/settings';

/** The tiny Go module that names the server; the only place where its version is written. */
export const goModule = join(root, 'tools', 'temporal-server');

/** The version of the Temporal server that this version of Penhouder is tested with. */
export function serverVersion(): string {
  const found = /go\.temporal\.io\/server v(\d+\.\d+\.\d+)/.exec(readFileSync(join(goModule, 'go.mod'), 'utf8'));
  if (!found?.[1]) throw new Error('tools/temporal-server/go.mod names no version of the server');
  return found[1];
}

/** Patches of the same minor share their schema and their protocol. */
export function isSupported(version: string): boolean {
  const [major, minor, patch] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor, wantedPatch] = serverVersion().split('.').map(Number);
  return major === wantedMajor && minor === wantedMinor && Number(patch) >= Number(wantedPatch);
}
