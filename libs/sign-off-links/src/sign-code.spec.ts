import { parseKeys } from './link-keys';
import { codeOf, newCodeSeed } from './sign-code';

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64url');
const keys = parseKeys(`k1:${key('a')}`);
const codes = Array.from({ length: 2_000 }, () => codeOf(newCodeSeed(keys), keys));

describe('a code that confirms an answer', () => {
  it('has six digits, also when it begins with noughts', () => {
    expect(codes.filter((code) => !/^\d{6}$/.test(code ?? ''))).toEqual([]);
    expect(codes.some((code) => code?.startsWith('0'))).toBe(true);
  });

  it('is another one each time', () => {
    expect(new Set(codes).size).toBeGreaterThan(1_980);
  });

  it('is the same for whoever sends it and whoever checks it', () => {
    const seed = newCodeSeed(keys);
    expect(codeOf(seed, parseKeys(`k2:${key('b')},k1:${key('a')}`))).toBe(codeOf(seed, keys));
  });

  it('cannot be worked out with another key, and not at all once its key is gone', () => {
    const seed = { keyId: 'k1', seed: 'ab'.repeat(32) };
    expect(codeOf(seed, parseKeys(`k1:${key('c')}`))).not.toBe(codeOf(seed, keys));
    expect(codeOf(seed, parseKeys(`k2:${key('a')}`))).toBeNull();
  });
});
