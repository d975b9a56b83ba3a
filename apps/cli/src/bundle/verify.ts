import { readFile } from 'node:fs/promises';
import type { BundleProblem, BundleVerdict, Manifest, StampChecker } from '@penhouder/bundles';
import { checkBundle } from '@penhouder/bundles';
import type { TimeStampVerdict } from '@penhouder/documents';
import { certificatesInOrThrow, checkTimeStamp } from '@penhouder/documents';
import { statOrSentence } from '../stat-or-sentence';
import { EXIT, WrongUse, type ExitCode, type Given, type Subcommand } from '../subcommand';

/** `bundle verify FILE...`: whether the bundle of a dossier is as it was sealed, without network and without a database. */
export const verify: Subcommand = {
  name: 'verify',
  options: { json: { type: 'boolean' }, anchor: { type: 'string' } },
  usage: (words) => words.usage.verify,
  run: async (given) => {
    if (given.files.length === 0) throw new WrongUse(given.words.wrong.noBundle);
    const anchors = await readAnchors(given);
    const ends: ExitCode[] = [];
    for (const file of given.files) ends.push(await verifyOne(file, { given, anchors }));
    return Math.max(...ends) as ExitCode;
  },
};

type Anchors = readonly Buffer[] | null;
type Whole = Extract<TimeStampVerdict, { fault: null }>;

/** Certificates of authorities that the reader trusts; null: he named none, and the signatures alone are checked. */
async function readAnchors({ options, words }: Given): Promise<Anchors> {
  const { anchor } = options;
  if (typeof anchor !== 'string') return null;
  const content = await readFile(anchor, 'utf8').catch(() => '');
  const found = readOrNone(content);
  if (found.length === 0) throw new WrongUse(words.wrong.noAnchor(anchor));
  return found;
}

function readOrNone(pem: string): readonly Buffer[] {
  try {
    return certificatesInOrThrow(pem);
  } catch {
    return [];
  }
}

async function verifyOne(
  file: string,
  { given, anchors }: { readonly given: Given; readonly anchors: Anchors },
): Promise<ExitCode> {
  const sentence = await statOrSentence(file, given.words);
  if (sentence !== null) {
    given.complain(sentence);
    return EXIT.wrongUse;
  }
  const stamps: Whole[] = [];
  const judge: StampChecker = async (token, digest) => {
    const stamp = await checkTimeStamp(token, { digest, anchors });
    if (stamp.fault === null) stamps.push(stamp);
    return stamp.fault === null;
  };
  const verdict = await checkBundle(file, judge);
  if (given.options['json'] === true) given.say(JSON.stringify({ file, ...verdict }, null, 2));
  else tell({ file, verdict, stamp: stamps.at(-1), isAnchored: anchors !== null }, given);
  return verdict.problems.length === 0 ? EXIT.fine : EXIT.problems;
}

interface Told {
  readonly file: string;
  readonly verdict: BundleVerdict;
  /** The newest time stamp. */
  readonly stamp: Whole | undefined;
  readonly isAnchored: boolean;
}

function tell(told: Told, given: Given): void {
  const { file, verdict } = told;
  const { problems, manifest, seal, erased, heldBack } = verdict;
  const { bundle } = given.words;
  for (const problem of problems) given.say(`${file}: ${placeOf(problem, given)}${bundle.problems[problem.code]}`);
  if (problems.length === 0 && manifest !== null) tellFine(told, manifest, given);
  // Also beside a fault: what is gone on purpose is none.
  if (Object.values<number>({ ...erased }).some((count) => count > 0)) given.say(bundle.erased(erased));
  if (heldBack.length > 0) given.say(bundle.heldBack(heldBack));
  if (problems.length === 0) given.say(bundle.seal(seal ?? ''));
}

function tellFine({ file, verdict, stamp, isAnchored }: Told, manifest: Manifest, given: Given): void {
  const { bundle } = given.words;
  const { dossier, chain, journal, files } = manifest;
  given.say(`${file}: ${bundle.fine(dossier)}`);
  given.say(bundle.counts({ files: files.length, declarations: chain.count, events: journal.count }));
  const root = verdict.roots.at(-1);
  if (root !== undefined) given.say(bundle.root(root.root));
  if (stamp !== undefined) given.say(bundle.stamp({ ...stamp, isAnchored }));
}

function placeOf({ path, line }: BundleProblem, { words }: Given): string {
  if (path === '') return '';
  return line === undefined ? `${path}: ` : `${path}, ${words.rehearse.line(line)}: `;
}
