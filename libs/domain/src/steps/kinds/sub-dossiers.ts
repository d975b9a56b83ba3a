import { stepKind } from '../step-kind';
import type { SubDossiers } from '../sub-dossier-set';
import {
  ended,
  endOf,
  isAnythingLaunchable,
  isNothingOpen,
  keysOf,
  launchable,
  launched,
  launchesWithout,
  orderOf,
  withLaunches,
} from '../sub-dossier-set';

const NO_DOSSIERS: SubDossiers = {};

const settings = {
  /** The code of the call that each of them follows. */
  call: { type: 'name' },
  /** Whether a participant may stay without one. */
  isForEverybody: { type: 'yes' },
  /** What the house starts: one for each participant, for each body, or for all together; absent: noted by hand. */
  each: { type: 'choice', of: ['participant', 'body', 'all'], isOptional: true },
  /** Whether they start by themselves, and not when a coordinator says so. */
  isAutomatic: { type: 'yes', isOptional: true },
  /** The kinds of participants that each stand for the participants of one body. */
  bodies: { type: 'names' },
} as const;

const { act, kind } = stepKind(settings).holding({
  /** By participant, by body, or of all together. */
  dossiers: NO_DOSSIERS,
});

const OUTCOMES = [
  'approved',
  'approvedWithConditions',
  'partlyApproved',
  'selected',
  'reserve',
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
 * Full dossiers of their own, each with its own course and its own end; this step has them started and follows them. A
 * sub-dossier is a dossier like any other. Source: `domain.md` 4.1, sub-dossier fan-out; D10 to D12; coalitions of
 * several bodies, `domain.md` 4.5.
 */
export const subDossiers = kind({
  ends: [{ id: 'finished' }, { id: 'noneSucceeded' }],
  acts: {
    launch: act(
      { on: { type: 'day' }, participant: { type: 'participant', isOptional: true } },
      {
        isPossible: isAnythingLaunchable,
        refuses: ({ participant }, scene) => (launchable(scene, participant).length > 0 ? null : 'alreadyThere'),
        apply: ({ participant }, scene) => ({
          data: { dossiers: withLaunches(scene, launchable(scene, participant)) },
        }),
      },
    ),
    start: act(
      { on: { type: 'day' }, participant: { type: 'participant' }, dossier: { type: 'text' } },
      {
        refuses: ({ participant }, { data, dossier }) =>
          keysOf(data.dossiers, dossier, participant).length === 0 ? null : 'alreadyThere',
        apply: ({ participant, dossier }, { data }) => ({
          data: { dossiers: { ...data.dossiers, [participant]: { dossier, outcome: null } } },
        }),
      },
    ),
    finish: act(
      { on: { type: 'day' }, participant: { type: 'participant' }, outcome: { type: 'choice', of: OUTCOMES } },
      {
        isPossible: ({ data }) => Object.values(data.dossiers).some(({ outcome }) => outcome === null),
        refuses: ({ participant }, { data, dossier }) => {
          const keys = keysOf(data.dossiers, dossier, participant);
          if (keys.length === 0) return 'unknownItem';
          return keys.some((key) => data.dossiers[key]?.outcome === null) ? null : 'alreadyThere';
        },
        apply: ({ participant, outcome }, scene) => {
          const keys = keysOf(scene.data.dossiers, scene.dossier, participant);
          const key = keys.find((one) => scene.data.dossiers[one]?.outcome === null);
          return ended(scene, key ?? participant, outcome);
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
  subDossiers: {
    callCode: ({ settings: { call } }) => call,
    wanted: (scene) => {
      const automatic = scene.settings.isAutomatic === true ? launchesWithout(scene) : [];
      const asked = Object.entries(scene.data.dossiers).flatMap(([key, { launch }]) =>
        launch?.isOrdered === false ? [orderOf(key, launch)] : [],
      );
      return [...asked, ...automatic];
    },
    ordered: (orders, { data }) => ({
      dossiers: {
        ...data.dossiers,
        ...Object.fromEntries(orders.map((order) => [order.key, launched(order, { isOrdered: true })])),
      },
    }),
    learned: (news, scene) => {
      const one = scene.data.dossiers[news.key];
      if (one?.launch?.attempt !== news.attempt || one.outcome !== null) return null;
      if (news.kind === 'ended') return ended(scene, news.key, news.outcome);
      if (one.launch.problem !== null) return null;
      const failed = { ...one, launch: { ...one.launch, problem: news.problem } };
      return { data: { dossiers: { ...scene.data.dossiers, [news.key]: failed } } };
    },
    failed: ({ data }) =>
      Object.entries(data.dossiers).flatMap(([key, { launch, outcome }]) => {
        const problem = launch?.problem ?? null;
        const isOpen = launch !== undefined && problem !== null && outcome === null;
        return isOpen ? [{ order: orderOf(key, launch), problem }] : [];
      }),
  },
});
