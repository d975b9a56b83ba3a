import { newId } from '@penhouder/persistence';
import { deriveToken, parseKeys } from '@penhouder/sign-off-links';
import { newFeedSecret } from '../calendar-feeds/feed-secret';
import { maskPath } from './mask-path';

const key = Buffer.alloc(32, 5).toString('base64url');
const calendarSecret = newFeedSecret();
const token = deriveToken({ linkId: newId(), generation: 1, purpose: 'sign' }, parseKeys(`k1:${key}`));

test.each([
  ['/t/abc.def', '/t/***'],
  ['/t/abc/def?x=1', '/t/***'],
  ['/aanmelden/abc', '/aanmelden/***'],
  ['/t/exchange', '/t/exchange'],
  ['/t/exchangeabc', '/t/***'],
  ['/aanmelden', '/aanmelden'],
  ['/api/v1/units?q=Menen', '/api/v1/units'],
  ['/teken', '/teken'],
  ['/T/abc.def', '/t/***'],
  ['//t/abc.def', '/t/***'],
  ['/t%2fabc.def', '/t/***'],
  ['/AANMELDEN/abc', '/aanmelden/***'],
  [`/t/exchange/${token}`, '/t/exchange/***'],
  [`/teken/${token}`, '/teken/***'],
  [`/x/t/${token}/y`, '/x/t/***/y'],
  ['/%E0%A4%A', '***'],
  [`/ical/${calendarSecret}.ics`, '/ical/***'],
  [`/ICAL/${calendarSecret}`, '/ical/***'],
  [`/agenda/${calendarSecret}.ics`, '/agenda/***.ics'],
  ['/ical', '/ical'],
])('%s is logged as %s', (url, logged) => {
  expect(maskPath(url)).toBe(logged);
});
