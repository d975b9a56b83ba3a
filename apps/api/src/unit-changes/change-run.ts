import {
  decide,
  effectsOf,
  evolve,
  planDossier,
  planRequestOf,
  type Dossier,
  type DossierCommand,
  type Effect,
  type Rejection,
  type TextId,
} from '@penhouder/domain';
import type { DossierReading } from '../dossiers/dossier-reading';
import type { ChangeBody } from './dossier-change';

type ContactEffect = Extract<Effect, { readonly contactId: unknown }>;

/** A change played on a copy of the dossier, the plan that follows it included: nothing of it is kept. */
export interface ChangeRun {
  readonly refusal: Rejection | null;
  readonly after: Dossier;
  /** What leaves at once to the people of the participants, in order. */
  readonly mails: readonly ContactEffect[];
}

/** Lets the core decide, as it will when the command is sent. */
export function changeRun(body: ChangeBody, { row, view, who }: DossierReading): ChangeRun {
  const command: DossierCommand = {
    ...body,
    at: view.now,
    commandId: `dry-run-${row.dossierId}`,
    by: who.user.id,
    reasonTextId: row.dossierId as string as TextId,
  };
  const changed = played({ refusal: null, after: row.state, mails: [] }, command);
  if (changed.refusal !== null || changed.after.planNeeded === null) return changed;
  const plan = planDossier(planRequestOf(changed.after, view.now), view.calendar);
  return played(changed, { type: 'AdoptPlan', at: view.now, plan });
}

function played(run: ChangeRun, command: DossierCommand): ChangeRun {
  const decision = decide(command, run.after);
  if (!decision.accepted) return { ...run, refusal: decision.rejection };
  return decision.events.reduce((before, event) => {
    const after = evolve(before.after, event);
    const effects = effectsOf(event, after, after.version).filter((effect) => 'contactId' in effect);
    return { ...before, after, mails: [...before.mails, ...effects] };
  }, run);
}
