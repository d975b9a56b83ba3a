import type { DraftContent } from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { findDossier, type Connection } from '@penhouder/persistence';
import type { SignedIn } from '../security/signed-in';
import { draftProblem } from './launch-problems';
import type { LaunchProblem } from './launch-proposal';

/** The earlier dossier that a draft was made from must be one of the same body. */
export async function predecessorProblems(
  connection: Connection,
  { predecessorId = null }: DraftContent,
  { body, user }: SignedIn,
): Promise<readonly LaunchProblem[]> {
  if (predecessorId === null) return [];
  const found = await findDossier(connection, { bodyId: body.id, dossierId: predecessorId as DossierId });
  return found === null ? [draftProblem('UnknownDossier', 'oproep', { language: user.language })] : [];
}
