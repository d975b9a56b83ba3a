import { dossierQuerySchema } from '@penhouder/contracts';
import type { z } from 'zod';

const search = dossierQuerySchema
  .pick({
    q: true,
    call: true,
    programme: true,
    phase: true,
    state: true,
    attention: true,
    risk: true,
    sort: true,
    cursor: true,
  })
  .partial();

export type DossierListSearch = z.infer<typeof search>;

/** What the list shows while nobody asked for anything else: what still runs, the next date first. */
export const USUAL_VIEW = { state: 'open', sort: 'next' } as const;

/** The filters as they stand in the address; what cannot be read is left out rather than refused. */
export function dossierListSearch(raw: Record<string, unknown>): DossierListSearch {
  const known = Object.entries(search.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(plain(raw[name]));
    return value.success && value.data !== undefined ? [[name, value.data] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The router reads `1` and `true` as more than text; the contract wants text. */
function plain(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
