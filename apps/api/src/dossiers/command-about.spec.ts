import type { CoordinatorCommand } from '@penhouder/domain';
import type { Reader } from '@penhouder/letters';
import { commandAbout } from './command-about';

const towns = ['Aalst', 'Brugge', 'Gent', 'Ieper', 'Kortrijk', 'Ronse'];
const reader = {
  names: { participants: Object.fromEntries(towns.map((name) => [name.toLowerCase(), name])), units: { u: 'Tienen' } },
  language: 'nl',
} as unknown as Reader;
const about = (command: object): string => commandAbout(command as CoordinatorCommand, reader);

describe('what a done command was about', () => {
  it('is the participant and the day', () => {
    expect(about({ type: 'ExtendParticipant', participantId: 'gent', on: '2019-12-18' })).toBe(
      'Gent, wo 18 december 2019',
    );
    expect(about({ type: 'DropParticipant', participantId: 'gent' })).toBe('Gent');
    expect(about({ type: 'AddParticipant', participant: { unitId: 'u' } })).toBe('Tienen');
  });

  it('is every participant that is reminded, or the first four', () => {
    expect(about({ type: 'RemindNow', participantIds: ['gent', 'aalst'] })).toBe('Gent en Aalst');
    expect(about({ type: 'RemindNow', participantIds: towns.map((name) => name.toLowerCase()) })).toBe(
      'Aalst, Brugge, Gent, Ieper en nog 2 andere',
    );
  });

  it('is only the day for the dossier as a whole, or nothing', () => {
    expect(about({ type: 'MoveDate', on: '2019-12-18' })).toBe('wo 18 december 2019');
    expect(about({ type: 'RecordBodyDecision', meetingOn: '2019-12-17' })).toBe('di 17 december 2019');
    expect(about({ type: 'WithdrawDossier' })).toBe('');
  });
});
