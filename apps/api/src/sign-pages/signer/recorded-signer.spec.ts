import { functionText } from './recorded-signer';

test.each([
  ['burgemeester', null, 'burgemeester'],
  ['Burgemeester', 'burgemeester', 'burgemeester'],
  ['burgemeester', 'burgemeester, waarnemend (wnd.)', 'burgemeester, waarnemend (wnd.)'],
  ['adjunct', 'algemeen directeur', 'adjunct, algemeen directeur'],
])('who typed %s and signs as %s is named once', (func, capacity, told) => {
  expect(functionText(func, capacity)).toBe(told);
});
