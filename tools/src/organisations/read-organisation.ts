import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Refusal } from '../console/refusal';
import { type OrganisationFile, organisationFileSchema } from './organisation-file';

/** An organisation from its YAML file, or with `-` from what is piped in; every line that is wrong is named. Throws `Refusal`. */
export function readOrganisation(file: string): OrganisationFile {
  const read = organisationFileSchema.safeParse(parseYaml(file));
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => `    ${path.join('.')}: ${message}`);
  throw new Refusal([...lines, `${file} cannot be read: correct the lines above.`].join('\n'));
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Refusal(`There is no file ${file}: check its name.`);
    throw new Refusal(`${file} cannot be read (${message}): check its indentation.`);
  }
}
