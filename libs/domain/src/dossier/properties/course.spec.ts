import fc from 'fast-check';
import type { QuorumRule } from '../../index';
import { courseAt, courseFactsOf } from '../../index';
import type { Risk } from '../../index';
import type { Instant } from '../../primitives/instant';
import { addDays, addMinutes } from '../../primitives/instant';
import { agrees, call, day, declines, instant, launched, municipality, play, reaches } from '../dossier.fixtures';
import type { Dossier } from '../dossier';
import type { ParticipantId } from '../../primitives/ids';
import { lawsOf } from './law.fixtures';

const law = lawsOf('the course of a dossier', process, it);

const OCTOBER = '2019-10-01T09:00:00.000Z';
const GRAVITY: readonly Risk[] = ['none', 'onTrack', 'atRisk', 'late'];
const people = fc.constantFrom(0, 5, 10, 20, 35, 60);

/** Rules that everybody who joins can only help: of others a yes may break what held. */
const rising: fc.Arbitrary<QuorumRule> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc.record({ kind: fc.constant('atLeast' as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    kind: fc.constant('sum' as const),
    figure: fc.constant('inhabitants'),
    atLeast: people,
    exemptAloneTag: fc.constant(null),
  }),
);
const party = fc.record({
  inhabitants: people,
  said: fc.constantFrom('yes', 'no', 'open', 'open'),
  /** Days after 1 October on which its council meets. */
  meetsAfter: fc.array(fc.integer({ min: 0, max: 140 }), { maxLength: 2 }),
});
type Party = typeof party extends fc.Arbitrary<infer One> ? One : never;

const round = fc.tuple(fc.array(rising, { maxLength: 2 }), fc.array(party, { minLength: 1, maxLength: 7 }));
const days = fc.integer({ min: 0, max: 100 });

const idOf = (nth: number): ParticipantId => `unit-${String(nth)}` as ParticipantId;

function dossierOf(quorum: readonly QuorumRule[], parties: readonly Party[]): Dossier {
  const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, agendaDaysBefore: 8 } : step));
  const participants = parties.map(({ inhabitants, meetsAfter }, nth) => ({
    ...municipality(idOf(nth), inhabitants),
    meetings: meetsAfter.map((after) => ({ organ: 'gr' as const, on: addDays(day('2019-10-01'), after) })),
  }));
  const said = parties.flatMap(({ said: word }, nth) => {
    if (word === 'open') return [];
    return [(word === 'yes' ? agrees : declines)({ who: idOf(nth), at: OCTOBER, row: `row-${String(nth)}` })];
  });
  return play(launched({ call: { ...call, steps, quorum }, participants }), ...said);
}

const riskAt = (dossier: Dossier, at: Instant): Risk => courseAt(courseFactsOf(dossier), at).risk;

describe('the course of a dossier', () => {
  law(
    'is never worse after a yes',
    fc.property(round, days, ([quorum, parties], after) => {
      const before = dossierOf(quorum, parties);
      const at = addMinutes(instant(OCTOBER), after * 24 * 60);
      const was = GRAVITY.indexOf(riskAt(before, at));
      for (const [nth, { said }] of parties.entries()) {
        if (said !== 'open') continue;
        const yes = agrees({ who: idOf(nth), at: OCTOBER, row: `yes-${String(nth)}` });
        expect(GRAVITY.indexOf(riskAt(play(before, yes), at))).toBeLessThanOrEqual(was);
      }
    }),
  );

  law(
    'is told of a day to come as it is on that day, when only time passes',
    fc.property(round, days, ([quorum, parties], after) => {
      const before = dossierOf(quorum, parties);
      const at = addMinutes(instant(OCTOBER), after * 24 * 60);
      expect(riskAt(before, at)).toBe(riskAt(play(before, reaches(at)), at));
    }),
  );

  law(
    'names a reason exactly when it is not on track, the gravest first',
    fc.property(round, days, ([quorum, parties], after) => {
      const at = addMinutes(instant(OCTOBER), after * 24 * 60);
      const { risk, reasons } = courseAt(courseFactsOf(dossierOf(quorum, parties)), at);
      expect(reasons.length === 0).toBe(risk === 'onTrack');
    }),
  );
});
