import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isSupported } from './version';

/** The server and the tool that makes its schema, always of one version. */
export interface ServerPrograms {
  readonly server: string;
  readonly sqlTool: string;
  readonly version: string;
}

export const programNames = ['temporal-server', 'temporal-sql-tool'] as const;

const suffix = process.platform === 'win32' ? '.exe' : '';

export function programPath(folder: string, name: (typeof programNames)[number]): string {
  return join(folder, `${name}${suffix}`);
}

/** The programs in one folder, when both are there, run, and are of a supported version. */
export function programsIn(folder: string): ServerPrograms | undefined {
  const server = programPath(folder, 'temporal-server');
  const sqlTool = programPath(folder, 'temporal-sql-tool');
  const versions = [server, sqlTool].map(versionOf);
  const [version, toolVersion] = versions;
  if (!version || version !== toolVersion || !isSupported(version)) return undefined;
  return { server, sqlTool, version };
}

/** The first folder of PATH that holds both. */
export function programsOnPath(path: string): ServerPrograms | undefined {
  for (const folder of path.split(delimiter).filter((part) => part !== '')) {
    const found = programsIn(folder);
    if (found) return found;
  }
  return undefined;
}

function versionOf(program: string): string | undefined {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    return undefined;
  }
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /version (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
}
