const ZONE = 'Europe/Brussels';

/** `wo 15 januari 2020`, today on the wall in Brussels; for the foot of a print. */
export function todayText(language: string): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(`${language}-BE`, { ...day, timeZone: ZONE }).format(new Date());
}

/** The moment in UTC at which a clock in Brussels shows `time` (`09:00`) on `day` (`2020-01-15`). */
export function instantOfWall(day: string, time: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const first = wall - offsetAt(wall);
  return new Date(wall - offsetAt(first)).toISOString();
}

/** The day in Brussels of a moment, written `2019-12-05`. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(new Date(instant));
}

function offsetAt(ms: number): number {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: ZONE });
  return Date.parse(`${format.format(new Date(ms)).replace(' ', 'T')}Z`) - Math.floor(ms / 1000) * 1000;
}
