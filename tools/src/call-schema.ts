import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callJsonSchema, scenarioJsonSchema } from '@penhouder/call-definitions';
import { format } from 'prettier';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { withGeneratedPart } from './reference/generated-part';
import { mailKindsTable } from './reference/mail-kinds-table';
import { stepKindsList } from './reference/step-kinds-list';
import { root } from './settings/settings';

const GUIDE = 'docs/writing-a-call.md';
const README = 'calls/README.md';

/**
 * `npm run call-schema`: writes the JSON Schemas of call definitions and scenarios, for editors, from the zod schemas, and
 * the step kinds in the guide and the kinds of mails in the list of placeholders, from the kinds themselves.
 */
runCommand(async () => {
  await write('calls/call.schema.json', JSON.stringify(callJsonSchema()), 'json');
  await write('calls/scenario.schema.json', JSON.stringify(scenarioJsonSchema()), 'json');
  await write(README, withGeneratedPart(readFileSync(join(root, README), 'utf8'), mailKindsTable()), 'markdown');
  await write(GUIDE, withGeneratedPart(readFileSync(join(root, GUIDE), 'utf8'), stepKindsList()), 'markdown');
});

async function write(file: string, text: string, parser: 'json' | 'markdown'): Promise<void> {
  writeFileSync(join(root, file), await format(text, { parser, singleQuote: true, printWidth: 120 }));
  say(`${file} is written.`);
}
