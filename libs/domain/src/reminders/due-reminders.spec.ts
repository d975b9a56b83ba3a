import {
  SUBMISSION,
  aalst,
  agreedByTwo,
  agrees,
  answers,
  asked,
  boardApproves,
  calendar,
  day,
  decidesOn,
  declines,
  eventsOf,
  gent,
  launched,
  play,
  question,
  reaches,
  reason,
  received,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import { wallAt } from '../deadlines/working-calendar';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { nextWakeUp } from '../dossier/reach-instant';
import type { Instant } from '../primitives/instant';
import { openReminders } from './due-reminders';

/** All reminders that go out when the dossier wakes at each of its own instants up to `until`. */
function remindersUntil(dossier: Dossier, until: string): readonly EventOf<'SignOffReminderDue'>[] {
  const sent: EventOf<'SignOffReminderDue'>[] = [];
  let state = dossier;
  for (let at = nextWakeUp(state); at !== null && at <= until; at = nextWakeUp(state)) {
    const command = { type: 'ReachInstant' as const, at };
    sent.push(...eventsOf(state, command).filter((event) => event.type === 'SignOffReminderDue'));
    state = play(state, command);
  }
  return sent;
}

const leavesOn = (event: EventOf<'SignOffReminderDue'>): string =>
  `${event.participantId} ${event.reminder?.on ?? 'by hand'} ${wallAt(calendar, event.reminder?.sendAt ?? event.at).time}`;

describe('reminders', () => {
  it('leave 30, 15, 5 and 2 working days before the due day at nine, counted over Armistice and All Saints', () => {
    const aalstOnly = play(
      launched(),
      agrees({ who: gent, at: '2019-07-19T09:00:00.000Z' }),
      agrees({ who: ronse, at: '2019-07-19T09:00:00.000Z' }),
    );
    expect(remindersUntil(aalstOnly, '2019-12-13T23:00:00.000Z').map(leavesOn)).toEqual([
      'aalst 2019-10-30 09:00',
      'aalst 2019-11-22 09:00',
      'aalst 2019-12-06 09:00',
      'aalst 2019-12-11 09:00',
    ]);
  });

  it('are decided an hour or two before they leave', () => {
    const wakeUp = nextWakeUp(launched());
    expect(wakeUp !== null && wakeUp >= '2019-10-30T06:00:00.000Z' && wakeUp <= '2019-10-30T07:00:00.000Z').toBe(true);
  });

  it('never reach who has answered', () => {
    const dossier = play(launched(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    const reminded = remindersUntil(dossier, '2019-12-13T23:00:00.000Z').map((event) => event.participantId);
    expect(reminded).not.toContain(gent);
    expect(reminded).toContain(aalst);
  });

  it('pause for the asker only, until the question is answered', () => {
    const asking = play(
      launched(),
      answers(
        '2019-10-01T09:00:00.000Z',
        received(gent, { row: 'q', at: '2019-10-01T09:00:00.000Z', reply: question }),
      ),
    );
    const first = remindersUntil(asking, '2019-11-01T00:00:00.000Z').map((event) => event.participantId);
    expect(first).toEqual([aalst, ronse]);
    const answered = play(
      asking,
      reaches('2019-11-01T00:00:00.000Z'),
      asked('2019-11-04T09:00:00.000Z', { type: 'AnswerQuestion', participantId: gent, answerTextId: reason }),
    );
    const next = remindersUntil(answered, '2019-11-23T00:00:00.000Z').map((event) => event.participantId);
    expect(next).toContain(gent);
  });

  it('leave alone who named a day until two working days after it, then resume', () => {
    const named = play(
      launched(),
      answers(
        '2019-10-01T09:00:00.000Z',
        received(gent, { row: 'n', at: '2019-10-01T09:00:00.000Z', reply: decidesOn('2019-11-27') }),
      ),
    );
    const dates = remindersUntil(named, '2019-12-13T23:00:00.000Z')
      .filter((event) => event.participantId === gent)
      .map(leavesOn);
    expect(dates).toEqual(['gent 2019-11-29 09:00', 'gent 2019-12-06 09:00', 'gent 2019-12-11 09:00']);
  });

  it('after an outage go out once: the newest, the older ones superseded', () => {
    const events = eventsOf(launched(), reaches('2019-12-07T12:00:00.000Z')).filter(
      (event) => 'participantId' in event && event.participantId === aalst,
    );
    expect(typesOf(events)).toEqual(['SignOffRemindersSuperseded', 'SignOffReminderDue']);
    expect(events).toMatchObject([{ offsets: [30, 15] }, { reminder: { offset: 5 }, number: 1 }]);
  });

  it('follow a moved due day, and one that went out does not go out again', () => {
    const first = play(launched(), reaches('2019-10-30T08:00:00.000Z'));
    const move = asked('2019-10-31T09:00:00.000Z', {
      type: 'MoveDate',
      date: 'internalDue',
      on: day('2020-01-08'),
      time: null,
      reasonTextId: reason,
    });
    const open = openReminders(play(first, move), play(first, move).participants[aalst] ?? fail());
    expect(open.map((reminder) => [reminder.offset, reminder.on])).toEqual([
      [15, '2019-12-13'],
      [5, '2019-12-31'],
      [2, '2020-01-06'],
    ]);
  });

  it('follow the extension of one municipality only', () => {
    const extend = asked('2019-10-01T09:00:00.000Z', {
      type: 'ExtendParticipant',
      participantId: ronse,
      on: day('2020-01-10'),
      reasonTextId: reason,
    });
    const dates = remindersUntil(play(launched(), extend), '2020-01-15T00:00:00.000Z').map(leavesOn);
    expect(dates.filter((one) => one.startsWith('ronse')).at(-1)).toBe('ronse 2020-01-08 09:00');
    expect(dates.filter((one) => one.startsWith('aalst')).at(-1)).toBe('aalst 2019-12-11 09:00');
  });

  it('skip a contact whose mail is refused for good', () => {
    const failed = play(launched(), {
      type: 'ReportMailFailures',
      at: '2019-07-18T09:00:00.000Z' as Instant,
      mails: [{ mailKey: 'm', contactId: 'contact-aalst-1' as never }],
    });
    expect(remindersUntil(failed, '2019-11-01T00:00:00.000Z').map((event) => event.participantId)).toEqual([
      gent,
      ronse,
    ]);
  });

  it('stop once the file is declared ready, and go on when it no longer is', () => {
    const approved = play(agreedByTwo(), boardApproves('2019-10-20T18:00:00.000Z'));
    const ready = play(approved, asked('2019-10-21T09:00:00.000Z', { type: 'DeclareReady', stepId: SUBMISSION }));
    const revoked = play(ready, declines({ who: gent, at: '2019-10-22T09:00:00.000Z' }));
    const reminded = (dossier: Dossier) => remindersUntil(dossier, '2019-11-01T00:00:00.000Z').map(leavesOn);
    expect(reminded(approved)).toEqual(['ronse 2019-10-30 09:00']);
    expect(reminded(ready)).toEqual([]);
    expect(reminded(revoked)).toEqual(['ronse 2019-10-30 09:00']);
  });

  it('stop after the closing', () => {
    expect(remindersUntil(play(launched(), reaches('2020-01-16T00:00:00.000Z')), '2020-02-01T00:00:00.000Z')).toEqual(
      [],
    );
  });

  it('can be sent by hand to those who still have to answer', () => {
    const dossier = play(launched(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    const events = eventsOf(
      dossier,
      asked('2019-10-02T09:00:00.000Z', { type: 'RemindNow', participantIds: [gent, aalst] }),
    );
    expect(events.filter((event) => event.type === 'SignOffReminderDue').map((event) => event.participantId)).toEqual([
      aalst,
    ]);
  });
});

function fail(): never {
  throw new Error('no such participant');
}
