import { planRequestOf } from '@penhouder/domain';
import { local, patient } from './activity-proxies';
import { timeOf } from './live-dossier';
import type { LiveDossier } from './live-dossier';
import { localFirst } from './local-first';

/** Has the plan computed and adopts it. A change that came meanwhile asks for another plan: this one would hide it. */
export async function adoptPlan({ dossierId, state, apply }: LiveDossier): Promise<void> {
  const asked = { dossierId, request: planRequestOf(state(), timeOf(state())) };
  const options = { summary: 'berekent de planning' };
  const plan = await localFirst(
    () => local.computePlan.executeWithOptions(options, [asked]),
    () => patient.computePlan.executeWithOptions(options, [asked]),
  );
  const wouldAskNow = planRequestOf(state(), asked.request.now);
  if (JSON.stringify(wouldAskNow) === JSON.stringify(asked.request))
    apply({ type: 'AdoptPlan', at: timeOf(state()), plan });
}

/** Collects what was received before the closing and has not come here, then lets the core count. */
export async function closeRound({ dossierId, state, apply }: LiveDossier): Promise<void> {
  const closingAt = state().plan?.closing?.at ?? state().reachedAt;
  const options = { summary: 'sluit de ronde en haalt tijdige antwoorden op' };
  const answers = await patient.closeRound.executeWithOptions(options, [{ dossierId, closingAt }]);
  apply({ type: 'CloseRound', at: timeOf(state()), answers });
}
