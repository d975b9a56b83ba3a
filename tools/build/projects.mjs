// Which folders are built from src/ to dist/, and how their files are found.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every project with Node sources. The web pages are Vite's. */
export function listProjects() {
  const inFolder = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  return [...inFolder('libs'), ...inFolder('apps'), 'tools']
    .filter((project) => project !== 'apps/web' && existsSync(join(root, project, 'src')))
    .sort();
}

/** All files below a folder with the two facts that tell whether one changed. */
export function listFiles(folder, { skip = () => false } = {}) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skip(entry.name)) return [];
    if (entry.isDirectory()) return listFiles(path, { skip });
    const { mtimeMs, size } = statSync(path);
    return [{ path, mark: `${mtimeMs}:${size}` }];
  });
}
