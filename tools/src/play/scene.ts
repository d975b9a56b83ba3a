import { Coordinator, Post } from '../driving';
import type { InstalledBody } from '../examples/install-bodies';
import type { Access } from '../stack/access';

/** A running installation with bodies in it, seen by whoever plays a dossier. */
export interface Scene {
  readonly access: Access;
  readonly post: Post;
  readonly bodies: readonly InstalledBody[];
  /** The coordinator of a body, signed in through a mailed link; whoever is signed in already stays so. */
  signIn(bodyCode: string): Promise<Coordinator>;
}

export function openScene(access: Access, bodies: readonly InstalledBody[]): Scene {
  const post = new Post(access.catcherUrl);
  const signedIn = new Map<string, Promise<Coordinator>>();
  const signIn = (code: string): Promise<Coordinator> => {
    const before = signedIn.get(code);
    if (before !== undefined) return before;
    const coming = Coordinator.signIn({ baseUrl: access.baseUrl, post }, coordinatorOf(bodies, code));
    signedIn.set(code, coming);
    return coming;
  };
  return { access, post, bodies, signIn };
}

function coordinatorOf(bodies: readonly InstalledBody[], code: string): string {
  const email = bodies.find((body) => body.code === code)?.coordinators[0];
  if (email === undefined) throw new Error(`no coordinator of ${code} in examples/bodies`);
  return email;
}
