import { runCommand } from './console/run-command';
import { say } from './console/say';
import { loadEnvironmentFile, readSettings } from './settings/settings';
import { loadExamplesOnce } from './stack/load-examples-once';
import { runInstallation } from './stack/run-installation';

/** `npm start`: the try-out, with examples in an empty data folder. */
runCommand(async () => {
  loadEnvironmentFile();
  const settings = readSettings();
  say(`Penhouder starts; its data is in ${settings.dataDir}`);
  await runInstallation(settings, (installation) => loadExamplesOnce(installation, settings.smtpUrl));
});
