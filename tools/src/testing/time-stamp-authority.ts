import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from './debian-programs';

/** What an authority does with a question: answer, as another one would, to another question, or not at all. */
export type AuthorityMood = 'answers' | 'refuses' | 'fails' | 'repeats';

/** An authority for time stamps (RFC 3161) made with OpenSSL, behind HTTP on a free port. */
export interface TimeStampAuthority {
  readonly url: string;
  /** PEM file with the certificate that its own is signed with. */
  readonly anchorFile: string;
  /** PEM file with another certificate that has nothing to do with it. */
  readonly otherAnchorFile: string;
  /** How many questions came. */
  questions(): number;
  behaves(mood: AuthorityMood): void;
  /** The answer to a question in DER. */
  answer(question: Buffer): Buffer;
  /** A time stamp (DER) over a SHA-256 (hexadecimal), without HTTP. */
  stamp(digest: string): Buffer;
  close(): Promise<void>;
}

const CONFIG = `
[tsa]
default_tsa = own
[own]
dir = FOLDER
serial = FOLDER/serial
signer_cert = FOLDER/tsa.crt
certs = FOLDER/ca.crt
signer_key = FOLDER/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
[stamps]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
`;

const RSA = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];

/** Makes the keys and listens on loopback. */
export async function startTimeStampAuthority(): Promise<TimeStampAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const openssl = (...args: readonly string[]): void => {
    execFileSync(requireProgram('openssl'), args, { cwd: folder, stdio: 'pipe' });
  };
  makeKeys({ folder, openssl });
  let mood: AuthorityMood = 'answers';
  let asked = 0;
  let first: Buffer | null = null;
  const answer = (question: Buffer): Buffer => answerWith({ folder, openssl }, question);
  const reply = (question: Buffer): Buffer => {
    // A question about a hash that it does not know is refused by OpenSSL itself.
    const made = answer(mood === 'refuses' ? question.subarray(0, 10) : question);
    first ??= made;
    return mood === 'repeats' ? first : made;
  };
  const server = createServer((request, response) => {
    asked += 1;
    const isQuestion = request.headers['content-type'] === 'application/timestamp-query';
    const isAway = mood === 'fails' || !isQuestion;
    void bodyOf(request).then((question) => send(response, isAway ? null : reply(question)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    anchorFile: join(folder, 'ca.crt'),
    otherAnchorFile: join(folder, 'other.crt'),
    questions: () => asked,
    behaves: (next) => {
      mood = next;
    },
    answer,
    stamp: (digest) => stampWith({ folder, openssl }, digest),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Keys {
  readonly folder: string;
  readonly openssl: (...args: readonly string[]) => void;
}

function answerWith({ folder, openssl }: Keys, question: Buffer): Buffer {
  writeFileSync(join(folder, 'question.tsq'), question);
  openssl('ts', '-reply', '-config', 'authority.cnf', '-queryfile', 'question.tsq', '-out', 'answer.tsr');
  return readFileSync(join(folder, 'answer.tsr'));
}

function stampWith({ folder, openssl }: Keys, digest: string): Buffer {
  openssl('ts', '-query', '-digest', digest, '-sha256', '-cert', '-out', 'asked.tsq');
  openssl('ts', '-reply', '-config', 'authority.cnf', '-queryfile', 'asked.tsq', '-token_out', '-out', 'token.der');
  return readFileSync(join(folder, 'token.der'));
}

function makeKeys({ folder, openssl }: Keys): void {
  writeFileSync(join(folder, 'authority.cnf'), CONFIG.replaceAll('FOLDER', folder));
  writeFileSync(join(folder, 'serial'), '01\n');
  for (const name of ['ca', 'other'])
    openssl('req', '-x509', ...RSA, '-subj', `/CN=Voorbeeld ${name}`, '-keyout', `${name}.key`, '-out', `${name}.crt`);
  openssl('req', ...RSA.slice(0, 3), '-subj', '/CN=Voorbeeld tijdstempel', '-keyout', 'tsa.key', '-out', 'tsa.csr');
  const signing = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30'];
  const use = ['-extfile', 'authority.cnf', '-extensions', 'stamps'];
  openssl('x509', '-req', '-in', 'tsa.csr', ...signing, ...use, '-out', 'tsa.crt');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: Buffer | null): void {
  if (answer === null) response.writeHead(503).end();
  else response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(answer);
}
