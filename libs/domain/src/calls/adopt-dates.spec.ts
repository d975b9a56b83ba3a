import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  asked,
  call,
  coordinator,
  day,
  eventsOf,
  gent,
  launched,
  play,
  reaches,
  reason,
  time,
  typesOf,
} from '../dossier/dossier.fixtures';
import { acts, id, launchedWith, recordedStep } from '../steps/recorded.fixtures';
import type { CallRules } from './call-rules';

/** The last reminder leaves on Wednesday 11 December at nine in Brussels and is decided on before. */
const decided = play(launched(), reaches('2019-12-06T12:00:00.000Z'), reaches('2019-12-11T07:30:00.000Z'));
const BEFORE_IT_LEAVES = '2019-12-11T07:40:00.000Z';

const adopts = (change: Partial<CallRules>, at = BEFORE_IT_LEAVES): DossierCommand =>
  asked(at, { type: 'AdoptCall', call: { ...call, version: 2, ...change }, participants: [], reasonTextId: reason });
const moves = (on: string, hour: string | null): DossierCommand =>
  asked(BEFORE_IT_LEAVES, {
    type: 'MoveDate',
    date: 'closing',
    on: day(on),
    time: hour === null ? null : time(hour),
    reasonTextId: reason,
  });
const corrections = (dossier: Dossier, command: DossierCommand): readonly unknown[] =>
  eventsOf(dossier, command).filter(({ type }) => type === 'DateCorrectionDue');
const remindersIn = (dossier: Dossier, at: string): number =>
  typesOf(eventsOf(dossier, reaches(at))).filter((type) => type === 'SignOffReminderDue').length;

describe('a reminder that has not left when a newer version of the call moves its date', () => {
  it('may go out again by the new date, and is not counted as one that went out', () => {
    const moved = play(decided, adopts({ internalDue: { ...call.internalDue, on: day('2019-12-20') } }));
    expect(decided.participants[gent]?.remindedOffsets).toContain(2);
    expect(moved.participants[gent]?.remindedOffsets).not.toContain(2);
    expect(remindersIn(moved, '2019-12-18T07:59:00.000Z')).toBe(3);
  });

  it('is named by the event, so that the mail with the old date does not leave', () => {
    const [event] = eventsOf(decided, adopts({ closing: { ...call.closing, on: day('2020-02-28') } }));
    expect(event).toMatchObject({ type: 'CallAdopted', movedDates: ['closing'] });
  });

  it('leaves as it is when the version moves no date', () => {
    const adopted = play(decided, adopts({}));
    expect(adopted.participants[gent]?.remindedOffsets).toContain(2);
    expect(eventsOf(decided, adopts({}))[0]).not.toHaveProperty('movedDates');
  });
});

describe('a date of which only the hour changes', () => {
  const noon = { ...call.closing, time: time('12:00') };

  it('is corrected with both hours, moved by hand or by a newer version', () => {
    const hours = { from: null, to: '12:00' };
    const expected = { type: 'DateCorrectionDue', from: '2020-01-15', to: '2020-01-15', hours };
    expect(corrections(launched(), moves('2020-01-15', '12:00'))).toContainEqual(expect.objectContaining(expected));
    expect(corrections(launched(), adopts({ closing: noon }))).toContainEqual(expect.objectContaining(expected));
  });

  it('names no hours when neither day has one', () => {
    expect(corrections(launched(), moves('2020-01-20', null))[0]).not.toHaveProperty('hours');
  });
});

describe('a step that is of another kind in the newer version', () => {
  const OCTOBER = '2019-10-01T09:00:00.000Z';
  const before = play(
    launchedWith(recordedStep('event-log', 'notes', { settings: { sorts: ['fair'] } })),
    acts(OCTOBER, 'notes', ['log', { sort: 'fair', what: 'a' }]),
    asked(OCTOBER, {
      type: 'MoveStepDate',
      stepId: id('notes'),
      on: day('2019-10-20'),
      time: null,
      reasonTextId: reason,
    }),
  );
  const withStep = (step: ReturnType<typeof recordedStep>): DossierCommand =>
    adopts({ steps: [...call.steps, step] }, OCTOBER);

  it('begins anew: nobody acted on it, and its date was not moved', () => {
    expect(before.stepRecords[id('notes')]).toMatchObject({ by: [coordinator], movedTo: { on: '2019-10-20' } });
    const after = play(before, withStep(recordedStep('task', 'notes')));
    expect(after.stepRecords[id('notes')]).not.toMatchObject({ movedTo: { on: '2019-10-20' } });
    expect(after.stepRecords[id('notes')]?.by ?? []).toEqual([]);
  });

  it('keeps what was recorded on it when its kind stays', () => {
    const kept = recordedStep('event-log', 'notes', { settings: { sorts: ['fair', 'visit'] } });
    expect(play(before, withStep(kept)).stepRecords[id('notes')]).toMatchObject({ by: [coordinator] });
  });
});

describe('who only moved the date of a step', () => {
  const OCTOBER = '2019-10-01T09:00:00.000Z';
  const dossier = launchedWith(recordedStep('task', 'first'), recordedStep('task', 'apart', { notBy: [id('first')] }));
  const moved = (stepId: string): DossierCommand =>
    asked(OCTOBER, {
      type: 'MoveStepDate',
      stepId: id(stepId),
      on: day('2019-10-20'),
      time: null,
      reasonTextId: reason,
    });

  it('has recorded nothing on it, and may record on the step that is kept apart from it', () => {
    expect(eventsOf(play(dossier, moved('first')), acts(OCTOBER, 'apart', ['finish', {}]))).toContainEqual(
      expect.objectContaining({ type: 'StepActed', stepId: 'apart' }),
    );
  });

  it('may be the one who recorded on the other step', () => {
    const done = play(dossier, acts(OCTOBER, 'first', ['finish', {}]));
    expect(eventsOf(done, moved('apart'))).toContainEqual(expect.objectContaining({ type: 'StepDateMoved' }));
  });
});
