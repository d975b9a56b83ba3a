import { calendar, day, instant, rules } from '../letters.fixtures';
import type { CallDifference, DossierId, LaunchDossier } from '@penhouder/domain';
import { planDossier, planRequestOfLaunch } from '@penhouder/domain';
import type { DryMove } from './move-sentences';
import { moveSentences } from './move-sentences';

const NOW = instant('2019-10-01T08:00:00.000Z');

const nothing: CallDifference = {
  closing: null,
  internalDue: null,
  addedSteps: [],
  droppedSteps: [],
  changedSteps: [],
  isQuorumChanged: false,
  isAmountChanged: false,
  isReminderChanged: false,
  refusedIds: [],
};

const launch = { call: rules } as LaunchDossier;

function told(difference: Partial<CallDifference>, change: Partial<DryMove> = {}): string {
  const move: DryMove = {
    difference: { ...nothing, ...difference },
    kept: { closing: null, internalDue: null },
    now: NOW,
    isAsking: true,
    plan: planDossier(planRequestOfLaunch(launch, 'dossier' as DossierId, NOW), calendar),
    isEnding: false,
    isQuorumMet: false,
    amountCents: null,
    correctedNames: [],
    stepTitles: { advies: 'Advies' },
    missingFigures: [],
    ...change,
  };
  return moveSentences(move, 'nl').join(' ');
}

const LATER = { from: rules.closing, to: { ...rules.closing, on: day('2020-02-28') } };

describe('what another version does to one dossier', () => {
  it('is said even when it does nothing', () => {
    expect(told({})).toBe('Geen datum, voorwaarde of stap van dit dossier verandert.');
  });

  it('is a date that moves, and who is told at once', () => {
    const text = told({ closing: LATER }, { correctedNames: ['Avelgem', 'Menen'] });
    expect(text).toContain('van wo 15 januari 2020 naar vr 28 februari 2020');
    expect(text).toContain('vertrekt naar Avelgem en Menen');
    expect(text).not.toContain('al voorbij');
  });

  it('is a warning when the new closing has passed', () => {
    expect(told({ closing: LATER }, { now: instant('2020-06-01T08:00:00.000Z') })).toContain('al voorbij');
  });

  it('closes nothing when the round is over long since', () => {
    const text = told({ closing: LATER }, { now: instant('2020-06-01T08:00:00.000Z'), isAsking: false });
    expect(text).toContain('naar vr 28 februari 2020');
    expect(text).not.toContain('al voorbij');
  });

  it('is a warning when nothing is left to do', () => {
    expect(told({ droppedSteps: ['advies' as never] }, { isEnding: true })).toContain('het dossier sluit meteen');
  });

  it('is no move of a date that the dossier chose itself', () => {
    const kept = { closing: null, internalDue: rules.internalDue };
    expect(told({}, { kept })).toContain('eigen uiterste dag blijft vr 13 december 2019');
  });

  it('is a quorum with the answers of now, and the reminders that are still to come', () => {
    const text = told({ isQuorumChanged: true, isReminderChanged: true }, { isQuorumMet: true });
    expect(text).toContain('is het quorum gehaald');
    expect(text).toContain('vr 6 december 2019');
  });

  it('is a step that comes or goes, by its title', () => {
    expect(told({ addedSteps: ['advies' as never] })).toContain('“Advies” komt erbij');
    expect(told({ droppedSteps: ['advies' as never] })).toContain('“Advies” valt weg');
  });

  it('is a figure that nobody knows', () => {
    const missingFigures = [{ figure: 'leefloners', names: ['Menen'] }];
    expect(told({}, { missingFigures })).toContain('Van Menen is het aantal leefloners niet bekend');
  });
});
