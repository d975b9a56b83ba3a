import type { DossierCommand } from '../../dossier/commands';
import type { Dossier } from '../../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  eventsOf,
  gent,
  launched,
  municipality,
  play,
  reaches,
  rejectionOf,
  ronse,
} from '../../dossier/dossier.fixtures';
import { tasksOf } from '../../read-models/tasks';
import type { FieldValues } from '../fields';
import { outcomeOf } from '../progress';
import { possibleActs } from '../recorded-step';
import { acts, callAnd, id, launchedWith, recordedStep } from '../recorded.fixtures';
import { missingInYear } from '../yearly-minimum';
import { RECORDED_KINDS } from '.';
import type { RecordedKind } from '.';

const AUGUST = '2019-08-01T09:00:00.000Z';
const STEP = 'step';

const on = (of: RecordedKind, settings: FieldValues = {}): Dossier =>
  launchedWith(recordedStep(of, STEP, { settings }));
const does = (act: string, values: FieldValues = {}, at = AUGUST): DossierCommand => acts(at, STEP, [act, values]);
const end = (dossier: Dossier): string | null => outcomeOf(dossier, id(STEP));
const why = (dossier: Dossier, command: DossierCommand): unknown => {
  const rejection = rejectionOf(dossier, command);
  return rejection?.code === 'ActRefused' ? rejection.why : rejection?.code;
};
const possible = (dossier: Dossier): readonly string[] => Object.keys(possibleActs(dossier, id(STEP)));

describe('every recorded kind', () => {
  it.each(Object.entries(RECORDED_KINDS))('%s begins as plain data and ends in ways that it names', (_, kind) => {
    expect(JSON.parse(JSON.stringify(kind.start))).toEqual(kind.start);
    expect(kind.ends.length).toBeGreaterThan(0);
    expect(Object.keys(kind.acts).length).toBeGreaterThan(0);
  });
});

describe('informing', () => {
  it('mails everybody who was asked, and ends when it was the last time', () => {
    const dossier = on('inform');
    const tell = does('tell', { message: 'words', isLast: false });
    expect(end(play(dossier, tell))).toBeNull();
    expect(end(play(dossier, does('tell', { message: 'words', isLast: true })))).toBe('told');
  });
});

describe('collecting input', () => {
  it('per participant asks from whom it comes', () => {
    expect(why(on('collect-input', { isPerParticipant: true }), does('receive'))).toBe('notAsked');
  });

  it('closes by hand', () => {
    const dossier = on('collect-input');
    expect(end(play(dossier, does('receive', { from: gent }), does('close')))).toBe('collected');
  });
});

describe('a document', () => {
  const drafted = (): Dossier => play(on('document', { reviewsNeeded: 2 }), does('addVersion'));

  it('is frozen when as many agree as the call asks, and a new version begins the count again', () => {
    const one = play(drafted(), does('review', { verdict: 'agrees' }));
    expect(possible(one)).not.toContain('freeze');
    const two = play(one, does('review', { verdict: 'agrees' }));
    expect(possible(two)).toContain('freeze');
    expect(possible(play(two, does('addVersion')))).not.toContain('freeze');
  });

  it('takes in what a participant proposed', () => {
    const proposed = play(drafted(), does('propose', { from: gent, what: 'a goal' }));
    expect(why(proposed, does('addVersion', { takesIn: 'another goal' }))).toBe('unknownItem');
    expect(play(proposed, does('addVersion', { takesIn: 'a goal' })).steps[id(STEP)]).toMatchObject({
      data: { openProposals: [] },
    });
  });
});

describe('an eligibility check', () => {
  it('keeps the sums as they were on that day', () => {
    const dossier = launched({ call: callAnd(recordedStep('eligibility-check', STEP)) });
    const checked = play(dossier, does('check'));
    expect([end(checked), checked.steps[id(STEP)]]).toMatchObject(['notEligible', { data: { sums: [0] } }]);
    const { call } = play(launched({ call: callAnd(recordedStep('eligibility-check', STEP)) }));
    expect(call?.steps).toHaveLength(6);
    expect(agreedByTwo().call?.steps).toHaveLength(5);
  });
});

describe('a selection', () => {
  const settings = { rounds: 2, minimumScore: 60, cap: 1 };
  const candidates = (): Dossier =>
    play(
      on('selection', settings),
      does('addCandidate', { candidate: 'a' }),
      does('addCandidate', { candidate: 'b' }),
      does('openRound'),
    );
  const score = (candidate: string, points: number, goesOn: boolean): DossierCommand =>
    does('score', { candidate, score: points, goesOn });

  it('takes each candidate once, and none after it began', () => {
    expect(
      why(
        play(on('selection', settings), does('addCandidate', { candidate: 'a' })),
        does('addCandidate', { candidate: 'a' }),
      ),
    ).toBe('alreadyThere');
    expect(possible(candidates())).not.toContain('addCandidate');
  });

  it('lets nobody go on below the minimum', () => {
    expect(why(candidates(), score('a', 59, true))).toBe('scoreTooLow');
    expect(why(candidates(), score('a', 59, false))).toBeUndefined();
  });

  it('selects at most as many as the cap, after the last round', () => {
    const second = play(candidates(), score('a', 80, true), score('b', 70, true), does('openRound'));
    const chosen = play(second, does('choose', { candidate: 'a', as: 'selected' }));
    expect(why(chosen, does('choose', { candidate: 'b', as: 'selected' }))).toBe('capReached');
    expect(end(play(chosen, does('choose', { candidate: 'b', as: 'reserve' }), does('end')))).toBe('selected');
  });

  it('without anybody selected ends the dossier as the call says', () => {
    const second = play(candidates(), score('a', 10, false), score('b', 70, true), does('openRound'));
    expect(end(play(second, does('end')))).toBe('nobody');
  });
});

describe('a pre-application', () => {
  it('without feedback is done when it is registered; with it, the funder can ask for another', () => {
    expect(end(play(on('pre-application'), does('register', { reference: 'r' })))).toBe('accepted');
    const asked = play(on('pre-application', { hasFeedback: true }), does('register', { reference: 'r' }));
    expect(end(asked)).toBeNull();
    expect(possible(play(asked, does('feedback', { verdict: 'again' })))).toEqual(['register']);
    expect(end(play(asked, does('feedback', { verdict: 'accepted' })))).toBe('accepted');
  });
});

describe('a contract', () => {
  const settings = { parties: ['funder'], doParticipantsSign: true };
  it('is signed when every party signed, each on its own day', () => {
    const some = play(
      on('contract', settings),
      does('sign', { party: 'funder' }),
      does('sign', { participant: gent }),
      does('sign', { participant: aalst }),
    );
    expect(end(some)).toBeNull();
    expect(end(play(some, does('sign', { participant: ronse })))).toBe('signed');
  });

  it('waits for a partner that signed no declaration, and neither waits for nor takes who advises or looks on', () => {
    const roles = [
      [gent, 'corePartner'],
      [aalst, 'advisor'],
      [ronse, 'observer'],
    ] as const;
    const participants = roles.map(([one, role]) => ({ ...municipality(one, 1_000), role }));
    const dossier = launched({ call: callAnd(recordedStep('contract', STEP, { settings })), participants });
    for (const participant of [aalst, ronse]) expect(why(dossier, does('sign', { participant }))).toBe('notAsked');
    const some = play(dossier, does('sign', { party: 'funder' }));
    expect(end(some)).toBeNull();
    expect(end(play(some, does('sign', { participant: gent })))).toBe('signed');
  });

  it('takes no party that is not asked, and none twice', () => {
    expect(why(on('contract', settings), does('sign', { party: 'neighbour' }))).toBe('notAsked');
    expect(
      why(play(on('contract', settings), does('sign', { party: 'funder' })), does('sign', { party: 'funder' })),
    ).toBe('alreadyThere');
  });
});

describe('requests in a running grant', () => {
  const carry = { what: 'carryOver', reason: 'events were suspended', amount: 500_000, fromYear: 2020, toYear: 2021 };
  const asked = (): Dossier => play(on('grant-request'), does('request', carry));

  it('to carry means over name the amount and both years', () => {
    expect(why(on('grant-request'), does('request', { what: 'carryOver', reason: 'no amount' }))).toBe('notEnough');
  });

  it('are granted in full, in part, or refused', () => {
    const decide = (verdict: string, amount: number | null): Dossier =>
      play(asked(), does('decide', { request: carry.reason, verdict, amount }));
    const granted = (dossier: Dossier): unknown =>
      (dossier.steps[id(STEP)] as { data?: { requests?: unknown } }).data?.requests;
    expect(granted(decide('granted', null))).toMatchObject({
      [carry.reason]: { state: 'granted', grantedAmount: 500_000 },
    });
    expect(granted(decide('partly', 200_000))).toMatchObject({ [carry.reason]: { grantedAmount: 200_000 } });
    expect(granted(decide('refused', null))).toMatchObject({ [carry.reason]: { grantedAmount: 0 } });
    expect(why(asked(), does('decide', { request: carry.reason, verdict: 'partly', amount: 600_000 }))).toBe(
      'amountTooHigh',
    );
  });
});

describe('a log with a yearly minimum', () => {
  const settings = {
    sorts: ['fair', 'visit'],
    codes: ['one', 'two'],
    yearlySorts: ['fair'],
    yearlyCodes: ['one', 'two'],
    warnFrom: '10-01',
  };

  it('says what a year still lacks, and warns from the day that the call names', () => {
    const dossier = play(on('event-log', settings), does('log', { sort: 'fair', code: 'one', what: 'first' }));
    expect(missingInYear(dossier, id(STEP), 2019)).toEqual({ year: 2019, sorts: [], codes: ['two'], more: {} });
    expect(tasksOf(dossier).map(({ kind }) => kind)).not.toContain('logMissing');
    const autumn = play(dossier, reaches('2019-10-02T09:00:00.000Z'));
    expect(tasksOf(autumn)).toMatchObject([{ kind: 'logMissing', year: 2019 }]);
    const complete = play(
      autumn,
      does('log', { sort: 'visit', code: 'two', what: 'second' }, '2019-10-03T09:00:00.000Z'),
    );
    expect(tasksOf(complete)).toEqual([]);
  });
});

describe('uptake per participant', () => {
  it('ends when every organ has said something, everywhere or partly', () => {
    const said = (verdict: string): Dossier =>
      play(
        on('uptake-round', { organ: 'mat' }),
        does('takeUp', { participant: gent, verdict: 'takenUp' }),
        does('takeUp', { participant: aalst, verdict: 'takenUp' }),
        does('takeUp', { participant: ronse, verdict }),
      );
    expect([end(said('takenUp')), end(said('declined')), end(said('later'))]).toEqual(['everywhere', 'partly', null]);
  });
});

describe('an awaited answer', () => {
  it('is awaited only after something was sent', () => {
    expect(possible(on('awaited-answer'))).toEqual(['send']);
    const sent = play(on('awaited-answer'), does('send', { to: 'the minister' }));
    expect(end(play(sent, does('answer', { what: 'a visit' })))).toBe('answered');
    expect(end(play(sent, does('giveUp', { reason: 'a year of silence' })))).toBe('noAnswer');
  });
});

describe('an action plan', () => {
  it('is adopted only when every priority has an action', () => {
    const plan = play(
      on('action-plan', { codes: ['one', 'two'], needsEveryCode: true }),
      does('addAction', { what: 'a', code: 'one' }),
    );
    expect(why(plan, does('adopt'))).toBe('notEnough');
    const whole = play(
      plan,
      does('addAction', { what: 'b', code: 'two' }),
      does('adopt'),
      does('progress', { action: 'a', reached: 3, state: 'done' }),
    );
    expect(whole.steps[id(STEP)]).toMatchObject({
      data: { adoptedOn: '2019-08-01', actions: { a: { reached: 3, state: 'done' } } },
    });
    expect(why(whole, does('progress', { action: 'a', reached: 4, state: 'open' }))).toBe('unknownItem');
  });
});

describe('sub-dossiers', () => {
  const started = (isForEverybody: boolean): Dossier =>
    play(
      on('sub-dossiers', { call: 'other', isForEverybody }),
      does('start', { participant: gent, dossier: 'd1' }),
      does('start', { participant: aalst, dossier: 'd2' }),
    );
  const finish = (participant: string, outcome: string): DossierCommand => does('finish', { participant, outcome });

  it('end each for itself; the step is closed by hand when not everybody takes part', () => {
    const half = play(started(false), finish(gent, 'approved'));
    expect(possible(half)).not.toContain('close');
    expect(end(play(half, finish(aalst, 'rejected'), does('close')))).toBe('finished');
  });

  it('for everybody end by themselves once the last one has', () => {
    const three = play(
      started(true),
      does('start', { participant: ronse, dossier: 'd3' }),
      finish(gent, 'rejected'),
      finish(aalst, 'rejected'),
    );
    expect(end(three)).toBeNull();
    expect(end(play(three, finish(ronse, 'withdrawn')))).toBe('noneSucceeded');
  });
});

describe('what was recorded', () => {
  it('stands in one event with its values', () => {
    expect(eventsOf(on('task'), does('finish', { note: 'all well' }))[0]).toMatchObject({
      type: 'StepActed',
      act: 'finish',
      values: { on: '2019-08-01', note: 'all well', file: null },
      outcome: 'done',
    });
  });
});
