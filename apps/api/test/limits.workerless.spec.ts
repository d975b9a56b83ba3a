import { newId } from '@penhouder/persistence';
import { randomInt } from 'node:crypto';
import { RateLimits } from '../src/security/rate-limits';
import { sharedStage } from './parts';
import type { SharedStage } from './stage';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let stage: SharedStage;
let limits: RateLimits;

beforeAll(() => {
  stage = sharedStage();
  limits = stage.app.get(RateLimits);
});

const someId = (): string => newId();
const someAddress = (): string => `198.51.100.${String(randomInt(1, 255))}`;
const someMailbox = (): string => `iemand-${newId()}@limiet.example`;

/** Whether a try went through: some limits throw when they are passed. */
async function goes(counted: Promise<unknown>): Promise<boolean> {
  try {
    return (await counted) !== false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'TooManyRequests' });
    return false;
  }
}

/** A try by one and the same somebody, whose id, address or mailbox is given. */
type Try = (who: string) => Promise<unknown>;

/** What is counted, under which key, how many go in how many seconds, who tries, and how. Source: `reliability.md` 5.2. */
const all: readonly (readonly [string, string, number, number, () => string, Try])[] = [
  ['links opened from one address', 'exchange-ip', 20, MINUTE, someAddress, (ip) => limits.exchange(ip, someId())],
  ['openings of one link', 'exchange-link', 60, HOUR, someId, (id) => limits.exchange(someAddress(), id)],
  ['new links for one link', 'new-link', 3, HOUR, someId, (id) => limits.newLink(id)],
  ['new links for one link', 'new-link-day', 10, DAY, someId, (id) => limits.newLink(id)],
  ['answers by one link', 'answer-hour', 10, HOUR, someId, (id) => limits.answer(id)],
  ['answers by one link', 'answer-day', 30, DAY, someId, (id) => limits.answer(id)],
  ['files by one link', 'upload-hour', 40, HOUR, someId, (id) => limits.upload(id)],
  ['files by one link', 'upload-day', 80, DAY, someId, (id) => limits.upload(id)],
  ['signed PDFs by one link', 'signed-pdf', 5, 15 * MINUTE, someId, (id) => limits.signedPdf(id)],
  ['signed PDFs by one link', 'signed-pdf-day', 20, DAY, someId, (id) => limits.signedPdf(id)],
  ['colleagues named by one link', 'hand-over-hour', 5, HOUR, someId, (id) => limits.handOver(id)],
  ['colleagues named by one link', 'hand-over-day', 10, DAY, someId, (id) => limits.handOver(id)],
  ['codes for one link', 'code-link', 5, 15 * MINUTE, someId, (id) => limits.codeRequest(id, someMailbox())],
  ['codes to one mailbox', 'code-mailbox', 20, DAY, someMailbox, (mailbox) => limits.codeRequest(someId(), mailbox)],
  ['codes tried with one link', 'code-attempt', 20, DAY, someId, (id) => limits.codeAttempt(id, stage.source.manager)],
];

test.each(all.map(([what, key, limit, seconds, ...how]) => ({ what, key, limit, seconds, how })))(
  '$what ($key): $limit in $seconds seconds go, and one more does not',
  async ({ key, limit, seconds, how: [somebody, tried] }) => {
    const who = somebody();
    expect(await goes(tried(who))).toBe(true);
    const [rows] = await stage.source.query<[{ rest: number; age: number }[], number]>(
      `update rate_limit set count = $2 - 1 where key like $1 || ':%'
     returning mod(extract(epoch from window_start), $3)::int as rest,
       extract(epoch from clock_timestamp() - window_start)::int as age`,
      [key, limit, seconds],
    );
    expect(rows).toEqual([{ rest: 0, age: expect.any(Number) as number }]);
    expect(rows[0]?.age).toBeLessThanOrEqual(seconds);
    expect([await goes(tried(who)), await goes(tried(who))]).toEqual([true, false]);
  },
);

test('the table of limits holds no address and no mailbox', async () => {
  const [ip, mailbox] = [someAddress(), someMailbox()];
  await limits.exchange(ip, null);
  await limits.codeRequest(someId(), mailbox);
  await limits.signInRequest(ip, mailbox);
  const rows = await stage.source.query<{ key: string }[]>('select key from rate_limit');
  expect(rows.length).toBeGreaterThan(4);
  for (const word of [ip, mailbox]) expect(JSON.stringify(rows)).not.toContain(word);
});
