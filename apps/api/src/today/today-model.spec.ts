import type { LocalDate } from '@penhouder/domain';
import { groupOf, todayModel } from './today-model';

const today = '2019-12-04' as LocalDate;
const due = (on: string): { on: string; text: string; distance: null } => ({ on, text: on, distance: null });

describe('under which head a task stands', () => {
  it.each([
    ['2019-12-03', 'now'],
    ['2019-12-04', 'now'],
    ['2019-12-05', 'thisWeek'],
    ['2019-12-11', 'thisWeek'],
    ['2019-12-12', 'later'],
  ])('due on %s: %s', (on, group) => {
    expect(groupOf({ kind: 'submit', due: due(on) }, today)).toBe(group);
  });

  it('without a date it can wait, unless somebody waits for it', () => {
    expect(groupOf({ kind: 'recordFunderDecision', due: null }, today)).toBe('later');
    expect(groupOf({ kind: 'answerQuestion', due: due('2020-01-15') }, today)).toBe('now');
  });
});

it('says that there is nothing to do, and nothing else, without dossiers', () => {
  expect(todayModel([], { language: 'nl', alarms: [] })).toEqual({
    alarms: [],
    sentence: 'Niets te doen.',
    now: [],
    thisWeek: [],
    later: [],
    waiting: [],
  });
});
