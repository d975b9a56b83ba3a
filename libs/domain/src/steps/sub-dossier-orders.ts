import type { RecordedStepRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { stepRule, stepsOfKind } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { RECORDED_KINDS } from './kinds';
import type { StepData, StepScene } from './step-kind';
import type { StateOf } from './step-state';
import type { FailedOrder, SubDossierNews, SubDossierRules } from './sub-dossier-order';

type Rules = SubDossierRules<StepScene['settings'], StepData>;

/** A step that has dossiers of their own started, with the rules of its kind. */
interface Following {
  readonly scene: StepScene;
  readonly rules: Rules;
}

/** Dossiers that open steps want started and have not ordered yet; the house starts them once this is in the journal. */
export function ordersDue(dossier: Dossier, at: Instant): readonly DossierEvent[] {
  return following(dossier, at)
    .filter(({ scene: { stepId } }) => dossier.steps[stepId]?.status === 'open')
    .flatMap(({ scene, rules }) => {
      const orders = rules.wanted(scene);
      const { stepId } = scene;
      if (orders.length === 0) return [];
      return [{ at, type: 'SubDossiersOrdered' as const, stepId, callCode: rules.callCode(scene), orders }];
    });
}

type SubDossierEvent = EventOf<'SubDossiersOrdered' | 'SubDossierNotStarted' | 'SubDossierEnded'>;

/** The step after the house was asked to start dossiers, or told what became of one. */
export function evolveSubDossiers(dossier: Dossier, event: SubDossierEvent): StateOf<'recorded'> | null {
  const found = following(dossier, event.at).find(({ scene }) => scene.stepId === event.stepId);
  const state = dossier.steps[event.stepId];
  if (found === undefined || state?.kind !== 'recorded') return null;
  const changed = { ...state, data: dataAfter(event, found) ?? state.data };
  const ends = event.type === 'SubDossierEnded' ? event.ends : null;
  return ends === null ? changed : { ...changed, status: 'done', outcome: ends };
}

function dataAfter(event: SubDossierEvent, { rules, scene }: Following): StepData | null {
  if (event.type === 'SubDossiersOrdered') return rules.ordered(event.orders, scene);
  return rules.learned(newsOf(event), scene)?.data ?? null;
}

function newsOf(event: EventOf<'SubDossierNotStarted' | 'SubDossierEnded'>): SubDossierNews {
  const { stepId, key, attempt } = event;
  return event.type === 'SubDossierEnded'
    ? { stepId, key, attempt, kind: 'ended', dossierId: event.dossierId, outcome: event.outcome }
    : { stepId, key, attempt, kind: 'notStarted', problem: event.problem };
}

/** Orders of open steps that could not be carried out. */
export function failedOrders(dossier: Dossier): readonly (FailedOrder & { readonly stepId: StepId })[] {
  return following(dossier, dossier.reachedAt)
    .filter(({ scene: { stepId } }) => dossier.steps[stepId]?.status === 'open')
    .flatMap(({ scene, rules }) => rules.failed(scene).map((one) => ({ ...one, stepId: scene.stepId })));
}

/** Steps that have dossiers of their own started, with the rules of their kind. */
export function following(
  dossier: Dossier,
  at: Instant,
): readonly { readonly scene: StepScene; readonly rules: Rules }[] {
  return stepsOfKind(dossier, 'recorded').flatMap(({ id, state }) => {
    const rule = stepRule(dossier, id) as RecordedStepRule;
    const rules = RECORDED_KINDS[rule.of].subDossiers as Rules | undefined;
    return rules === undefined
      ? []
      : [{ rules, scene: { stepId: id, settings: rule.settings, data: state.data, dossier, at } }];
  });
}
