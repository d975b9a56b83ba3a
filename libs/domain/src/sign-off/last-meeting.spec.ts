import type { SignOffRoundRule } from '../calls/call-rules';
import { aalst, agrees, call, day, gent, launched, municipality, play, ROUND, time } from '../dossier/dossier.fixtures';
import type { Dossier, Meeting } from '../dossier/dossier';
import { dueOf, remindersOf } from '../dossier/lookups';
import { tasksOf } from '../read-models/tasks';
import { isWithoutMeeting, lastMeetingOf } from './last-meeting';

const council = (on: string): Meeting => ({ organ: 'gr', on: day(on) });

/** Gent meets on these days; nothing is known of Aalst. */
function dossierWith(meetings: readonly Meeting[], closing = call.closing, agendaDaysBefore = 8): Dossier {
  const steps = call.steps.map((step) =>
    step.id === ROUND ? ({ ...step, agendaDaysBefore } as SignOffRoundRule) : step,
  );
  const participants = [{ ...municipality(gent, 15_000), meetings }, municipality(aalst, 25_000)];
  return launched({ call: { ...call, closing, steps }, participants });
}

function lastOf(dossier: Dossier): { readonly on: string; readonly agendaOn: string } | null {
  const participant = dossier.participants[gent];
  const last = participant === undefined ? null : lastMeetingOf(dossier, participant);
  return last === null ? null : { on: last.on, agendaOn: last.agendaOn };
}

const noMeeting = (dossier: Dossier): boolean =>
  tasksOf(dossier).some(({ kind, participantId }) => kind === 'noMeetingBeforeClosing' && participantId === gent);

describe('the last useful meeting before the closing', () => {
  it('is the last of several, and its agenda is public 8 days before', () => {
    const dossier = dossierWith([council('2019-12-17'), council('2019-11-28'), council('2020-01-23')]);
    expect(lastOf(dossier)).toEqual({ on: '2019-12-17', agendaOn: '2019-12-09' });
  });

  it('is the own due day of the municipality, with reminders counted back from the agenda', () => {
    const dossier = dossierWith([council('2019-12-17')]);
    expect(dueOf(dossier, gent)?.on).toBe('2019-12-17');
    // 30, 15, 5 and 2 working days before Monday 9 December; 1 and 11 November are closed.
    expect(remindersOf(dossier, gent).map(({ on }) => on)).toEqual([
      '2019-10-24',
      '2019-11-18',
      '2019-12-02',
      '2019-12-05',
    ]);
    expect(dueOf(dossier, aalst)?.on).toBe('2019-12-13');
  });

  it('may fall on a closing without an hour, not on one with an hour', () => {
    const onTheDay = [council('2019-12-17'), council('2020-01-15')];
    expect(lastOf(dossierWith(onTheDay))?.on).toBe('2020-01-15');
    expect(lastOf(dossierWith(onTheDay, { ...call.closing, time: time('12:00') }))?.on).toBe('2019-12-17');
  });

  it('is a meeting of an organ that the call accepts', () => {
    expect(lastOf(dossierWith([council('2019-11-28'), { organ: 'mat', on: day('2019-12-19') }]))?.on).toBe(
      '2019-11-28',
    );
  });

  it('is not one from before the question was asked: the common dates hold, and the coordinator is told', () => {
    const dossier = dossierWith([council('2019-06-27'), council('2020-01-23')]);
    expect(lastOf(dossier)).toBeNull();
    expect(dueOf(dossier, gent)?.on).toBe('2019-12-13');
    expect(noMeeting(dossier)).toBe(true);
  });
});

describe('a municipality without a meeting before the closing', () => {
  it('asks for the coordinator until it has answered', () => {
    const dossier = dossierWith([council('2020-01-23')]);
    expect(noMeeting(dossier)).toBe(true);
    expect(noMeeting(play(dossier, agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' })))).toBe(false);
  });

  it('is none of which nothing is known', () => {
    const dossier = dossierWith([]);
    const participant = dossier.participants[aalst];
    expect(participant !== undefined && isWithoutMeeting(dossier, participant)).toBe(false);
    expect(noMeeting(dossier)).toBe(false);
  });
});
