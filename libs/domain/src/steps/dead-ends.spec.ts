import { evolve } from '../dossier/evolve';
import { nextWakeUp } from '../dossier/reach-instant';
import type { DossierCommand } from '../dossier/commands';
import type { BodyDecisionRule, FunderDecisionRule, StepDeadline, SubmissionRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  asked,
  call,
  coordinator,
  day,
  declines,
  eventsOf,
  files,
  FUNDER,
  gent,
  launched,
  municipality,
  play,
  reaches,
  reason,
  rejectionOf,
  ronse,
  ROUND,
  SUBMISSION,
  typesOf,
} from '../dossier/dossier.fixtures';
import { standingOf } from '../sign-off/standing';
import { roundOf } from '../dossier/lookups';
import { outcomeOf } from './progress';
import { possibleActs } from './recorded-step';
import { acts, callAnd, callWith, id, launchedWith, recordedStep } from './recorded.fixtures';

const AUGUST = '2019-08-01T09:00:00.000Z';
const SEPTEMBER = '2019-09-02T09:00:00.000Z';
const OCTOBER = '2019-10-01T09:00:00.000Z';
const by = (on: string, opens: string | null = null): StepDeadline => ({
  term: { kind: 'until', on: day(on), time: null },
  opens: opens === null ? null : { kind: 'until', on: day(opens), time: null },
  whose: 'funder',
  certainty: 'stated',
  workingDaysBefore: [],
});
const adopts = (at: string, change: Partial<typeof call>): ReturnType<typeof asked> =>
  asked(at, { type: 'AdoptCall', call: { ...call, version: 2, ...change }, participants: [], reasonTextId: reason });

describe('a step that is passed over', () => {
  const forked = (): Dossier =>
    launchedWith(
      recordedStep('objection', 'choice'),
      recordedStep('task', 'work'),
      recordedStep('task', 'then', {
        after: [id('work')],
        when: [{ step: id('choice'), outcomes: ['upheld'] }],
      }),
    );

  it('ends no dossier in which a step before it is still open', () => {
    const dossier = play(forked(), acts(AUGUST, 'choice', ['waive']));
    expect(outcomeOf(dossier, id('then'))).toBe('skipped');
    expect(dossier.stage).toBe('running');
    expect(play(dossier, acts(OCTOBER, 'work', ['finish'])).stage).toBe('closed');
  });

  it('does not keep the dossier from ending when it is a board or a filing whose gate is shut', () => {
    const when = [{ step: id('choice'), outcomes: ['upheld'] }];
    const board: BodyDecisionRule = { kind: 'body-decision', id: id('board'), after: [], presenceMoreThan: 0.5, when };
    const filing: SubmissionRule = { kind: 'submission', id: SUBMISSION, after: [board.id], needsQuorum: false, when };
    const last = recordedStep('task', 'last', { after: [SUBMISSION] });
    const dossier = play(
      launchedWith(recordedStep('objection', 'choice'), board, filing, last, recordedStep('task', 'work')),
      acts(AUGUST, 'choice', ['waive']),
    );
    expect(dossier.steps[id('last')]?.status).toBe('waiting');
    expect(rejectionOf(dossier, files(AUGUST))).toMatchObject({ code: 'StepNotOpen' });
    expect(play(dossier, acts(OCTOBER, 'work', ['finish']))).toMatchObject({ stage: 'closed', outcome: 'concluded' });
  });
});

describe('a newer version of the call', () => {
  it('leaves no added step waiting for a step that it no longer has', () => {
    const version1 = callAnd(recordedStep('task', 'old'));
    const step = recordedStep('task', 'own', { after: [id('old')] });
    const dossier = play(
      launched({ call: version1 }),
      asked(AUGUST, { type: 'AddStep', step, titleTextId: reason, reasonTextId: reason }),
    );
    expect(dossier.steps[id('own')]?.status).toBe('waiting');
    expect(play(dossier, adopts(OCTOBER, {})).steps[id('own')]?.status).toBe('open');
  });

  it('opens the round again when it moves a closing that had passed', () => {
    const closed = play(launched(), reaches('2020-01-16T00:00:00.000Z'), {
      type: 'CloseRound',
      at: '2020-01-16T00:00:00.000Z' as never,
      answers: [],
    });
    expect(closed.steps[ROUND]?.status).toBe('done');
    const later = play(
      closed,
      adopts('2020-01-17T09:00:00.000Z', { closing: { ...call.closing, on: day('2020-02-20') } }),
    );
    expect([later.steps[ROUND]?.status, later.isClosingPassed]).toEqual(['open', false]);
    expect(nextWakeUp(later)).toBe('2020-02-20T23:00:00.000Z');
  });

  it('takes a step out of arrears when its date lies ahead again', () => {
    const dated = (on: string): ReturnType<typeof callWith> =>
      callWith(recordedStep('task', 'work', { deadline: by(on) }));
    const late = play(launched({ call: dated('2019-09-01') }), reaches('2019-09-02T12:00:00.000Z'));
    expect(late.stepRecords[id('work')]?.isOverdue).toBe(true);
    const moved = play(late, adopts('2019-09-03T09:00:00.000Z', { steps: dated('2019-10-01').steps }));
    expect(moved.stepRecords[id('work')]?.isOverdue).toBe(false);
    expect(typesOf(eventsOf(moved, reaches('2019-10-02T12:00:00.000Z')))).toContain('StepDeadlinePassed');
  });
});

describe('the own date of a step', () => {
  it('that had passed before the step could open is noticed when it opens', () => {
    const dossier = play(
      launchedWith(
        recordedStep('task', 'first'),
        recordedStep('objection', 'then', { after: [id('first')], deadline: by('2019-08-20') }),
      ),
      reaches('2019-09-10T09:00:00.000Z'),
    );
    const events = typesOf(eventsOf(dossier, acts(OCTOBER, 'first', ['finish'])));
    expect(events).toEqual(['StepActed', 'StepOpened', 'StepDeadlinePassed', 'DossierClosed']);
  });

  it('has not passed while it is being moved', () => {
    const dossier = play(launchedWith(recordedStep('supplement', 'proof', { deadline: by('2019-09-01') })));
    const move = asked('2019-08-30T09:00:00.000Z', {
      type: 'MoveStepDate',
      stepId: id('proof'),
      on: day('2019-10-01'),
      time: null,
      reasonTextId: reason,
    });
    const unplanned = eventsOf(dossier, move).reduce(evolve, dossier);
    expect(typesOf(eventsOf(unplanned, reaches('2019-09-02T09:00:00.000Z')))).toEqual([]);
  });

  it('opens its window by the clock, although nothing woke the dossier since', () => {
    const step = recordedStep('task', 'work', { deadline: by('2019-12-01', '2019-09-01') });
    const dossier = launchedWith(step, recordedStep('task', 'other'));
    expect(rejectionOf(dossier, acts(AUGUST, 'work', ['finish']))).toMatchObject({ code: 'ActNotPossible' });
    expect(rejectionOf(dossier, acts('2019-09-05T09:00:00.000Z', 'work', ['finish']))).toBeNull();
  });
});

describe('a step that is gone back to', () => {
  it('can be ended again: an objection is lodged anew, a contract signed anew', () => {
    const back = recordedStep('objection', 'object', {
      after: [id('deal')],
      routes: { upheld: { ends: null, reopens: [id('deal')] } },
    });
    const deal = recordedStep('contract', 'deal', { settings: { parties: ['funder'], doParticipantsSign: false } });
    const again = play(
      launchedWith(deal, back),
      acts(AUGUST, 'deal', ['sign', { party: 'funder' }]),
      acts(AUGUST, 'object', ['object', { reason: 'a sum' }]),
      acts(OCTOBER, 'object', ['ruling', { verdict: 'upheld' }]),
    );
    const signed = play(again, acts(OCTOBER, 'deal', ['sign', { party: 'funder' }]));
    expect(outcomeOf(signed, id('deal'))).toBe('signed');
    expect(Object.keys(possibleActs(signed, id('object')))).toEqual(['object', 'waive']);
  });
});

describe('steps that nobody is left for', () => {
  it('a selection ends when everybody is out before its last round', () => {
    const dossier = play(
      launchedWith(recordedStep('selection', 'choice', { settings: { rounds: 2 } }), recordedStep('task', 'other')),
      acts(AUGUST, 'choice', ['addCandidate', { candidate: 'one' }]),
      acts(AUGUST, 'choice', ['openRound']),
    );
    expect(Object.keys(possibleActs(dossier, id('choice')))).not.toContain('end');
    const out = play(dossier, acts(AUGUST, 'choice', ['score', { candidate: 'one', score: 10, goesOn: false }]));
    expect(outcomeOf(play(out, acts(AUGUST, 'choice', ['end'])), id('choice'))).toBe('nobody');
  });

  it('dossiers of participants that were dropped are not waited for', () => {
    const step = recordedStep('sub-dossiers', 'each', { settings: { call: 'other-call', isForEverybody: false } });
    const dossier = play(
      launched({ call: callAnd(step) }),
      acts(AUGUST, 'each', ['start', { participant: aalst, dossier: 'theirs' }]),
    );
    expect(Object.keys(possibleActs(dossier, id('each')))).not.toContain('close');
    const dropped = play(
      dossier,
      asked(AUGUST, { type: 'DropParticipant', participantId: aalst, reasonTextId: reason }),
    );
    expect(outcomeOf(play(dropped, acts(AUGUST, 'each', ['close'])), id('each'))).toBe('noneSucceeded');
  });
});

describe('what makes no sense', () => {
  it('is refused: an answer taken back twice, a participant that is there, a kind that nobody knows', () => {
    const withdraws = (at: string): ReturnType<typeof asked> =>
      asked(at, { type: 'WithdrawSignOff', participantId: gent, on: day(at.slice(0, 10)), reasonTextId: reason });
    const dossier = play(launched(), agrees({ who: gent, at: AUGUST }), withdraws(AUGUST));
    expect(rejectionOf(dossier, withdraws(OCTOBER))).toMatchObject({ code: 'NothingSigned' });
    const twin = { ...municipality(gent, 1_000), unitId: 'unit-other' as never };
    const joins = asked(AUGUST, { type: 'AddParticipant', participant: twin, reasonTextId: reason });
    expect(rejectionOf(dossier, joins)).toMatchObject({ code: 'SameUnitTwice' });
    const step = { ...recordedStep('task', 'new'), of: 'unheard-of' as never };
    const adds = asked(AUGUST, { type: 'AddStep', step, titleTextId: reason, reasonTextId: reason });
    expect(rejectionOf(dossier, adds)).toMatchObject({ code: 'FieldNotValid', field: 'of' });
  });
});

describe('an answer that was taken back and then annulled', () => {
  it('is asked for again', () => {
    const undone = (['WithdrawSignOff', 'AnnulSignOff'] as const).map((type) =>
      asked(OCTOBER, { type, participantId: gent, on: day('2019-10-01'), reasonTextId: reason }),
    );
    const dossier = play(launched(), agrees({ who: gent, at: AUGUST }), ...undone);
    const participant = dossier.participants[gent];
    const round = roundOf(dossier);
    if (participant === undefined || round === null) throw new Error('Gent takes part.');
    expect(standingOf(participant, round)).toBe('unanswered');
  });
});

describe('a second filing', () => {
  it('lets the coalition change until it goes, once the funder has chosen the first', () => {
    const first: SubmissionRule = { kind: 'submission', id: SUBMISSION, after: [], needsQuorum: false };
    const second: SubmissionRule = { kind: 'submission', id: id('second'), after: [FUNDER], needsQuorum: false };
    const stage: FunderDecisionRule = {
      kind: 'funder-decision',
      id: FUNDER,
      after: [SUBMISSION],
      outcomes: ['selected', 'notSelected'],
      givesAmount: false,
    };
    const [round] = call.steps;
    if (round === undefined) throw new Error('The call begins with a round.');
    const drop = asked(OCTOBER, { type: 'DropParticipant', participantId: ronse, reasonTextId: reason });
    const waiting = play(
      launchedWith(round, first, stage, second, recordedStep('task', 'goes-on')),
      agrees({ who: ronse, at: AUGUST }),
      files(AUGUST),
    );
    expect(rejectionOf(waiting, drop)).toEqual({ code: 'DossierIsSubmitted' });
    const says = asked(SEPTEMBER, {
      type: 'RecordFunderDecision',
      stepId: FUNDER,
      decidedOn: day('2019-09-02'),
      outcome: 'selected',
      amountCents: null,
      noteTextId: null,
    });
    const chosen = play(waiting, says);
    expect(play(chosen, drop).participants[ronse]?.isDropped).toBe(true);
    const filedAgain = play(chosen, {
      ...files(SEPTEMBER),
      stepId: id('second'),
      commandId: 'second',
    } as DossierCommand);
    expect(rejectionOf(filedAgain, drop)).toEqual({ code: 'DossierIsSubmitted' });
  });

  it('is ready no more when the quorum is lost, and asks nobody again', () => {
    const first: SubmissionRule = { kind: 'submission', id: SUBMISSION, after: [], needsQuorum: false };
    const second: SubmissionRule = { kind: 'submission', id: id('second'), after: [SUBMISSION], needsQuorum: true };
    const [round] = call.steps;
    if (round === undefined) throw new Error('The call begins with a round.');
    const ready = play(
      launchedWith(round, first, second),
      agrees({ who: gent, at: AUGUST }),
      agrees({ who: aalst, at: AUGUST }),
      files(AUGUST),
      { type: 'DeclareReady', stepId: id('second'), commandId: 'ready', by: coordinator, at: AUGUST as never },
    );
    expect(ready.steps[id('second')]?.status).toBe('ready');
    const lost = play(ready, declines({ who: gent, at: OCTOBER }));
    expect([lost.steps[id('second')]?.status, lost.steps[ROUND]?.status]).toEqual(['open', 'done']);
  });
});

describe('a contract that all sign', () => {
  it('waits no longer for who never answered and is dropped after the filing', () => {
    const [round] = call.steps;
    if (round === undefined) throw new Error('The call begins with a round.');
    const filing: SubmissionRule = { kind: 'submission', id: SUBMISSION, after: [], needsQuorum: false };
    const deal = recordedStep('contract', 'deal', { settings: { parties: [], doParticipantsSign: true } });
    const silent = play(
      launchedWith(round, filing, deal, recordedStep('task', 'goes-on')),
      agrees({ who: gent, at: AUGUST }),
      declines({ who: aalst, at: AUGUST }),
      files(AUGUST),
      acts(SEPTEMBER, 'deal', ['sign', { participant: gent }]),
    );
    expect(Object.keys(possibleActs(silent, id('deal')))).not.toContain('conclude');
    const dropped = play(
      silent,
      asked(OCTOBER, { type: 'DropParticipant', participantId: ronse, reasonTextId: reason }),
      acts(OCTOBER, 'deal', ['conclude']),
    );
    expect(outcomeOf(dropped, id('deal'))).toBe('signed');
  });
});
