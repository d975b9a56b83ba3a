import {
  activeParticipants,
  amountOf,
  decide,
  differenceTo,
  evolve,
  hasAnswer,
  isQuorumMet,
  isRoundOpen,
  planDossier,
  planRequestOf,
  roundOf,
  rulesForDossier,
  standingOf,
  type CallDifference,
  type CallParticipation,
  type CallRules,
  type CoordinatorCommand,
  type Dossier,
  type ParticipantId,
  type Plan,
  type Rejection,
  type Standing,
  type TextId,
} from '@penhouder/domain';
import type { UnitForCall } from '@penhouder/launching';
import type { DossierReading } from '../dossiers/dossier-reading';
import { isByHand } from '../launching/given-facts';

/** What the new version counts with, for every participant. */
export type Counted = Extract<CoordinatorCommand, { type: 'AdoptCall' }>['participants'];

/** A dossier that goes over, played on a copy: nothing of it is kept. */
export interface DryRun {
  /** The new version as this dossier takes it over. */
  readonly rules: CallRules;
  readonly participants: Counted;
  readonly difference: CallDifference | null;
  readonly refusal: Rejection | null;
  readonly after: Dossier;
  /** Who is told at once that a date moved. */
  readonly correctedIds: readonly ParticipantId[];
  readonly plan: Plan | null;
  readonly isQuorumMet: boolean;
  readonly amountCents: number | null;
  /** Who refused and can be asked again. */
  readonly refusedIds: readonly ParticipantId[];
  /** Who would sign a new statement: has an answer that agrees. */
  readonly signedIds: readonly ParticipantId[];
  /** Who has no answer yet and reads the new text from then on. */
  readonly openIds: readonly ParticipantId[];
}

interface Versions {
  readonly from: CallRules;
  readonly to: CallRules;
  readonly units: ReadonlyMap<string, UnitForCall>;
  /** What the newer version counts. */
  readonly participation: CallParticipation;
}

/** Lets the core decide on a copy. A dossier that stands under the new version already comes out as it is. */
export function dryRun(reading: DossierReading, versions: Versions): DryRun {
  const { row, view } = reading;
  const isThere = isUnder(row.state, versions.to);
  const rules = isThere ? versions.to : rulesForDossier(row.state, versions);
  const participants = countedUnder(row.state, versions);
  const { after, refusal, correctedIds } = isThere
    ? { after: row.state, refusal: null, correctedIds: [] }
    : played(reading, { call: rules, participants });
  return {
    rules,
    participants,
    difference: differenceTo(row.state, rules),
    refusal,
    after,
    correctedIds,
    plan: after.dates === null ? null : planDossier(planRequestOf(after, view.now), view.calendar),
    isQuorumMet: isQuorumMet(after),
    amountCents: amountOf(after),
    ...concernedIn(after, refusal === null && isRoundOpen(after)),
  };
}

/** Whether a dossier runs under exactly this version. */
export function isUnder({ call }: Dossier, { hash }: CallRules): boolean {
  return call !== null && call.hash === hash;
}

function played(
  { row, view, who }: DossierReading,
  { call, participants }: { readonly call: CallRules; readonly participants: Counted },
): Pick<DryRun, 'after' | 'refusal' | 'correctedIds'> {
  const decision = decide(
    {
      type: 'AdoptCall',
      at: view.now,
      commandId: `dry-run-${row.dossierId}`,
      by: who.user.id,
      call,
      participants,
      reasonTextId: row.dossierId as string as TextId,
    },
    row.state,
  );
  if (!decision.accepted) return { after: row.state, refusal: decision.rejection, correctedIds: [] };
  const corrected = decision.events.flatMap((event) =>
    event.type === 'DateCorrectionDue' ? [event.participantId] : [],
  );
  return {
    after: decision.events.reduce(evolve, row.state),
    refusal: null,
    correctedIds: [...new Set(corrected)],
  };
}

/** Nobody is asked anything once the round is closed. */
function concernedIn(after: Dossier, isAsking: boolean): Pick<DryRun, 'refusedIds' | 'signedIds' | 'openIds'> {
  if (!isAsking) return { refusedIds: [], signedIds: [], openIds: [] };
  return {
    refusedIds: participantsWith(after, (standing) => standing === 'declined'),
    signedIds: participantsWith(after, (standing) => SIGNED.has(standing)).filter((id) => isAnswering(after, id)),
    openIds: participantsWith(after, (standing) => OPEN.has(standing)),
  };
}

const OPEN: ReadonlySet<Standing> = new Set(['unanswered', 'named', 'question']);
const SIGNED: ReadonlySet<Standing> = new Set([
  'agreed',
  'mandateMissing',
  'valueMissing',
  'officeUnfit',
  'conditionOpen',
  'conditionRefused',
  'conflict',
  'expected',
  'ratificationOpen',
  'mustConfirm',
]);

function participantsWith(dossier: Dossier, wanted: (standing: Standing) => boolean): ParticipantId[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  return activeParticipants(dossier)
    .filter((participant) => wanted(standingOf(participant, round)))
    .map(({ id }) => id);
}

function isAnswering(dossier: Dossier, id: ParticipantId): boolean {
  const participant = dossier.participants[id];
  return participant !== undefined && hasAnswer(participant);
}

/**
 * Figures and tags anew: another reference day or another figure gives other numbers. What a person said of a unit, because
 * no reference data know it, stays; unknown units keep what they have.
 */
function countedUnder(dossier: Dossier, { units, participation }: Versions): Counted {
  return activeParticipants(dossier).flatMap(({ id, unitId, figures, tags }) => {
    const unit = units.get(unitId);
    if (unit === undefined) return [];
    const kept = tags.filter((tag) => isByHand(tag, participation));
    const asked = participation.figures.map((figure) => figure.id);
    const known = Object.entries({ ...figures, ...unit.figures }).filter(([figure]) => asked.includes(figure));
    return [{ participantId: id, figures: Object.fromEntries(known), tags: [...new Set([...unit.tags, ...kept])] }];
  });
}
