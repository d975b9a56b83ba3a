import { apiPaths, clockMovedSchema } from '@penhouder/contracts';
import type { Coordinator } from './coordinator';

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

/** Moves a dossier's own clock; asks again until it is there, because one request may not reach far. Returns the stops. */
export async function advanceTo(coordinator: Coordinator, dossierId: string, to: string): Promise<number> {
  let hops = 0;
  for (;;) {
    const moved = await coordinator.post(apiPaths.dossierClock(dossierId), { to }, clockMovedSchema);
    hops += moved.hops;
    if (moved.isThere) return hops;
  }
}
