import { agendaSearch, waitingSearch } from './over-all-search';

test('the addresses of the pages over all dossiers are read, and what cannot be read is left out', () => {
  expect(agendaSearch({ month: '2026-11', year: 'ooit', other: 1 })).toEqual({ month: '2026-11' });
  expect(agendaSearch({ year: 2026, month: '2026-13' })).toEqual({ year: 2026 });
  expect(waitingSearch({ mine: true, whose: 'us', sort: 'ergens', dossier: '' })).toEqual({
    mine: 'true',
    whose: 'us',
  });
});
