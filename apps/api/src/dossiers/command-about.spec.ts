import type { CoordinatorCommand } from '@penhouder/domain';
import type { Reader } from '@penhouder/letters';
import { commandAbout } from './command-about';

const towns = ['Aalst', 'Brugge', 'Gent', 'Ieper', 'Kortrijk', 'Ronse'];
const reader = {
  names: {
    participants: Object.fromEntries(towns.map((name) => [name.toLowerCase(), name])),
    units: { u: 'Tienen' },
    wording: { texts: { nl: { steps: { nota: 'Nota', raad: 'Raad van bestuur' } } } },
  },
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

  it('is the step and the day for what is recorded on a step', () => {
    expect(about({ type: 'ActOnStep', stepId: 'nota', act: 'review', values: { on: '2019-12-18' } })).toBe(
      'Nota, wo 18 december 2019',
    );
    expect(about({ type: 'ActOnStep', stepId: 'nota', act: 'close', values: {} })).toBe('Nota');
    expect(about({ type: 'SkipStep', stepId: 'nota' })).toBe('Nota');
    expect(about({ type: 'AddStep', step: { id: 'raad' } })).toBe('Raad van bestuur');
  });

  it('is the day of the decision for its proof', () => {
    expect(about({ type: 'RecordProof', participantId: 'gent', proof: { decidedOn: '2019-12-18' } })).toBe(
      'Gent, wo 18 december 2019',
    );
  });

  it('is only the day for the dossier as a whole, or nothing', () => {
    expect(about({ type: 'MoveDate', on: '2019-12-18' })).toBe('wo 18 december 2019');
    expect(about({ type: 'RecordBodyDecision', meetingOn: '2019-12-17' })).toBe('di 17 december 2019');
    expect(about({ type: 'WithdrawDossier' })).toBe('');
  });
});
