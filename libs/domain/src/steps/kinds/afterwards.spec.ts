import type { StepRule } from '../../calls/call-rules';
import type { DossierCommand } from '../../dossier/commands';
import type { Dossier } from '../../dossier/dossier';
import { aalst, asked, gent, launched, play, reaches, rejectionOf, ronse } from '../../dossier/dossier.fixtures';
import { tasksOf } from '../../read-models/tasks';
import type { FieldValues } from '../fields';
import { outcomeOf } from '../progress';
import { possibleActs } from '../recorded-step';
import { acts, callAnd, id, launchedWith, recordedStep } from '../recorded.fixtures';
import { missingInYear } from '../yearly-minimum';
import type { RecordedKind } from '.';

const AUGUST = '2019-08-01T09:00:00.000Z';
const STEP = 'step';

const on = (of: RecordedKind, settings: FieldValues = {}): Dossier =>
  launchedWith(recordedStep(of, STEP, { settings }));
const does = (act: string, values: FieldValues = {}, at = AUGUST): DossierCommand => acts(at, STEP, [act, values]);
const end = (dossier: Dossier): string | null => outcomeOf(dossier, id(STEP));
const possible = (dossier: Dossier): readonly string[] => Object.keys(possibleActs(dossier, id(STEP)));
const why = (dossier: Dossier, command: DossierCommand): unknown => {
  const rejection = rejectionOf(dossier, command);
  return rejection?.code === 'ActRefused' ? rejection.why : rejection?.code;
};
const drops = (participantId: typeof gent): DossierCommand =>
  asked(AUGUST, { type: 'DropParticipant', participantId, reasonTextId: 'reason' as never });

describe('a contract of which the last party that was awaited takes part no longer', () => {
  const halfSigned = (): Dossier =>
    play(
      on('contract', { doParticipantsSign: true }),
      does('sign', { participant: gent }),
      does('sign', { participant: aalst }),
    );

  it('can be concluded with those who signed', () => {
    expect(possible(halfSigned())).not.toContain('conclude');
    const left = play(halfSigned(), drops(ronse));
    expect(end(left)).toBeNull();
    expect(possible(left)).toContain('conclude');
    expect(end(play(left, does('conclude')))).toBe('signed');
  });

  it('and that nobody signed is no contract', () => {
    const left = play(on('contract', { doParticipantsSign: true }), drops(ronse), drops(gent), drops(aalst));
    expect(possible(left)).not.toContain('conclude');
  });
});

describe('a signed contract', () => {
  const signed = (...others: readonly StepRule[]): Dossier =>
    play(
      launchedWith(recordedStep('contract', STEP, { settings: { parties: ['funder'] } }), ...others),
      does('sign', { party: 'funder' }),
    );
  const ends = does('end', { reason: 'one side gave notice' }, '2019-11-05T09:00:00.000Z');

  it('that is ended stops the dossier, and keeps the day on which it was signed', () => {
    const dossier = signed(recordedStep('task', 'work', { after: [id(STEP)] }));
    expect(possible(dossier)).toEqual(['end']);
    const ended = play(dossier, ends);
    expect(ended).toMatchObject({ stage: 'closed', outcome: 'stopped' });
    expect(ended.stepRecords[id(STEP)]?.concludedOn).toBe('2019-08-01');
  });

  it('that is ended opens what waits for just that, and then the dossier goes on', () => {
    const settlement = recordedStep('task', 'settle', { when: [{ step: id(STEP), outcomes: ['ended'] }] });
    const dossier = signed(recordedStep('task', 'work', { after: [id(STEP)] }), settlement);
    expect(dossier.steps[id('settle')]?.status).toBe('waiting');
    const ended = play(dossier, ends);
    expect([ended.stage, ended.steps[id('settle')]?.status]).toEqual(['running', 'open']);
  });

  it('that is never ended holds nothing up: what waits for its end is not waited for', () => {
    const settlement = recordedStep('task', 'settle', { when: [{ step: id(STEP), outcomes: ['ended'] }] });
    const dossier = signed(recordedStep('task', 'work', { after: [id(STEP)] }), settlement);
    expect(play(dossier, acts(AUGUST, 'work', ['finish']))).toMatchObject({ stage: 'closed', outcome: 'concluded' });
  });

  it('is ended once, and not before it was signed', () => {
    expect(rejectionOf(on('contract'), ends)).toMatchObject({ code: 'ActNotPossible' });
    const settlement = recordedStep('task', 'settle', { when: [{ step: id(STEP), outcomes: ['ended'] }] });
    expect(
      rejectionOf(
        play(signed(settlement, recordedStep('task', 'work')), ends),
        does('end', { reason: 'again' }, '2019-11-06T09:00:00.000Z'),
      ),
    ).toMatchObject({ code: 'StepNotOpen' });
  });
});

describe('input that nobody gave', () => {
  it('can be closed, and says that there was none', () => {
    expect(end(play(on('collect-input'), does('close')))).toBe('nothing');
  });
});

describe('a review by a co-author', () => {
  it('says whose it is, and counts once for each version', () => {
    const drafted = play(on('document', { reviewsNeeded: 2 }), does('addVersion'));
    const again = (from: string): DossierCommand =>
      does('review', { from, verdict: 'agrees', note: 'again' }, '2019-08-02T09:00:00.000Z');
    const once = play(drafted, does('review', { from: gent, verdict: 'agrees' }));
    expect(once.steps[id(STEP)]).toMatchObject({ data: { agreeing: 1, agreedBy: [gent] } });
    expect(why(once, again(gent))).toBe('alreadyThere');
    expect(possible(play(once, does('review', { from: aalst, verdict: 'agrees' })))).toContain('freeze');
    expect(why(play(once, does('addVersion')), again(gent))).toBeUndefined();
  });
});

describe('uptake in another organ than that of the call', () => {
  it('is kept with the organ', () => {
    const dossier = play(
      on('uptake-round', { organ: 'mat' }),
      does('takeUp', { participant: gent, verdict: 'takenUp', organ: 'cbs' }),
      does('takeUp', { participant: aalst, verdict: 'takenUp' }),
    );
    expect(dossier.steps[id(STEP)]).toMatchObject({
      data: { uptakes: { [gent]: { organ: 'cbs' }, [aalst]: { organ: null } } },
    });
  });
});

describe('the years of which a log asks something', () => {
  const log = (settings: FieldValues): Dossier =>
    launched({ call: callAnd(recordedStep('event-log', STEP, { settings: { sorts: ['meeting'], ...settings } })) });
  const lacks = (settings: FieldValues, year: number): boolean =>
    missingInYear(log({ yearlySorts: ['meeting'], ...settings }), id(STEP), year) !== null;

  it('begin and end as the call says', () => {
    const settings = { firstYear: 2020, lastYear: 2022 };
    expect([2019, 2020, 2022, 2023].map((year) => lacks(settings, year))).toEqual([false, true, true, false]);
  });

  it('can begin with the year after the one in which it opens', () => {
    expect([2019, 2020].map((year) => lacks({ firstYearAfterOpening: 1 }, year))).toEqual([false, true]);
    expect([2018, 2019].map((year) => lacks({ firstYearAfterOpening: 0 }, year))).toEqual([false, true]);
  });

  it('warn nobody in the year before they begin', () => {
    const settings = { yearlySorts: ['meeting'], warnFrom: '10-01', firstYearAfterOpening: 1 };
    const tasksOn = (at: string): readonly string[] =>
      tasksOf(play(log(settings), reaches(at))).map(({ kind }) => kind);
    expect(tasksOn('2019-12-20T09:00:00.000Z')).not.toContain('logMissing');
    expect(tasksOn('2020-10-02T09:00:00.000Z')).toContain('logMissing');
  });

  it('can ask for several of one sort', () => {
    const meets = (day: string): DossierCommand =>
      does('log', { sort: 'meeting', what: day, on: day }, '2019-12-01T09:00:00.000Z');
    const dossier = play(log({ yearlyNumbers: { meeting: 3 } }), meets('2019-08-05'));
    expect(missingInYear(dossier, id(STEP), 2019)).toEqual({
      year: 2019,
      sorts: ['meeting'],
      codes: [],
      more: { meeting: 2 },
    });
    expect(missingInYear(play(dossier, meets('2019-09-05'), meets('2019-11-05')), id(STEP), 2019)).toBeNull();
  });
});
