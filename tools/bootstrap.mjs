// The one door for every `npm run …`: checks the machine, installs, builds what changed, then runs the command.
// Plain JavaScript without any dependency, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every command of package.json, and what it does: also the text of the refusal of an unknown one. */
const commands = {
  start: 'try-out with examples',
  serve: 'an installation without examples',
  dev: 'start, and restart parts on change',
  organisation: 'add an organisation to a running installation',
  demo: 'play the example dossiers from launch to last report',
  bench: 'measure',
  pictures: 'write every page and mail as a picture',
  test: 'lint, types and all tests',
  'test:long': 'the laws of the core 10 000 times and the long tests',
  laws: 'the laws of the core, as often as named',
  mutate: 'change one folder of the core place by place and see what its specs miss',
  build: 'only build',
  'db:generate': 'write a migration from the entities',
  'db:rebuild': 'fold the journal into the read models again',
  openapi: 'write the OpenAPI document',
  'call-schema': 'write the JSON Schema of a call for editors',
  penhouder: 'check and explain a call',
};

/** They need neither the pages nor the bundle of workflows, and are run often. */
const smallCommands = new Set(['call-schema', 'penhouder']);

/** Ends with one sentence: whoever reads it wants to know what to do, not where it was thrown. */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function checkNode() {
  const wanted = readJson(join(root, 'package.json')).engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  refuse(
    `Penhouder needs Node ${wanted} or newer and this is ${process.versions.node}: install a newer Node (nodejs.org).`,
  );
}

/**
 * Compares what is installed with the lock file, package by package. Dates are no help: git gives every file of a
 * fresh checkout the time of the checkout.
 */
function isInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.link || entry.optional || entry.peer) return true;
    return installed[path]?.version === entry.version;
  });
}

function install() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci), about a minute …');
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) refuse('The packages could not be installed: see the lines of npm above, then try again.');
}

/** Paths are typed where the reader is, and npm runs scripts at the top; what it prints is the result and nothing else. */
function prepareForResult() {
  console.log = console.error;
  if (process.env.npm_lifecycle_event === 'penhouder') process.chdir(process.env.INIT_CWD ?? root);
}

async function main() {
  const [command, ...rest] = process.argv.slice(2);
  checkNode();
  if (!command || !Object.hasOwn(commands, command)) {
    refuse(`Unknown command "${command ?? ''}"; there are: ${Object.keys(commands).join(', ')}.`);
  }
  if (command === 'penhouder') prepareForResult();
  else process.chdir(root);
  install();
  const { build } = await import('./build.mjs');
  const built = await build({ onlySources: smallCommands.has(command) });
  if (!built) refuse('The build failed: see the lines above.');
  if (command === 'build') return;
  const file = join(root, 'tools/dist', `${command.replace(':', '-')}.js`);
  if (!existsSync(file)) refuse(`"npm run ${command}" (${commands[command]}) does not exist yet in this version.`);
  process.argv.splice(1, 2, file);
  process.argv.splice(2, Infinity, ...rest);
  await import(pathToFileURL(file).href);
}

await main();
