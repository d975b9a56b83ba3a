import { levelOf } from './required-level';

test('whoever agrees, declines or names a day confirms with a code, unless the call says otherwise', () => {
  expect(levelOf({}, 'decision')).toBe('code');
  expect(levelOf({}, 'namedDay')).toBe('code');
  expect(levelOf({ requiredLevel: 'click' }, 'decision')).toBe('click');
  expect(levelOf({ requiredLevel: 'signed-pdf' }, 'namedDay')).toBe('signed-pdf');
});

test('a question pauses reminders, so it needs a code like an answer, and never a signed PDF', () => {
  expect(levelOf({}, 'question')).toBe('code');
  expect(levelOf({ requiredLevel: 'signed-pdf' }, 'question')).toBe('code');
  expect(levelOf({ requiredLevel: 'click' }, 'question')).toBe('click');
});
