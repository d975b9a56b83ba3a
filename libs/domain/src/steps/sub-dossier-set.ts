import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, allParticipants, roundOf } from '../dossier/lookups';
import type { ParticipantId } from '../primitives/ids';
import { isCounted, isSignatory } from '../sign-off/standing';
import { upstreamOf } from './rule-order';
import type { StepScene } from './step-kind';
import type { SubDossierOrder, SubDossierProblem } from './sub-dossier-order';

/** One dossier that a step follows. */
export interface SubDossier {
  /** The other dossier, by its id or by words that name it; empty: the house starts it and knows which one it is. */
  readonly dossier: string;
  readonly outcome: string | null;
  /** Absent: noted by hand. */
  readonly launch?: Launch;
}

/** One that the house starts: for whom, and how far it is with it. */
interface Launch {
  readonly participants: readonly ParticipantId[];
  readonly attempt: number;
  readonly isOrdered: boolean;
  readonly problem: SubDossierProblem | null;
}

/** By participant, by body, or of all together. */
export type SubDossiers = Readonly<Record<string, SubDossier>>;

const EVERYBODY = 'all';

interface Settings {
  readonly call: string;
  readonly isForEverybody: boolean;
  /** Steps of old dossiers do not have it. */
  readonly each?: 'participant' | 'body' | 'all' | null;
  readonly isAutomatic?: boolean | null;
  readonly bodies?: readonly string[];
}
/** The step with what it says and what it follows. */
export type SubDossierScene = StepScene<Settings, { readonly dossiers: SubDossiers }>;
export type SubDossierEnd = 'finished' | 'noneSucceeded';

type Group = Omit<SubDossierOrder, 'attempt'>;

/** Who gets one dossier together: each participant, those of each body, or all of them. */
function groupsOf(
  { settings: { each, bodies = [] } }: SubDossierScene,
  takers: readonly Participant[],
): readonly Group[] {
  const group = (key: string, of: readonly Participant[]): Group => ({ key, participants: of.map(({ id }) => id) });
  switch (each ?? null) {
    case 'participant':
      return takers.map((one) => group(one.id, [one]));
    case 'body':
      return bodies
        .map((tag) =>
          group(
            tag,
            takers.filter(({ tags }) => tags.includes(tag)),
          ),
        )
        .filter(({ participants }) => participants.length > 0);
    case 'all':
      return takers.length === 0 ? [] : [group(EVERYBODY, takers)];
    case null:
      return [];
  }
}

/** Whoever signs; after the round of the declarations only those who have signed. */
function takersOf({ dossier, stepId }: SubDossierScene): readonly Participant[] {
  const round = roundOf(dossier);
  const isAfterRound = round !== null && upstreamOf(dossier, stepId).includes(round.id);
  return activeParticipants(dossier).filter((one) =>
    isAfterRound ? isSignatory(one) && isCounted(one, round) : isSignatory(one),
  );
}

/** Dossiers that the step still has to have started for those who take part now. */
export function launchesWithout(scene: SubDossierScene): readonly SubDossierOrder[] {
  const { dossiers } = scene.data;
  return groupsOf(scene, takersOf(scene))
    .filter(({ key, participants }) => {
      const isCovered = participants.every((id) => keysOf(dossiers, scene.dossier, id).length > 0);
      return dossiers[key] === undefined && !isCovered;
    })
    .map((group) => ({ ...group, attempt: 1 }));
}

/**
 * What a coordinator can have started. For all (null): what nobody has yet or could not start, for those who sign. For one:
 * also when it did not sign, or its last one is over.
 */
export function launchable(scene: SubDossierScene, participant: ParticipantId | null): readonly SubDossierOrder[] {
  const signatories = activeParticipants(scene.dossier).filter(isSignatory);
  const takers = participant === null ? takersOf(scene) : signatories;
  const groups = groupsOf(scene, takers).filter(
    (one) => participant === null || one.participants.includes(participant),
  );
  return groups.flatMap((group): readonly SubDossierOrder[] => {
    const keys = group.participants.flatMap((id) => keysOf(scene.data.dossiers, scene.dossier, id));
    const own = [...new Set([group.key, ...keys])].flatMap((key) => scene.data.dossiers[key] ?? []);
    const isFree = own.every((one) => !isOpen(one) && (one.outcome === null || participant !== null));
    const attempt = (scene.data.dossiers[group.key]?.launch?.attempt ?? 0) + 1;
    return isFree ? [{ ...group, attempt }] : [];
  });
}

/** Whether there is anybody for whom a coordinator could have a dossier started. */
export function isAnythingLaunchable(scene: SubDossierScene): boolean {
  const signatories = activeParticipants(scene.dossier).filter(isSignatory);
  return signatories.some(({ id }) => launchable(scene, id).length > 0);
}

/** The dossiers once a coordinator has asked for these. */
export function withLaunches({ data }: SubDossierScene, orders: readonly SubDossierOrder[]): SubDossiers {
  const asked = orders.map((order) => [order.key, launched(order, { isOrdered: false })]);
  return { ...data.dossiers, ...Object.fromEntries(asked) } as SubDossiers;
}

/** A dossier that the house starts, from its order. */
export function launched(
  { participants, attempt }: SubDossierOrder,
  { isOrdered }: Pick<Launch, 'isOrdered'>,
): SubDossier {
  return { dossier: '', outcome: null, launch: { participants, attempt, isOrdered, problem: null } };
}

/** The order that a dossier was started, or is to be started, with. */
export function orderOf(key: string, { participants, attempt }: Launch): SubDossierOrder {
  return { key, participants, attempt };
}

/** The step once one of its dossiers has come to its end; its own end when that was the last one that it waits for. */
export function ended(
  scene: SubDossierScene,
  key: string,
  outcome: string,
): { readonly data: { readonly dossiers: SubDossiers }; readonly outcome?: SubDossierEnd } {
  const before = scene.data.dossiers;
  const one = before[key];
  const dossiers = one === undefined ? before : { ...before, [key]: { ...one, outcome } };
  const isOver = scene.settings.isForEverybody && isComplete(scene, dossiers) && isNothingOpen(dossiers, scene.dossier);
  return { data: { dossiers }, ...(isOver && { outcome: endOf(dossiers) }) };
}

/** By hand: everybody has one that is over; otherwise each for whom the house starts one. Latecomers hold nothing up. */
function isComplete(scene: SubDossierScene, dossiers: SubDossiers): boolean {
  const isByHand = (scene.settings.each ?? null) === null;
  const groups = isByHand
    ? activeParticipants(scene.dossier).map(({ id }) => ({ key: id, participants: [id] }))
    : groupsOf(scene, takersOf(scene));
  const isOver = (key: string): boolean => dossiers[key] !== undefined && dossiers[key].outcome !== null;
  return groups.every(
    ({ key, participants }) =>
      isOver(key) || participants.every((id) => keysOf(dossiers, scene.dossier, id).some(isOver)),
  );
}

/** Whoever takes part no longer cannot be named any more, so its dossier is not waited for. */
export function isNothingOpen(dossiers: SubDossiers, dossier: Dossier): boolean {
  const open = Object.keys(dossiers).filter((key) => isOpen(dossiers[key]));
  return activeParticipants(dossier).every(({ id }) =>
    keysOf(dossiers, dossier, id).every((key) => !open.includes(key)),
  );
}

/** Whether it is waited for: neither over nor impossible to start. */
export function isOpen(one: SubDossier | undefined): boolean {
  return one?.outcome === null && (one.launch?.problem ?? null) === null;
}

/** The dossiers that are about a participant, those of the units that it came from included. */
export function keysOf(dossiers: SubDossiers, dossier: Dossier, participant: ParticipantId): readonly string[] {
  const own = [participant, ...ancestorsOf(dossier, participant)];
  return Object.entries(dossiers)
    .filter(([key, { launch }]) =>
      launch === undefined ? own.includes(key as ParticipantId) : launch.participants.some((id) => own.includes(id)),
    )
    .map(([key]) => key);
}

function ancestorsOf(dossier: Dossier, participant: ParticipantId): readonly ParticipantId[] {
  return allParticipants(dossier)
    .filter(({ succeededBy }) => succeededBy?.includes(participant) === true)
    .flatMap(({ id }) => [id, ...ancestorsOf(dossier, id)]);
}

const GOOD = ['approved', 'approvedWithConditions', 'partlyApproved', 'selected', 'concluded'];

/** How the step ends: well when at least one of its dossiers did. */
export function endOf(dossiers: SubDossiers): SubDossierEnd {
  return Object.values(dossiers).some(({ outcome }) => outcome !== null && GOOD.includes(outcome))
    ? 'finished'
    : 'noneSucceeded';
}
