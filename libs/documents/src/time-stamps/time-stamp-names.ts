/** Names of algorithms and attributes. Sources: RFC 3161, RFC 5652, RFC 5816, RFC 5912. */
export const SHA_256 = '2.16.840.1.101.3.4.2.1';
export const SIGNED_DATA = '1.2.840.113549.1.7.2';
export const PLAIN_DATA = '1.2.840.113549.1.7.1';
export const TIME_STAMP_INFO = '1.2.840.113549.1.9.16.1.4';
export const CONTENT_TYPE = '1.2.840.113549.1.9.3';
/** `signing-certificate` with SHA-1, and its successor with a hash of choice. */
export const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
export const EXTENDED_KEY_USAGE = '2.5.29.37';
export const FOR_TIME_STAMPS = '1.3.6.1.5.5.7.3.8';
export const COMMON_NAME = '2.5.4.3';

/** Hashes that a `signing-certificate` attribute may use, by their names in Node. */
export const HASHES: Readonly<Record<string, string>> = {
  [SHA_256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
