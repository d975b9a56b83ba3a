import type { Manifest, RootLine } from './bundle-format';
import { BUNDLE_FORMAT, PATHS, sha256Of } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import { parsed } from './check-chain';
import type { HeldDocument } from './check-named';
import { besideRecords, isNamedFile } from './check-named';
import { checkRecords } from './check-records';
import type { ErasedCounts } from './erased-counts';
import { NOTHING_ERASED } from './erased-counts';
import type { Archive, ArchivedFile } from './read-archive';
import type { StampChecker } from './check-roots';
import { checkStamps } from './check-roots';
import { readArchive } from './read-archive';

/** What a check found. Without problems every file is there as it was sealed, and every chain holds. */
export interface BundleVerdict {
  readonly problems: readonly BundleProblem[];
  /** Null when the list of files cannot be read. */
  readonly manifest: Manifest | null;
  /** SHA-256 of the list of files, computed now: to be compared with what was noted elsewhere when the bundle was made. */
  readonly seal: string | null;
  /** What was erased on purpose. */
  readonly erased: ErasedCounts;
  /** Documents that were not given: they wait for a scanner, or something harmful was found in them. */
  readonly heldBack: readonly HeldDocument[];
  /** Roots of days that hold the dossier, the oldest first. */
  readonly roots: readonly RootLine[];
}

const KEPT: ReadonlySet<string> = new Set([
  ...[PATHS.manifest, PATHS.seal, PATHS.chain, PATHS.journal, PATHS.texts, PATHS.roots, PATHS.erased, PATHS.dossier],
  PATHS.typedTexts,
]);

const UNREADABLE: Archive = { files: [], problems: [{ code: 'unreadable', path: '' }] };

/**
 * Checks a bundle by itself: no network, no database. Never throws for what is wrong with the file. `isStampWhole` judges
 * the signature of a time stamp; without it only what it stamps is looked at.
 */
export async function checkBundle(file: string, isStampWhole?: StampChecker): Promise<BundleVerdict> {
  const nothing = { manifest: null, seal: null, erased: NOTHING_ERASED, heldBack: [], roots: [] };
  const archive = await readArchive(file, (path) => KEPT.has(path) || isNamedFile(path)).catch(() => UNREADABLE);
  if (archive.problems.length > 0) return { ...nothing, problems: archive.problems };
  const { files } = archive;
  const textOf = (path: string): string => files.find((one) => one.path === path)?.content?.toString('utf8') ?? '';
  const manifest = readManifest(textOf(PATHS.manifest));
  if (manifest === null) return { ...nothing, problems: [{ code: 'noManifest', path: PATHS.manifest }] };
  if (manifest.format !== BUNDLE_FORMAT)
    return { ...nothing, problems: [{ code: 'unknownFormat', path: PATHS.manifest }] };
  const seal = sha256Of(textOf(PATHS.manifest));
  const records = checkRecords(textOf, {
    manifest,
    beside: besideRecords(files, { typed: textOf(PATHS.typedTexts), facts: textOf(PATHS.dossier) }),
  });
  const problems: readonly BundleProblem[] = [
    ...(textOf(PATHS.seal).trim() === seal ? [] : [{ code: 'sealBroken' as const, path: PATHS.manifest }]),
    ...checkFiles(files, manifest.files),
    ...records.problems,
    ...(await checkStamps(records.roots, isStampWhole)),
  ];
  const { erased, heldBack, roots } = records;
  return { problems, manifest, seal, erased, heldBack, roots: roots.filter((line) => line !== null) };
}

/** The files of the archive against the list: what is gone, other, new, twice, or in another place. */
function checkFiles(files: readonly ArchivedFile[], listed: Manifest['files']): readonly BundleProblem[] {
  const expected = [...listed.map(({ path }) => path), PATHS.manifest, PATHS.seal];
  const found = new Map(files.map((file) => [file.path, file]));
  const problems = [
    ...strangeFiles(files, new Set(expected)),
    ...expected.filter((path) => !found.has(path)).map((path) => ({ code: 'missing' as const, path })),
    ...listed
      .filter((one) => isOther(found.get(one.path), one))
      .map(({ path }) => ({ code: 'changed' as const, path })),
  ];
  return problems.length > 0 ? problems : movedFiles(files, expected);
}

function strangeFiles(files: readonly ArchivedFile[], known: ReadonlySet<string>): readonly BundleProblem[] {
  return files.flatMap(({ path }, index): readonly BundleProblem[] => {
    if (files.findIndex((one) => one.path === path) < index) return [{ code: 'double', path }];
    return known.has(path) ? [] : [{ code: 'added', path }];
  });
}

function isOther(file: ArchivedFile | undefined, { bytes, sha256 }: Manifest['files'][number]): boolean {
  return file !== undefined && (file.bytes !== bytes || file.sha256 !== sha256);
}

/** Looked at only when all files are there once: otherwise every one behind the first fault would have moved. */
function movedFiles(files: readonly ArchivedFile[], expected: readonly string[]): readonly BundleProblem[] {
  return files.flatMap(({ path }, index) => (path === expected[index] ? [] : [{ code: 'moved' as const, path }]));
}

function readManifest(text: string): Manifest | null {
  const manifest = parsed(text) as Partial<Manifest> | null;
  if (manifest === null || typeof manifest.format !== 'string') return null;
  if (manifest.format !== BUNDLE_FORMAT) return manifest as Manifest;
  const { dossier, chain, journal, roots, files } = manifest as { readonly [Name in keyof Manifest]?: unknown };
  const isWhole = [dossier, chain, journal, roots].every((part) => typeof part === 'object' && part !== null);
  return isWhole && Array.isArray(files) && files.every(isListing) ? (manifest as Manifest) : null;
}

function isListing(file: unknown): boolean {
  return typeof (file as Partial<Manifest['files'][number]> | null)?.path === 'string';
}
