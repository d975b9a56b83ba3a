import { ConfigError, readConfigOrThrow } from './config';

const needed = { DATABASE_URL: 'postgres://x', LINK_KEYS: 'k1:x' };

describe('where mail that comes back is taken over', () => {
  it('is nowhere when nothing is said', () => {
    expect(readConfigOrThrow(needed).incoming).toBeNull();
  });

  it('is a domain and a place to listen, by SMTP or LMTP', () => {
    const said = { ...needed, MAIL_RETURN_DOMAIN: 'Terug.Dossiers.example', INCOMING_MAIL: 'lmtp://127.0.0.1:2424' };
    const incoming = {
      domain: 'terug.dossiers.example',
      host: '127.0.0.1',
      port: 2424,
      isLmtp: true,
      authservId: null,
    };
    expect(readConfigOrThrow(said).incoming).toEqual(incoming);
    expect(readConfigOrThrow({ ...said, INCOMING_MAIL: 'smtp://0.0.0.0:25' }).incoming).toMatchObject({
      isLmtp: false,
    });
  });

  it.each([
    [{ MAIL_RETURN_DOMAIN: 'terug.dossiers.example' }, /^INCOMING_MAIL must say where to listen/],
    [{ INCOMING_MAIL: 'smtp://127.0.0.1:2525' }, /^MAIL_RETURN_DOMAIN must be a domain of its own/],
    [{ MAIL_RETURN_DOMAIN: 'a@b', INCOMING_MAIL: 'smtp://127.0.0.1:2525' }, /^MAIL_RETURN_DOMAIN/],
    [{ MAIL_RETURN_DOMAIN: 'a.example', INCOMING_MAIL: 'imap://127.0.0.1:143' }, /^INCOMING_MAIL/],
  ])('is refused with a sentence when half of it is missing or wrong: %j', (said, sentence) => {
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(ConfigError);
    expect(() => readConfigOrThrow({ ...needed, ...said })).toThrow(sentence);
  });
});
