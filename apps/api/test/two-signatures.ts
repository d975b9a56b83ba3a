import { parseCall } from '@penhouder/call-definitions';
import type { ContactId } from '@penhouder/domain';
import { newId, saveCallDefinition, saveContact, unitIdOf } from '@penhouder/persistence';
import { smallCall } from './small-call';
import { exampleDraft, launchDraft, nis, type ApiStage, type Member } from './stage';

/** A dossier of Anzegem alone, in a call in which two sign with a PDF; the links of the first contact and of the second. */
export async function launchForTwo(
  stage: ApiStage,
  member: Member,
): Promise<{ readonly dossierId: string; readonly paths: readonly [string, string] }> {
  const source = smallCall()
    .replace('slots: 1', 'slots: 2')
    .replace('requiredLevel: click', 'requiredLevel: signed-pdf');
  const call = parseCall(source);
  if (!call.ok) throw new Error(JSON.stringify(call.problems));
  const { rules, wording } = call;
  const unitId = unitIdOf('municipality', nis.anzegem);
  const second = newId<ContactId>();
  await saveContact(stage.source, {
    ...{ id: second, bodyId: member.bodyId, unitId, name: 'Di Voorbeeld' },
    ...{ function: 'algemeen directeur', email: 'directeur@anzegem.example', phone: null },
    ...{ language: 'nl' as const, isArchived: false },
  });
  const callId = await saveCallDefinition(stage.source, { rules, wording, source, bodyId: member.bodyId });
  const contacts = [member.contacts.anzegem, second].map((contactId, index) => ({ contactId, slot: index + 1 }));
  const participants = [{ unitId, contacts }];
  const { dossierId } = await launchDraft(member, { ...(await exampleDraft(stage, member)), participants, callId });
  const paths = await Promise.all(contacts.map(({ contactId }) => stage.linkPath(dossierId, contactId)));
  return { dossierId, paths: [paths[0] ?? '', paths[1] ?? ''] };
}
