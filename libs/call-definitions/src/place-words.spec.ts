import { placeWords } from './place-words';

test.each([
  ['quorum.0.atLeast', 'voorwaarde 1, atLeast'],
  ['steps.5.needsQuorum', 'stap 6, needsQuorum'],
  ['steps.0.mandates.2.id', 'stap 1, mandaat 3, id'],
  ['closing.otherWordings.1', 'closing, andere bron 2'],
  ['steps.2.deadline.workingDaysBefore.0', 'stap 3, deadline, workingDaysBefore 1'],
  ['reminders.sendAt', 'reminders.sendAt'],
  ['quorum.1.groups.0.2', 'voorwaarde 2, groups 1, 3'],
  ['', ''],
])('%s is %s', (path, words) => {
  expect(placeWords(path, 'nl')).toBe(words);
});
