import { apiPaths, callListSchema } from '@penhouder/contracts';
import { contactAt } from '../play/contacts';
import { narrator } from '../play/narrator';
import { openScene, type Scene } from '../play/scene';
import type { Access } from '../stack/access';
import { playFollowUp } from './follow-up-dossier';
import { installBodies } from './install-bodies';
import { installOpenCalls } from './open-call';
import { playRound } from './round-dossier';

/**
 * What `npm start` shows in an empty folder: a draft, a dossier in the middle of its round, one in follow-up, and a call
 * that is still open. Everything but the bodies and the invented call is made through the public face.
 */
export async function loadExamples(access: Access): Promise<void> {
  const bodies = await installBodies(access.databaseUrl);
  await installOpenCalls(access.databaseUrl, new Date());
  const scene = openScene(access, bodies);
  const silent = narrator(() => undefined);
  await playRound(scene, silent);
  await playFollowUp(scene, silent);
  await saveDraft(scene);
}

/** Begun and left: the open call is chosen, three municipalities are on the list, nobody was asked. */
async function saveDraft(scene: Scene): Promise<void> {
  const coordinator = await scene.signIn('W13');
  const { calls } = await coordinator.get(apiPaths.calls, callListSchema);
  const contacts = await Promise.all(['Deerlijk', 'Harelbeke', 'Kuurne'].map((unit) => contactAt(coordinator, unit)));
  await coordinator.draft({
    callId: calls.find(({ code }) => code === 'voorbeeld-buurtwerking')?.id ?? null,
    title: 'Buurtwerking',
    kind: 'real',
    clockAt: null,
    participants: contacts.map(({ id, unit }) => ({ unitId: unit.id, contacts: [{ contactId: id, slot: 1 }] })),
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
    step: 'deelnemers',
  });
}
