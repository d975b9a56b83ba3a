/** Prefixes after which a secret stands in the path, whole or mistyped. */
const SECRET_PATHS = /^\/+(t|aanmelden|ical)\/+(?!exchange(?:$|\/)).+/i;
/** A token as `libs/sign-off-links` makes them, wherever it stands: key, id, generation and signature. */
const TOKEN = /[\w-]{1,16}\.[\w-]{22}\.\d+\.[\w-]{20,}/g;
/** The secret of a calendar's address, wherever it stands, also when its end was lost. */
const CALENDAR_SECRET = /ics_[\w-]{8,}/gi;

/** A request's path as it may be logged: without query, and without the token of a personal link, however it is written. */
export function maskPath(url: string): string {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '');
  const secret = SECRET_PATHS.exec(path);
  return secret
    ? `/${(secret[1] ?? '').toLowerCase()}/***`
    : path.replace(TOKEN, '***').replace(CALENDAR_SECRET, '***');
}

/** A path that cannot be decoded is none of ours: nothing of it is kept. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '***';
  }
}
