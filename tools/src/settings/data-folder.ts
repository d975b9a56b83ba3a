import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  statSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../console/refusal';

/** Everything that an installation keeps lies below this one folder. */
export interface DataFolder {
  readonly path: string;
  readonly logs: string;
  readonly run: string;
  readonly postgres: string;
  readonly temporal: string;
  /** True when nothing was in it before: only then examples may be loaded. */
  readonly isNew: boolean;
}

export function openDataFolder(path: string): DataFolder {
  const folder = {
    path,
    logs: join(path, 'logs'),
    run: join(path, 'run'),
    postgres: join(path, 'postgres'),
    temporal: join(path, 'temporal'),
  };
  try {
    for (const part of [path, folder.logs, folder.run, folder.temporal]) makeFolder(part);
    accessSync(path, constants.W_OK);
  } catch {
    if (existsSync(path) && !statSync(path).isDirectory())
      throw new Refusal(`${path} is a file: remove it, or set PENHOUDER_DATA to another folder.`);
    throw new Refusal(
      `The data folder ${path} cannot be written: give this user the right to, or set PENHOUDER_DATA to another folder.`,
    );
  }
  return { ...folder, isNew: !existsSync(join(path, 'loaded.json')) };
}

/** Step by step, because Node's own recursive way never ends where a file system refuses new folders as "not found". */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Says that the folder has its first content, so that a later start leaves it alone. */
export function markLoaded(folder: DataFolder, what: 'examples' | 'nothing'): void {
  writeJson(join(folder.path, 'loaded.json'), { what });
}

/** What was written by `writeJson`; the caller names the shape it wrote. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- saves a cast at every call
export function readJson<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

/** Written beside and renamed: a crash leaves the old or the new content, never half of one. */
export function writeJson(path: string, content: unknown, mode = 0o644): void {
  const beside = `${path}.new`;
  writeFileSync(beside, `${JSON.stringify(content, null, 2)}\n`, { mode });
  renameSync(beside, path);
}

/** Made once per installation; losing them ends every open link and session. */
export interface Secrets {
  readonly linkKeys: string;
  readonly sessionSecret: string;
  /** Of the owner of all tables, who migrates. */
  readonly postgresPassword: string;
  /** Of the role that the application signs in as. */
  readonly applicationPassword: string;
}

export function readOrMakeSecrets(folder: DataFolder): Secrets {
  const path = join(folder.path, 'secrets.json');
  const kept = readJson<Partial<Secrets>>(path);
  const secrets = { ...freshSecrets(), ...kept };
  // An installation of before a secret was thought of gets it now.
  if (Object.keys(kept ?? {}).length < Object.keys(secrets).length) writeJson(path, secrets, 0o600);
  return secrets;
}

function freshSecrets(): Secrets {
  const random = (bytes: number): string => randomBytes(bytes).toString('base64url');
  return {
    linkKeys: `k1:${random(32)}`,
    sessionSecret: random(32),
    postgresPassword: random(24),
    applicationPassword: random(24),
  };
}
