import { join } from 'node:path';

/** `npm run penhouder -- …`: the command line, an app of its own. */
void import(join(__dirname, '../../apps/cli/dist/main.js'));
