import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireProgram } from '@penhouder/tools/testing';
import { compileFunction } from 'node:vm';
import { PATHS } from './bundle-format';
import { checkBundle } from './check-bundle';
import type { HeldDocument } from './check-named';

const checkers = join(__dirname, '..', 'checkers');

/** Everything that the checker in Python says, on a computer that speaks Dutch unless another language is named. */
export function pythonSays(args: readonly string[], env: NodeJS.ProcessEnv = { LANG: 'nl_BE.UTF-8' }): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const options = { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } } as const;
    const script = join(checkers, PATHS.checkerScript);
    execFile(requireProgram('python3'), [script, ...args], options, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(`python3: ${stderr || error.message}`));
      else resolve(stdout);
    });
  });
}

/** A problem as `code place`, the place being a file and, in a file of lines, the line. */
type Told = readonly string[];

const told = (code: string, path: string, line?: number): string =>
  [code, path, ...(line === undefined ? [] : [String(line)])].join(' ');

/** Answers each path with its problems: a program of its own per file would take most of the time of a spec. */
const ASKED = `
import json, sys
sys.path.insert(0, sys.argv[1])
import controleer
for line in sys.stdin:
    problems, *_, held = controleer.check(json.loads(line))
    print(json.dumps({"problems": problems, "held": held}), flush=True)
`;

const env = { PATH: process.env['PATH'], PYTHONDONTWRITEBYTECODE: '1' };
const python = spawn(requireProgram('python3'), ['-c', ASKED, checkers], { env, stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface(python.stdout)[Symbol.asyncIterator]();

afterAll(() => {
  python.stdin.end();
});

/** What a checker says: its problems, and the documents that it says are not given. */
interface Verdict {
  readonly problems: Told;
  readonly held: readonly HeldDocument[];
}

/** What the checker in Python finds. */
async function inPython(file: string): Promise<Verdict> {
  python.stdin.write(`${JSON.stringify(file)}\n`);
  const { value } = (await answers.next()) as { readonly value: string };
  const { problems, held } = JSON.parse(value) as {
    readonly problems: readonly (readonly [string, string, number | null])[];
    readonly held: readonly (readonly [string, string, number | null])[];
  };
  return {
    problems: problems.map(([code, path, line]) => told(code, path, line ?? undefined)),
    held: held.map(([sha256, name, declaration]) => ({ name, sha256, declaration })),
  };
}

type PageCheck = (
  file: Blob,
  progress: () => void,
) => Promise<{
  readonly problems: readonly { readonly code: string; readonly path: string; readonly line?: number }[];
  readonly held?: readonly HeldDocument[];
}>;

/** The script of the page, as it stands in every bundle; a browser shows what its `check` gives back. */
function pageCheck(): PageCheck {
  const page = readFileSync(join(checkers, PATHS.checkerPage), 'utf8');
  const script = /<script>([^]*)<\/script>/.exec(page)?.[1] ?? '';
  const nothing = { addEventListener: () => undefined };
  const document = { documentElement: {}, querySelectorAll: () => [], getElementById: () => nothing };
  const run = compileFunction(`${script}\nreturn check;`, ['document', 'navigator']);
  return (run as (...parts: readonly object[]) => PageCheck)(document, { language: 'nl-BE' });
}

const check = pageCheck();

/** What the page in the bundle finds. */
async function inPage(file: string): Promise<Verdict> {
  const { problems, held = [] } = await check(new Blob([await readFile(file)]), () => undefined);
  return {
    problems: problems.map(({ code, path, line }) => told(code, code === 'unreadable' ? '' : path, line)),
    held,
  };
}

/** What the command line finds. */
async function onCommandLine(file: string): Promise<Verdict> {
  const { problems, heldBack } = await checkBundle(file);
  return { problems: problems.map(({ code, path, line }) => told(code, path, line)), held: heldBack };
}

async function saidOf(file: string): Promise<Verdict> {
  const found = await onCommandLine(file);
  expect({ python: await inPython(file), page: await inPage(file) }).toEqual({ python: found, page: found });
  return found;
}

/** What all three checkers say of a file, with its place; they must say the same. */
export async function foundAt(file: string): Promise<Told> {
  return (await saidOf(file)).problems;
}

/** Documents that all three checkers say are not given. */
export async function heldIn(file: string): Promise<readonly HeldDocument[]> {
  return (await saidOf(file)).held;
}

/** The codes alone. */
export async function found(file: string): Promise<readonly string[]> {
  return (await foundAt(file)).map((one) => one.split(' ')[0] ?? '');
}
