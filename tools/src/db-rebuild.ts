import { rebuildReadModels } from '@penhouder/persistence';
import { runCommand } from './console/run-command';
import { step } from './console/say';
import { loadEnvironmentFile } from './settings/settings';
import { withProductDatabase } from './stack/running-installation';

/** `npm run db:rebuild`: makes the read models again from the journal; parts may run meanwhile, each dossier is locked. */
runCommand(async () => {
  loadEnvironmentFile();
  await withProductDatabase((source) =>
    step(
      'Read models made again',
      () => rebuildReadModels(source),
      (dossiers) => `${dossiers} dossiers`,
    ),
  );
});
