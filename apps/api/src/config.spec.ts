import { ConfigError, readConfigOrThrow } from './config';

const complete = {
  DATABASE_URL: 'postgres://penhouder:secret@localhost:5432/penhouder',
  LINK_KEYS: 'k1:abc',
  SESSION_SECRET: 's'.repeat(32),
};

test('everything else has a value that works beside a developer’s desk', () => {
  expect(readConfigOrThrow(complete)).toMatchObject({
    httpPort: 3000,
    baseUrl: 'http://localhost:3000',
    isHttps: false,
    trustedProxies: 0,
    mailStaysHere: true,
    temporal: { address: 'localhost:7233', namespace: 'penhouder', tls: null, apiKey: null },
  });
});

test('an empty variable is one that was not given', () => {
  expect(readConfigOrThrow({ ...complete, BASE_URL: '', HTTP_PORT: '', TRUST_PROXY: '' }).httpPort).toBe(3000);
});

test('with a relay mail leaves, and the relay itself is not kept', () => {
  const config = readConfigOrThrow({ ...complete, SMTP_URL: 'smtps://user:word@mail.example' });
  expect(config.mailStaysHere).toBe(false);
  expect(JSON.stringify(config)).not.toContain('mail.example');
});

test('behind a proxy the address that people type decides about cookies', () => {
  const config = readConfigOrThrow({ ...complete, BASE_URL: 'https://dossiers.example/', TRUST_PROXY: '1' });
  expect(config).toMatchObject({ baseUrl: 'https://dossiers.example', isHttps: true, trustedProxies: 1 });
});

test('a key for the Temporal API is never sent in the clear', () => {
  expect(readConfigOrThrow({ ...complete, TEMPORAL_API_KEY: 'key' }).temporal.tls).toEqual({});
});

test('all that is missing or wrong is said at once, by name, without its content', () => {
  const read = (): unknown =>
    readConfigOrThrow({ DATABASE_URL: 'mysql://secret', SESSION_SECRET: 'short', HTTP_PORT: 'x' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(
    /DATABASE_URL must be a PostgreSQL address[^]*HTTP_PORT[^]*LINK_KEYS is missing[^]*SESSION_SECRET must have at least 32/,
  );
  expect(read).not.toThrow(/secret|short/);
});
