import {
  aalst,
  agrees,
  answers,
  asked,
  call,
  contactId,
  decidesOn,
  declines,
  eventsOf,
  gent,
  launched,
  linkId,
  play,
  question,
  reaches,
  reason,
  received,
  rejectionOf,
  ronse,
} from '../dossier/dossier.fixtures';
import type { Rung } from '../calls/call-rules';
import type { DossierCommand, NewContact } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { effectsOf } from '../dossier/effects-of';
import { nextWakeUp } from '../dossier/reach-instant';
import { evolve } from '../dossier/evolve';
import { plannedAhead } from '../read-models/planned-ahead';
import { tasksOf } from '../read-models/tasks';
import { launch } from '../dossier/dossier.fixtures';

const LADDER = [
  { rung: 'secondPerson' as const, workingDaysBefore: 8 },
  { rung: 'phone' as const, workingDaysBefore: 4 },
  { rung: 'boardMember' as const, workingDaysBefore: 3 },
];
const SECOND = '2019-12-03T08:00:00.000Z';
const PHONE = '2019-12-09T08:00:00.000Z';
const BOARD = '2019-12-10T08:00:00.000Z';
const ALL = '2019-12-13T23:00:00.000Z';

/** Launched in July with a ladder; Gent and Ronse have signed, Aalst is silent. */
function silentAalst(ladder = LADDER): Dossier {
  const withLadder = { ...call, reminders: { ...call.reminders, ladder } };
  return play(
    launched({ ...launch, call: withLadder }),
    agrees({ who: gent, at: '2019-07-19T09:00:00.000Z' }),
    agrees({ who: ronse, at: '2019-07-19T09:00:00.000Z' }),
  );
}

const secretary: NewContact = {
  contactId: contactId(aalst, 9),
  slot: 1,
  linkId: linkId(aalst, 9),
  textVersionId: 'version-aalst' as NewContact['textVersionId'],
};

const found = (at: string, rung: Rung, person: NewContact | null): DossierCommand => ({
  type: 'AnswerEscalations',
  at: at as never,
  found: [{ participantId: aalst, rung, person }],
});

const bounces = (at: string, who: NewContact['contactId']): DossierCommand => ({
  type: 'ReportMailFailures',
  at: at as never,
  mails: [{ mailKey: `mail-${who}`, contactId: who }],
});

/** Every rung reached when the dossier wakes at its own instants up to `until`, and when its mail may leave. */
function rungsUntil(dossier: Dossier, until: string): readonly string[] {
  const reached: DossierEvent[] = [];
  let state = dossier;
  for (let at = nextWakeUp(state); at !== null && at <= until; at = nextWakeUp(state)) {
    reached.push(...eventsOf(state, reaches(at)));
    state = play(state, reaches(at));
  }
  return rungsIn(reached);
}

function rungsIn(events: readonly DossierEvent[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'EscalationReached' ? [`${event.participantId} ${event.rung} ${event.sendAt}`] : [],
  );
}

describe('the ladder of a call', () => {
  it('goes on from reminders to a second person, a call by phone and the board, counted back from the due day', () => {
    expect(rungsUntil(silentAalst(), ALL)).toEqual([
      `aalst secondPerson ${SECOND}`,
      `aalst phone ${PHONE}`,
      `aalst boardMember ${BOARD}`,
    ]);
  });

  it('is not there in a call that says nothing of it', () => {
    expect(rungsUntil(launched(), ALL)).toEqual([]);
  });

  it.each([
    ['agreed', agrees({ who: aalst, at: '2019-12-05T09:00:00.000Z' })],
    ['declined', declines({ who: aalst, at: '2019-12-05T09:00:00.000Z' })],
    [
      'asked a question',
      answers(
        '2019-12-05T09:00:00.000Z',
        received(aalst, { row: 'q', at: '2019-12-05T09:00:00.000Z', reply: question }),
      ),
    ],
    [
      'was dropped',
      asked('2019-12-05T09:00:00.000Z', { type: 'DropParticipant', participantId: aalst, reasonTextId: reason }),
    ],
  ])('stops for a municipality that %s', (_, deed) => {
    const half = play(silentAalst(), reaches(SECOND));
    expect(rungsUntil(play(half, deed), ALL)).toEqual([]);
  });

  it('waits for the day that an organ named, as reminders do', () => {
    const reply = decidesOn('2019-12-09');
    const named = play(
      silentAalst(),
      answers('2019-11-20T09:00:00.000Z', received(aalst, { row: 'd', at: '2019-11-20T09:00:00.000Z', reply })),
    );
    expect(rungsUntil(named, ALL)).toEqual([]);
  });

  it('moves with an extension, and climbs no rung twice', () => {
    const half = play(silentAalst(), reaches(SECOND));
    const extended = play(
      half,
      asked('2019-12-04T09:00:00.000Z', {
        type: 'ExtendParticipant',
        participantId: aalst,
        on: '2020-01-10' as never,
        reasonTextId: reason,
      }),
    );
    expect(rungsUntil(extended, '2020-01-10T23:00:00.000Z')).toEqual([
      'aalst phone 2020-01-06T08:00:00.000Z',
      'aalst boardMember 2020-01-07T08:00:00.000Z',
    ]);
  });

  it('stands among what is planned ahead', () => {
    const rungs = plannedAhead(silentAalst()).filter(({ kind }) =>
      ['secondPerson', 'phone', 'boardMember'].includes(kind),
    );
    expect(rungs.map(({ kind, on, participantIds }) => [kind, on, participantIds])).toEqual([
      ['secondPerson', '2019-12-03', [aalst]],
      ['phone', '2019-12-09', [aalst]],
      ['boardMember', '2019-12-10', [aalst]],
    ]);
  });
});

describe('whoever is found in the address book', () => {
  const sought = play(silentAalst(), reaches(SECOND));

  it('as second person is asked with a link of its own, in the sending hours, and reminded from then on', () => {
    const [event] = eventsOf(sought, found(SECOND, 'secondPerson', secretary));
    expect(event).toMatchObject({ type: 'SecondPersonAsked', contact: secretary, sendAt: SECOND });
    const after = evolve(sought, event!);
    const [mail] = effectsOf(event as never, after, 9);
    expect(mail).toMatchObject({ kind: 'secondPerson', linkId: secretary.linkId, window: true, notBefore: SECOND });
    const reminder = eventsOf(after, reaches('2019-12-06T08:00:00.000Z')).find(
      ({ type }) => type === 'SignOffReminderDue',
    );
    expect(reminder).toMatchObject({ contactIds: [contactId(aalst), secretary.contactId] });
  });

  it('answers as the first one would', () => {
    const two = play(sought, found(SECOND, 'secondPerson', secretary));
    const signed = play(two, agrees({ who: aalst, at: '2019-12-04T09:00:00.000Z', nth: 9 }));
    expect(rungsUntil(signed, ALL)).toEqual([]);
  });

  it('of the board is told without any link', () => {
    const late = play(silentAalst(), reaches(BOARD));
    const [event] = eventsOf(late, found(BOARD, 'boardMember', secretary));
    const [mail] = effectsOf(event as never, evolve(late, event!), 9);
    expect(mail).toMatchObject({ kind: 'boardMember', contactId: secretary.contactId, window: true });
    expect(mail).toHaveProperty('linkId', undefined);
    expect(evolve(late, event!).participants[aalst]?.contacts).toHaveLength(1);
  });

  it('is left in peace when the answer came while it was looked up', () => {
    const signed = play(sought, agrees({ who: aalst, at: SECOND }));
    expect(eventsOf(signed, found(SECOND, 'secondPerson', secretary))).toEqual([]);
  });

  it('is asked once, however often the dossier is told', () => {
    const two = play(sought, found(SECOND, 'secondPerson', secretary));
    expect(eventsOf(two, found(SECOND, 'secondPerson', secretary))).toEqual([]);
  });

  it('nobody: somebody calls instead', () => {
    const nobody = play(sought, found(SECOND, 'secondPerson', null));
    expect(tasksOf(nobody).map(({ kind }) => kind)).toContain('callParticipant');
  });
});

describe('a call by phone', () => {
  const waiting = play(silentAalst(), reaches(PHONE));
  const calls = asked(PHONE, { type: 'RecordPhoneCall', participantId: aalst, noteTextId: reason });
  const kinds = (dossier: Dossier): readonly string[] => tasksOf(dossier).map(({ kind }) => kind);

  it('is a task of the coordinator until it was made', () => {
    expect(kinds(waiting)).toContain('callParticipant');
    const called = play(waiting, calls);
    expect(kinds(called)).not.toContain('callParticipant');
    const again = asked(PHONE, { type: 'RecordPhoneCall', participantId: aalst, noteTextId: null });
    expect(rejectionOf(called, again)).toMatchObject({ code: 'NoPhoneCall' });
  });

  it('is no task any more once an answer came', () => {
    expect(kinds(play(waiting, agrees({ who: aalst, at: PHONE })))).not.toContain('callParticipant');
  });
});

describe('mail that does not arrive', () => {
  const AT = '2019-07-22T09:00:00.000Z';

  it('brings the second person at once, and a call when that mail fails too', () => {
    const failed = eventsOf(silentAalst(), bounces(AT, contactId(aalst)));
    expect(failed).toContainEqual(
      expect.objectContaining({ type: 'EscalationReached', rung: 'secondPerson', because: 'mailFailed' }),
    );
    const two = play(silentAalst(), bounces(AT, contactId(aalst)), found(AT, 'secondPerson', secretary));
    expect(rungsIn(eventsOf(two, bounces(AT, secretary.contactId)))).toEqual([`aalst phone ${AT}`]);
  });

  it('brings nothing while somebody else of the municipality can be reached', () => {
    const two = play(silentAalst(), reaches(SECOND), found(SECOND, 'secondPerson', secretary));
    expect(rungsIn(eventsOf(two, bounces(SECOND, contactId(aalst))))).toEqual([]);
  });

  it('brings nothing for who has answered, nor under a call without these rungs', () => {
    expect(rungsIn(eventsOf(silentAalst(), bounces(AT, contactId(gent))))).toEqual([]);
    expect(rungsIn(eventsOf(silentAalst([LADDER[2]!]), bounces(AT, contactId(aalst))))).toEqual([]);
  });
});
