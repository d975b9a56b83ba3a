import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isSupported, serverVersion } from './version';

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

/** The programs of a folder that only a finished download or build makes: it is named after their version. */
export function programsInCache(folder: string): ServerPrograms | undefined {
  const server = programPath(folder, 'temporal-server');
  const sqlTool = programPath(folder, 'temporal-sql-tool');
  return isExecutable(server) && isExecutable(sqlTool) ? { server, sqlTool, version: serverVersion() } : undefined;
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
  if (!isExecutable(program)) return undefined;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return /version (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
