import { runCommand } from './console/run-command';
import { say } from './console/say';
import { startStage } from './demo/stage';
import { loadExamples } from './examples/load-examples';
import { Camera } from './pictures/camera';
import { takeCoordinatorPages } from './pictures/coordinator-pictures';
import { takeAllMails } from './pictures/letters/take-all-mails';
import { takeMails } from './pictures/mail-pictures';
import { takePublicPages, takeSignPages } from './pictures/sign-pictures';
import { takeStates } from './pictures/state-pictures';
import { openSurroundings } from './pictures/states/surroundings';
import { takeStepPages } from './pictures/step-pictures';
import { withClient } from './postgres/databases';
import type { Access } from './stack/access';

/** A municipality of the example that has not answered yet. */
const STILL_OPEN = 'schepen.sociale.economie@avelgem.example';
/** One more, whose pages are looked at in French. */
const STILL_OPEN_FRENCH = 'algemeen.directeur@wielsbeke.example';

/**
 * `npm run pictures`: every page and mail at 390 and 1 280 pixels into `pictures/`, to be looked at. With `-- mails` only
 * every kind of mail with everything that it can say, at 390 and 700 pixels and as text: that needs no installation.
 */
runCommand(async () => {
  const isOnlyMails = process.argv[2] === 'mails';
  if (!isOnlyMails) await takeInstallation();
  const camera = await Camera.open();
  await takeAllMails(camera);
  await camera.close();
});

async function takeInstallation(): Promise<void> {
  say('Starting an installation with examples …');
  const surroundings = await openSurroundings();
  const stage = await startStage();
  try {
    await loadExamples(stage.access);
    const camera = await Camera.open();
    await takeCoordinatorPages(camera, stage, 'W13');
    await takeStepPages(camera, stage);
    await takeCoordinatorPages(camera, stage, 'IGO');
    await takeSignPages(camera, stage, STILL_OPEN);
    await speaksFrench(stage.access, STILL_OPEN_FRENCH);
    await takeSignPages(camera, stage, STILL_OPEN_FRENCH);
    await takePublicPages(camera, stage, 'W13');
    await takeStates(camera, stage, surroundings);
    await takeMails(camera, stage);
    await camera.close();
  } finally {
    await stage.close();
    await surroundings.end();
  }
}

async function speaksFrench({ databaseUrl }: Access, email: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(`update contact set language = 'fr' where email = $1`, [email]),
  );
}
