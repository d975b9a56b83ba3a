import { join } from 'node:path';
import { serverVersion } from './version';

/** Where a server program may come from. */
export interface SearchPlaces {
  readonly cacheDir: string;
  readonly path: string;
  readonly downloadBase: string;
  readonly say: (line: string) => void;
}

const official = 'https://github.com/temporalio/temporal/releases/download';

export function searchPlaces(cacheDir: string, say: (line: string) => void): SearchPlaces {
  return {
    cacheDir,
    path: process.env['PATH'] ?? '',
    downloadBase: process.env['PENHOUDER_TEMPORAL_DOWNLOAD'] || official,
    say,
  };
}

/** Outside the checkout and keyed by version and machine, so that a new clone finds it. */
export function cacheFolder(cacheDir: string): string {
  return join(cacheDir, `temporal-${serverVersion()}-${goOs()}-${goArch()}`);
}

/** The machine in the words of Go, in which the release archives are named. */
export function goOs(): string {
  return process.platform === 'win32' ? 'windows' : process.platform;
}

export function goArch(): string {
  return process.arch === 'x64' ? 'amd64' : process.arch;
}
