import { rememberKey } from './idempotency';

const withdraw = { type: 'WithdrawDossier', reason: 'Toch niet.' };

test('the same form sent again carries the same key, also as a new object', () => {
  const keyFor = rememberKey();
  const first = keyFor(withdraw);
  expect(keyFor({ ...withdraw })).toBe(first);
});

test('other words, or another form with the same words, are another deed', () => {
  const keyFor = rememberKey();
  const first = keyFor(withdraw);
  expect(rememberKey()(withdraw)).not.toBe(first);
  expect(keyFor({ ...withdraw, reason: 'Anders.' })).not.toBe(first);
});
