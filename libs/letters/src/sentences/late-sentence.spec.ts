import type { LateOne, LocalDate, ParticipantId } from '@penhouder/domain';
import { names } from '../letters.fixtures';
import { lateSentence } from './late-sentence';

const known = { ...names, participants: { a: 'Deerlijk' } };
const said = (reason: LateOne['reason'], on: string | null, language: 'nl' | 'fr' = 'nl'): string =>
  lateSentence({ participantId: 'a' as ParticipantId, reason, on: on as LocalDate | null }, known, language);

test('who comes too late, and why', () => {
  expect(said('decidesAfter', '2020-01-08')).toBe('Deerlijk beslist pas op wo 8 januari 2020: na de sluiting.');
  expect(said('noMeeting', null)).toBe('Deerlijk heeft geen vergadering meer vóór de sluiting, voor zover bekend.');
  expect(said('agendaClosed', '2019-12-11')).toBe(
    'Deerlijk: de agenda van de laatste vergadering sloot op wo 11 december 2019.',
  );
  expect(said('duePassed', '2019-12-13', 'fr')).toBe('Deerlijk : le dernier jour, le ven 13 décembre 2019, est passé.');
});
