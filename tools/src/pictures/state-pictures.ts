import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import { takeAnswers } from './states/answer-states';
import { takeCoordinatorStates } from './states/coordinator-states';
import { takeColleagues } from './states/colleague-states';
import { takeFilesAndCodes } from './states/file-states';
import { takeLinks } from './states/link-states';
import { takeStrict } from './states/strict-states';
import type { Surroundings } from './states/surroundings';

/** Every state of the municipality's pages, in each of their languages, with their forms filled in and sent; then what waits for a coordinator. */
export async function takeStates(camera: Camera, scene: Scene, { mayor, incomingPort }: Surroundings): Promise<void> {
  for (const language of ['nl', 'fr'] as const) {
    const walk = { camera, scene, language };
    await takeAnswers(walk);
    await takeColleagues(walk);
    await takeLinks(walk);
    await takeFilesAndCodes(walk);
    await takeStrict(walk, mayor);
  }
  await takeCoordinatorStates({ camera, scene, language: 'nl' }, incomingPort);
}
