import { randomUUID } from 'node:crypto';
import { apiPaths, candidateSchema, type DossierPage } from '@penhouder/contracts';
import type { Deed } from '@penhouder/domain';
import type { Coordinator, Scene } from '@penhouder/tools/product';
import { addressOf, callVersionId, newContact, saidByHand, unitNamed } from './cast';
import type { ReadScenario } from './read-scenario';

type Of<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;
type Command<Type> = Extract<Of<'command'>['command'], { type: Type }>;

/** What a coordinator's deeds need to know of the play. */
export interface Playing {
  readonly scene: Scene;
  readonly read: ReadScenario;
  readonly coordinator: Coordinator;
  readonly shown: DossierPage;
  /** The product's id of a participant of the scenario. */
  readonly id: (scenarioId: string) => string;
}

/** Somebody joins; returns its legal unit. */
export async function addParticipant(
  { scene, read, coordinator, shown }: Playing,
  { participant, reasonTextId }: Command<'AddParticipant'>,
): Promise<string> {
  const name = read.names[participant.id] ?? participant.id;
  const stage = { coordinator, databaseUrl: scene.access.databaseUrl };
  const unitId = await unitNamed(name, read.scenario.launchedAt.slice(0, 10), stage);
  const contact = await newContact(coordinator, { unitId, email: addressOf(participant.id, 1, read) });
  const contacts = [{ contactId: contact.id, slot: 1 as const }];
  const known = await coordinator.get(apiPaths.dossierCandidate(shown.id, unitId), candidateSchema);
  await coordinator.command(shown.id, {
    type: 'AddParticipant',
    ...{ unitId, contacts, role: participant.role, ...saidByHand(participant, known) },
    reason: reasonTextId,
  });
  return unitId;
}

type ByHand = Of<'settle' | 'decideCondition' | 'replaceContact' | 'nameSubstitute' | 'changeAbsence'>;

/** What a coordinator does about one participant. An absence is not played: see NOT_PLAYED of calls.long. */
export async function coordinatorDoes(playing: Playing, deed: ByHand): Promise<void> {
  switch (deed.kind) {
    case 'settle':
      return settleConflict(playing, deed);
    case 'decideCondition':
      return decideCondition(playing, deed);
    case 'replaceContact':
      return replaceContact(playing, deed);
    case 'nameSubstitute':
    case 'changeAbsence':
      throw new Error(`${deed.kind} is not played`);
  }
}

/** The newer version alone; who is asked again is another command. */
export async function adoptCall(
  { read, coordinator, shown }: Playing,
  { call, reasonTextId }: Command<'AdoptCall'>,
): Promise<void> {
  const from = await callVersionId(coordinator, read.call);
  const to = await callVersionId(coordinator, call);
  const wave = { to, dossierIds: [shown.id], askAgain: false, signAgain: false, reason: reasonTextId };
  const moved = await coordinator.move(from, wave);
  if (moved.dossiers[0]?.outcome !== 'moved') throw new Error(moved.text);
}

/** The condition that waits for somebody's word. */
async function decideCondition(
  { coordinator, shown, id }: Playing,
  { who, isAccepted, reason }: Of<'decideCondition'>,
): Promise<void> {
  const participantId = id(who);
  const open = shown.participants.find((one) => one.id === participantId)?.openCondition;
  const rowId = open?.rowId ?? randomUUID();
  await coordinator.command(shown.id, { type: 'DecideCondition', participantId, rowId, isAccepted, reason });
}

/** Answers that contradict each other: that of the nth person holds. */
async function settleConflict(
  { coordinator, shown, id }: Playing,
  { who, contact, reason }: Of<'settle'>,
): Promise<void> {
  const participantId = id(who);
  const conflict = shown.participants.find((one) => one.id === participantId)?.conflict;
  const rowId = conflict?.rowIds[contact - 1] ?? randomUUID();
  const slot = conflict?.slot ?? 1;
  await coordinator.command(shown.id, { type: 'SettleConflict', participantId, slot, rowId, reason });
}

/** Somebody new in the place of the nth person who can be asked. */
async function replaceContact(playing: Playing, { who, contact }: Of<'replaceContact'>): Promise<void> {
  const { coordinator, shown, id, read } = playing;
  const participantId = id(who);
  const { contacts = [], unitId = '' } = shown.participants.find((one) => one.id === participantId) ?? {};
  const { contactId } = liveContact(playing, { who, contact });
  const email = addressOf(who, contacts.length + 10, read);
  const replacement = await newContact(coordinator, { unitId, email });
  const command = { type: 'ReplaceContact' as const, participantId, contactId };
  await coordinator.command(shown.id, { ...command, replacementContactId: replacement.id });
}

/** The nth person of a participant whose link still lives. */
export function liveContact(
  { shown, id }: Pick<Playing, 'shown' | 'id'>,
  { who, contact: nth }: { readonly who: string; readonly contact: number },
): DossierPage['participants'][number]['contacts'][number] {
  const contacts = shown.participants.find((one) => one.id === id(who))?.contacts ?? [];
  const contact = contacts.filter(({ isLive }) => isLive)[nth - 1];
  if (contact === undefined) throw new Error(`${who} has no contact ${String(nth)} that can be asked`);
  return contact;
}

/** A dossier that takes the place of this one; a small project needs nobody to begin with. */
export async function launchSuccessor({ coordinator, shown }: Playing): Promise<string> {
  const draftId = await coordinator.draft({
    callId: await callVersionId(coordinator, { code: 'klein-project', version: 1 }),
    title: `Opvolger van ${shown.number}`,
    kind: 'example',
    clockAt: shown.clock.at,
    participants: [],
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
  });
  return (await coordinator.launch(draftId)).dossierId;
}
