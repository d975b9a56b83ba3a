import { runCommand } from './console/run-command';
import { say } from './console/say';
import { startStage } from './demo/stage';
import { loadExamples } from './examples/load-examples';
import { Camera } from './pictures/camera';
import { takeCoordinatorPages } from './pictures/coordinator-pictures';
import { takeMails } from './pictures/mail-pictures';
import { takeSignPages } from './pictures/sign-pictures';
import { takeStepPages } from './pictures/step-pictures';

/** A municipality of the example that has not answered yet. */
const STILL_OPEN = 'schepen.sociale.economie@avelgem.example';

/** `npm run pictures`: every page and mail at 390 and 1 280 pixels into `pictures/`, to be looked at. */
runCommand(async () => {
  say('Starting an installation with examples …');
  const stage = await startStage();
  try {
    await loadExamples(stage.access);
    const camera = await Camera.open();
    await takeCoordinatorPages(camera, stage, 'W13');
    await takeStepPages(camera, stage);
    await takeCoordinatorPages(camera, stage, 'IGO');
    await takeSignPages(camera, stage, STILL_OPEN);
    await takeMails(camera, stage);
    await camera.close();
  } finally {
    await stage.close();
  }
});
