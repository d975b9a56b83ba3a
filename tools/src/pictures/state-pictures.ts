import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import { takeCoordinatorStates } from './states/coordinator-states';
import { SIGN_STATES, takeSignStates } from './states/sign-states';
import type { Surroundings } from './states/surroundings';

/** What waits for a coordinator. */
const TASKS = 'tasks';

/** Which states can be taken alone. */
export const STATES: readonly string[] = [...SIGN_STATES, TASKS];

interface Walking {
  readonly camera: Camera;
  readonly scene: Scene;
  /** The name of the states that are wanted; null: all. */
  readonly only: string | null;
}

/** Every state of the municipality's pages, in each of their languages, with their forms filled in and sent; then what waits for a coordinator. */
export async function takeStates(
  { camera, scene, only }: Walking,
  { mayor, incomingPort }: Surroundings,
): Promise<void> {
  for (const language of ['nl', 'fr'] as const)
    await takeSignStates({ onlooker: camera, scene, language }, mayor, only);
  if (only === null || only === TASKS)
    await takeCoordinatorStates({ onlooker: camera, scene, language: 'nl' }, incomingPort);
}
