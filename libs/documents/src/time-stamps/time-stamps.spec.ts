import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startTimeStampAuthority, type TimeStampAuthority } from '@penhouder/tools/testing';
import type { TimeStampWish } from './check-time-stamp';
import { certificatesInOrThrow, checkTimeStamp } from './check-time-stamp';
import { tokenOfAnswerOrThrow } from './read-time-stamp';
import { timeStampQuestion } from './time-stamp-request';

const digest = createHash('sha256').update('de wortel van een dag').digest('hex');
const question = timeStampQuestion(digest);

let authority: TimeStampAuthority;
let answer: Buffer;
let token: Buffer;

beforeAll(async () => {
  authority = await startTimeStampAuthority();
  answer = authority.answer(question.der);
  token = tokenOfAnswerOrThrow(answer);
});

afterAll(() => authority.close());

const anchorsIn = (file: string): readonly Buffer[] => certificatesInOrThrow(readFileSync(file, 'utf8'));
const wish = (changed: Partial<TimeStampWish> = {}): TimeStampWish => ({
  digest,
  nonce: question.nonce,
  anchors: anchorsIn(authority.anchorFile),
  ...changed,
});

test('the answer of an authority to our question is a time stamp with its moment and the authority’s name', async () => {
  const verdict = await checkTimeStamp(token, wish());
  expect(verdict).toMatchObject({ fault: null, authority: 'Voorbeeld tijdstempel' });
  if (verdict.fault !== null) throw new Error(verdict.fault);
  expect(Math.abs(Date.parse(verdict.at) - Date.now())).toBeLessThan(120_000);
});

test('years later it is checked without the question, and without an anchor only by itself', async () => {
  const { nonce: _, ...later } = wish();
  expect(await checkTimeStamp(token, later)).toMatchObject({ fault: null });
  expect(await checkTimeStamp(token, { digest, anchors: null })).toMatchObject({ fault: null });
});

test('it proves nothing for another hash, another question or an authority that is not trusted here', async () => {
  expect(await checkTimeStamp(token, wish({ digest: '0'.repeat(64) }))).toEqual({ fault: 'otherDigest' });
  expect(await checkTimeStamp(token, wish({ nonce: 'ff' }))).toEqual({ fault: 'otherNonce' });
  expect(await checkTimeStamp(token, wish({ anchors: anchorsIn(authority.otherAnchorFile) }))).toEqual({
    fault: 'anchor',
  });
  expect(await checkTimeStamp(token, wish({ anchors: [] }))).toEqual({ fault: 'anchor' });
});

test('no byte of its moment, of what it stamps or of its signature can be another one, and it cannot be cut', async () => {
  const stamped = token.indexOf(Buffer.from(digest, 'hex'));
  const info = Array.from({ length: 70 }, (_, nth) => stamped + nth);
  const signature = Array.from({ length: 256 }, (_, nth) => token.length - 256 + nth);
  for (const at of [...info, ...signature].filter((_, nth) => nth % 3 === 0)) {
    const changed = Buffer.from(token);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await checkTimeStamp(changed, wish())).not.toMatchObject({ fault: null });
  }
  expect(await checkTimeStamp(token.subarray(0, -1), wish())).toEqual({ fault: 'unreadable' });
  expect(await checkTimeStamp(Buffer.from('no'), wish())).toEqual({ fault: 'unreadable' });
});

test('a refusal and other bytes are no time stamp, and say what they are', () => {
  const refused = authority.answer(question.der.subarray(0, 10));
  expect(() => tokenOfAnswerOrThrow(refused)).toThrow(/refused with status 2/);
  expect(() => tokenOfAnswerOrThrow(Buffer.from('<html>'))).toThrow(/no time-stamp response/);
});
