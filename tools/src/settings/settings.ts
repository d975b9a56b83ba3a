import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../console/refusal';

/** The checkout: two folders above tools/dist and tools/src alike. */
export const root = dirname(dirname(dirname(__dirname)));

/** How to reach a Temporal server that is not ours. */
export interface TemporalConnection {
  readonly address: string;
  readonly namespace: string;
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly apiKey?: string;
}

/** What the environment says, parsed once. What is absent here is chosen by us. */
export interface Settings {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly databaseUrl: string | undefined;
  /** Who owns the tables of `databaseUrl`, for migrations alone; absent: the same. */
  readonly databaseOwnerUrl: string | undefined;
  readonly temporal: Omit<TemporalConnection, 'address'> & { readonly address: string | undefined };
  readonly retentionDays: number;
  readonly httpPort: number;
  readonly baseUrl: string;
  readonly smtpUrl: string | undefined;
  /** What personal links are made with; absent: kept in the data folder. */
  readonly linkKeys: string | undefined;
  /** Keeps the commit instant of every row: tests and benchmarks ask for it. */
  readonly commitTimestamps: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `.env` beside package.json, when there is one; what is already set in the environment wins. */
export function loadEnvironmentFile(): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

export function readSettings(environment: Environment = process.env): Settings {
  const value = (name: string): string | undefined => environment[name] || undefined;
  const httpPort = readNumber(environment, 'HTTP_PORT', { otherwise: 3000, most: 65_535 });
  return {
    dataDir: resolve(value('PENHOUDER_DATA') ?? join(root, '.penhouder')),
    cacheDir: resolve(value('PENHOUDER_CACHE') ?? join(userCacheDir(environment), 'penhouder')),
    databaseUrl: value('DATABASE_URL'),
    databaseOwnerUrl: value('DATABASE_OWNER_URL'),
    temporal: { ...readTemporal(environment), address: value('TEMPORAL_ADDRESS') },
    retentionDays: readNumber(environment, 'TEMPORAL_RETENTION_DAYS', { otherwise: 30, most: 36_500 }),
    httpPort,
    baseUrl: value('BASE_URL') ?? `http://localhost:${httpPort}`,
    smtpUrl: readSmtpUrl(value('SMTP_URL')),
    linkKeys: value('LINK_KEYS'),
    commitTimestamps: value('PENHOUDER_COMMIT_TIMESTAMPS') === '1',
  };
}

function readTemporal(environment: Environment): Omit<TemporalConnection, 'address'> {
  const apiKey = environment['TEMPORAL_API_KEY'];
  const files = present({
    ca: environment['TEMPORAL_TLS_CA'],
    cert: environment['TEMPORAL_TLS_CERT'],
    key: environment['TEMPORAL_TLS_KEY'],
  });
  const tls = Object.keys(files).length > 0 || apiKey ? files : undefined;
  const namespace = environment['TEMPORAL_NAMESPACE'] || 'penhouder';
  return { namespace, ...(tls && { tls }), ...(apiKey && { apiKey }) };
}

/** Without the entries that are empty or absent. */
function present<K extends string>(entries: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> {
  const kept = Object.entries(entries).filter(([, value]) => value);
  return Object.fromEntries(kept) as Partial<Record<K, string>>;
}

function readNumber(
  environment: Environment,
  name: string,
  { otherwise, most }: { readonly otherwise: number; readonly most: number },
): number {
  const text = environment[name];
  if (!text) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new Refusal(
    `${name} is "${text}" and must be a whole number from 1 to ${most}: correct it in the environment or .env.`,
  );
}

/** The address itself is never shown: it may hold a password. */
function readSmtpUrl(url: string | undefined): string | undefined {
  if (url === undefined || /^smtps?:$/.test(URL.parse(url)?.protocol ?? '')) return url;
  throw new Refusal('SMTP_URL is no address of a mail server: write it as smtps://user:password@mail.example:465.');
}

function userCacheDir(environment: Environment): string {
  if (process.platform === 'win32') return environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
}
