import fc from 'fast-check';
import type { DossierCommand, NewParticipant, Succession } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  agreement,
  answers,
  asked,
  call,
  conditional,
  day,
  eventsOf,
  launched,
  municipality,
  play,
  reason,
  received,
  refusal,
} from '../dossier/dossier.fixtures';
import { activeParticipants, roundOf } from '../dossier/lookups';
import { lawsOf } from '../dossier/properties/law.fixtures';
import type { ParticipantId } from '../primitives/ids';
import { quorumOf } from '../quorum/quorum';
import { isCounted } from '../sign-off/standing';

const law = lawsOf('mergers', process, it);

const UNITS = 6;
const JANUARY = '2019-12-02T09:00:00.000Z';
const idOf = (nth: number): ParticipantId => `unit${String(nth)}` as ParticipantId;
const figureOf = (one: { readonly figures: Readonly<Record<string, number>> } | undefined): number =>
  one?.figures['inhabitants'] ?? 0;

const everyone = Array.from({ length: UNITS }, (_, nth) => idOf(nth));

const asLaunched = launched({
  participants: everyone.map((id) => municipality(id, 1)),
  call: { ...call, quorum: [...call.quorum, { kind: 'atLeast', count: 2 }] },
});

function withFigures(dossier: Dossier, inhabitants: readonly number[]): Dossier {
  const participants = everyone.flatMap((id, nth) => {
    const one = dossier.participants[id];
    return one === undefined ? [] : [[id, { ...one, figures: { inhabitants: inhabitants[nth] ?? 0 } }] as const];
  });
  return { ...dossier, participants: Object.fromEntries(participants) };
}

/** Six municipalities with any figures; each said yes, no, yes with a condition, or nothing. */
const dossiers: fc.Arbitrary<Dossier> = fc
  .array(
    fc.record({
      inhabitants: fc.integer({ min: 500, max: 60_000 }),
      said: fc.constantFrom(agreement, agreement, refusal, conditional, null),
    }),
    { minLength: UNITS, maxLength: UNITS },
  )
  .map((units) => {
    const at = '2019-10-01T09:00:00.000Z';
    const rows = units.flatMap(({ said }, nth) =>
      said === null ? [] : [received(idOf(nth), { row: `row${String(nth)}`, at, reply: said })],
    );
    const figures = units.map(({ inhabitants }) => inhabitants);
    return play(withFigures(asLaunched, figures), answers(at, ...rows));
  });

/** Any mergers at once: each unit goes to one of three successors or stays; a successor may take no part. */
const mergers = fc.record({
  groups: fc.array(fc.constantFrom<(number | null)[]>(0, 1, 2, null), { minLength: UNITS, maxLength: UNITS }),
  taking: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});

function successionsOf(
  dossier: Dossier,
  { groups, taking }: { groups: (number | null)[]; taking: boolean[] },
): Succession[] {
  return [0, 1, 2].flatMap((group) => {
    const from = groups.flatMap((one, nth) => (one === group ? [idOf(nth)] : []));
    if (from.length === 0) return [];
    const sum = from.reduce((total, id) => total + figureOf(dossier.participants[id]), 0);
    const to: NewParticipant = municipality(`merged${String(group)}` as ParticipantId, sum);
    return [{ from, to: taking[group] === true ? to : null }];
  });
}

const changed = (successions: readonly Succession[], changeId = 'change'): DossierCommand =>
  asked(JANUARY, { type: 'ChangeUnits', changeId, on: day('2020-01-01'), successions, reasonTextId: reason });

const declarationsOf = (dossier: Dossier, ids: readonly ParticipantId[]): unknown =>
  ids.map((id) => dossier.participants[id]?.slots);

describe('laws of mergers', () => {
  law(
    'the declarations that were given stay, each under the name that gave it',
    fc.property(dossiers, mergers, (dossier, merger) => {
      const after = play(dossier, changed(successionsOf(dossier, merger)));
      expect(declarationsOf(after, everyone)).toEqual(declarationsOf(dossier, everyone));
      expect(after.appliedRowIds).toEqual(dossier.appliedRowIds);
    }),
  );

  law(
    'every inhabitant is in one active unit as before, but for those whose successor takes no part',
    fc.property(dossiers, mergers, (dossier, merger) => {
      const successions = successionsOf(dossier, merger);
      const after = play(dossier, changed(successions));
      const gone = successions.filter(({ to }) => to === null).flatMap(({ from }) => from);
      const total = (ids: readonly { figures: Readonly<Record<string, number>> }[]): number =>
        ids.reduce((sum, one) => sum + figureOf(one), 0);
      const left = activeParticipants(dossier).filter(({ id }) => !gone.includes(id));
      expect(total(activeParticipants(after))).toBe(total(left));
    }),
  );

  law(
    'a quorum counts each unit once, and a successor only when all that went into it counted',
    fc.property(dossiers, mergers, (dossier, merger) => {
      const round = roundOf(dossier);
      if (round === null) throw new Error('no round');
      const successions = successionsOf(dossier, merger);
      const after = play(dossier, changed(successions));
      const merging = successions.flatMap(({ from }) => from);
      const counts = (id: ParticipantId): boolean => {
        const one = dossier.participants[id];
        return one !== undefined && isCounted(one, round);
      };
      const expected = [
        ...everyone.filter((id) => !merging.includes(id) && counts(id)),
        ...successions.flatMap(({ from, to }) => (to !== null && from.every(counts) ? [to.id] : [])),
      ];
      const counted = quorumOf(after)[0]?.countedIds ?? [];
      expect([...counted].sort()).toEqual([...expected].sort());
      const sum = expected.reduce((soFar, id) => soFar + figureOf(after.participants[id]), 0);
      expect(quorumOf(after).map((one) => one.sum)).toEqual([sum, expected.length]);
    }),
  );

  law(
    'a merger of summed figures never raises what a quorum counts',
    fc.property(dossiers, mergers, (dossier, merger) => {
      const before = quorumOf(dossier)[0]?.sum ?? 0;
      const after = quorumOf(play(dossier, changed(successionsOf(dossier, merger))))[0]?.sum ?? 0;
      expect(after).toBeLessThanOrEqual(before);
    }),
  );

  law(
    'a second run causes no event and changes nothing',
    fc.property(dossiers, mergers, (dossier, merger) => {
      const successions = successionsOf(dossier, merger);
      if (successions.length === 0) return;
      const once = play(dossier, changed(successions));
      const again = eventsOf(once, changed(successions));
      expect(again.map(({ type }) => type)).toEqual(['CommandApplied']);
    }),
  );

  law(
    'the two steps of one merger, one after the other, count as the merger at once does',
    fc.property(dossiers, fc.integer({ min: 2, max: UNITS }), (dossier, size) => {
      const from = everyone.slice(0, size);
      const others = everyone.slice(size);
      const sumOf = (ids: readonly ParticipantId[]): number =>
        ids.reduce((sum, id) => sum + figureOf(dossier.participants[id]), 0);
      const merged = (name: string, ids: readonly ParticipantId[]): Succession => ({
        from: ids,
        to: municipality(name as ParticipantId, sumOf(ids)),
      });
      const both = [merged('first', from), ...(others.length === 0 ? [] : [merged('second', others)])];
      const atOnce = play(dossier, changed(both));
      const oneByOne = both.reduce((state, one, nth) => play(state, changed([one], `change${String(nth)}`)), dossier);
      expect(quorumOf(oneByOne)).toEqual(quorumOf(atOnce));
    }),
  );
});
