import { join } from 'node:path';

/** `npm run penhouder -- …`: the command line, an app of its own. */
void withDatabase().then(() => import(join(__dirname, '../../apps/cli/dist/main.js')));

/** Only a test mail asks for the installation that runs here; every other command works without any. */
async function withDatabase(): Promise<void> {
  const [group, name] = process.argv.slice(2).filter((typed) => !typed.startsWith('-'));
  if (group !== 'mail' || name !== 'test') return;
  const { addressInUse } = await import('./stack/running-installation.js');
  process.env['DATABASE_URL'] = addressInUse() ?? '';
}
