import { type MeetingCalendarForm, meetingCalendarSchema } from '@penhouder/contracts';
import { NEW_RULE, spokenOf, typedOf } from './typed-calendar';

const COUNCIL: MeetingCalendarForm = {
  rhythm: 'regular',
  rules: [
    { every: 'month', nth: 'last', weekday: 4, from: null, until: '2027-12-31', isConfirmed: true },
    { every: 'week', weekday: 3, from: '2028-01-01', until: null, isConfirmed: false },
    { every: 'twoWeeks', from: '2029-01-02', until: null, isConfirmed: false },
  ],
  dates: ['2026-12-17'],
  exceptions: [
    { on: '2026-12-31', to: null },
    { on: '2027-01-28', to: '2027-01-21' },
  ],
  recess: { from: '07-11', until: '08-15' },
  agendaDays: 8,
  pointsDays: 5,
  publicationDays: null,
};

const sent = (change: Partial<ReturnType<typeof typedOf>>) =>
  meetingCalendarSchema.safeParse(spokenOf({ ...typedOf(COUNCIL), ...change }));
const faults = (change: Partial<ReturnType<typeof typedOf>>): readonly string[] =>
  (sent(change).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('a calendar of meetings as it is typed', () => {
  it('is sent as it came when nobody touches it', () => {
    expect(spokenOf(typedOf(COUNCIL))).toEqual(COUNCIL);
    expect(spokenOf(typedOf({ ...COUNCIL, recess: null }))).toEqual({ ...COUNCIL, recess: null });
  });

  it('has its recess as day and month, with or without a zero', () => {
    expect(typedOf(COUNCIL).recessFrom).toBe('11/07');
    expect(sent({ recessFrom: '1/7', recessUntil: ' 31/8 ' }).data?.recess).toEqual({ from: '07-01', until: '08-31' });
  });

  it('leaves out rules and exceptions of an organ that meets irregularly', () => {
    expect(sent({ rhythm: 'irregular' }).data).toMatchObject({ rules: [], exceptions: [], dates: ['2026-12-17'] });
  });

  it('is refused at the field that is wrong', () => {
    expect(faults({ recessFrom: '31/02' })).toEqual(['recess.from']);
    expect(faults({ recessFrom: 'juli' })).toEqual(['recess.from']);
    expect(faults({ agendaDays: 'acht' })).toEqual(['agendaDays']);
    expect(faults({ pointsDays: '-1' })).toEqual(['pointsDays']);
    expect(faults({ dates: ['2026-12-17', ''] })).toContain('dates.1');
    expect(faults({ exceptions: [{ on: '', to: '' }] })).toContain('exceptions.0.on');
    expect(faults({ rules: [{ ...NEW_RULE, every: 'twoWeeks' }] })).toContain('rules.0.from');
  });
});
