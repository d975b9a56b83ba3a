import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { OwnGround, Product, ProductProcess } from '@penhouder/tools/product';
import type { moments } from './town-hall';

type MomentName = (typeof moments)[number]['name'];

/** Something that goes wrong on purpose. True: it really happened, and everything runs again. */
export interface Fault {
  readonly name: string;
  /** The only moment of a dossier's life in which it can happen; absent: at any. */
  readonly during?: MomentName;
  strike(): Promise<boolean>;
}

/** How long a process may live after it was told where to die; a place that nobody comes by is no hit. */
const PATIENCE_MS = 25_000;
const HELD_MS = 4_000;

const workerPoints = [
  'after-journal-commit',
  'after-sending-commit',
  'after-relay-250',
  'inside-continue-as-new',
] as const;
const apiPoints = ['after-inbox-commit', 'after-update-accepted'] as const;

/** Every way in which the parts of an installation are taken away. */
export function faultsOf(ground: OwnGround, product: Product): readonly Fault[] {
  const { api, worker, catcher } = product;
  const { postgres, temporalServer } = ground;
  return [
    ...workerPoints.map((point) => dyingAt(worker, point)),
    { ...dyingAt(worker, 'after-closing-commit'), during: 'after the closing' },
    ...apiPoints.map((point) => dyingAt(api, point)),
    ...[worker, api, catcher, temporalServer].map(killed),
    { name: 'kill postgres', strike: () => databaseKilled(postgres, [api, worker]) },
    { name: 'worker held', strike: () => held(worker) },
    ...(['accept-then-drop', 'hang'] as const).map((mode) => ({
      name: `mail ${mode}`,
      strike: () => misbehaving(product, mode),
    })),
  ];
}

/** A hit is a death that the part itself announced in this life: one that was too slow, or crashed, is none. */
function dyingAt(part: ProductProcess, point: string): Fault {
  return {
    name: `${part.name} dies ${point}`,
    strike: async () => {
      part.kill();
      const before = deathsAt(part, point);
      // With work waiting it comes by the place, and dies, before it could say that it is ready.
      await part.start({ FAILPOINT: point }).catch(() => undefined);
      await part.whenGone(PATIENCE_MS).catch(() => undefined);
      part.kill();
      const isHit = deathsAt(part, point) > before;
      await part.start();
      return isHit;
    },
  };
}

/** How often its log says that it came by the place at which it was told to die. */
function deathsAt({ log }: ProductProcess, point: string): number {
  return existsSync(log) ? readFileSync(log, 'utf8').split(`failpoint ${point}\n`).length - 1 : 0;
}

function killed(part: ProductProcess): Fault {
  return {
    name: `kill ${part.name}`,
    strike: async () => {
      await wait(300);
      part.kill();
      await wait(500);
      await part.start();
      return true;
    },
  };
}

/** What stands on the database may end with it; a service manager would start it again. */
async function databaseKilled(postgres: ProductProcess, leaning: readonly ProductProcess[]): Promise<boolean> {
  await wait(300);
  postgres.kill();
  await wait(500);
  await postgres.start();
  for (const part of leaning) if (!part.isRunning()) await part.start();
  return true;
}

/** A process that stands still and comes back believing that no time has passed. */
async function held({ pid }: ProductProcess): Promise<boolean> {
  if (pid === undefined) return false;
  process.kill(pid, 'SIGSTOP');
  await wait(HELD_MS);
  process.kill(pid, 'SIGCONT');
  return true;
}

async function misbehaving({ post }: Product, mode: 'accept-then-drop' | 'hang'): Promise<boolean> {
  await post.misbehave(mode);
  await wait(HELD_MS);
  await post.misbehave('none');
  return true;
}
