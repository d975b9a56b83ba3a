import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goArch, goOs, type SearchPlaces } from './search-places';
import { programNames, programPath } from './server-programs';
import { serverVersion } from './version';

const firstByteMs = 5_000;
const wholeMs = 300_000;

/**
 * Takes the official release archive, checks it against the release's list of checksums, unpacks the two programs.
 * Returns why not, because whoever has no way out to the internet must quickly reach the next way.
 */
export async function downloadServer(folder: string, places: SearchPlaces): Promise<string | undefined> {
  const version = serverVersion();
  const archive = `temporal_${version}_${goOs()}_${goArch()}.tar.gz`;
  const base = `${places.downloadBase}/v${version}`;
  try {
    const sums = (await fetchBytes(`${base}/checksums.txt`)).toString('utf8');
    const wanted = sums
      .split('\n')
      .find((line) => line.trim().endsWith(archive))
      ?.split(/\s+/)[0];
    if (!wanted) return `the list of checksums does not name ${archive}`;
    places.say(`          Temporal server: downloading ${archive} …`);
    const bytes = await fetchBytes(`${base}/${archive}`);
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== wanted) return `the checksum of ${archive} is not that of the release`;
    return unpack(folder, bytes);
  } catch (error) {
    return describe(error);
  }
}

/** The first byte must come soon; after that a slow line gets its time. */
async function fetchBytes(url: string): Promise<Buffer> {
  const stop = new AbortController();
  const impatience = setTimeout(() => {
    stop.abort(new Error('no answer within 5 s'));
  }, firstByteMs);
  const end = setTimeout(() => {
    stop.abort(new Error('not complete within 5 minutes'));
  }, wholeMs);
  try {
    const answer = await fetch(url, { signal: stop.signal });
    clearTimeout(impatience);
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  } finally {
    clearTimeout(impatience);
    clearTimeout(end);
  }
}

/** Unpacked beside the place and renamed, so that a killed start never leaves half a program in the cache. */
function unpack(folder: string, bytes: Buffer): string | undefined {
  const beside = `${folder}.${process.pid}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const archive = join(beside, 'archive.tar.gz');
  writeFileSync(archive, bytes);
  const names = programNames.map((name) => programPath('.', name));
  const done = spawnSync('tar', ['-xzf', archive, '-C', beside, ...names], { encoding: 'utf8' });
  rmSync(archive);
  if (done.status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    const why = done.error === undefined ? done.stderr.trim().split('\n')[0] : 'is tar installed?';
    return `the archive could not be unpacked: ${why ?? ''}`;
  }
  for (const name of programNames) chmodSync(programPath(beside, name), 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  return undefined;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause === '' ? error.message : cause;
}
