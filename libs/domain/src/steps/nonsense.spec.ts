import type { Term } from '../deadlines/term';
import type { DossierCommand } from '../dossier/commands';
import { asked, BOARD, day, launched, reason, rejectionOf } from '../dossier/dossier.fixtures';
import { id, recordedStep } from './recorded.fixtures';

const OCTOBER = '2019-10-01T09:00:00.000Z';

const adds = (term: Term, opens: Term | null = null): DossierCommand =>
  asked(OCTOBER, {
    type: 'AddStep',
    step: recordedStep('task', 'extra', {
      deadline: { term, opens, whose: 'body', certainty: 'stated', workingDaysBefore: [] },
    }),
    titleTextId: reason,
    reasonTextId: reason,
  });
const until = (on: string): Term => ({ kind: 'until', on: day(on), time: null });
const after = (step: string): Term => ({
  kind: 'relative',
  anchor: { event: 'concluded', step: id(step) },
  count: 5,
  unit: 'calendarDays',
  from: 'anchorDay',
  calendar: 'legal',
  shift: 'none',
});

describe('a step that is added by hand', () => {
  it('cannot have a last day that has passed', () => {
    expect(rejectionOf(launched(), adds(until('2019-09-30')))).toEqual({
      code: 'DateInThePast',
      on: '2019-09-30',
      now: OCTOBER,
    });
    expect(rejectionOf(launched(), adds(until('2019-10-01')))).toBeNull();
  });

  it('cannot have a date that is counted from a step that is not there', () => {
    const unknown = { code: 'UnknownStep', stepId: 'gone' };
    expect(rejectionOf(launched(), adds(after('gone')))).toEqual(unknown);
    expect(rejectionOf(launched(), adds(until('2019-12-01'), after('gone')))).toEqual(unknown);
    expect(rejectionOf(launched(), adds(after(BOARD)))).toBeNull();
  });
});

it('a board that did not treat the point cannot meet next on the same day or before', () => {
  const notTreated = (nextMeetingOn: string): DossierCommand =>
    asked(OCTOBER, {
      type: 'RecordBodyDecision',
      stepId: BOARD,
      meetingOn: day('2019-09-30'),
      outcome: 'notTreated',
      entitled: 6,
      present: 2,
      votes: { for: 0, against: 0, abstained: 0 },
      nextMeetingOn: day(nextMeetingOn),
      extractFileId: null,
      noteTextId: null,
    });
  expect(rejectionOf(launched(), notTreated('2019-09-30'))).toEqual({
    code: 'NextMeetingNotLater',
    meetingOn: '2019-09-30',
    nextOn: '2019-09-30',
  });
  expect(rejectionOf(launched(), notTreated('2019-10-01'))).toBeNull();
});
