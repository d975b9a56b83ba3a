import { isAwaitingItsDay } from './to-remind';

describe('who named a day', () => {
  const named = { on: '2019-12-10', text: 'di 10 december 2019', distance: null };

  it('is not reminded beforehand, nor on that day', () => {
    expect(isAwaitingItsDay({ named }, '2019-12-09T09:00:00.000Z')).toBe(true);
    expect(isAwaitingItsDay({ named }, '2019-12-10T09:00:00.000Z')).toBe(true);
  });

  it('is reminded from the day after, as is who named none', () => {
    expect(isAwaitingItsDay({ named }, '2019-12-10T23:30:00.000Z')).toBe(false);
    expect(isAwaitingItsDay({ named: null }, '2019-12-09T09:00:00.000Z')).toBe(false);
  });
});
