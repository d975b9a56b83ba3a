import { parseKeys } from './link-keys';
import { deriveToken, readToken } from './sign-off-token';

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64url');
const keys = parseKeys(`k1:${key('a')}`);
const link = { linkId: '0199c0de-0000-7000-8000-00000000c0de', generation: 1 };
const token = deriveToken({ ...link, purpose: 'sign' }, keys);

describe('a personal link', () => {
  it('gives the same token every time, and the token gives the link', () => {
    expect(deriveToken({ ...link, purpose: 'sign' }, keys)).toBe(token);
    expect(readToken(token, 'sign', keys)).toEqual(link);
  });

  it('holds 256 bits that nobody can guess', () => {
    expect(Buffer.from(token.split('.')[3] ?? '', 'base64url')).toHaveLength(32);
  });

  it('to sign off does not sign in', () => {
    expect(readToken(token, 'sign-in', keys)).toBeNull();
  });

  it('of another generation has another token', () => {
    expect(deriveToken({ ...link, generation: 2, purpose: 'sign' }, keys)).not.toBe(token);
  });

  it('of an older key still opens after a new key came first', () => {
    const rotated = parseKeys(`k2:${key('b')},k1:${key('a')}`);
    expect(readToken(token, 'sign', rotated)).toEqual(link);
    expect(deriveToken({ ...link, purpose: 'sign' }, rotated)).toMatch(/^k2\./);
  });

  it('of a key that was taken away opens nothing', () => {
    expect(readToken(token, 'sign', parseKeys(`k2:${key('a')}`))).toBeNull();
  });

  it.each(['', 'k1', token.slice(0, -1), `${token}A`, token.toUpperCase(), `${token}\n`, token.replaceAll('.', '/')])(
    'that is garbled opens nothing: %j',
    (garbled) => {
      expect(readToken(garbled, 'sign', keys)).toBeNull();
    },
  );
});

describe('unused bits at the end of base64url', () => {
  it.each([1, 3])('cannot be used to write a second token for the same link (part %i)', (part) => {
    const parts = token.split('.');
    const others = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
      .map((letter) => (parts[part] ?? '').slice(0, -1) + letter)
      .filter((other) => other !== parts[part])
      .map((other) => parts.with(part, other).join('.'));
    expect(others.filter((other) => readToken(other, 'sign', keys) !== null)).toEqual([]);
  });
});

describe('keys for links', () => {
  it.each([
    undefined,
    '',
    'k1',
    'k1:',
    `k1:${key('a').slice(0, 20)}`,
    `K1:${key('a')}`,
    `k1:${key('a')},k1:${key('b')}`,
  ])('are refused with a sentence: %j', (text) => {
    expect(() => parseKeys(text)).toThrow(/LINK_KEYS/);
  });

  it('are never part of the sentence', () => {
    const sentence = ((): string => {
      try {
        return parseKeys('k1:c2VjcmV0').current;
      } catch (error) {
        return String(error);
      }
    })();
    expect(sentence).toContain('LINK_KEYS');
    expect(sentence).not.toContain('c2VjcmV0');
  });
});
