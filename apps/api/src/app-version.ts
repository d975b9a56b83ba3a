import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The release that runs, as the package names it: `0.1.0`. Stands in the evidence of what was done with it. */
export const APP_VERSION: string = (
  JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { readonly version: string }
).version;
