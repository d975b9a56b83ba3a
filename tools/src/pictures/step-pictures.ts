import { apiPaths, callListSchema, dossierListSchema } from '@penhouder/contracts';
import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import { playSelection, playSubDossiers } from './step-dossiers';

/** What a coordinator sees when the camera is signed in as the one of W13: calls, their editor, and steps with more on them. */
export async function takeStepPages(camera: Camera, scene: Scene): Promise<void> {
  const { baseUrl } = scene.access;
  const coordinator = await scene.signIn('W13');
  await camera.takeAt('oproepen', `${baseUrl}/oproepen`);
  const { calls } = await coordinator.get(apiPaths.calls, callListSchema);
  const call = calls.find(({ code }) => code === 'voorbeeld-buurtwerking')?.id ?? '';
  await camera.takeAt('oproep', `${baseUrl}/oproepen/${call}`);
  await camera.takeAt('oproep-bewerken', `${baseUrl}/oproepen/${call}/nieuwe-versie`);
  const { dossiers } = await coordinator.get(apiPaths.dossiers, dossierListSchema);
  await camera.takeAt('nieuwe-tekst', `${baseUrl}/dossiers/${dossiers[0]?.id ?? ''}?actie=PublishText`);
  for (const [name, play] of [
    ['deeldossiers', await playSubDossiers(scene)],
    ['beoordelingen', await playSelection(scene)],
  ] as const) {
    await camera.takeAt(name, `${baseUrl}/dossiers/${play.dossierId}`);
  }
}
