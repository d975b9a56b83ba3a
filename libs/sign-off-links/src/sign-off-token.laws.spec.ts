import fc from 'fast-check';
import { parseKeys } from './link-keys';
import { deriveToken, readToken } from './sign-off-token';

// Settings of `lawSettings`, which stands in a project that uses this one.
const { PROPERTY_RUNS: runs, PROPERTY_SEED: seed } = process.env;
const settings = { numRuns: Math.max(500, Number(runs ?? 0)), ...(seed !== undefined && { seed: Number(seed) }) };
const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64url');
const keys = parseKeys(`k1:${key('a')}`);
const generations = fc.integer({ min: 1, max: 999_999_999 });
const subjects = fc.record({ linkId: fc.uuid(), generation: generations });

describe('laws of tokens', () => {
  it('P19: every link comes back from its token, and from no token of a key that is not ours', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const token = deriveToken({ ...subject, purpose: 'sign' }, keys);
        expect(readToken(token, 'sign', keys)).toEqual(subject);
        expect(readToken(token, 'sign-in', keys)).toBeNull();
        expect(readToken(token, 'sign', parseKeys(`k1:${key('b')}`))).toBeNull();
      }),
      settings,
    );
  });

  it('P19: no two generations of a link, and no two links, have a token in common', () => {
    fc.assert(
      fc.property(subjects, generations, fc.uuid(), (subject, generation, linkId) => {
        const tokenOf = (other: Partial<typeof subject>): string =>
          deriveToken({ ...subject, ...other, purpose: 'sign' }, keys);
        const next = { generation: Math.min(subject.generation + 1, 999_999_999) };
        for (const other of [next, { generation }, { linkId }]) {
          const isSame = Object.entries(other).every(
            ([name, value]) => subject[name as keyof typeof subject] === value,
          );
          expect(tokenOf(other) === tokenOf({})).toBe(isSame);
        }
      }),
      settings,
    );
  });

  it('P19: a token rewritten to another generation, link or key opens nothing', () => {
    fc.assert(
      fc.property(subjects, subjects, (subject, other) => {
        const parts = deriveToken({ ...subject, purpose: 'sign' }, keys).split('.');
        const others = deriveToken({ ...other, purpose: 'sign' }, keys).split('.');
        fc.pre(subject.linkId !== other.linkId && subject.generation !== other.generation);
        for (const part of [1, 2, 3]) {
          const rewritten = parts.with(part, others[part] ?? '').join('.');
          expect(readToken(rewritten, 'sign', keys)).toBeNull();
        }
      }),
      settings,
    );
  });

  it('P19: a token with any one character changed opens nothing', () => {
    fc.assert(
      fc.property(subjects, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (subject, where, other) => {
        const whole = deriveToken({ ...subject, purpose: 'sign' }, keys);
        const at = where % whole.length;
        fc.pre(whole[at] !== other);
        expect(readToken(whole.slice(0, at) + other + whole.slice(at + 1), 'sign', keys)).toBeNull();
      }),
      settings,
    );
  });

  it('whatever somebody types, it opens nothing and breaks nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readToken(typed, 'sign', keys)).toBeNull();
      }),
      settings,
    );
  });
});
