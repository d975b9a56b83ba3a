import { isComplete, toTake, typedActions } from './earlier-actions';

const offered = {
  sentence: '',
  codes: [],
  actions: [
    {
      key: 'a',
      dossierId: 'd',
      origin: 'Uit dossier 2019-004.',
      what: 'Infomoment',
      code: null,
      year: 2022,
      target: 3,
    },
  ],
};

describe('actions of an earlier dossier', () => {
  const [first] = typedActions(offered);
  if (first === undefined) throw new Error('no action');

  it('are taken over as they stood when nothing is changed', () => {
    expect(toTake(first)).toEqual({ what: 'Infomoment', code: null, year: 2022, target: 3 });
  });

  it('are taken over as they were changed, and what was emptied is nothing', () => {
    const changed = { ...first, what: ' Netwerkmoment ', code: 'netwerk', year: '2024', target: '' };
    expect(toTake(changed)).toEqual({ what: 'Netwerkmoment', code: 'netwerk', year: 2024, target: null });
  });

  it('are not complete without words, or with a year that is none', () => {
    expect([first, { ...first, what: ' ' }, { ...first, year: '22' }].map(isComplete)).toEqual([true, false, false]);
  });
});
