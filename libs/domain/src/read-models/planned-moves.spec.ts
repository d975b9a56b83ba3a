import { aalst, asked, calendar, day, instant, launched, play, reason } from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import { planRequestOf } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import { plannedMoves } from './planned-moves';

const AT = instant('2019-12-02T09:00:00.000Z');

const replanned = (dossier: Dossier): Dossier =>
  play(dossier, { type: 'AdoptPlan', at: AT, plan: planDossier(planRequestOf(dossier, AT), calendar) });

/** When each was, when it is, and how many it concerns. */
const told = (before: Dossier, after: Dossier): readonly unknown[] =>
  plannedMoves(before, after).map(({ from, to }) => {
    const { kind, participantIds } = to ?? from ?? { kind: null, participantIds: [] };
    return [kind, from === null ? null : from.on, to === null ? null : to.on, participantIds.length];
  });

/** The reminders of 5 and 2 working days before 13 December are to come. */
const before = play(launched(), { type: 'ReachInstant', at: AT });

describe('what another plan moves', () => {
  it('is nothing between a dossier and itself', () => {
    expect(plannedMoves(before, before)).toEqual([]);
  });

  it('is told once for all whom it concerns alike, the earliest first', () => {
    const later = asked(AT, {
      type: 'MoveDate',
      date: 'internalDue',
      on: day('2019-12-18'),
      time: null,
      reasonTextId: reason,
    });
    expect(told(before, replanned(play(before, later)))).toEqual([
      ['reminder', '2019-12-06', '2019-12-11', 3],
      ['reminder', '2019-12-11', '2019-12-16', 3],
      ['internalDue', '2019-12-13', '2019-12-18', 0],
    ]);
  });

  it('is something new, or something that falls away, for those whom it concerns', () => {
    const extended = asked(AT, {
      type: 'ExtendParticipant',
      participantId: aalst,
      on: day('2019-12-20'),
      reasonTextId: reason,
    });
    const dropped = asked(AT, { type: 'DropParticipant', participantId: aalst, reasonTextId: reason });
    expect(told(before, replanned(play(before, extended)))).toContainEqual(['participantDue', null, '2019-12-20', 1]);
    expect(told(before, replanned(play(before, dropped)))).toEqual([
      ['reminder', '2019-12-06', null, 1],
      ['reminder', '2019-12-11', null, 1],
    ]);
  });
});
