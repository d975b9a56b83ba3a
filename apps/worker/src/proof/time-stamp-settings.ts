import { readFileSync } from 'node:fs';
import { certificatesInOrThrow } from '@penhouder/documents';

/** Which authority stamps the roots of days (RFC 3161). */
export interface TimeStampSettings {
  readonly url: string;
  /** Sent as `Authorization`; null: nothing. */
  readonly authorization: string | null;
  /** Certificates that its own must lead to, in DER. */
  readonly anchors: readonly Buffer[];
}

/** Thrown when the settings cannot be used; the message is for the operator and holds no secret. */
export class TimeStampSettingsError extends Error {}

/** Reads `TIMESTAMP_URL` and `TIMESTAMP_CA`; null when neither is said. Throws `TimeStampSettingsError`. */
export function readTimeStampSettings(
  environment: Readonly<Record<string, string | undefined>>,
): TimeStampSettings | null {
  const { TIMESTAMP_URL: url = '', TIMESTAMP_CA: file = '' } = environment;
  if (url + file === '') return null;
  if (url === '' || file === '')
    throw new TimeStampSettingsError(
      'TIMESTAMP_URL and TIMESTAMP_CA go together: the address of a time-stamp authority and a PEM file with the certificate that it is trusted by.',
    );
  const anchors = readAnchors(file);
  if (anchors.length === 0)
    throw new TimeStampSettingsError('TIMESTAMP_CA must name a PEM file with one certificate or more.');
  return { ...readAddress(url), anchors };
}

function readAddress(text: string): Omit<TimeStampSettings, 'anchors'> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new TimeStampSettingsError('TIMESTAMP_URL must be an address that begins with http:// or https://.');
  const { username, password } = url;
  const named = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  url.username = '';
  url.password = '';
  const authorization = named === ':' ? null : `Basic ${Buffer.from(named).toString('base64')}`;
  return { url: url.href, authorization };
}

function readAnchors(file: string): readonly Buffer[] {
  try {
    return certificatesInOrThrow(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
