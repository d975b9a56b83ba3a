import { runCommand } from './console/run-command';
import { Refusal } from './console/refusal';
import { say } from './console/say';
import { startStage } from './demo/stage';
import { loadExamples } from './examples/load-examples';
import { Camera } from './pictures/camera';
import { takeCoordinatorPages } from './pictures/coordinator-pictures';
import { takeAllMails } from './pictures/letters/take-all-mails';
import { takeMails } from './pictures/mail-pictures';
import { takePublicPages, takeSignPages } from './pictures/sign-pictures';
import { STATES, takeStates } from './pictures/state-pictures';
import { openSurroundings } from './pictures/states/surroundings';
import { takeStepPages } from './pictures/step-pictures';
import type { Scene } from './play/scene';
import { withClient } from './postgres/databases';
import type { Access } from './stack/access';

/** Mails alone. */
const MAILS = 'mails';
/** A municipality of the example that has not answered yet. */
const STILL_OPEN = 'schepen.sociale.economie@avelgem.example';
/** One more, whose pages are looked at in French. */
const STILL_OPEN_FRENCH = 'algemeen.directeur@wielsbeke.example';

/**
 * `npm run pictures`: every page and mail at 390 and 1 280 pixels into `pictures/`, to be looked at. With `-- mails` only
 * every kind of mail with everything that it can say, at 390 and 700 pixels and as text: that needs no installation. With
 * the name of some states, such as `-- strict`, only those.
 */
runCommand(async () => {
  const [, , only = null] = process.argv;
  if (only !== null && only !== MAILS && !STATES.includes(only))
    throw new Refusal(`Nothing is called ${only}: choose ${[MAILS, ...STATES].join(', ')}, or nothing for all.`);
  if (only !== MAILS) await takeInstallation(only);
  if (only !== null && only !== MAILS) return;
  const camera = await Camera.open();
  await takeAllMails(camera);
  await camera.close();
});

async function takeInstallation(only: string | null): Promise<void> {
  say('Starting an installation with examples …');
  const surroundings = await openSurroundings();
  const stage = await startStage();
  try {
    await loadExamples(stage.access);
    const camera = await Camera.open();
    if (only === null) await takeExamples(camera, stage);
    await takeStates({ camera, scene: stage, only }, surroundings);
    if (only === null) await takeMails(camera, stage);
    await camera.close();
  } finally {
    await stage.close();
    await surroundings.end();
  }
}

/** The dossiers of the examples, as coordinators and as two municipalities see them. */
async function takeExamples(camera: Camera, scene: Scene): Promise<void> {
  await takeCoordinatorPages(camera, scene, 'W13');
  await takeStepPages(camera, scene);
  await takeCoordinatorPages(camera, scene, 'IGO');
  await takeSignPages(camera, scene, STILL_OPEN);
  await speaksFrench(scene.access, STILL_OPEN_FRENCH);
  await takeSignPages(camera, scene, STILL_OPEN_FRENCH);
  await takePublicPages(camera, scene, 'W13');
}

async function speaksFrench({ databaseUrl }: Access, email: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`update contact set language = 'fr' where email = $1`, [email]),
  );
}
