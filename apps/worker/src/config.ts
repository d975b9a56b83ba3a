import { readScannerAddress, type ScannerAddress } from '@penhouder/documents';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealSettings } from '@penhouder/documents';
import type { CanarySettings } from './canary-settings';
import { readCanary } from './canary-settings';
import { ConfigError, numberOf, required, type Environment } from './environment';
import type { ListenerPlace, MailboxPlace } from './incoming-places';
import { readIncomingPlaces } from './incoming-places';
import type { TimeStampSettings } from './proof/time-stamp-settings';
import { readTimeStampSettings, TimeStampSettingsError } from './proof/time-stamp-settings';
import type { DkimKey } from './post/dkim';
import { isRsaKey } from './post/dkim';

export { ConfigError } from './environment';
export type { ListenerPlace, MailboxPlace } from './incoming-places';

/** Everything that the worker takes from its environment, read once at the start. */
export interface Config {
  readonly databaseUrl: string;
  readonly temporal: TemporalConfig;
  readonly mail: MailConfig;
  /** Where mail that comes back is taken over; null: it goes to the address in `From`, and nobody here hears of it. */
  readonly incoming: IncomingConfig | null;
  /** A mail to ourselves now and then, that must come back; null: none. */
  readonly canary: CanarySettings | null;
  /** Where bytes of files are kept; the folder is read whenever it is given. */
  readonly fileStore: { readonly kind: 'database' | 'folder'; readonly folder: string | null };
  /** The virus scanner that looks at files; null: none does. */
  readonly scanner: ScannerAddress | null;
  /** Origin under which municipalities reach the sign pages, without slash at the end. */
  readonly baseUrl: string;
  /** Origins of published decisions that are read although they are inside or without TLS. */
  readonly publishedInside: readonly string[];
  readonly linkKeys: string;
  /** Where the key of the organisation's seal is. */
  readonly seal: SealSettings;
  /** Who stamps the roots of days; null: nobody. */
  readonly authority: TimeStampSettings | null;
  readonly logLevel: string;
  /** Where `/health/live` answers; null: nowhere. */
  readonly healthPort: number | null;
  /** Named point at which this process ends itself; for tests of recovery only. */
  readonly failpoint: string | null;
}

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly tls: { readonly ca?: Buffer; readonly cert?: Buffer; readonly key?: Buffer } | null;
  readonly apiKey: string | null;
}

export interface MailConfig {
  /** The relay for real dossiers; null: they go to the catcher too. */
  readonly smtpUrl: string | null;
  /** Where examples and rehearsals go, and nowhere else; null: they wait. */
  readonly catcherUrl: string | null;
  /** Address in `From`; its domain stands in every Message-ID. */
  readonly from: { readonly name: string; readonly address: string };
  /** What the relay takes at most; the catcher takes everything. */
  readonly perSecond: number;
  /** How long a mail may say `sending` before its outcome counts as unknown. Ten minutes: reliability.md 4.5. */
  readonly unknownAfterSeconds: number;
  /** The first pause after a refusal for now; later ones grow. */
  readonly retryAfterSeconds: number;
  /** After this a mail that is refused for now has failed. Three days, as relays do. */
  readonly giveUpAfterHours: number;
  /** With what mail is signed; null: not at all. */
  readonly dkim: DkimKey | null;
  /** The only domains and addresses that mail may reach through the relay, in small letters; null: all. */
  readonly onlyTo: readonly string[] | null;
}

export interface IncomingConfig {
  /** Domain of the return addresses; its mail server hands over what comes for it. */
  readonly domain: string;
  /** The `authserv-id` of the server in front, whose findings about senders are believed (RFC 8601); null: nobody's. */
  readonly authservId: string | null;
  /** Where a mail server hands over; null: nowhere. */
  readonly listener: ListenerPlace | null;
  /** A mailbox that is emptied; null: none. */
  readonly mailbox: MailboxPlace | null;
}

/** Reads the environment. Throws `ConfigError` that names the variable and what it must be, never its content. */
export function readConfigOrThrow(environment: Environment = process.env): Config {
  const value = (name: string): string | null => environment[name] || null;
  const mail = readMail(environment);
  const incoming = readIncomingConfig(environment);
  return {
    databaseUrl: required(environment, 'DATABASE_URL', 'the address of PostgreSQL'),
    temporal: readTemporal(environment),
    mail,
    incoming,
    canary: readCanary(environment, { incoming, mail }),
    fileStore: readFileStore(environment),
    scanner: readScanner(environment),
    baseUrl: (value('BASE_URL') ?? `http://localhost:${value('HTTP_PORT') ?? '3000'}`).replace(/\/+$/, ''),
    publishedInside: (value('PUBLISHED_INSIDE') ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    linkKeys: required(environment, 'LINK_KEYS', 'the keys from which personal links are derived'),
    seal: readSeal(environment),
    authority: readAuthority(environment),
    logLevel: value('LOG_LEVEL') ?? 'info',
    healthPort: value('WORKER_HEALTH_PORT') === null ? null : numberOf(environment, 'WORKER_HEALTH_PORT', 0),
    failpoint: value('FAILPOINT'),
  };
}

function readTemporal(environment: Environment): TemporalConfig {
  const apiKey = environment['TEMPORAL_API_KEY'] || null;
  const files = readTlsFiles(environment);
  return {
    address: environment['TEMPORAL_ADDRESS'] || 'localhost:7233',
    namespace: environment['TEMPORAL_NAMESPACE'] || 'penhouder',
    // A key for the API is never sent in the clear.
    tls: Object.keys(files).length > 0 || apiKey !== null ? files : null,
    apiKey,
  };
}

function readTlsFiles(environment: Environment): NonNullable<TemporalConfig['tls']> {
  const { TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key } = environment;
  return {
    ...(ca && { ca: readFileSync(ca) }),
    ...(cert && { cert: readFileSync(cert) }),
    ...(key && { key: readFileSync(key) }),
  };
}

function readAuthority(environment: Environment): TimeStampSettings | null {
  try {
    return readTimeStampSettings(environment);
  } catch (error) {
    throw error instanceof TimeStampSettingsError ? new ConfigError(error.message) : error;
  }
}

/** A key of one's own, or a folder in which the installation makes one. */
function readSeal(environment: Environment): SealSettings {
  const { SEAL_PEM: pem, SEAL_PKCS12: file, SEAL_PKCS12_PASSWORD: password, DATA_DIR: folder } = environment;
  if (pem && file) throw new ConfigError('SEAL_PEM and SEAL_PKCS12 are both set: keep one of them.');
  return {
    pemFile: pem || null,
    pkcs12: file ? { file, password: password ?? '' } : null,
    folder: join(folder || '.penhouder', 'zegel'),
  };
}

function readMail(environment: Environment): MailConfig {
  const from = readFrom(environment['MAIL_FROM'] || 'Penhouder <penhouder@localhost>');
  return {
    smtpUrl: environment['SMTP_URL'] || null,
    catcherUrl: environment['CATCHER_SMTP_URL'] || null,
    from,
    dkim: readDkim(environment, from.address),
    onlyTo: readList(environment['MAIL_ONLY_TO']),
    perSecond: numberOf(environment, 'MAIL_PER_SECOND', 10),
    unknownAfterSeconds: numberOf(environment, 'MAIL_UNKNOWN_AFTER_SECONDS', 600),
    retryAfterSeconds: numberOf(environment, 'MAIL_RETRY_AFTER_SECONDS', 60),
    giveUpAfterHours: numberOf(environment, 'MAIL_GIVE_UP_AFTER_HOURS', 72),
  };
}

/** All three or none: mail that claims to be signed and is not is worse than mail without a signature. */
function readDkim(environment: Environment, from: string): DkimKey | null {
  const said = (name: string): string => environment[name] ?? '';
  const [domain, selector, file] = [said('DKIM_DOMAIN'), said('DKIM_SELECTOR'), said('DKIM_KEY_FILE')];
  if (domain + selector + file === '') return null;
  if (!isDkimWhole(domain, selector, file))
    throw new ConfigError(
      'DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE go together, as in: dossiers.example, p1, dkim.pem.',
    );
  if (!`.${from.toLowerCase().replace(/^.*@/, '')}`.endsWith(`.${domain}`))
    throw new ConfigError('DKIM_DOMAIN must be the domain of MAIL_FROM or one above it; receivers ask for that.');
  const privateKey = readKeyFile(file);
  if (!isRsaKey(privateKey)) throw new ConfigError('DKIM_KEY_FILE must name a private RSA key in PEM form.');
  return { domain, selector, privateKey };
}

function isDkimWhole(domain: string, selector: string, file: string): boolean {
  return DOMAIN.test(domain) && DOMAIN.test(selector) && file !== '';
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError('DKIM_KEY_FILE must name a file that can be read.');
  }
}

function readList(text = ''): readonly string[] | null {
  const entries = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '');
  return entries.length === 0 ? null : entries;
}

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** Both or neither: without a place nothing that comes back would be heard of. */
function readIncomingConfig(environment: Environment): IncomingConfig | null {
  const domain = (environment['MAIL_RETURN_DOMAIN'] ?? '').toLowerCase();
  const places = environment['INCOMING_MAIL'] ?? '';
  if (domain + places === '') return null;
  if (!DOMAIN.test(domain))
    throw new ConfigError('MAIL_RETURN_DOMAIN must be a domain of its own, as in: terug.dossiers.example.');
  const read = readIncomingPlaces(places);
  if (read === null)
    throw new ConfigError(
      'INCOMING_MAIL must say where to listen, as in: smtp://127.0.0.1:2525 or lmtp://127.0.0.1:2424, or which mailbox to empty, as in: imaps://user:password@host:993/INBOX.',
    );
  return { domain, authservId: environment['INCOMING_AUTHSERV_ID'] || null, ...read };
}

function readFileStore({ FILE_STORAGE, FILES_FOLDER }: Environment): Config['fileStore'] {
  const kind = FILE_STORAGE || 'database';
  if (kind !== 'database' && kind !== 'folder') throw new ConfigError('FILE_STORAGE must be database or folder.');
  return { kind, folder: FILES_FOLDER || null };
}

function readScanner({ CLAMD }: Environment): ScannerAddress | null {
  if (!CLAMD) return null;
  const address = readScannerAddress(CLAMD);
  if (address === null)
    throw new ConfigError('CLAMD must be host:port, or the path of a socket, as in: 127.0.0.1:3310.');
  return address;
}

/** `Name <address>` or an address alone. */
function readFrom(text: string): MailConfig['from'] {
  const [, name = '', address = ''] = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>@]+@[^\s<>@]+)>?$/.exec(text.trim()) ?? [];
  if (address === '') throw new ConfigError('MAIL_FROM must be an address, as in: Penhouder <penhouder@example.org>.');
  return { name: name || 'Penhouder', address };
}
