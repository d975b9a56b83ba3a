import type { Agent } from './stage';

type Fields = Readonly<Record<string, string>>;

/** One file as the form of a signed PDF would send it, or as no page of ours does. */
interface Sent {
  readonly field?: string;
  readonly name: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

/** What nobody sends who signed: each with the files of one form. `pdf`: one that is read as a PDF and is not signed. */
const hostileFiles = (pdf: Buffer): readonly (readonly [what: string, ...files: Sent[]])[] => [
  ['a path out of the folder', { name: '../../../../etc/passwd.pdf', bytes: pdf }],
  ['a script for a name', { name: '"><script>alert(1)</script>.pdf', bytes: pdf }],
  ['a name that begins a header', { name: 'a.pdf%0d%0aSet-Cookie: a=b', bytes: pdf }],
  ['a name with a zero character', { name: 'a\u0000.exe.pdf', bytes: pdf }],
  ['a name of five thousand letters', { name: `${'a'.repeat(5_000)}.pdf`, bytes: pdf }],
  ['a page for a PDF', { name: 'a.pdf', type: 'text/html', bytes: Buffer.from('<script>alert(1)</script>') }],
  ['an archive for a PDF', { name: 'a.pdf', type: 'application/zip', bytes: Buffer.from('PK\u0003\u0004') }],
  ['nothing in a file', { name: 'a.pdf', bytes: Buffer.alloc(0) }],
  ['two of them', { name: 'a.pdf', bytes: pdf }, { name: 'b.pdf', bytes: pdf }],
  ['a file of another field', { field: 'papers', name: 'a.pdf', bytes: pdf }],
  ['a file in the place of a field', { field: 'submissionId', name: 'a.pdf', bytes: pdf }],
  ['a file of the prototype', { field: '__proto__', name: 'a.pdf', bytes: pdf }],
];

/** Sends a form with its files in parts; nothing is followed. */
export function sendFiles(
  agent: Agent,
  path: string,
  { fields, files }: { readonly fields: Fields; readonly files: readonly Sent[] },
) {
  const request = agent.post(path).redirects(0);
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  for (const { field = 'signedPdf', name, type, bytes } of files)
    void request.attach(field, bytes, { filename: name, ...(type !== undefined && { contentType: type }) });
  return request;
}

/** Where a form goes that takes a signed PDF, and where it was made. */
const PATHS = ['/teken/bevestig', '/teken/ondertekenen', '/teken/ondertekenen/pdf'];

/** Sends a form with every hostile file to the address that takes one, and with one to those that take none; says which was not answered calmly. */
export async function notRefused(
  { agent, fields }: { readonly agent: Agent; readonly fields: Fields },
  pdf: Buffer,
  before: () => Promise<unknown>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [nth, [what, ...files]] of hostileFiles(pdf).entries())
    // Where no file is taken, what it says of itself makes no difference: one of them is enough.
    for (const path of nth < 1 ? PATHS : PATHS.slice(0, 1)) {
      await before();
      const reply = await sendFiles(agent, path, { fields, files });
      if (!isCalm(reply)) wrong.push(`${what} to ${path}: ${String(reply.status)}`);
    }
  return wrong;
}

interface Reply {
  readonly status: number;
  readonly text?: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Neither a failure nor an answer that was taken; nothing of what was sent acts. */
function isCalm({ status, text = '', headers }: Reply): boolean {
  const isSpoken = !/<script>alert|node_modules|\bat [\w.<>]+ \(/.test(text);
  return status < 500 && status !== 303 && isSpoken && !String(headers['set-cookie']).includes('a=b');
}
