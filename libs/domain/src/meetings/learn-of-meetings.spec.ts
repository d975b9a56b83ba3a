import type { DossierCommand } from '../dossier/commands';
import type { Dossier, Meeting } from '../dossier/dossier';
import {
  aalst,
  asked,
  calendar,
  coordinator,
  day,
  eventsOf,
  gent,
  instant,
  launched,
  municipality,
  play,
  reaches,
  reason,
  typesOf,
} from '../dossier/dossier.fixtures';
import { evolve } from '../dossier/evolve';
import { dueOf } from '../dossier/lookups';
import { planRequestOf } from '../planning/plan-request';
import { planDossier } from '../planning/planner';
import type { UnitId } from '../primitives/ids';
import { lastMeetingOf } from '../sign-off/last-meeting';
import type { OrganMeetings } from './learn-of-meetings';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const LAUNCH_DAY = day('2019-07-18');

const council = (on: string, more: Partial<Meeting> = {}): Meeting => ({ organ: 'gr', on: day(on), ...more });

const unitOf = (dossier: Dossier, who: typeof gent): UnitId => dossier.participants[who]?.unitId ?? ('none' as UnitId);

function news(dossier: Dossier, meetings: readonly Meeting[], change: Partial<OrganMeetings> = {}): DossierCommand {
  const known = { by: coordinator, unitId: unitOf(dossier, gent), organ: 'gr' as const, from: LAUNCH_DAY, meetings };
  return { type: 'LearnOfMeetings', at: instant(NOVEMBER), organs: [{ ...known, ...change }] };
}

/** The dossier before the shell planned anew. */
const hearing = (dossier: Dossier, command: DossierCommand): Dossier =>
  eventsOf(dossier, command).reduce(evolve, dossier);

const replanning = (dossier: Dossier): DossierCommand => ({
  type: 'AdoptPlan',
  at: instant(NOVEMBER),
  plan: planDossier(planRequestOf(dossier, instant(NOVEMBER)), calendar),
});

/** The first reminder left on 30 October; the closing is 15 January 2020, the common last day 13 December. */
const started = play(launched(), reaches('2019-10-30T08:00:00.000Z'));
const DECEMBER = [council('2019-11-28', { agendaDaysBefore: 8 }), council('2019-12-17', { agendaDaysBefore: 8 })];

describe('meetings that become known while a dossier runs', () => {
  it('ask for a new plan where the last useful one is another, and the journal says what it moved', () => {
    const told = hearing(started, news(started, DECEMBER));
    expect(told.planNeeded).toBe('meetingsChanged');
    const after = play(started, news(started, DECEMBER), replanning(told));
    expect(dueOf(after, gent)?.on).toBe('2019-12-17');
    expect(dueOf(after, aalst)?.on).toBe('2019-12-13');
    const moves = eventsOf(told, replanning(told)).flatMap((event) => (event.type === 'PlanMoved' ? event.moves : []));
    // 15, 5 and 2 working days before the agenda of 9 December; the first reminder left already.
    expect(moves.map(({ from, to }) => [(to ?? from)?.kind, from?.on, to?.on])).toEqual([
      ['reminder', '2019-11-22', '2019-11-18'],
      ['reminder', '2019-12-06', '2019-12-02'],
      ['reminder', '2019-12-11', '2019-12-05'],
    ]);
  });

  it('keep the plan where an earlier one comes or goes', () => {
    const told = play(started, news(started, DECEMBER));
    const fewer = hearing(told, news(told, DECEMBER.slice(1)));
    expect(fewer.planNeeded).toBeNull();
    expect(fewer.participants[gent]?.meetings).toEqual(DECEMBER.slice(1));
  });

  it('ask for a new plan where only the term of the last agenda is another', () => {
    const told = play(started, news(started, DECEMBER));
    const sooner = [...DECEMBER.slice(0, 1), council('2019-12-17', { agendaDaysBefore: 12 })];
    expect(hearing(told, news(told, sooner)).planNeeded).toBe('meetingsChanged');
  });

  it('are told once: what is known is no event', () => {
    const told = hearing(started, news(started, DECEMBER));
    expect(eventsOf(told, news(told, DECEMBER))).toEqual([]);
    const assumed = DECEMBER.map((one) => ({ ...one, isAssumed: true as const }));
    expect(typesOf(eventsOf(told, news(told, assumed)))).toEqual(['MeetingsLearned']);
  });

  it('are of one organ of one municipality, and leave the others and earlier days as they were', () => {
    const participants = [
      {
        ...municipality(gent, 15_000),
        meetings: [council('2019-08-29'), { organ: 'cbs' as const, on: day('2019-12-18') }],
      },
      municipality(aalst, 25_000),
    ];
    const dossier = launched({ participants });
    const told = play(dossier, news(dossier, DECEMBER, { from: day('2019-10-01') }));
    expect(told.participants[gent]?.meetings?.map(({ organ, on }) => `${organ} ${on}`)).toEqual([
      'gr 2019-08-29',
      'gr 2019-11-28',
      'gr 2019-12-17',
      'cbs 2019-12-18',
    ]);
    expect(told.participants[aalst]?.meetings).toBeUndefined();
  });

  it('are none when the organ is not known to meet any more: the common day holds again', () => {
    const told = play(started, news(started, DECEMBER));
    const forgotten = hearing(told, news(told, []));
    expect(forgotten.planNeeded).toBe('meetingsChanged');
    expect(dueOf(play(told, news(told, []), replanning(forgotten)), gent)?.on).toBe('2019-12-13');
  });

  it('mean nothing to a dossier whose call takes no decision of that organ, or that is over', () => {
    expect(eventsOf(started, news(started, [], { organ: 'vb' }))).toEqual([]);
    expect(eventsOf(started, news(started, [{ organ: 'vb', on: day('2019-12-18') }], { organ: 'vb' }))).toEqual([]);
    const over = play(started, asked(NOVEMBER, { type: 'WithdrawDossier', reasonTextId: reason }));
    expect(eventsOf(over, news(over, DECEMBER))).toEqual([]);
  });

  it('show the last useful one before a closing that moved a year, without being told again', () => {
    const told = play(started, news(started, [...DECEMBER, council('2020-12-17')]));
    const moved = play(
      told,
      asked(NOVEMBER, { type: 'MoveDate', date: 'closing', on: day('2021-01-15'), time: null, reasonTextId: reason }),
    );
    const participant = moved.participants[gent];
    expect(participant === undefined ? null : lastMeetingOf(moved, participant)?.on).toBe('2020-12-17');
  });

  it('tell where the last one is only assumed', () => {
    const told = play(started, news(started, [council('2019-12-17', { isAssumed: true })]));
    const participant = told.participants[gent];
    expect(participant === undefined ? null : lastMeetingOf(told, participant)).toMatchObject({
      on: '2019-12-17',
      isAssumed: true,
    });
  });
});
