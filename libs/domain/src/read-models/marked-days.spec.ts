import {
  aalst,
  agrees,
  answers,
  call,
  day,
  decidesOn,
  filed,
  funderSays,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import { markedDaysOf, remindersAhead } from './marked-days';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const marked = (dossier: Dossier): readonly string[] =>
  markedDaysOf(dossier).map(({ on, kind, participantIds }) => [on, kind, ...participantIds].join(' '));

describe('the days of a dossier on a calendar', () => {
  it('are its due day, its closing, the days that organs named, and the last useful meetings with their agendas', () => {
    const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, agendaDaysBefore: 8 } : step));
    const council = [{ organ: 'gr' as const, on: day('2019-12-18') }];
    const participants = [
      { ...municipality(gent, 30_000), meetings: council },
      { ...municipality(aalst, 25_000), meetings: council },
      municipality(ronse, 5_000),
    ];
    const named = received(ronse, { row: 'named', at: OCTOBER, reply: decidesOn('2019-11-20') });
    const dossier = play(launched({ call: { ...call, steps }, participants }), answers(OCTOBER, named));
    expect(marked(dossier)).toEqual([
      `2019-11-20 namedDay ${ronse}`,
      `2019-12-10 agendaCloses ${gent} ${aalst}`,
      '2019-12-13 internalDue',
      `2019-12-18 lastMeeting ${gent} ${aalst}`,
      '2020-01-15 closing',
    ]);
    expect(marked(play(dossier, agrees({ who: aalst, at: OCTOBER })))).toContain(`2019-12-18 lastMeeting ${gent}`);
  });

  it('are its reports once it was approved, and no due days of a round that is over', () => {
    const approved = play(filed(), funderSays('2020-02-20T10:00:00.000Z', 'approved', 5_000_000));
    expect(marked(planned(approved, instant('2020-02-20T10:00:00.000Z')))).toEqual([
      '2020-01-15 closing',
      '2021-03-31 reportDue',
      '2022-03-31 reportDue',
    ]);
  });
});

describe('the reminders that will leave on each day', () => {
  it('are one for each person who has still to answer', () => {
    const days = [...remindersAhead(launched())];
    expect(days.map(([, count]) => count)).toEqual([4, 4, 4, 4]);
    expect(days.map(([on]) => on)).toEqual([...days.map(([on]) => on)].sort());
    expect([...remindersAhead(play(launched(), agrees({ who: gent, at: OCTOBER }))).values()]).toEqual([2, 2, 2, 2]);
  });

  it('are those to coordinators where a step or a report is due, and none of a call by phone', () => {
    const ladder = [{ rung: 'phone' as const, workingDaysBefore: 2 }];
    const phoned = launched({ call: { ...call, reminders: { ...call.reminders, ladder } } });
    expect([...remindersAhead(phoned).values()]).toEqual([4, 4, 4, 4]);
    const approved = play(filed(), funderSays('2020-02-20T10:00:00.000Z', 'approved', 5_000_000));
    const duties = [...remindersAhead(planned(approved, instant('2020-02-20T10:00:00.000Z')))];
    expect(duties.map(([, count]) => count)).toEqual([1, 1, 1, 1]);
  });
});
