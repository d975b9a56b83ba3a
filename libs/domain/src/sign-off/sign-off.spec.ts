import {
  aalst,
  agrees,
  agreement,
  answers,
  asked,
  call,
  conditional,
  contactId,
  day,
  decidesOn,
  declines,
  eventsOf,
  gent,
  instant,
  launched,
  launch,
  municipality,
  play,
  question,
  reason,
  received,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import type { CallRules } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import { effectsOf } from '../dossier/effects-of';
import { evolve } from '../dossier/evolve';
import { roundOf } from '../dossier/lookups';
import type { ParticipantId, RowId } from '../primitives/ids';
import { quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import { standingOf } from './standing';

const OCTOBER = '2019-10-01T09:00:00.000Z';

function standing(dossier: Dossier, who: ParticipantId): string {
  const participant = dossier.participants[who];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) throw new Error('no such participant');
  return standingOf(participant, round);
}

function says(
  who: ParticipantId,
  reply: Parameters<typeof received>[1]['reply'],
  row = 'row',
): ReturnType<typeof answers> {
  return answers(OCTOBER, received(who, { row, at: OCTOBER, reply }));
}

describe('an answer of a municipality', () => {
  it('counts when it agrees and gives the needed mandates', () => {
    expect(standing(play(launched(), agrees({ who: gent, at: OCTOBER })), gent)).toBe('agreed');
  });

  it('does not count without a needed mandate, and the coordinator must complete it', () => {
    const reply = { ...agreement, mandates: { draft: true, file: false, execute: true } };
    const dossier = play(launched(), says(gent, reply));
    expect(standing(dossier, gent)).toBe('mandateMissing');
    expect(tasksOf(dossier).map((task) => task.kind)).toContain('completeMandates');
  });

  it('counts without the mandate that is not needed', () => {
    const reply = { ...agreement, mandates: { draft: true, file: true, execute: false } };
    expect(standing(play(launched(), says(gent, reply)), gent)).toBe('agreed');
  });

  it('under a condition counts only when the coordinator accepts the condition', () => {
    const waiting = play(launched(), says(gent, conditional));
    const decideCondition = (isAccepted: boolean): ReturnType<typeof asked> =>
      asked(OCTOBER, {
        type: 'DecideCondition',
        participantId: gent,
        rowId: 'row' as RowId,
        isAccepted,
        reasonTextId: null,
      });
    expect(standing(waiting, gent)).toBe('conditionOpen');
    expect(standing(play(waiting, decideCondition(true)), gent)).toBe('agreed');
    expect(standing(play(waiting, decideCondition(false)), gent)).toBe('conditionRefused');
  });

  it('is applied once, however often the row arrives', () => {
    const dossier = play(launched(), agrees({ who: gent, at: OCTOBER }));
    expect(eventsOf(dossier, agrees({ who: gent, at: OCTOBER }))).toEqual([]);
  });

  it('is replaced by a later one through the same link', () => {
    const dossier = play(
      launched(),
      agrees({ who: gent, at: OCTOBER }),
      declines({ who: gent, at: '2019-10-02T09:00:00.000Z' }),
    );
    expect(standing(dossier, gent)).toBe('declined');
    expect(dossier.participants[gent]?.slots[1].answers).toHaveLength(1);
  });

  it('through another link with another decision is a conflict, never the last one wins', () => {
    const dossier = play(launched(), agrees({ who: gent, at: OCTOBER }), declines({ who: gent, at: OCTOBER, nth: 2 }));
    expect(standing(dossier, gent)).toBe('conflict');
    expect(quorumOf(dossier)[0]?.sum).toBe(0);
  });

  it('through another link that says the same confirms the first', () => {
    const first = play(launched(), agrees({ who: gent, at: OCTOBER }));
    const second = agrees({ who: gent, at: OCTOBER, row: 'second', nth: 2 });
    expect(typesOf(eventsOf(first, second))).toEqual(['AnswerSeconded']);
    expect(standing(play(first, second), gent)).toBe('agreed');
  });

  it('stands again once the coordinator settles the conflict', () => {
    const contested = play(
      launched(),
      agrees({ who: gent, at: OCTOBER }),
      declines({ who: gent, at: OCTOBER, nth: 2 }),
    );
    const settle = asked(OCTOBER, {
      type: 'SettleConflict',
      participantId: gent,
      slot: 1,
      rowId: 'row-gent' as RowId,
      reasonTextId: reason,
    });
    expect(standing(play(contested, settle), gent)).toBe('agreed');
  });

  it('entered from paper beside a contrary link answer is a conflict too', () => {
    const paper = { ...received(gent, { row: 'paper', at: OCTOBER, reply: agreement }), linkId: null, contactId: null };
    const dossier = play(launched(), declines({ who: gent, at: OCTOBER }), answers(OCTOBER, paper));
    expect(standing(dossier, gent)).toBe('conflict');
  });

  it('after the own due day counts and is marked late', () => {
    const late = '2019-12-14T09:00:00.000Z';
    const dossier = play(launched(), agrees({ who: gent, at: late }));
    expect(standing(dossier, gent)).toBe('agreed');
    expect(dossier.participants[gent]?.slots[1].answers[0]?.isLate).toBe(true);
  });

  it('in the last second of the closing day in Brussels is in time, one second later it is kept and not counted', () => {
    const inTime = play(launched(), agrees({ who: gent, at: '2020-01-15T22:59:59.000Z' }));
    const after = play(launched(), agrees({ who: gent, at: '2020-01-15T23:00:00.000Z' }));
    expect(standing(inTime, gent)).toBe('agreed');
    expect(standing(after, gent)).toBe('unanswered');
    expect(after.afterClosing).toHaveLength(1);
  });

  it('kept after the closing counts after all when the closing moves past it', () => {
    const after = play(launched(), agrees({ who: gent, at: '2020-01-16T09:00:00.000Z' }));
    const moved = asked('2020-01-16T10:00:00.000Z', {
      type: 'MoveDate',
      date: 'closing',
      on: day('2020-02-15'),
      time: null,
      reasonTextId: reason,
    });
    expect(standing(play(after, moved), gent)).toBe('agreed');
  });

  it('of a dropped participant is kept and not counted', () => {
    const drop = asked(OCTOBER, { type: 'DropParticipant', participantId: aalst, reasonTextId: reason });
    const events = eventsOf(play(launched(), drop), agrees({ who: aalst, at: OCTOBER }));
    expect(events).toMatchObject([{ type: 'AnswerKeptUncounted', reason: 'participantDropped' }]);
  });

  it('sends a receipt to the one who answered and to nobody else', () => {
    const before = launched();
    const [event] = eventsOf(before, agrees({ who: gent, at: OCTOBER }));
    if (event === undefined) throw new Error('no event');
    const effects = effectsOf(event, evolve(before, event), before.version + 1);
    expect(effects).toMatchObject([{ kind: 'receipt', contactId: contactId(gent) }]);
  });
});

describe('a municipality that does not decide yet', () => {
  it('names the day on which its organ decides', () => {
    expect(standing(play(launched(), says(gent, decidesOn('2019-12-04'))), gent)).toBe('named');
  });

  it('is a task for the coordinator at once when that day lies after the due day', () => {
    const dossier = play(launched(), says(gent, decidesOn('2019-12-19')));
    expect(tasksOf(dossier).map((task) => task.kind)).toContain('namedDayAfterDue');
  });

  it('takes back its earlier yes by naming a day', () => {
    const dossier = play(launched(), agrees({ who: gent, at: OCTOBER }), says(gent, decidesOn('2019-12-04')));
    expect(standing(dossier, gent)).toBe('named');
  });

  it('asks a question that the coordinator answers', () => {
    const asking = play(launched(), says(gent, question));
    expect(standing(asking, gent)).toBe('question');
    const answer = asked(OCTOBER, { type: 'AnswerQuestion', participantId: gent, answerTextId: reason });
    expect(standing(play(asking, answer), gent)).toBe('unanswered');
  });
});

describe('two signatories', () => {
  const twoSlots: CallRules = {
    ...call,
    steps: call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, slots: 2 } : step)),
  };
  const both = municipality(ronse, 5_000, 2);
  const second = {
    ...both,
    contacts: both.contacts.map((one, index) => ({ ...one, slot: index === 1 ? (2 as const) : (1 as const) })),
  };
  const dossier = launched({ ...launch, call: twoSlots, participants: [second] });
  const fromSlot = (slot: 1 | 2, row: string): ReturnType<typeof answers> =>
    answers(OCTOBER, { ...received(ronse, { row, at: OCTOBER, nth: slot, reply: agreement }), slot });

  it('must both agree before the municipality counts', () => {
    const half = play(dossier, fromSlot(1, 'a'));
    expect(standing(half, ronse)).toBe('unanswered');
    expect(standing(play(half, fromSlot(2, 'b')), ronse)).toBe('agreed');
  });

  it('must both agree again once the municipality took its answer back: what was taken back does not return', () => {
    const takesBack = asked('2019-10-02T09:00:00.000Z', {
      type: 'WithdrawSignOff',
      participantId: ronse,
      on: day('2019-10-02'),
      reasonTextId: reason,
    });
    const again = play(dossier, fromSlot(1, 'a'), fromSlot(2, 'b'), takesBack, fromSlot(1, 'c'));
    expect(standing(again, ronse)).toBe('unanswered');
    expect(standing(play(again, fromSlot(2, 'd')), ronse)).toBe('agreed');
  });
});

it('an answer received before the closing but processed after it counts', () => {
  const reached = play(launched(), { type: 'ReachInstant', at: instant('2020-01-15T23:00:00.000Z') });
  expect(reached.isRoundClosing).toBe(true);
  const waiting = received(gent, { row: 'waiting', at: '2020-01-15T22:59:59.000Z', reply: agreement });
  const closed = play(reached, { type: 'CloseRound', at: instant('2020-01-15T23:00:01.000Z'), answers: [waiting] });
  expect(standing(closed, gent)).toBe('agreed');
  expect(closed.isRoundClosing).toBe(false);
});
