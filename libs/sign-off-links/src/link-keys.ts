/** The keys that tokens are derived with, by key id. New tokens take `current`; older keys still open what they made. */
export interface LinkKeys {
  readonly current: string;
  readonly byId: ReadonlyMap<string, Buffer>;
}

const ENTRY = /^([a-z0-9]{1,8}):([A-Za-z0-9_-]+)$/;
/** As long as the hash itself: RFC 2104, section 3. */
const LEAST_BYTES = 32;

/**
 * Reads `LINK_KEYS`: `k2:<base64url>,k1:<base64url>`, the key for new links first. Taking a key out of the list ends every
 * link that was made with it.
 *
 * @throws Error with a sentence that names the faulty entry by its place, never its content
 */
export function parseKeys(text: string | undefined): LinkKeys {
  const entries = (text ?? '').split(',').map((entry) => entry.trim());
  const byId = new Map(entries.map((entry, index) => parseKey(entry, index + 1)));
  if (byId.size !== entries.length) throw new Error('LINK_KEYS names a key twice: give each key its own id.');
  const [current = ''] = byId.keys();
  return { current, byId };
}

function parseKey(entry: string, place: number): [string, Buffer] {
  const [, id = '', secret = ''] = ENTRY.exec(entry) ?? [];
  const key = Buffer.from(secret, 'base64url');
  if (id === '')
    throw new Error(
      `LINK_KEYS, key ${place}: expected an id of at most 8 letters and digits, a colon and a key in base64url.`,
    );
  if (key.length < LEAST_BYTES)
    throw new Error(`LINK_KEYS, key ${place}: ${key.length} bytes, at least ${LEAST_BYTES} are needed.`);
  return [id, key];
}
