import { placeOfLine, withVersion } from './with-version';

test('the next version begins from the text of the one before, under the next number', () => {
  expect(withVersion('kind: Call\nversion: 1\ncode: a\n', 2)).toBe('kind: Call\nversion: 2\ncode: a\n');
  expect(withVersion('apiVersion: penhouder/v1\n', 2)).toBe('apiVersion: penhouder/v1\n');
});

test('a line is found by its number, and past the end the last one is', () => {
  expect(placeOfLine('een\ntwee\ndrie', 2)).toEqual({ start: 4, length: 4 });
  expect(placeOfLine('een\ntwee\ndrie', 99)).toEqual({ start: 9, length: 4 });
});
