import {
  type Connection,
  coordinatorsOf,
  createDataSource,
  listBodies,
  newId,
  saveSignInLink,
} from '@penhouder/persistence';
import { deriveToken, parseKeys } from '@penhouder/sign-off-links';
import type { SignInAccess } from '../stack/running-installation';

/** As long as the link in a sign-in mail. */
const MINUTES = 15;

export interface SignInDoor {
  readonly organisation: string;
  readonly link: string;
}

/**
 * One link per organisation that signs in its first coordinator, or else its administrator: once, for fifteen minutes.
 *
 * For whoever starts the installation on this machine and so could read the data folder anyway.
 */
export async function signInDoors(access: SignInAccess): Promise<readonly SignInDoor[]> {
  const source = await createDataSource(access.databaseUrl, {
    poolSize: 1,
    applicationName: 'penhouder-sign-in',
  }).initialize();
  try {
    const doors: SignInDoor[] = [];
    for (const body of await listBodies(source)) {
      const [user] = await coordinatorsOf(source, body.id);
      if (user !== undefined) doors.push({ organisation: body.name, link: await linkFor(source, access, user.id) });
    }
    return doors;
  } finally {
    await source.destroy();
  }
}

async function linkFor(
  connection: Connection,
  { linkKeys, baseUrl }: SignInAccess,
  userId: Parameters<typeof saveSignInLink>[1]['userId'],
): Promise<string> {
  const id = newId();
  await saveSignInLink(connection, { id, userId, minutes: MINUTES });
  const token = deriveToken({ linkId: id, generation: 1, purpose: 'sign-in' }, parseKeys(linkKeys));
  return `${baseUrl}/aanmelden/${token}`;
}
