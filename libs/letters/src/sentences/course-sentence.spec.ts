import type { CourseReason, LocalDate, ParticipantId } from '@penhouder/domain';
import { names } from '../letters.fixtures';
import { courseSentence } from './course-sentence';

const known = { ...names, participants: { a: 'Deerlijk', b: 'Menen' } };
const [a, b] = ['a', 'b'] as ParticipantId[] as [ParticipantId, ParticipantId];
const about = (reason: Partial<CourseReason> & Pick<CourseReason, 'kind'>): CourseReason => ({
  ...{ participantIds: [], count: reason.participantIds?.length ?? 0, why: null, on: null, stepId: null, year: null },
  ...reason,
});
const said = (reason: Parameters<typeof about>[0], language: 'nl' | 'fr' = 'nl'): string =>
  courseSentence(about(reason), known, language);

test('why a dossier is late or at risk, with who and when', () => {
  const on = '2020-01-08' as LocalDate;
  expect(said({ kind: 'neededComesLate', why: 'decidesAfter', on, participantIds: [a] })).toBe(
    'Zonder Deerlijk is het quorum niet haalbaar. Deerlijk beslist pas op wo 8 januari 2020: na de sluiting.',
  );
  expect(said({ kind: 'comesLate', why: 'duePassed', on, participantIds: [a, b] })).toBe(
    'Deerlijk en Menen antwoordden nog niet, en de uiterste dag, wo 8 januari 2020, is voorbij.',
  );
  expect(said({ kind: 'closingPassed', on })).toBe(
    'De sluiting, wo 8 januari 2020, is voorbij en er is niets ingediend.',
  );
  expect(said({ kind: 'nobodyToSpare', participantIds: [a, b] }, 'fr')).toBe(
    'Après un refus, Deerlijk et Menen ne peuvent plus manquer au quorum.',
  );
});

test('who is counted without a name is told as so many others', () => {
  expect(said({ kind: 'toCall', participantIds: [a], count: 4 })).toBe('Nog te bellen: Deerlijk en nog 3 andere.');
});
