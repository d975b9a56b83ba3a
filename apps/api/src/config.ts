import { readAnchors, readScannerAddress, type ScannerAddress } from '@penhouder/documents';
import type { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Injection token of the one `Config`. */
export const CONFIG = Symbol('config');

const flagOrCount = z.union([z.literal('true').transform(() => 1), z.coerce.number().int().min(0).max(5)]);
const optional = <Schema extends z.ZodType>(schema: Schema): z.ZodPreprocess<z.ZodOptional<Schema>> =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const environmentSchema = z.object({
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be a PostgreSQL address, postgres://user:password@host:5432/penhouder',
  }),
  TEMPORAL_ADDRESS: optional(z.string().regex(/^[^\s:]+:\d+$/, 'must be host:port, for example localhost:7233')),
  TEMPORAL_NAMESPACE: optional(z.string()),
  TEMPORAL_TLS_CA: optional(z.string()),
  TEMPORAL_TLS_CERT: optional(z.string()),
  TEMPORAL_TLS_KEY: optional(z.string()),
  TEMPORAL_API_KEY: optional(z.string()),
  HTTP_PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HTTP_HOST: optional(z.string()),
  BASE_URL: optional(
    z.url({ protocol: /^https?$/, error: 'must be the address that people type, https://penhouder.example' }),
  ),
  CATCHER_URL: optional(z.url()),
  SMTP_URL: optional(z.string()),
  LINK_KEYS: z.string({ error: 'is missing: the keys from which personal links are derived' }).min(1, 'is empty'),
  SESSION_SECRET: z
    .string({ error: 'is missing: at least 32 random characters that seal the session cookies' })
    .min(32, 'must have at least 32 characters'),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  TRUST_PROXY: optional(flagOrCount),
  PUBLISHED_INSIDE: optional(z.string()),
  MAIL_ALARM_AFTER_SECONDS: optional(z.coerce.number().min(0)),
  MAIL_DNS_SERVER: optional(z.string().regex(/^[^\s:]+:\d+$/, 'must be host:port, for example 127.0.0.1:53')),
  OUTAGE_AFTER_SECONDS: optional(z.coerce.number().min(1)),
  METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
  DATA_DIR: optional(z.string()),
  FILE_STORAGE: optional(z.enum(['database', 'folder'])),
  FILES_FOLDER: optional(z.string()),
  CLAMD: optional(
    z.string().refine((text) => readScannerAddress(text) !== null, 'must be host:port, or the path of a socket'),
  ),
  SCAN_ALARM_AFTER_SECONDS: optional(z.coerce.number().min(0)),
  SIGNING_ANCHORS: optional(z.string()),
  TIMESTAMP_URL: optional(z.string()),
  STAMP_ALARM_AFTER_SECONDS: optional(z.coerce.number().min(0)),
  FAILPOINT: optional(z.string()),
});

/** Everything that the API takes from its environment, read once at the start and never changed. */
export interface Config {
  readonly databaseUrl: string;
  readonly temporal: {
    readonly address: string;
    readonly namespace: string;
    /** Paths of PEM files; an empty object asks for TLS with the system's authorities. */
    readonly tls: { readonly ca?: Buffer; readonly cert?: Buffer; readonly key?: Buffer } | null;
    readonly apiKey: string | null;
  };
  readonly httpPort: number;
  /** The network address that is listened on; null: every one. */
  readonly httpHost: string | null;
  /** Origin under which browsers reach this server, without slash at the end. */
  readonly baseUrl: string;
  readonly isHttps: boolean;
  /** Where the built-in mail catcher shows its mails; null where none runs. */
  readonly catcherUrl: string | null;
  /** True without a relay: nobody outside gets any mail. The relay's address itself is not kept here. */
  readonly mailStaysHere: boolean;
  /** How long mail may wait, while none is taken over, before the start page and `/health/mail` say so. */
  readonly mailAlarmAfterSeconds: number;
  /** Origins of published decisions that may be named although they are inside or without TLS. */
  readonly publishedInside: readonly string[];
  /** Who is asked what receivers of our mail find, `host:port`; null: the name server of this machine. */
  readonly nameServer: string | null;
  /** After this long without any process of the API, our pages count as having been away. */
  readonly outageAfterSeconds: number;
  /** Who shows this token may read `/health/metrics`; null: nobody. */
  readonly metricsToken: string | null;
  /** Where attempts to answer are noted that failed because PostgreSQL was away. */
  readonly attemptsFolder: string;
  /** Where bytes of files are kept; the folder is read whenever it is given. */
  readonly fileStore: { readonly kind: 'database' | 'folder'; readonly folder: string | null };
  /** Whether a scanner looks at files: until it has, they wait in quarantine. The worker asks it. */
  readonly isScanned: boolean;
  /** The same scanner, for mails as they came: they are in no store of files. Null: none. */
  readonly scanner: ScannerAddress | null;
  /** How long a file may wait for the scanner before the start page and `/health/files` say so. */
  readonly scanAlarmAfterSeconds: number;
  /** Authorities whose signatures in a PDF are taken; empty: a call that asks one says where it goes instead. */
  readonly signingAnchors: readonly X509Certificate[];
  /** Whether an authority stamps the roots of days; the worker asks it. */
  readonly isStamped: boolean;
  /** How long a root may wait for its time stamp before the start page and `/health/proof` say so. */
  readonly stampAlarmAfterSeconds: number;
  readonly linkKeys: string;
  readonly sessionSecret: string;
  readonly logLevel: string;
  /** How many proxies stand in front; only as many entries of X-Forwarded-For are believed. */
  readonly trustedProxies: number;
  /** Named point at which this process ends itself; for tests of recovery only. */
  readonly failpoint: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Thrown when the environment cannot be used; the message is for the operator, one line per variable. */
export class ConfigError extends Error {}

/** Reads the environment. Throws `ConfigError` with everything that is missing or wrong at once, and `AnchorProblem`. */
export function readConfigOrThrow(environment: Environment = process.env): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new ConfigError(explain(parsed.error));
  const read = parsed.data;
  return Object.freeze({
    databaseUrl: read.DATABASE_URL,
    temporal: readTemporal(read),
    ...readAddresses(read),
    httpHost: read.HTTP_HOST ?? null,
    mailStaysHere: read.SMTP_URL === undefined,
    publishedInside: (read.PUBLISHED_INSIDE ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    linkKeys: read.LINK_KEYS,
    sessionSecret: read.SESSION_SECRET,
    logLevel: read.LOG_LEVEL ?? 'info',
    trustedProxies: read.TRUST_PROXY ?? 0,
    ...readOutages(read),
    ...readFiles(read),
    ...readStamps(read),
    failpoint: read.FAILPOINT ?? null,
  });
}

type Read = z.infer<typeof environmentSchema>;

function readOutages(
  read: Read,
): Pick<Config, 'mailAlarmAfterSeconds' | 'nameServer' | 'outageAfterSeconds' | 'attemptsFolder' | 'metricsToken'> {
  return {
    mailAlarmAfterSeconds: read.MAIL_ALARM_AFTER_SECONDS ?? 300,
    nameServer: read.MAIL_DNS_SERVER ?? null,
    outageAfterSeconds: read.OUTAGE_AFTER_SECONDS ?? 60,
    metricsToken: read.METRICS_TOKEN ?? null,
    attemptsFolder: join(read.DATA_DIR ?? '.penhouder', 'attempts'),
  };
}

function readAddresses(read: Read): Pick<Config, 'httpPort' | 'baseUrl' | 'isHttps' | 'catcherUrl'> {
  const httpPort = read.HTTP_PORT ?? 3000;
  const baseUrl = (read.BASE_URL ?? `http://localhost:${String(httpPort)}`).replace(/\/+$/, '');
  return { httpPort, baseUrl, isHttps: baseUrl.startsWith('https:'), catcherUrl: read.CATCHER_URL ?? null };
}

function readFiles(
  read: Read,
): Pick<Config, 'fileStore' | 'isScanned' | 'scanner' | 'scanAlarmAfterSeconds' | 'signingAnchors'> {
  const fileStore = { kind: read.FILE_STORAGE ?? 'database', folder: read.FILES_FOLDER ?? null } as const;
  return {
    fileStore,
    isScanned: read.CLAMD !== undefined,
    scanner: read.CLAMD === undefined ? null : readScannerAddress(read.CLAMD),
    scanAlarmAfterSeconds: read.SCAN_ALARM_AFTER_SECONDS ?? 300,
    signingAnchors: read.SIGNING_ANCHORS === undefined ? [] : readAnchors(read.SIGNING_ANCHORS),
  };
}

function readStamps(read: Read): Pick<Config, 'isStamped' | 'stampAlarmAfterSeconds'> {
  return {
    isStamped: read.TIMESTAMP_URL !== undefined,
    stampAlarmAfterSeconds: read.STAMP_ALARM_AFTER_SECONDS ?? 86_400,
  };
}

function readTemporal(read: Read): Config['temporal'] {
  return {
    address: read.TEMPORAL_ADDRESS ?? 'localhost:7233',
    namespace: read.TEMPORAL_NAMESPACE ?? 'penhouder',
    tls: readTls(read),
    apiKey: read.TEMPORAL_API_KEY ?? null,
  };
}

function readTls(read: Read): Config['temporal']['tls'] {
  const { TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key } = read;
  if (!ca && !cert && !key) return read.TEMPORAL_API_KEY ? {} : null;
  return {
    ...(ca && { ca: readFileSync(ca) }),
    ...(cert && { cert: readFileSync(cert) }),
    ...(key && { key: readFileSync(key) }),
  };
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  return ['The environment is not complete; see .env.example.', ...lines].join('\n');
}
