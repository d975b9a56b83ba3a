import { join } from 'node:path';
import { Part, type PartFolders } from '../parts/part';
import { root } from '../settings/settings';
import type { Access } from './access';
import { appEnvironment } from './app-environment';

const withinMs = 30_000;

/** Memory that the workflows in the cache may take; without a limit garbage is kept while it may. */
const workerHeapMb = 900;
/** As docker-compose.yml has it: without a bound the heap is cleaned so seldom that a large download takes twice as much. */
const apiHeapMb = 384;

async function answersOk(url: string): Promise<true | undefined> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
  return answer.ok ? true : undefined;
}

function nodeCall(app: string, flags: readonly string[], env: NodeJS.ProcessEnv) {
  const main = join(root, 'apps', app, 'dist', 'main.js');
  return { name: app, program: process.execPath, args: [...flags, main], options: { env, cwd: root } };
}

export function catcherPart(access: Access, folders: PartFolders): Part {
  const env = appEnvironment(access);
  const ready = () => answersOk(`${access.catcherUrl}/api/messages?limit=1`);
  return new Part(
    { ...nodeCall('mail-catcher', [], env), ready, readyWithinMs: withinMs, stopWithinMs: 5_000 },
    folders,
  );
}

/** Ready when it says so at the address that a load balancer would ask, too. */
export function apiPart(access: Access, folders: PartFolders): Part {
  const env = appEnvironment(access);
  const ready = () => answersOk(`http://127.0.0.1:${access.httpPort}/health/ready`);
  const call = nodeCall('api', [`--max-old-space-size=${apiHeapMb}`], env);
  return new Part({ ...call, ready, readyWithinMs: withinMs, stopWithinMs: 15_000 }, folders);
}

/** Ready once it polls; gets time to finish what it began. */
export function workerPart(access: Access, folders: PartFolders): Part {
  const call = nodeCall('worker', [`--max-old-space-size=${workerHeapMb}`], appEnvironment(access));
  const ready = () => answersOk(`${access.workerHealthUrl}/health/ready`);
  return new Part({ ...call, ready, readyWithinMs: withinMs, tries: 3, stopWithinMs: 20_000 }, folders);
}
