import { dossierListSearch } from './dossier-list-search';

describe('dossierListSearch', () => {
  it('reads the filters of an address', () => {
    expect(dossierListSearch({ q: 'Menen', state: 'closed', attention: true })).toEqual({
      q: 'Menen',
      state: 'closed',
      attention: 'true',
    });
  });

  it('reads a number that somebody searched for as text', () => {
    expect(dossierListSearch({ q: 2019 })).toEqual({ q: '2019' });
  });

  it('leaves out what it cannot read, what is empty, and what it does not know', () => {
    expect(dossierListSearch({ q: '', state: 'ergens', sort: { by: 'title' }, other: 'x' })).toEqual({});
  });
});
