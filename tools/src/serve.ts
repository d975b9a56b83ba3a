import { runCommand } from './console/run-command';
import { say } from './console/say';
import { markLoaded } from './settings/data-folder';
import { loadEnvironmentFile, readSettings } from './settings/settings';
import { runInstallation } from './stack/run-installation';

/** `npm run serve`: an installation. It never gets examples, also not when `npm start` is run on its data later. */
runCommand(async () => {
  loadEnvironmentFile();
  const settings = readSettings();
  say(`Penhouder starts; its data is in ${settings.dataDir}`);
  await runInstallation(settings, ({ folder }) => {
    if (folder.isNew) markLoaded(folder, 'nothing');
    return Promise.resolve();
  });
});
