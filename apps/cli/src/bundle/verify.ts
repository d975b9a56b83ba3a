import type { BundleProblem, BundleVerdict } from '@penhouder/bundles';
import { checkBundle } from '@penhouder/bundles';
import { statOrSentence } from '../stat-or-sentence';
import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';

/** `bundle verify FILE...`: whether the bundle of a dossier is as it was sealed, without network and without a database. */
export const verify: Subcommand = {
  name: 'verify',
  options: { json: { type: 'boolean' } },
  usage: (words) => words.usage.verify,
  run: async (given) => {
    if (given.files.length === 0) throw new WrongUse(given.words.wrong.noBundle);
    const ends: ExitCode[] = [];
    for (const file of given.files) ends.push(await verifyOne(file, given));
    return Math.max(...ends) as ExitCode;
  },
};

async function verifyOne(file: string, given: Given): Promise<ExitCode> {
  const sentence = await statOrSentence(file, given.words);
  if (sentence !== null) {
    given.complain(sentence);
    return EXIT.wrongUse;
  }
  const verdict = await checkBundle(file);
  if (given.options['json'] === true) given.say(JSON.stringify({ file, ...verdict }, null, 2));
  else tell({ file, verdict }, given);
  return verdict.problems.length === 0 ? EXIT.fine : EXIT.problems;
}

function tell({ file, verdict }: { readonly file: string; readonly verdict: BundleVerdict }, given: Given): void {
  const { problems, manifest, seal, erased } = verdict;
  const { bundle } = given.words;
  for (const problem of problems) given.say(`${file}: ${placeOf(problem, given)}${bundle.problems[problem.code]}`);
  if (problems.length > 0 || manifest === null) return;
  const { dossier, chain, journal, files } = manifest;
  given.say(`${file}: ${bundle.fine(dossier)}`);
  given.say(bundle.counts({ files: files.length, declarations: chain.count, events: journal.count, erased }));
  given.say(bundle.seal(seal ?? ''));
}

function placeOf({ path, line }: BundleProblem, { words }: Given): string {
  if (path === '') return '';
  return line === undefined ? `${path}: ` : `${path}, ${words.rehearse.line(line)}: `;
}
