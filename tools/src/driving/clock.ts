import { apiPaths, clockMovedSchema } from '@penhouder/contracts';
import type { Coordinator } from './coordinator';
import { Refused } from './refused';

/** Instant of a wall-clock time in Brussels: `brussels('2019-12-09', '09:00')`; noon when no hour is said. */
export function brussels(day: string, time = '12:00'): string {
  const asUtc = new Date(`${day}T${time}:00.000Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc);
  const ahead = Date.parse(`${shown.replace(' ', 'T')}.000Z`) - asUtc.getTime();
  return new Date(asUtc.getTime() - ahead).toISOString();
}

/** On a busy machine mail and answers take a while to come to rest. */
const BUSY_MS = 60_000;

/** Moves a dossier's own clock; asks again until it is there, because one request may not reach far. Returns the stops. */
export async function advanceTo(coordinator: Coordinator, dossierId: string, to: string): Promise<number> {
  let hops = 0;
  for (let busyUntil = Date.now() + BUSY_MS; ;) {
    const moved = await coordinator.post(apiPaths.dossierClock(dossierId), { to }, clockMovedSchema).catch(notBusy);
    if (moved === null && Date.now() < busyUntil) continue;
    if (moved === null) throw new Error(`the dossier did not come to rest within ${String(BUSY_MS / 1000)} s`);
    hops += moved.hops;
    if (moved.isThere) return hops;
    busyUntil = Date.now() + BUSY_MS;
  }
}

/** Nothing moved because something is under way; any other refusal is thrown. */
function notBusy(error: unknown): null {
  if (error instanceof Refused && error.code === 'ClockBusy') return null;
  throw error;
}
