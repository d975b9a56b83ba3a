import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callJsonSchema } from '@penhouder/call-definitions';
import { format } from 'prettier';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { root } from './settings/settings';

/** `npm run call-schema`: writes the JSON Schema of a call definition, for editors, from the one zod schema. */
runCommand(async () => {
  const file = 'calls/call.schema.json';
  const json = JSON.stringify(callJsonSchema());
  writeFileSync(join(root, file), await format(json, { parser: 'json', printWidth: 120 }));
  say(`${file} is written.`);
});
