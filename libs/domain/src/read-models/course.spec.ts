import type { Dossier, Meeting } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  answers,
  asked,
  call,
  conditional,
  contactId,
  day,
  decidesOn,
  declines,
  filed,
  funderSays,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  reaches,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import type { NewParticipant } from '../dossier/commands';
import type { ParticipantId } from '../primitives/ids';
import { callWith, recordedStep } from '../steps/recorded.fixtures';
import { courseAt, courseFactsOf } from './course';
import type { Course, CourseReasonKind } from './course';
import { courseOfRow, overviewOf } from './dossier-overview';
import { tasksOf } from './tasks';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const agenda = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, agendaDaysBefore: 8 } : step));

/** A call for 40 000 inhabitants with agendas that close eight days before. */
function round(participants: readonly NewParticipant[], change: Partial<typeof call> = {}): Dossier {
  return launched({ call: { ...call, steps: agenda, ...change }, participants });
}

const meets = (who: ParticipantId, inhabitants: number, on: string): NewParticipant => ({
  ...municipality(who, inhabitants),
  meetings: [{ organ: 'gr', on: day(on) } satisfies Meeting],
});

const courseOn = (dossier: Dossier, at: string): Course => courseAt(courseFactsOf(dossier), instant(at));
const kindsOn = (dossier: Dossier, at: string): readonly CourseReasonKind[] =>
  courseOn(dossier, at).reasons.map(({ kind }) => kind);
const hasTask = (dossier: Dossier): boolean => tasksOf(dossier).some(({ kind }) => kind === 'quorumOutOfReach');

describe('where a dossier is heading', () => {
  it('is on track while nothing stands in its way', () => {
    expect(courseOn(launched(), OCTOBER)).toEqual({ risk: 'onTrack', reasons: [] });
    expect(courseOn(agreedByTwo(), '2020-01-10T09:00:00.000Z')).toEqual({ risk: 'onTrack', reasons: [] });
  });

  it('is late once the closing is over and nothing was filed, also before anybody noticed', () => {
    const agreed = agreedByTwo();
    expect(kindsOn(agreed, '2020-01-15T22:00:00.000Z')).toEqual([]);
    expect(courseOn(agreed, '2020-01-16T09:00:00.000Z')).toMatchObject({
      risk: 'late',
      reasons: [{ kind: 'closingPassed', on: '2020-01-15' }],
    });
    expect(kindsOn(play(agreed, reaches('2020-01-16T09:00:00.000Z')), '2020-01-16T09:00:00.000Z')).toEqual([
      'closingPassed',
    ]);
    expect(courseOn(filed(), '2020-01-16T09:00:00.000Z').risk).toBe('onTrack');
  });

  it('is late when no way is left to meet the quorum, by the search and not by a sum', () => {
    const lost = play(launched(), declines({ who: gent, at: OCTOBER }));
    expect(courseOn(lost, OCTOBER)).toMatchObject({ risk: 'late', reasons: [{ kind: 'quorumOutOfReach' }] });
    expect(hasTask(lost)).toBe(true);
  });

  it('is not late when fewer can meet a quorum that all together would not', () => {
    const few = launched({ call: { ...call, quorum: [{ kind: 'atMost', count: 2 }] } });
    expect([kindsOn(few, OCTOBER), hasTask(few)]).toEqual([[], false]);
  });

  it('is late while the own date of an open step is over', () => {
    const term = { kind: 'until' as const, on: day('2019-09-01'), time: null };
    const dated = callWith(
      recordedStep('task', 'work', {
        deadline: { term, opens: null, whose: 'funder', certainty: 'stated', workingDaysBefore: [] },
      }),
    );
    const over = play(launched({ call: dated }), reaches('2019-09-02T12:00:00.000Z'));
    expect(courseOn(over, OCTOBER).reasons).toMatchObject([{ kind: 'stepOverdue', stepId: 'work', on: '2019-09-01' }]);
  });

  it('is late with a report that is overdue, and names its year and day', () => {
    const running = play(filed(), funderSays('2020-02-20T10:00:00.000Z', 'approved', 5_000_000));
    const after = planned(play(running, reaches('2021-04-01T10:00:00.000Z')), instant('2021-04-01T10:00:00.000Z'));
    expect(courseOn(after, '2021-04-01T10:00:00.000Z')).toMatchObject({
      risk: 'late',
      reasons: [{ kind: 'reportOverdue', year: 2020 }],
    });
  });

  it('is at risk when somebody who cannot be missed comes too late, before others who do', () => {
    const both = round([
      meets(gent, 30_000, '2020-02-01'),
      meets(aalst, 9_000, '2020-02-01'),
      municipality(ronse, 9_900),
    ]);
    expect(courseOn(both, OCTOBER)).toMatchObject({
      risk: 'atRisk',
      reasons: [
        { kind: 'neededComesLate', why: 'noMeeting', participantIds: [gent], count: 1 },
        { kind: 'comesLate', why: 'noMeeting', participantIds: [aalst], count: 1 },
      ],
    });
    const one = round([meets(gent, 50_000, '2020-02-01'), municipality(aalst, 45_000)]);
    expect(kindsOn(one, OCTOBER)).toEqual(['comesLate']);
    expect(kindsOn(play(one, agrees({ who: aalst, at: OCTOBER })), OCTOBER)).toEqual([]);
  });

  it('is at risk with a day that an organ named after the closing', () => {
    const named = received(ronse, { row: 'named', at: OCTOBER, reply: decidesOn('2020-01-16') });
    expect(courseOn(play(launched(), answers(OCTOBER, named)), OCTOBER).reasons).toMatchObject([
      { kind: 'comesLate', why: 'decidesAfter', on: '2020-01-16', participantIds: [ronse] },
    ]);
  });

  it('is at risk when a refusal leaves nobody to spare, not when somebody was needed from the start', () => {
    const four = [municipality(gent, 20_000), municipality(aalst, 20_000), municipality(ronse, 20_000)];
    expect(kindsOn(round(four), OCTOBER)).toEqual([]);
    const thin = play(round(four), declines({ who: gent, at: OCTOBER }));
    expect(courseOn(thin, OCTOBER).reasons).toMatchObject([{ kind: 'nobodyToSpare', participantIds: [aalst, ronse] }]);
    const allOfThem = round(four, { quorum: [{ kind: 'all' }] });
    expect(kindsOn(allOfThem, OCTOBER)).toEqual([]);
  });

  it('tells an agenda that closes within a week, then that it closed, then the day that is over', () => {
    const dossier = round([meets(gent, 50_000, '2019-11-20'), municipality(aalst, 5_000)]);
    const reasons = (at: string): readonly string[] =>
      courseOn(dossier, `${at}T10:00:00.000Z`).reasons.map(({ kind, why, on }) => `${kind} ${why ?? ''} ${on ?? ''}`);
    expect(reasons('2019-11-04')).toEqual([]);
    expect(reasons('2019-11-05')).toEqual(['agendaCloses  2019-11-12']);
    expect(reasons('2019-11-12')).toEqual(['agendaCloses  2019-11-12']);
    expect(reasons('2019-11-13')).toEqual(['neededComesLate agendaClosed 2019-11-12']);
    expect(reasons('2019-11-21')).toEqual(['neededComesLate noMeeting ']);
  });

  it('is at risk once the due day is over without a quorum, with those who stay silent', () => {
    const after = '2019-12-14T10:00:00.000Z';
    expect(courseOn(launched(), after).reasons).toMatchObject([
      { kind: 'neededComesLate', why: 'duePassed', participantIds: [gent], on: '2019-12-13' },
      { kind: 'quorumOpenAfterDue', on: '2019-12-13' },
      { kind: 'comesLate', why: 'duePassed', participantIds: [aalst, ronse] },
    ]);
    const waiting = received(gent, { row: 'if', at: OCTOBER, reply: conditional });
    const open = round([municipality(gent, 50_000)]);
    expect(kindsOn(play(open, answers(OCTOBER, waiting)), after)).not.toContain('comesLate');
  });

  it('is at risk while mail reaches nobody of a participant, and not while somebody else gets it', () => {
    const fails = (who: ParticipantId, nth = 1): Parameters<typeof play>[1] => ({
      type: 'ReportMailFailures',
      at: instant(OCTOBER),
      mails: [{ mailKey: `invitation:${String(nth)}:${who}`, contactId: contactId(who, nth) }],
    });
    const dossier = play(launched(), fails(aalst));
    expect(courseOn(dossier, OCTOBER).reasons).toMatchObject([{ kind: 'unreached', participantIds: [aalst] }]);
    expect(kindsOn(play(launched(), fails(gent)), OCTOBER)).toEqual([]);
    const seen = asked(OCTOBER, { type: 'AcknowledgeFailedMail', mailKey: `invitation:1:${aalst}` });
    expect(kindsOn(play(dossier, seen), OCTOBER)).toEqual([]);
  });

  it('is at risk while a call by phone waits', () => {
    const reminders = { ...call.reminders, ladder: [{ rung: 'phone' as const, workingDaysBefore: 2 }] };
    const silent = play(round([municipality(gent, 50_000)], { reminders }), reaches('2019-12-12T10:00:00.000Z'));
    expect(courseOn(silent, '2019-12-12T10:00:00.000Z').reasons).toMatchObject([
      { kind: 'toCall', participantIds: [gent] },
    ]);
  });

  it('keeps five names of a reason and counts all, so that a row stays small', () => {
    const many = Array.from({ length: 9 }, (_, nth) =>
      meets(`unit-${String(nth)}` as ParticipantId, 9_000, '2020-02-01'),
    );
    expect(courseOn(round(many), OCTOBER).reasons[0]?.participantIds).toHaveLength(5);
    expect(courseOn(round(many), OCTOBER).reasons[0]?.count).toBe(9);
  });

  it('is told from its row as from its state, and an ended one has nothing to lose', () => {
    const row = overviewOf(launched());
    expect(courseOfRow(row, instant('2019-12-14T10:00:00.000Z'))).toEqual(
      courseOn(launched(), '2019-12-14T10:00:00.000Z'),
    );
    expect(courseOfRow({ risk: 'atRisk' }, instant(OCTOBER))).toEqual({ risk: 'atRisk', reasons: [] });
    const ended = play(launched(), asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: 'why' as never }));
    expect(courseOfRow(overviewOf(ended), instant('2020-02-01T10:00:00.000Z'))).toEqual({ risk: 'none', reasons: [] });
  });
});
