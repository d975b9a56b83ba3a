import { planDossier } from '@penhouder/domain';
import { bodyCalendar } from '@penhouder/launching';
import { loadDossier } from '@penhouder/persistence';
import type { DossierActivities } from '@penhouder/workflows/activities';
import type { DataSource } from 'typeorm';

/** The pure planner with the closed days of the lead body. */
export function computePlan(source: DataSource): DossierActivities['computePlan'] {
  return async ({ dossierId, request }) => {
    const dossier = await loadDossier(source, dossierId);
    if (dossier === null) throw new Error(`No dossier ${dossierId}`);
    return planDossier(request, await bodyCalendar(source, dossier.bodyId));
  };
}
