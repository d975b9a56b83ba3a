import { createConnection, type Socket } from 'node:net';

/** Where a ClamAV daemon listens: `host:port`, or the path of its socket. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** Reads the setting CLAMD. Null when it is neither `host:port` nor the path of a socket. */
export function readScannerAddress(text: string): ScannerAddress | null {
  if (text.startsWith('/')) return { path: text };
  const [, host = '', port = ''] = /^(?:tcp:\/\/)?\[?([^\s/[\]]+?)\]?:(\d{1,5})$/.exec(text) ?? [];
  return host === '' ? null : { host, port: Number(port) };
}

/** What the scanner says: nothing found, or its name for what it found. */
export type ScanResult = { readonly isClean: true } | { readonly isClean: false; readonly finding: string };

/** Nobody answers at the address, or with something else than a verdict; the file stays where it is. */
export class ScannerAway extends Error {}

const PATIENCE_MS = 60 * 1_000;
const PIECE_BYTES = 64 * 1024;
const LONGEST_ANSWER = 4_096;

/**
 * Has a ClamAV daemon look at bytes by its INSTREAM command; nothing is written to a disk. Throws `ScannerAway`.
 *
 * Its `StreamMaxLength` must be more than the largest upload: of a file that is cut off it says nothing.
 */
export async function scanBytes(bytes: Buffer, address: ScannerAddress): Promise<ScanResult> {
  const answer = await ask(bytes, address);
  if (/^stream: OK$/.test(answer)) return { isClean: true };
  const [, finding] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (finding === undefined) throw new ScannerAway(`answered ${answer.slice(0, 100)}`);
  return { isClean: false, finding: finding.slice(0, 200) };
}

function ask(bytes: Buffer, address: ScannerAddress): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(address);
    const heard: Buffer[] = [];
    const fail = (why: string): void => {
      socket.destroy();
      reject(new ScannerAway(why));
    };
    socket.setTimeout(PATIENCE_MS, () => fail('does not answer'));
    socket.on('error', ({ message }) => fail(message));
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk);
      if (heard.reduce((sum, { length }) => sum + length, 0) > LONGEST_ANSWER) fail('answered at length');
    });
    socket.on('close', () => {
      const answer = Buffer.concat(heard).toString('latin1').replace(/\0/g, '').trim();
      if (answer === '') reject(new ScannerAway('hung up'));
      else resolve(answer);
    });
    socket.on('connect', () => send(socket, bytes));
  });
}

/** Each piece behind its length; a length of nothing ends it. */
function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  socket.write(Buffer.alloc(4));
}
