import type { Dossier } from '../../dossier/dossier';
import { activeParticipants } from '../../dossier/lookups';
import { stepKind } from '../step-kind';

interface SubDossier {
  /** The other dossier, by its id or by words that name it. */
  readonly dossier: string;
  readonly outcome: string | null;
}

const NO_DOSSIERS: Readonly<Record<string, SubDossier>> = {};

const { act, kind } = stepKind({
  /** The code of the call that each of them follows. */
  call: { type: 'name' },
  /** Whether a participant may stay without one. */
  isForEverybody: { type: 'yes' },
}).holding({
  /** By participant. */
  dossiers: NO_DOSSIERS,
});

const OUTCOMES = [
  'approved',
  'approvedWithConditions',
  'partlyApproved',
  'selected',
  'rejected',
  'notSelected',
  'notAdmissible',
  'withdrawn',
  'notFiled',
  'stopped',
  'superseded',
  'concluded',
] as const;

/**
 * One full dossier per participant, each with its own filing and its own end; this step follows them. A sub-dossier is a
 * dossier of its own. Source: `domain.md` 4.1, sub-dossier fan-out; D10 to D12.
 */
export const subDossiers = kind({
  ends: [{ id: 'finished' }, { id: 'noneSucceeded' }],
  acts: {
    start: act(
      { on: { type: 'day' }, participant: { type: 'participant' }, dossier: { type: 'text' } },
      {
        refuses: ({ participant }, { data }) => (data.dossiers[participant] === undefined ? null : 'alreadyThere'),
        apply: ({ participant, dossier }, { data }) => ({
          data: { dossiers: { ...data.dossiers, [participant]: { dossier, outcome: null } } },
        }),
      },
    ),
    finish: act(
      { on: { type: 'day' }, participant: { type: 'participant' }, outcome: { type: 'choice', of: OUTCOMES } },
      {
        isPossible: ({ data }) => Object.values(data.dossiers).some(({ outcome }) => outcome === null),
        refuses: ({ participant }, { data }) => {
          const one = data.dossiers[participant];
          if (one === undefined) return 'unknownItem';
          return one.outcome === null ? null : 'alreadyThere';
        },
        apply: ({ participant, outcome }, { data, settings, dossier }) => {
          const one = data.dossiers[participant];
          const dossiers = one === undefined ? data.dossiers : { ...data.dossiers, [participant]: { ...one, outcome } };
          const everybody = activeParticipants(dossier).map(({ id }) => dossiers[id]);
          const isComplete = !settings.isForEverybody || everybody.every((sub) => sub !== undefined);
          const isOver = isComplete && isNothingOpen(dossiers, dossier);
          return { data: { dossiers }, ...(isOver && settings.isForEverybody && { outcome: endOf(dossiers) }) };
        },
      },
    ),
    close: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data, dossier }) => isNothingOpen(data.dossiers, dossier),
        apply: (_, { data }) => ({ data, outcome: endOf(data.dossiers) }),
      },
    ),
  },
});

const GOOD = ['approved', 'approvedWithConditions', 'partlyApproved', 'selected', 'concluded'];

/** Whoever takes part no longer cannot be named any more, so its dossier is not waited for. */
function isNothingOpen(dossiers: Readonly<Record<string, SubDossier>>, dossier: Dossier): boolean {
  return activeParticipants(dossier).every(({ id }) => dossiers[id]?.outcome !== null);
}

function endOf(dossiers: Readonly<Record<string, SubDossier>>): 'finished' | 'noneSucceeded' {
  return Object.values(dossiers).some(({ outcome }) => outcome !== null && GOOD.includes(outcome))
    ? 'finished'
    : 'noneSucceeded';
}
