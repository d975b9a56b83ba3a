import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from '@penhouder/tools/testing';
import { ConfigError, readConfigOrThrow } from './config';

const needed = { DATABASE_URL: 'postgres://x', LINK_KEYS: 'k1:x' };

describe('where mail that comes back is taken over', () => {
  it('is nowhere when nothing is said', () => {
    expect(readConfigOrThrow(needed).incoming).toBeNull();
  });

  it('is a domain and a place to listen, by SMTP or LMTP', () => {
    const said = { ...needed, MAIL_RETURN_DOMAIN: 'Terug.Dossiers.example', INCOMING_MAIL: 'lmtp://127.0.0.1:2424' };
    const listener = { host: '127.0.0.1', port: 2424, isLmtp: true };
    const incoming = { domain: 'terug.dossiers.example', authservId: null, listener, mailbox: null };
    expect(readConfigOrThrow(said).incoming).toEqual(incoming);
    expect(readConfigOrThrow({ ...said, INCOMING_MAIL: 'smtp://0.0.0.0:25' }).incoming?.listener?.isLmtp).toBe(false);
  });

  it('is a mailbox, or one of each', () => {
    const mailbox = 'imaps://antwoord%40dossiers.example:ge%3Aheim@mail.dossiers.example/Post%20in';
    const said = {
      ...needed,
      MAIL_RETURN_DOMAIN: 'terug.dossiers.example',
      INCOMING_MAIL: `smtp://0.0.0.0:25 ${mailbox}`,
    };
    expect(readConfigOrThrow(said).incoming).toMatchObject({
      listener: { port: 25 },
      mailbox: {
        ...{ host: 'mail.dossiers.example', port: 993, isSecure: true },
        ...{ user: 'antwoord@dossiers.example', password: 'ge:heim', folder: 'Post in' },
      },
    });
  });

  it.each([
    [{ MAIL_RETURN_DOMAIN: 'terug.dossiers.example' }, /^INCOMING_MAIL must say where to listen/],
    [{ INCOMING_MAIL: 'smtp://127.0.0.1:2525' }, /^MAIL_RETURN_DOMAIN must be a domain of its own/],
    [{ MAIL_RETURN_DOMAIN: 'a@b', INCOMING_MAIL: 'smtp://127.0.0.1:2525' }, /^MAIL_RETURN_DOMAIN/],
    [{ MAIL_RETURN_DOMAIN: 'a.example', INCOMING_MAIL: 'imap://127.0.0.1:143' }, /^INCOMING_MAIL/],
    [{ MAIL_RETURN_DOMAIN: 'a.example', INCOMING_MAIL: 'imap://a:b@elders.example' }, /^INCOMING_MAIL/],
    [{ MAIL_RETURN_DOMAIN: 'a.example', INCOMING_MAIL: 'smtp://a:1 smtp://b:2' }, /^INCOMING_MAIL/],
  ])('is refused with a sentence when half of it is missing or wrong: %j', (said, sentence) => {
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(ConfigError);
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(sentence);
  });
});

describe('with what receipts are sealed', () => {
  it('is a key that the installation makes in its own folder when nothing is said', () => {
    const { seal } = readConfigOrThrow({ ...needed, DATA_DIR: '/data' });
    expect(seal).toEqual({ pemFile: null, pkcs12: null, folder: '/data/zegel' });
  });

  it('is a key of one’s own, in PEM or in PKCS#12', () => {
    expect(readConfigOrThrow({ ...needed, SEAL_PEM: 'zegel.pem' }).seal).toMatchObject({ pemFile: 'zegel.pem' });
    const said = { SEAL_PKCS12: 'zegel.p12', SEAL_PKCS12_PASSWORD: 'geheim' };
    expect(readConfigOrThrow({ ...needed, ...said }).seal).toMatchObject({
      pemFile: null,
      pkcs12: { file: 'zegel.p12', password: 'geheim' },
    });
  });

  it('is refused when both are said: nobody would know which one seals', () => {
    const both = { ...needed, SEAL_PEM: 'zegel.pem', SEAL_PKCS12: 'zegel.p12' };
    expect(() => readConfigOrThrow(both)).toThrow(ConfigError);
    expect(() => readConfigOrThrow(both)).toThrow('SEAL_PEM and SEAL_PKCS12 are both set: keep one of them.');
  });
});

describe('with what mail is signed', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'penhouder-dkim-')), 'dkim.pem');
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }));
  const said = {
    MAIL_FROM: 'post@mail.dossiers.example',
    DKIM_DOMAIN: 'dossiers.example',
    DKIM_SELECTOR: 'p1',
    DKIM_KEY_FILE: file,
  };

  it('is nothing when nothing is said, and a key for the domain of From otherwise', () => {
    expect(readConfigOrThrow(needed).mail.dkim).toBeNull();
    expect(readConfigOrThrow({ ...needed, ...said }).mail.dkim).toMatchObject({
      domain: 'dossiers.example',
      selector: 'p1',
    });
  });

  it.each([
    [{ DKIM_SELECTOR: '' }, /go together/],
    [{ DKIM_DOMAIN: 'other.example' }, /must be the domain of MAIL_FROM/],
    [{ MAIL_FROM: 'post@notdossiers.example' }, /must be the domain of MAIL_FROM/],
    [{ DKIM_KEY_FILE: join(file, 'none') }, /can be read/],
    [{ DKIM_KEY_FILE: __filename }, /private RSA key/],
  ])('is refused with a sentence when it cannot be used: %j', (change, sentence) => {
    expect(() => readConfigOrThrow({ ...needed, ...said, ...change })).toThrow(sentence);
  });
});

test('whom mail may reach is everybody, or the domains and addresses of a list', () => {
  expect(readConfigOrThrow(needed).mail.onlyTo).toBeNull();
  expect(readConfigOrThrow({ ...needed, MAIL_ONLY_TO: 'Ons.example, an@daar.example' }).mail.onlyTo).toEqual([
    'ons.example',
    'an@daar.example',
  ]);
});

describe('who stamps the roots of days', () => {
  const folder = mkdtempSync(join(tmpdir(), 'penhouder-stamps-'));
  const file = join(folder, 'anchor.pem');
  execFileSync(
    requireProgram('openssl'),
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=a', '-keyout', join(folder, 'key'), '-out', file],
    { stdio: 'ignore' },
  );

  it('is nobody when nothing is said, and an address with its anchor otherwise; a name and password in it become a header', () => {
    expect(readConfigOrThrow(needed).authority).toBeNull();
    const said = { TIMESTAMP_URL: 'https://ons:ge%3Aheim@stempel.example/tsa', TIMESTAMP_CA: file };
    const authorization = `Basic ${Buffer.from('ons:ge:heim').toString('base64')}`;
    expect(readConfigOrThrow({ ...needed, ...said }).authority).toMatchObject({
      url: 'https://stempel.example/tsa',
      authorization,
    });
    expect(readConfigOrThrow({ ...needed, ...said }).authority?.anchors).toHaveLength(1);
  });

  it.each([
    [{ TIMESTAMP_URL: 'http://stempel.example' }, /go together/],
    [{ TIMESTAMP_CA: file }, /go together/],
    [{ TIMESTAMP_URL: 'stempel.example', TIMESTAMP_CA: file }, /begins with http/],
    [{ TIMESTAMP_URL: 'http://stempel.example', TIMESTAMP_CA: join(folder, 'none') }, /PEM file with one certificate/],
    [{ TIMESTAMP_URL: 'http://stempel.example', TIMESTAMP_CA: join(folder, 'key') }, /PEM file with one certificate/],
  ])('is refused with a sentence when it cannot be used: %j', (said, sentence) => {
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(ConfigError);
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(sentence);
  });
});

describe('a mail to ourselves', () => {
  const home = { ...needed, MAIL_RETURN_DOMAIN: 'terug.dossiers.example', INCOMING_MAIL: 'lmtp://127.0.0.1:2424' };
  const SMTP_URL = 'smtp://127.0.0.1:25';

  it('goes out every five minutes and is awaited for as long wherever mail comes in, when nothing else is said', () => {
    const { canary } = readConfigOrThrow({ ...home, SMTP_URL });
    expect(canary).toEqual({ address: 'antwoord@terug.dossiers.example', everySeconds: 300, backWithinSeconds: 300 });
    const MAIL_CANARY = 'Kanarie@elders.example';
    expect(readConfigOrThrow({ ...home, MAIL_CANARY }).canary?.address).toBe('kanarie@elders.example');
  });

  it.each([
    ['no mail comes in', { ...needed, SMTP_URL }],
    ['all mail stays in the catcher', home],
    ['it is on no list of whom mail may reach', { ...home, SMTP_URL, MAIL_ONLY_TO: 'ons.example' }],
    ['it is turned off', { ...home, SMTP_URL, MAIL_CANARY: 'off' }],
  ])('is none where %s', (_where, environment) => {
    expect(readConfigOrThrow(environment).canary).toBeNull();
  });

  it('is refused at the start where it could never come back', () => {
    const MAIL_CANARY = 'antwoord@terug.dossiers.example';
    expect(() => readConfigOrThrow({ ...needed, MAIL_CANARY })).toThrow(/MAIL_RETURN_DOMAIN and INCOMING_MAIL/);
    expect(() => readConfigOrThrow({ ...home, MAIL_CANARY: 'niemand' })).toThrow(/MAIL_CANARY must be one address/);
    expect(() => readConfigOrThrow({ ...home, MAIL_CANARY, MAIL_ONLY_TO: 'ons.example' })).toThrow(/MAIL_ONLY_TO/);
    expect(readConfigOrThrow({ ...home, MAIL_CANARY, MAIL_ONLY_TO: 'terug.dossiers.example' }).canary).not.toBeNull();
  });
});
