/** Prefixes after which a secret stands in the path. */
const SECRET_PATHS = /^\/(t|aanmelden)\/(?!exchange(?:$|[/?])).+/;

/** A request's path as it may be logged: without query, and without the token of a personal link. */
export function maskPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const secret = SECRET_PATHS.exec(path);
  return secret ? `/${secret[1] ?? ''}/***` : path;
}
