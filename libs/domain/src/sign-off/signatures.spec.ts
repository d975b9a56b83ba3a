import { OFFICES, canSignFor, delegatorOf, type OfficeCode, type SignatureRule } from '../calls/offices';
import type { SignOffRoundRule } from '../calls/step-rules';
import type { Channel, Decision, SlotAnswer, SlotState } from '../dossier/participant';
import type { RowId, TextVersionId } from '../primitives/ids';
import { instantOfMs } from '../primitives/instant';
import { countedAnswers, isByDelegation, officeProblem, verdictOf } from './signatures';

const ANY: SignatureRule = { of: ['mayor', 'alderman'], needed: 1 };
const TWO_OF_THREE: SignatureRule = { of: ['mayor', 'alderman', 'director'], needed: 2 };

let row = 0;

const said = (decision: Decision, office?: OfficeCode, more: Partial<SlotAnswer> = {}): SlotAnswer => {
  row += 1;
  return {
    rowId: `row-${String(row)}` as RowId,
    channel: `link-${String(row)}` as Channel,
    decision,
    mandates: { file: true },
    textVersionId: 'text' as TextVersionId,
    receivedAt: instantOfMs(0),
    isLate: false,
    condition: decision === 'agreeWithCondition' ? 'open' : 'none',
    ...(office !== undefined && { office }),
    ...more,
  };
};
const yes = (office?: OfficeCode, more?: Partial<SlotAnswer>): SlotAnswer => said('agree', office, more);
const no = (office?: OfficeCode): SlotAnswer => said('decline', office);
const of = (...answers: readonly SlotAnswer[]): SlotState => ({ answers });

describe('any of a group', () => {
  test('one office that agrees signs for all of them, whoever it is', () => {
    expect(verdictOf(of(), ANY)).toBe('open');
    expect(verdictOf(of(yes('mayor')), ANY)).toBe('given');
    expect(verdictOf(of(yes('alderman')), ANY)).toBe('given');
  });

  test('one that refuses ends nothing: the other can still sign, before it or after it', () => {
    expect(verdictOf(of(no('mayor')), ANY)).toBe('open');
    expect(verdictOf(of(no('mayor'), yes('alderman')), ANY)).toBe('given');
    expect(verdictOf(of(yes('alderman'), no('mayor')), ANY)).toBe('given');
  });

  test('all that refuse refuse it', () => {
    expect(verdictOf(of(no('mayor'), no('alderman')), ANY)).toBe('refused');
  });
});

describe('two of three', () => {
  test('wait for a second office; the same office twice is one', () => {
    expect(verdictOf(of(yes('mayor')), TWO_OF_THREE)).toBe('open');
    expect(verdictOf(of(yes('alderman'), yes('alderman')), TWO_OF_THREE)).toBe('open');
    expect(verdictOf(of(yes('mayor'), yes('director')), TWO_OF_THREE)).toBe('given');
  });

  test('one refusal leaves two that can sign; two leave too few', () => {
    expect(verdictOf(of(no('mayor'), yes('director')), TWO_OF_THREE)).toBe('open');
    expect(verdictOf(of(no('mayor'), yes('director'), yes('alderman')), TWO_OF_THREE)).toBe('given');
    expect(verdictOf(of(no('mayor'), no('alderman'), yes('director')), TWO_OF_THREE)).toBe('refused');
  });

  test('an office of which one said no and another yes agreed', () => {
    expect(verdictOf(of(no('alderman'), yes('alderman'), yes('mayor')), TWO_OF_THREE)).toBe('given');
  });

  test('two that give other mandates contradict each other; so do two conditions', () => {
    const less = yes('director', { mandates: { file: false } });
    expect(verdictOf(of(yes('mayor'), less), TWO_OF_THREE)).toBe('contested');
    const conditional = [said('agreeWithCondition', 'mayor'), said('agreeWithCondition', 'director')];
    expect(verdictOf(of(...conditional), TWO_OF_THREE)).toBe('contested');
  });

  test('a condition that was refused counts for nobody, and for no office', () => {
    const refused = said('agreeWithCondition', 'mayor', { condition: 'refused' });
    expect(verdictOf(of(refused, yes('director')), TWO_OF_THREE)).toBe('open');
    expect(countedAnswers(of(refused, yes('director')), TWO_OF_THREE)).toHaveLength(1);
  });

  test.each([yes('chair'), yes(), no('chair')])('an office that is not asked decides nothing: %#', (stranger) => {
    expect(verdictOf(of(stranger), TWO_OF_THREE)).toBe('unfit');
    expect(verdictOf(of(stranger, yes('mayor'), yes('director')), TWO_OF_THREE)).toBe('given');
  });
});

test('every mix of answers of three offices is as a count of hands says', () => {
  const sides = [null, 'agree', 'decline'] as const;
  const offices = TWO_OF_THREE.of;
  const mixes = sides.flatMap((a) => sides.flatMap((b) => sides.map((c) => [a, b, c] as const)));
  for (const mix of mixes) {
    const answers = mix.flatMap((side, index) => (side === null ? [] : [said(side, offices[index])]));
    const count = (side: 'agree' | 'decline'): number => mix.filter((one) => one === side).length;
    const expected = count('agree') >= 2 ? 'given' : count('decline') >= 2 ? 'refused' : 'open';
    expect([mix, verdictOf({ answers }, TWO_OF_THREE)]).toEqual([mix, expected]);
  }
});

describe('the office in which somebody signs', () => {
  const round: Pick<SignOffRoundRule, 'signatures' | 'organs'> = {
    organs: ['cbs'],
    signatures: [{ of: ['mayor', 'alderman'], needed: 1 }],
  };
  const problem = (office: OfficeCode | null): string | null => officeProblem(round, { slot: 1, office });

  test('must be said, be asked, and fit the organ that decides', () => {
    expect(problem(null)).toBe('officeMissing');
    expect(problem('director')).toBe('officeNotAsked');
    expect(problem('chair')).toBe('officeUnfit');
    expect(problem('mayor')).toBeNull();
  });

  test('is the own one of mayor, chair and director; all others sign by somebody’s delegation, also when they say otherwise', () => {
    const own = OFFICES.filter((office) => !isByDelegation({ office, capacity: null }));
    expect(own).toEqual(['mayor', 'chair', 'director']);
    expect(own.every((office) => isByDelegation({ office, capacity: 'delegated' }))).toBe(true);
    const others = OFFICES.filter((office) => !own.includes(office));
    expect(others.map(delegatorOf)).toEqual(['mayor', 'chair', 'director']);
    expect(others.every((office) => isByDelegation({ office, capacity: 'titular' }))).toBe(true);
    expect(isByDelegation({ office: null, capacity: null })).toBe(false);
  });

  test('is nobody’s business where the call names none', () => {
    expect(officeProblem({ organs: ['gr'] }, { slot: 1, office: null })).toBeNull();
    expect(officeProblem(round, { slot: 2, office: null })).toBeNull();
  });

  test.each([
    ['cbs', ['mayor', 'alderman', 'director', 'staff']],
    ['gr', ['chair', 'councillor', 'director', 'staff']],
    ['mat', ['director', 'staff']],
    ['other', [...OFFICES]],
  ] as const)('of what %s decides is one of %s', (organ, offices) => {
    expect(OFFICES.filter((office) => canSignFor(office, [organ]))).toEqual(offices);
  });
});
