import { mkdirSync } from 'node:fs';
import { withLock } from '../../build/lock.cjs';
import { Refusal } from '../console/refusal';
import { downloadServer } from './download';
import { buildServer } from './go-build';
import { cacheFolder, type SearchPlaces } from './search-places';
import { programsIn, programsInCache, programsOnPath, type ServerPrograms } from './server-programs';
import { serverVersion } from './version';

/** Which way was taken to a Temporal server; printed, because "which one is this?" is the first question of a fault. */
export type FoundServer = ServerPrograms & { readonly way: string };

/**
 * A server of our own, by the first way that works: PATH, cache, download, build. (An address given by TEMPORAL_ADDRESS
 * comes before all of these and needs no program.)
 */
export async function findServer(places: SearchPlaces): Promise<FoundServer> {
  const onPath = programsOnPath(places.path);
  if (onPath) return { ...onPath, way: `found on PATH (${onPath.server})` };
  const folder = cacheFolder(places.cacheDir);
  const cached = programsInCache(folder);
  if (cached) return { ...cached, way: 'from the cache' };
  makeCache(places.cacheDir);
  return withLock(`${folder}.lock`, async () => {
    const made = programsInCache(folder);
    if (made) return { ...made, way: 'from the cache' };
    return fetchOrBuild(folder, places);
  });
}

async function fetchOrBuild(folder: string, places: SearchPlaces): Promise<FoundServer> {
  const download = await downloadServer(folder, places);
  const downloaded = download === undefined ? programsIn(folder) : undefined;
  if (downloaded) return { ...downloaded, way: 'downloaded' };
  const missed = download ?? 'the archive held no usable program';
  places.say(`          Temporal server: no download (${missed})`);
  const build = await buildServer(folder, places);
  const built = build === undefined ? programsIn(folder) : undefined;
  if (built) return { ...built, way: 'built from the Go module' };
  throw new Refusal(noServer(`${missed}; ${build ?? 'the build left no usable program'}`));
}

function noServer(reason: string): string {
  const version = serverVersion();
  return (
    `There is no Temporal server ${version} (${reason}): set TEMPORAL_ADDRESS to one that runs, or put temporal-server and ` +
    `temporal-sql-tool ${version} on PATH, or allow the download from github.com, or install Go 1.21 or newer (go.dev) so that it can be built.`
  );
}

function makeCache(cacheDir: string): void {
  try {
    mkdirSync(cacheDir, { recursive: true });
  } catch {
    throw new Refusal(
      `The cache folder ${cacheDir} cannot be made: set PENHOUDER_CACHE to a folder that this user may write.`,
    );
  }
}
