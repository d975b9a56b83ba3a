/** What a time stamp says without a look at its signature. */
export interface StampedMoment {
  /** The SHA-256 that was stamped; hexadecimal. */
  readonly digest: string;
  /** As it stands there: `20261122010003Z`. */
  readonly at: string;
}

/** SHA-256 as DER writes its name. */
const SHA_256 = '608648016503040201';
const SEQUENCE = 0x30;
const OCTETS = 0x04;
const EXPLICIT = 0xa0;
const GENERALIZED_TIME = 0x18;

interface Part {
  readonly tag: number;
  readonly content: Buffer;
}

/**
 * The hash and the moment in a time stamp (RFC 3161, DER); null for anything else. As small as the other two checkers do it:
 * none of them has a library at hand.
 */
export function stampedMoment(token: Buffer): StampedMoment | null {
  try {
    const [, , imprint, , moment] = infoOf(token);
    const [algorithm, hashed] = inside(imprint, SEQUENCE);
    const [name] = inside(algorithm, SEQUENCE);
    if (name?.content.toString('hex') !== SHA_256) return null;
    return {
      digest: valueOf(hashed, OCTETS).toString('hex'),
      at: valueOf(moment, GENERALIZED_TIME).toString('latin1'),
    };
  } catch {
    return null;
  }
}

/** The fields of what the authority says (RFC 3161, 2.4.2), out of what wraps them (RFC 5652, 5.1). */
function infoOf(token: Buffer): readonly Part[] {
  const [, signed] = inside(partsOf(token)[0], SEQUENCE);
  const [, , content] = inside(inside(signed, EXPLICIT)[0], SEQUENCE);
  const [, wrapped] = inside(content, SEQUENCE);
  return inside(partsOf(valueOf(inside(wrapped, EXPLICIT)[0], OCTETS))[0], SEQUENCE);
}

function valueOf(part: Part | undefined, tag: number): Buffer {
  if (part?.tag !== tag) throw new Error('another part was expected');
  return part.content;
}

function inside(part: Part | undefined, tag: number): readonly Part[] {
  return partsOf(valueOf(part, tag));
}

/** The parts that lie one behind the other; throws when they do not fill the bytes. */
function partsOf(bytes: Buffer = Buffer.alloc(0)): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at);
    const short = bytes.readUInt8(at + 1);
    const long = short < 0x80 ? 0 : short & 0x7f;
    const length = long === 0 ? short : bytes.readUIntBE(at + 2, long);
    const from = at + 2 + long;
    if (from + length > bytes.length) throw new Error('cut off');
    parts.push({ tag, content: bytes.subarray(from, from + length) });
    at = from + length;
  }
  return parts;
}
