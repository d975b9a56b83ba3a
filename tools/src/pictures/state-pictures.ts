import type { Scene } from '../play/scene';
import type { Camera } from './camera';
import { takeAnswers } from './states/answer-states';
import { takeColleagues } from './states/colleague-states';
import { takeFilesAndCodes } from './states/file-states';
import { takeLinks } from './states/link-states';
import { takeStrict } from './states/strict-states';
import type { Surroundings } from './states/surroundings';

/** Every state of the municipality's pages, in each of their languages; their forms are filled in and sent. */
export async function takeStates(camera: Camera, scene: Scene, { mayor }: Surroundings): Promise<void> {
  for (const language of ['nl', 'fr'] as const) {
    const walk = { camera, scene, language };
    await takeAnswers(walk);
    await takeColleagues(walk);
    await takeLinks(walk);
    await takeFilesAndCodes(walk);
    await takeStrict(walk, mayor);
  }
}
