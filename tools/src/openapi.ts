import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { root } from './settings/settings';

const program = join(root, 'apps/api/dist/print-open-api.js');

/** `npm run openapi`: writes docs/openapi.json from the API's controllers; needs no database and no running installation. */
runCommand(async () => {
  const json = execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const file = 'docs/openapi.json';
  writeFileSync(join(root, file), await format(json, { parser: 'json', printWidth: 120 }));
  const { paths } = JSON.parse(json) as { readonly paths: object };
  say(`${file} is written: ${Object.keys(paths).length} addresses.`);
});
