import { instantOfMs } from '@penhouder/domain';
import {
  addDayRoot,
  beat,
  chainCheckFigures,
  clockJump,
  keepChainCheck,
  missingCanary,
  noteCanary,
  planCanary,
  type NewProbe,
} from '../index';
import { launchDossier, openStage, type Stage } from '../stage.fixtures';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('clock');
  await launchDossier(stage);
});

afterAll(() => stage.close());

const HOUR = 3_600;
const outages = (): Promise<unknown[]> => stage.source.query('select kind from outage');

describe('after a clock that ran a year ahead was put right', () => {
  it('silence of the link is measured from the next sign of life on', async () => {
    await beat(stage.source, { part: 'api', gapSeconds: 60 });
    await stage.source.query(`update pulse set beat_at = clock_timestamp() + interval '1 year'`);
    await beat(stage.source, { part: 'api', gapSeconds: 60 });
    expect(await outages()).toEqual([]);
    await stage.source.query(`update pulse set beat_at = beat_at - interval '1 hour'`);
    await beat(stage.source, { part: 'api', gapSeconds: 60 });
    expect(await outages()).toEqual([{ kind: 'link' }]);
  });

  it('a check of the proof of next year is none, and the root of tonight is noted by the check of tonight', async () => {
    const nothing = { dossiers: 0, records: 0, breaks: [] };
    const ahead = await keepChainCheck(stage.source, nothing);
    await stage.asOwner(`update chain_check set at = clock_timestamp() + interval '1 year'`);
    await stage.pastTriggers(`update dossier_event set recorded_at = clock_timestamp() - interval '30 hours'`);
    const { ageSeconds } = await chainCheckFigures(stage.source);
    expect(ageSeconds).toBeGreaterThan(29 * HOUR);
    const checkId = await keepChainCheck(stage.source, nothing);
    expect((await chainCheckFigures(stage.source)).ageSeconds).toBeLessThan(HOUR);
    await addDayRoot(stage.source, { checkId, sequence: 1, root: 'r', previousRoot: 'p', size: 1, leaves: [] });
    const noted = await stage.source.query<unknown[]>('select id from chain_check where root_sequence = 1');
    expect(noted).toEqual([{ id: checkId }]);
    expect(checkId).not.toBe(ahead);
  });

  it('the next mail to ourselves leaves, and is missed when it does not come back', async () => {
    const canary: NewProbe = {
      ...{ kind: 'canary', address: 'wij@huis.example', language: 'nl', backWithinSeconds: 60 },
      ...{ subject: 's', textBody: 't', htmlBody: 'h' },
    };
    const plan = (): Promise<boolean> => planCanary(stage.source, canary, HOUR);
    const sentBack = async (): Promise<void> => {
      const [{ id }] = await stage.source
        .query<[{ id: string }]>(`update mail set state = 'sent' where kind = 'canary' returning id`)
        .then(([rows]) => rows as unknown as [{ id: string }]);
      await noteCanary(stage.source, { mailIds: [id], messageIds: [], bouncedWith: null });
    };
    expect(await plan()).toBe(true);
    await sentBack();
    expect(await plan()).toBe(false);
    await stage.source.query(`update mail set planned_at = planned_at + interval '1 year'`);
    expect(await plan()).toBe(true);
    await stage.source.query(
      `update mail_probe set back_by = clock_timestamp() - interval '1 hour' where came_back_at is null`,
    );
    expect(await missingCanary(stage.source)).toMatchObject({ state: 'planned' });
  });
});

describe('a clock that runs ahead', () => {
  const DAY_MS = 24 * HOUR * 1_000;
  const [monday] = [Date.parse('2031-03-03T01:00:00.000Z')];
  const after = (days: number) => instantOfMs(monday + days * DAY_MS);
  const nights = async (...days: readonly number[]): Promise<void> => {
    await stage.asOwner('delete from chain_check');
    for (const day of days)
      await stage.asOwner(
        `insert into chain_check (id, at, dossiers, records, broken) values (gen_random_uuid(), '${after(day)}', 1, 1, 0)`,
      );
  };
  const doubtAt = (days: number) => clockJump(stage.source, after(days));

  it('is doubted when the last night lies days behind it, and when the nights began again only then', async () => {
    await nights(0, 1, 2);
    expect(await doubtAt(2.5)).toBeNull();
    expect(await doubtAt(4)).toBeNull();
    expect(await doubtAt(367)).toEqual({ from: after(2), to: after(367) });
    await nights(0, 1, 2, 367, 368);
    expect(await doubtAt(368.5)).toEqual({ from: after(2), to: after(367) });
  });

  it('is believed again once it was put right, or once it went on for days without anybody putting it right', async () => {
    await nights(0, 1, 2, 367);
    expect(await doubtAt(3)).toBeNull();
    await nights(0, 1, 2, 367, 368, 369, 370);
    expect(await doubtAt(370.5)).toBeNull();
  });

  it('is believed where no night was ever held', async () => {
    await nights();
    expect(await doubtAt(5_000)).toBeNull();
  });
});
