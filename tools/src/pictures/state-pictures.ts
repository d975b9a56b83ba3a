import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import { takeCoordinatorStates } from './states/coordinator-states';
import { takeSignStates } from './states/sign-states';
import type { Surroundings } from './states/surroundings';

/** Every state of the municipality's pages, in each of their languages, with their forms filled in and sent; then what waits for a coordinator. */
export async function takeStates(camera: Camera, scene: Scene, { mayor, incomingPort }: Surroundings): Promise<void> {
  for (const language of ['nl', 'fr'] as const) await takeSignStates({ onlooker: camera, scene, language }, mayor);
  await takeCoordinatorStates({ onlooker: camera, scene, language: 'nl' }, incomingPort);
}
