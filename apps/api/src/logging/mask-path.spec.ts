import { maskPath } from './mask-path';

test.each([
  ['/t/abc.def', '/t/***'],
  ['/t/abc/def?x=1', '/t/***'],
  ['/aanmelden/abc', '/aanmelden/***'],
  ['/t/exchange', '/t/exchange'],
  ['/t/exchangeabc', '/t/***'],
  ['/aanmelden', '/aanmelden'],
  ['/api/v1/units?q=Menen', '/api/v1/units'],
  ['/teken', '/teken'],
])('%s is logged as %s', (url, logged) => {
  expect(maskPath(url)).toBe(logged);
});
