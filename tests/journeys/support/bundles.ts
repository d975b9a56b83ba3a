import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireProgram } from '@penhouder/tools/testing';
import type { Browser } from 'playwright-core';
import { expectAccessible, openContext, PHONE } from './browser';

const root = resolve(__dirname, '../../..');

/** What a checker said of a bundle. */
export interface Said {
  readonly isWhole: boolean;
  readonly text: string;
}

/** Nothing of the product is reachable from these: no database, no address of it. */
const ALONE = { PATH: process.env['PATH'] };

function run(program: string, args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: ALONE });
  if (status !== 0 && status !== 1) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return { isWhole: status === 0, text: stdout };
}

/** A folder with the files of an archive. */
export function unpacked(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const { isWhole, text } = run(requireProgram('python3'), ['-m', 'zipfile', '-e', file, folder]);
  if (!isWhole) throw new Error(text);
  return folder;
}

const EXCHANGE = `
import sys, zipfile
old, new, path, before, after = sys.argv[1:]
with zipfile.ZipFile(old) as source, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as target:
    for entry in source.infolist():
        content = source.read(entry)
        if entry.filename == path:
            assert before.encode() in content, f"{before} is not in {path}"
            content = content.replace(before.encode(), after.encode(), 1)
        target.writestr(entry.filename, content)
`;

/** The same bundle with a few words exchanged in one of its files. */
export function exchanged(
  file: string,
  where: { readonly path: string; readonly before: string; readonly after: string },
) {
  const other = `${file}.changed.zip`;
  const { isWhole } = run(requireProgram('python3'), [
    '-c',
    EXCHANGE,
    file,
    other,
    where.path,
    where.before,
    where.after,
  ]);
  if (!isWhole) throw new Error(`${where.path} could not be changed`);
  return other;
}

const MANGLE = `
import sys, zipfile
old, new, how = sys.argv[1:]
with zipfile.ZipFile(old) as source, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as target:
    entries = source.infolist()
    place = next(nth for nth, entry in enumerate(entries) if entry.filename.startswith("mails/"))
    if how == "dropped":
        del entries[place]
    else:
        entries[place : place + 2] = reversed(entries[place : place + 2])
    for entry in entries:
        target.writestr(entry.filename, source.read(entry))
`;

/** The same bundle without its first mail, or with its first two files of mails in each other's place, or cut off halfway. */
export function mangled(file: string, how: 'dropped' | 'reordered' | 'cut'): string {
  const other = `${file}.${how}.zip`;
  if (how === 'cut') {
    const whole = readFileSync(file);
    writeFileSync(other, whole.subarray(0, whole.length / 2));
    return other;
  }
  const { isWhole } = run(requireProgram('python3'), ['-c', MANGLE, file, other, how]);
  if (!isWhole) throw new Error(`no file could be ${how}`);
  return other;
}

const ERASE = `
import hashlib, json, sys, zipfile
old, new, told = sys.argv[1:]
sha = lambda content: hashlib.sha256(content).hexdigest()

def record_after(last):
    said = {"decision": "erased", "because": "terms", "erased": {"declaration": ["1"], "receipt": ["x"], "incoming": ["x"]}}
    content, salt = json.dumps(said), "0" * 64
    digest = sha((salt + content).encode())
    link = {"sequence": last["sequence"] + 1, "at": last["at"], "prevHash": last["hash"], "contentHash": digest}
    return {**link, "hash": sha((last["hash"] + digest).encode()), "salt": salt, "content": content}

with zipfile.ZipFile(old) as source, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as target:
    kept = {}
    for entry in source.infolist():
        content = source.read(entry)
        if entry.filename == "bewijsketen.jsonl":
            first, rest = content.split(b"\\n", 1)
            gone = dict.fromkeys(("salt", "content", "clientSalt", "client"))
            content = json.dumps({**json.loads(first), **gone}).encode() + b"\\n" + rest
            end = json.loads(content.splitlines()[-1])
            if told == "told":
                end = record_after(end)
                content += json.dumps(end).encode() + b"\\n"
        if entry.filename == "gewist.jsonl":
            content = b"".join(b'{"what":"%s","id":"x","sha256":"x"}\\n' % what for what in (b"receipt", b"incoming"))
        if entry.filename == "inhoud.json":
            manifest = json.loads(content)
            manifest["chain"].update(count=end["sequence"], head=end["hash"])
            for one in manifest["files"]:
                one.update(bytes=len(kept[one["path"]]), sha256=sha(kept[one["path"]]))
            content = json.dumps(manifest).encode()
        if entry.filename == "zegel.txt":
            content = sha(kept["inhoud.json"]).encode()
        kept[entry.filename] = content
        target.writestr(entry.filename, content)
`;

/**
 * The same bundle as it is made once a declaration, a receipt and a mail that came in were erased on purpose; `untold`: as
 * somebody makes it who takes them away and makes the list and its seal anew, without a record that names them.
 */
export function erased(file: string, how: 'told' | 'untold'): string {
  const other = `${file}.${how}.zip`;
  const { isWhole } = run(requireProgram('python3'), ['-c', ERASE, file, other, how]);
  if (!isWhole) throw new Error('the bundle could not be made anew');
  return other;
}

export function byCommandLine(file: string): Said {
  return run(process.execPath, [join(root, 'apps/cli/dist/main.js'), 'bundle', 'verify', file]);
}

export function byScript(folder: string, file: string): Said {
  return run(requireProgram('python3'), [join(folder, 'controleer.py'), file]);
}

/** The page that lies in a bundle, opened from the disk by a browser without network. */
export interface CheckerPage {
  /** What it says of a bundle; looked at for accessibility unless that was done for such a verdict. */
  check(file: string, isLookedAt?: boolean): Promise<Said>;
  close(): Promise<void>;
}

export async function openCheckerPage(browser: Browser, folder: string): Promise<CheckerPage> {
  const context = await openContext(browser, PHONE);
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'controleer.html')).href);
  return {
    check: async (file, isLookedAt = true) => {
      await page.locator('input[type=file]').setInputFiles(file);
      const verdict = page.getByRole('status').getByRole('heading', { level: 2 });
      await verdict.waitFor();
      if (isLookedAt) await expectAccessible(page);
      const text = await page.getByRole('status').innerText();
      return { isWhole: (await verdict.innerText()) === 'Deze bundel is in orde', text };
    },
    close: () => context.close(),
  };
}
