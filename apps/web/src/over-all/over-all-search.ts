import { agendaQuerySchema, agendaYearQuerySchema, waitingQuerySchema } from '@penhouder/contracts';
import type { z } from 'zod';

const waiting = waitingQuerySchema.partial();
const agenda = agendaQuerySchema.extend(agendaYearQuerySchema.shape).partial();

export type WaitingSearch = z.infer<typeof waiting>;

/** A year is a number, so that it stands in the address as people write it. */
export interface AgendaSearch {
  month?: string;
  year?: number;
}

/** The filters as they stand in the address; what cannot be read is left out rather than refused. */
export function waitingSearch(raw: Record<string, unknown>): WaitingSearch {
  return readable(waiting.shape, raw);
}

/** The month or the year that is shown; neither is this month. */
export function agendaSearch(raw: Record<string, unknown>): AgendaSearch {
  const { month, year } = readable(agenda.shape, raw);
  return { ...(month !== undefined && { month }), ...(year !== undefined && { year: Number(year) }) };
}

function readable(shape: Readonly<Record<string, z.ZodType>>, raw: Record<string, unknown>): Record<string, string> {
  const known = Object.entries(shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(plain(raw[name]));
    return value.success && typeof value.data === 'string' ? [[name, value.data] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The router reads `1` and `true` as more than text; the contract wants text. */
function plain(value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}
