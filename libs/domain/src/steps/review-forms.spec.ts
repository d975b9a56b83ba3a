import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { play, rejectionOf } from '../dossier/dossier.fixtures';
import { scoreTable } from '../read-models/score-table';
import type { FieldValues } from './fields';
import { possibleActs } from './recorded-step';
import { acts, id, launchedWith, recordedStep } from './recorded.fixtures';
import { scoreOf, totalOf } from './review-forms';

const STEP = 'step';
const settings = {
  rounds: 1,
  minimumScore: 60,
  criteria: { approach: 40, price: 20 },
  weights: { price: 2 },
  minima: { approach: 20 },
  reviewsNeeded: 2,
};

const does = (act: string, values: FieldValues = {}, at = '2019-08-01T09:00:00.000Z'): DossierCommand =>
  acts(at, STEP, [act, values]);
const form = (reviewer: string, [approach, price]: readonly [number, number], candidate = 'a'): DossierCommand =>
  does('review', { candidate, reviewer, points: { approach, price } });
const begun = (change: FieldValues = {}): Dossier =>
  play(
    launchedWith(recordedStep('selection', STEP, { settings: { ...settings, ...change } })),
    does('addCandidate', { candidate: 'a' }),
    does('addCandidate', { candidate: 'b' }),
    does('openRound'),
  );
const why = (dossier: Dossier, command: DossierCommand): unknown => {
  const rejection = rejectionOf(dossier, command);
  return rejection?.code === 'ActRefused' ? rejection.why : rejection?.code;
};
const judged = (dossier: Dossier): unknown =>
  (dossier.steps[id(STEP)] as { data?: { candidates?: unknown } }).data?.candidates;

describe('the score of a form', () => {
  it('weighs each criterion and is a whole number of 100', () => {
    // 30 + 2 x 10 of 40 + 2 x 20.
    expect(totalOf({ approach: 30, price: 10 }, settings)).toBe(63);
    expect([totalOf({ approach: 0, price: 0 }, settings), totalOf({ approach: 40, price: 20 }, settings)]).toEqual([
      0, 100,
    ]);
  });

  it('is averaged over reviewers before it is rounded', () => {
    const reviews = [
      { round: 1, reviewer: 'x', points: { approach: 39, price: 0 } },
      { round: 1, reviewer: 'y', points: { approach: 0, price: 20 } },
    ];
    // 39 and 40 of 80 are 49.375 of 100; rounded apart, 49 and 50, they would be 50.
    expect(scoreOf(reviews, settings)).toEqual({ score: 49, below: ['approach'] });
    expect(scoreOf([], settings)).toBeNull();
  });
});

describe('a selection with a form of criteria', () => {
  it('takes forms in place of one score', () => {
    expect(Object.keys(possibleActs(begun(), id(STEP)))).toEqual(expect.arrayContaining(['review', 'judge']));
    expect(Object.keys(possibleActs(begun(), id(STEP)))).not.toContain('score');
    expect(Object.keys(possibleActs(begun({ criteria: null }), id(STEP)))).toContain('score');
  });

  it('wants every criterion, up to its most points, once from each reviewer', () => {
    const points = (given: Readonly<Record<string, number>>): DossierCommand =>
      does('review', { candidate: 'a', reviewer: 'x', points: given });
    expect(why(begun(), points({ approach: 10 }))).toBe('notEnough');
    expect(why(begun(), points({ approach: 41, price: 1 }))).toBe('pointsTooHigh');
    expect(why(begun(), points({ approach: 10, price: 1, charm: 3 }))).toBe('unknownItem');
    expect(why(begun(), points({ approach: 10.5, price: 1 }))).toBe('FieldNotValid');
    expect(why(play(begun(), form('x', [30, 10])), form('x', [31, 11]))).toBe('alreadyThere');
    expect(why(play(begun(), form('x', [30, 10])), form('x', [30, 10], 'b'))).toBeUndefined();
  });

  it('lets a candidate go on with enough forms, the score and the minimum of each criterion', () => {
    const goesOn = does('judge', { candidate: 'a', goesOn: true });
    expect(why(play(begun(), form('x', [40, 20])), goesOn)).toBe('notEnough');
    expect(why(play(begun(), form('x', [30, 5]), form('y', [30, 5])), goesOn)).toBe('scoreTooLow');
    expect(why(play(begun(), form('x', [15, 20]), form('y', [15, 20])), goesOn)).toBe('scoreTooLow');
    const well = play(begun(), form('x', [30, 10]), form('y', [32, 12]), goesOn);
    expect(judged(well)).toMatchObject({ a: { state: 'running', score: 66 }, b: { score: null } });
  });

  it('shows each form and the average, the best first', () => {
    const dossier = play(begun(), form('x', [20, 10]), form('y', [30, 10]), form('x', [40, 20], 'b'));
    expect(scoreTable(dossier, id(STEP))).toMatchObject({
      criteria: { approach: 40, price: 20 },
      candidates: [
        { candidate: 'b', score: 100, forms: [{ reviewer: 'x', total: 100 }] },
        { candidate: 'a', score: 56, forms: [{ total: 50 }, { total: 63 }], below: [] },
      ],
    });
    expect(scoreTable(begun(), id(STEP))).toBeNull();
  });
});
