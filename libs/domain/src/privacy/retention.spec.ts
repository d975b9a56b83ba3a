import { isTerm, monthsInForce, personalCategories, retentionTerms } from '../index';

describe('how long personal data stay', () => {
  it('is what the house says where a body chose nothing, and addresses of computers go long before the proof', () => {
    const months = monthsInForce({});
    expect(months.answers).toBe(120);
    expect(months.clients).toBe(24);
    expect(months.clients).toBeLessThan(months.answers);
  });

  it('is what a body chose, within the bounds of the category', () => {
    expect(monthsInForce({ mails: 12 })).toEqual({ ...monthsInForce({}), mails: 12 });
    for (const wrong of [0, -1, 1.5, Number.NaN, 361]) {
      expect(isTerm('mails', wrong)).toBe(false);
      expect(monthsInForce({ mails: wrong }).mails).toBe(retentionTerms.mails.months);
    }
  });

  it.each(personalCategories)('of %s begins within its own bounds', (category) => {
    expect(isTerm(category, retentionTerms[category].months)).toBe(true);
  });

  it('lets nothing go through which something later is found: receipts before answers, contacts last', () => {
    const place = (category: (typeof personalCategories)[number]): number => personalCategories.indexOf(category);
    expect(place('receipts')).toBeLessThan(place('answers'));
    expect(personalCategories.at(-1)).toBe('contacts');
  });
});
