import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings/settings';
import type { Access } from './access';

/** Examples and the first sign-in link; both speak to the running installation through its public face. */
interface LoadExamples {
  loadExamples(access: Access): Promise<void>;
}

interface SignInLink {
  signInLink(access: Access): Promise<string>;
}

async function load<T>(path: string): Promise<T | undefined> {
  const file = join(root, 'tools/dist', path);
  return existsSync(file) ? ((await import(file)) as T) : undefined;
}

export async function loadExamples(access: Access): Promise<boolean> {
  const examples = await load<LoadExamples>('examples/load-examples.js');
  await examples?.loadExamples(access);
  return examples !== undefined;
}

export async function signInLink(access: Access): Promise<string | undefined> {
  const maker = await load<SignInLink>('sign-in-link.js');
  return maker?.signInLink(access);
}
