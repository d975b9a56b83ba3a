import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier, SlotAnswer } from '../dossier/dossier';
import {
  agreedByTwo,
  agreement,
  agrees,
  answers,
  asked,
  contactId,
  day,
  decidesOn,
  eventsOf,
  filed,
  gent,
  linkId,
  play,
  reaches,
  reason,
  received,
  refusal,
  rejectionOf,
} from '../dossier/dossier.fixtures';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { roundOf } from '../dossier/lookups';
import { quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import { standingOf } from './standing';
import type { Standing } from './standing';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const FEBRUARY = '2020-02-03T09:00:00.000Z';
const LATER = '2020-02-10T09:00:00.000Z';

function standing(dossier: Dossier): Standing {
  const participant = dossier.participants[gent];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

const annul = (at: string, on = at.slice(0, 10)): DossierCommand =>
  asked(at, { type: 'AnnulSignOff', participantId: gent, on: day(on), reasonTextId: reason });
const askAgain = (at: string): DossierCommand =>
  asked(at, { type: 'AskAgain', participantIds: [gent], reasonTextId: reason });
const notTreated = (nextOn: string | null): DossierCommand =>
  asked(NOVEMBER, {
    type: 'RecordNotTreated',
    participantId: gent,
    organ: 'gr',
    meetingOn: day('2019-10-30'),
    nextOn: nextOn === null ? null : day(nextOn),
    noteTextId: null,
  });
const tasks = (dossier: Dossier): readonly string[] => tasksOf(dossier).map(({ kind }) => kind);
const sum = (dossier: Dossier): number | undefined => quorumOf(dossier)[0]?.sum;
const answerOfGent = (dossier: Dossier): SlotAnswer | undefined => dossier.participants[gent]?.slots[1].answers[0];
const said = (row: string, at: string, reply: ReceivedAnswer['reply']): ReceivedAnswer =>
  received(gent, { row, at, nth: row === 'no' ? 2 : 1, reply });

/** Who gets which mail because of a command. */
function mailsOf(dossier: Dossier, command: DossierCommand): readonly string[] {
  let state = dossier;
  return eventsOf(dossier, command).flatMap((event) => {
    state = evolve(state, event);
    return effectsOf(event as never, state, state.version).map((effect) =>
      'contactId' in effect ? `${effect.kind} ${effect.contactId}` : effect.kind,
    );
  });
}

describe('a decision that its organ took back, or that was annulled', () => {
  it('is told to the contacts of the municipality, who are asked to have it taken anew', () => {
    expect(mailsOf(agreedByTwo(), annul(NOVEMBER))).toEqual(
      expect.arrayContaining([`signOffAnnulled ${contactId(gent)}`, `signOffAnnulled ${contactId(gent, 2)}`]),
    );
  });

  it('leaves the coordinator with the task to hear on which day the organ decides again', () => {
    const annulled = play(agreedByTwo(), annul(NOVEMBER));
    expect(tasks(annulled)).toContain('askForDay');
    const named = answers(NOVEMBER, said('day', NOVEMBER, decidesOn('2019-11-20')));
    expect(tasks(play(annulled, named))).not.toContain('askForDay');
    expect(tasks(play(annulled, agrees({ who: gent, at: NOVEMBER, row: 'anew' })))).not.toContain('askForDay');
  });

  it('can be asked for again by the coordinator, also after the filing', () => {
    expect(mailsOf(play(agreedByTwo(), annul(NOVEMBER)), askAgain(NOVEMBER))).toContain(
      `askedAgain ${contactId(gent)}`,
    );
    expect(mailsOf(play(filed(), annul(FEBRUARY)), askAgain(FEBRUARY))).toContain(`askedAgain ${contactId(gent)}`);
  });

  it('is reminded of like any question that is open', () => {
    const annulled = play(agreedByTwo(), annul(NOVEMBER));
    const reminded = eventsOf(annulled, reaches('2019-11-22T12:00:00.000Z'));
    expect(reminded).toContainEqual(expect.objectContaining({ type: 'SignOffReminderDue', participantId: gent }));
  });

  it('is linked to the one that takes its place', () => {
    const before = agreedByTwo();
    const after = play(before, annul(NOVEMBER), agrees({ who: gent, at: '2019-11-20T09:00:00.000Z', row: 'anew' }));
    expect(answerOfGent(after)?.retakes).toBe(answerOfGent(before)?.rowId);
  });
});

describe('a decision that is taken again after the filing', () => {
  const annulled = play(filed(), annul(FEBRUARY));
  const told = play(annulled, asked(FEBRUARY, { type: 'RecordFunderTold', participantId: gent, noteTextId: null }));

  it('takes the place of the annulled one, and the funder is to be told of it as well', () => {
    expect([sum(filed()), sum(told)]).toEqual([55_000, 25_000]);
    const retaken = play(told, agrees({ who: gent, at: LATER, row: 'anew' }));
    expect([standing(retaken), sum(retaken)]).toEqual(['agreed', 55_000]);
    expect(tasks(told)).not.toContain('tellFunder');
    expect(tasks(retaken)).toContain('tellFunder');
  });

  it('counts when it reached us before the annulment was recorded', () => {
    const early = play(filed(), agrees({ who: gent, at: '2020-02-02T09:00:00.000Z', row: 'anew', nth: 2 }));
    expect(early.afterClosing).toHaveLength(1);
    const recorded = play(early, annul(FEBRUARY, '2020-01-31'));
    expect([standing(recorded), sum(recorded), recorded.afterClosing]).toEqual(['agreed', 55_000, []]);
  });

  it('is a contradiction when two people say otherwise, whichever of them came first', () => {
    const yes = said('yes', LATER, agreement);
    const no = said('no', LATER, refusal);
    expect(standing(play(annulled, answers(LATER, yes, no)))).toBe('conflict');
    expect(standing(play(annulled, answers(LATER, no, yes)))).toBe('conflict');
  });
});

describe('a point that was not treated, without a new meeting', () => {
  it('leaves the coordinator with the task to hear on which day it is', () => {
    expect(tasks(play(agreedByTwo(), annul(NOVEMBER), notTreated(null)))).toContain('askForDay');
    expect(tasks(play(agreedByTwo(), annul(NOVEMBER), notTreated('2019-11-27')))).not.toContain('askForDay');
  });

  it('cannot have its next meeting before the one at which it was not treated', () => {
    expect(rejectionOf(agreedByTwo(), notTreated('2019-10-29'))).toEqual({
      code: 'NextMeetingNotLater',
      meetingOn: '2019-10-30',
      nextOn: '2019-10-29',
    });
  });
});

describe('a day on which an answer was undone', () => {
  it.each(['AnnulSignOff', 'WithdrawSignOff'] as const)('%s: cannot come before the answer or after today', (type) => {
    const undo = (on: string): DossierCommand =>
      asked(NOVEMBER, { type, participantId: gent, on: day(on), reasonTextId: reason });
    expect(rejectionOf(agreedByTwo(), undo('2019-09-30'))).toEqual({
      code: 'BeforeTheAnswer',
      participantId: gent,
      on: '2019-09-30',
      answeredOn: '2019-10-01',
    });
    expect(rejectionOf(agreedByTwo(), undo('2019-11-05'))).toEqual({
      code: 'DecisionInTheFuture',
      decidedOn: '2019-11-05',
    });
    expect(rejectionOf(agreedByTwo(), undo('2019-10-01'))).toBeNull();
  });

  it('may come before the day on which paper was entered, which arrives later than it was written', () => {
    const paper = { ...said('paper', '2019-10-20T09:00:00.000Z', agreement), linkId: null, contactId: null };
    const dossier = play(agreedByTwo(), annul('2019-10-10T09:00:00.000Z'), answers('2019-10-20T09:00:00.000Z', paper));
    expect(rejectionOf(dossier, annul(NOVEMBER, '2019-10-18'))).toBeNull();
  });
});

it('an answer kept after the closing does not undo a withdrawal that came after it', () => {
  const late = play(
    agreedByTwo(),
    reaches('2020-01-16T00:00:00.000Z'),
    agrees({ who: gent, at: '2020-01-16T09:00:00.000Z', row: 'late' }),
    asked('2020-01-17T09:00:00.000Z', {
      type: 'WithdrawSignOff',
      participantId: gent,
      on: day('2020-01-17'),
      reasonTextId: reason,
    }),
    asked('2020-01-20T09:00:00.000Z', {
      type: 'MoveDate',
      date: 'closing',
      on: day('2020-02-15'),
      time: null,
      reasonTextId: reason,
    }),
  );
  expect(standing(late)).toBe('withdrawn');
  expect(linkId(gent)).toBe(late.participants[gent]?.slots[1].answers[0]?.channel);
});
