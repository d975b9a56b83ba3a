import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { claimPort } from './port-claims';
import { type DataFolder, readJson, writeJson } from './data-folder';

/** Where the parts listen that only talk to each other. The address for people, HTTP_PORT, is chosen by people. */
export interface InternalPorts {
  readonly postgres: number;
  readonly frontend: number;
  readonly frontendHttp: number;
  readonly frontendMembership: number;
  readonly history: number;
  readonly historyMembership: number;
  readonly matching: number;
  readonly matchingMembership: number;
  readonly systemWorker: number;
  readonly systemWorkerMembership: number;
  readonly catcherSmtp: number;
  readonly catcherWeb: number;
  readonly workerHealth: number;
}

/** Beside the well-known ones, so that somebody's own PostgreSQL, Temporal or mail catcher is not in the way. */
const usual: InternalPorts = {
  postgres: 15432,
  frontend: 17233,
  frontendHttp: 17243,
  frontendMembership: 16933,
  history: 17234,
  historyMembership: 16934,
  matching: 17235,
  matchingMembership: 16935,
  systemWorker: 17239,
  systemWorkerMembership: 16939,
  catcherSmtp: 12525,
  catcherWeb: 18025,
  workerHealth: 18090,
};

/**
 * The ports of this installation: those of last time, else the usual ones; a busy one is replaced by a free one and
 * written down. To be called when nothing of this installation runs any more.
 */
export async function choosePorts(folder: DataFolder): Promise<InternalPorts> {
  const path = join(folder.path, 'ports.json');
  const wanted = { ...usual, ...readJson<Partial<InternalPorts>>(path) };
  const names = Object.keys(usual) as (keyof InternalPorts)[];
  const taken = new Set<number>();
  const chosen: Partial<Record<keyof InternalPorts, number>> = {};
  for (const name of names) {
    const port = !taken.has(wanted[name]) && (await isFree(wanted[name])) ? wanted[name] : await anyFreePort(taken);
    taken.add(port);
    chosen[name] = port;
  }
  const ports = chosen as InternalPorts;
  writeJson(path, ports);
  return ports;
}

/** Free ports for one run that shares the machine with others. */
export async function randomPorts(): Promise<InternalPorts> {
  const taken = new Set<number>();
  const ports: Partial<Record<keyof InternalPorts, number>> = {};
  for (const name of Object.keys(usual) as (keyof InternalPorts)[]) {
    ports[name] = await anyFreePort(taken);
    taken.add(ports[name]);
  }
  return ports as InternalPorts;
}

/** One free port on which nothing of ours is usually found. */
export function freePort(): Promise<number> {
  return anyFreePort(new Set());
}

/** Whether a program could listen there, on all addresses or on the loopback one. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

/** Below the range from which the system takes the ports of outgoing connections: one of those may be gone a moment later. */
async function anyFreePort(taken: ReadonlySet<number>): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return !taken.has(port) && claimPort(port) && (await isFree(port)) ? port : anyFreePort(taken);
}

function canListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, exclusive: true, ...(host && { host }) }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
