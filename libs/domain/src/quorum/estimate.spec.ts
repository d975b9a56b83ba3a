import fc from 'fast-check';
import type { QuorumRule } from '../calls/call-rules';
import type { Dossier, Meeting } from '../dossier/dossier';
import {
  agrees,
  agreedByTwo,
  answers,
  calendar,
  call,
  day,
  decidesOn,
  declines,
  filed,
  instant,
  launched,
  municipality,
  play,
  reaches,
  received,
} from '../dossier/dossier.fixtures';
import type { ParticipantId } from '../primitives/ids';
import type { Estimate } from './estimate';
import { estimateOf } from './estimate';
import type { PastResponse } from './past-responses';
import { pastResponsesOf } from './past-responses';

const NOW = '2019-11-04T10:00:00.000Z';
const yes = (workingDays: number): PastResponse => ({ workingDays, isYes: true });
const no = (workingDays: number): PastResponse => ({ workingDays, isYes: false });
const SILENT: PastResponse = { workingDays: null, isYes: false };
const times = (count: number, one: PastResponse): readonly PastResponse[] => Array.from({ length: count }, () => one);

/** Four municipalities of which two must agree. */
function dossier(
  quorum: readonly QuorumRule[] = [{ kind: 'atLeast', count: 2 }],
  meetings?: readonly Meeting[],
): Dossier {
  const participants = ['a', 'b', 'c', 'd'].map((id) => ({
    ...municipality(id as ParticipantId, 10_000),
    ...(meetings !== undefined && { meetings }),
  }));
  return play(launched({ call: { ...call, quorum }, participants }), reaches(NOW));
}

function estimate(state: Dossier, past: readonly PastResponse[]): Estimate {
  const found = estimateOf(state, { calendar, now: instant(NOW), past });
  if (found === null) throw new Error('Nothing is estimated.');
  return found;
}

describe('an estimate of the quorum', () => {
  it('is not given on few responses, nor when nothing is open', () => {
    const asking = { calendar, now: instant(NOW), past: times(9, yes(90)) };
    expect(estimateOf(dossier(), asking)).toBeNull();
    expect(estimateOf(filed(), { ...asking, past: times(20, yes(90)) })).toBeNull();
  });

  it('is sure where experience is of one mind, and says when', () => {
    // 80 working days after Thursday 18 July: 8 November; 1 November is closed.
    const certain = estimate(dossier(), times(20, yes(80)));
    expect(certain).toEqual({
      chance: 1,
      metOn: '2019-11-08',
      basis: { responses: 20, halfWithin: 80, silentShare: 0 },
    });
    expect(estimate(dossier(), times(20, SILENT))).toMatchObject({ chance: 0, metOn: null, basis: { silentShare: 1 } });
    expect(estimate(dossier(), times(20, no(80))).chance).toBe(0);
  });

  it('forgets those who had answered by now: who is still silent is not like them', () => {
    const past = [...times(50, yes(10)), ...times(10, SILENT)];
    expect(estimate(dossier(), past).chance).toBe(0);
  });

  it('waits for a meeting, and for the day that an organ named', () => {
    const councils = [{ organ: 'gr' as const, on: day('2019-12-12') }];
    expect(estimate(dossier(undefined, councils), times(20, yes(80))).metOn).toBe('2019-12-12');
    const at = NOW;
    const named = ['a', 'b', 'c', 'd'].map((id) =>
      answers(at, received(id as ParticipantId, { row: `row-${id}`, at, reply: decidesOn('2019-12-03') })),
    );
    expect(estimate(play(dossier(), ...named), times(20, yes(80))).metOn).toBe('2019-12-03');
    const tooLate = [{ organ: 'gr' as const, on: day('2020-01-23') }];
    expect(estimate(dossier(undefined, tooLate), times(20, yes(80))).chance).toBe(0);
  });

  it('is the same whenever it is asked', () => {
    const past = [...times(10, yes(85)), ...times(10, SILENT)];
    const first = estimate(dossier(), past);
    expect(first.chance).toBeGreaterThan(0.3);
    expect(first.chance).toBeLessThan(1);
    expect(estimate(dossier(), past)).toEqual(first);
  });

  it('is as often right as it says, in rounds that go as earlier ones did', () => {
    // Of four, each agrees in 80 working days with a chance of one half: two or more do in 11 of 16 rounds.
    const past = [...times(10, yes(80)), ...times(10, SILENT)];
    expect(Math.abs(estimate(dossier(), past).chance - 11 / 16)).toBeLessThan(0.1);
    const all = estimate(dossier([{ kind: 'all' }]), past);
    expect(Math.abs(all.chance - 1 / 16)).toBeLessThan(0.06);
  });

  it('never falls when one more agrees, and never rises when one refuses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 70, max: 130 }), { nil: null }), { minLength: 10, maxLength: 30 }),
        (days) => {
          const past = days.map((one) => (one === null ? SILENT : yes(one)));
          const now = estimate(dossier(), past).chance;
          const [who, at] = ['a' as ParticipantId, NOW];
          // What is drawn for the others is drawn anew, so a little may be off.
          expect(estimate(play(dossier(), agrees({ who, at })), past).chance).toBeGreaterThanOrEqual(now - 0.12);
          expect(estimate(play(dossier(), declines({ who, at })), past).chance).toBeLessThanOrEqual(now + 0.12);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what earlier rounds tell', () => {
  it('is how long each took and whether it agreed, of rounds that are over', () => {
    expect(pastResponsesOf(agreedByTwo(), calendar)).toEqual([]);
    const over = pastResponsesOf(filed(), calendar);
    expect(over).toEqual([
      { workingDays: 53, isYes: true },
      { workingDays: 54, isYes: true },
      { workingDays: null, isYes: false },
    ]);
  });
});
