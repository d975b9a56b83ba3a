import { levelOf } from './required-level';

test('whoever agrees, declines or names a day confirms with a code, unless the call says otherwise', () => {
  expect(levelOf({}, 'decision')).toBe('code');
  expect(levelOf({}, 'namedDay')).toBe('code');
  expect(levelOf({ requiredLevel: 'click' }, 'decision')).toBe('click');
  expect(levelOf({ requiredLevel: 'signed-pdf' }, 'namedDay')).toBe('signed-pdf');
});

test('a question never needs a code, whatever the call asks', () => {
  expect(levelOf({ requiredLevel: 'signed-pdf' }, 'question')).toBe('click');
});
