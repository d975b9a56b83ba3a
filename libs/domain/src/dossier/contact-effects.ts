import type { ContactId, ParticipantId, RowId, TextId } from '../primitives/ids';
import type { Dossier, ParticipantContact } from './dossier';
import type { Effect } from './effect';
import type { DossierEvent, EventOf } from './events';
import { isOnDuty } from '../sign-off/absence-days';
import { activeParticipants, contactOfLink } from './lookups';

/** One event with the dossier after it and its place in the journal. */
export interface Happening {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
  readonly sequence: number;
}

/** To one contact of one participant. */
interface Addressee {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
}

type ContactEffect = Extract<Effect, { contactId: ContactId }>;
type Told<E> = E extends ContactEffect
  ? Omit<E, 'mailKey' | 'notBefore' | 'window' | 'participantId' | 'contactId' | 'linkId'>
  : never;

/** What every mail carries. Made of dossier, sequence, kind and receiver, its key is the same however often it is planned. */
export function envelope(
  { dossier, event, sequence }: Happening,
  kind: string,
  receiver: string,
): Pick<Effect, 'mailKey' | 'notBefore' | 'window'> {
  const mailKey = `${dossier.dossierId}:${String(sequence)}:${kind}:${receiver}`;
  return { mailKey, notBefore: event.at, window: false };
}

export function tell(happening: Happening, to: Addressee, told: Told<ContactEffect>): Effect {
  const { participantId, contactId } = to;
  const contacts = happening.dossier.participants[participantId]?.contacts ?? [];
  const linkId = contacts.find((one) => one.contactId === contactId && one.isLive)?.linkId;
  return { ...envelope(happening, told.kind, contactId), participantId, contactId, linkId, ...told } as Effect;
}

/** To every contact of the participant that was asked and still holds a living link; to a substitute on its days only. */
export function tellAll(
  happening: Happening,
  participantId: ParticipantId,
  told: Told<ContactEffect>,
): readonly Effect[] {
  const { dossier, event } = happening;
  const participant = dossier.participants[participantId];
  return liveContacts(dossier, participantId)
    .filter((contact) => participant !== undefined && isOnDuty(participant, contact, event.at))
    .map(({ contactId }) => tell(happening, { participantId, contactId }, told));
}

/** What is told on a step goes to everybody who takes part, asked to sign or not: such a mail carries no link. */
export function inform(happening: Happening, event: EventOf<'StepActed'>): readonly Effect[] {
  const { dossier } = happening;
  const state = dossier.steps[event.stepId];
  const textId = state?.kind === 'recorded' && state.of === 'inform' ? event.values['message'] : null;
  if (typeof textId !== 'string') return [];
  return activeParticipants(dossier).flatMap((participant) =>
    participant.contacts
      .filter((contact) => contact.isLive && isOnDuty(participant, contact, event.at))
      .map(({ contactId }) =>
        tell(
          happening,
          { participantId: participant.id, contactId },
          { kind: 'information', textId: textId as TextId },
        ),
      ),
  );
}

/**
 * Reminders keep to sending hours; one asked for by hand as well. Of a substitute and who is away only one gets it, chosen
 * when it leaves (`skipReasonOf`): mail can wait until the absence is over.
 */
export function remind(happening: Happening, event: EventOf<'SignOffReminderDue'>): readonly Effect[] {
  const { participantId, reminder, number } = event;
  const contactIds = [...event.contactIds, ...replacedIn(happening.dossier, event)];
  return contactIds.map((contactId) => ({
    ...tell(happening, { participantId, contactId }, { kind: 'reminder', reminder, number }),
    notBefore: reminder?.sendAt ?? event.at,
    window: true,
  }));
}

/** Those who are away, and whose substitutes are reminded. */
function replacedIn(dossier: Dossier, { participantId, contactIds }: EventOf<'SignOffReminderDue'>): ContactId[] {
  const contacts = liveContacts(dossier, participantId);
  const away = contacts.flatMap((one) => (contactIds.includes(one.contactId) ? (one.substituteOf ?? []) : []));
  return away.filter((id) => contacts.some((one) => one.contactId === id && !one.isUnreachable));
}

/** To whom silence reaches; keeps to sending hours as reminders do. */
export function climb(
  happening: Happening,
  event: EventOf<'SecondPersonAsked' | 'BoardMemberTold'>,
  kind: 'secondPerson' | 'boardMember',
): Effect {
  const contactId = event.type === 'SecondPersonAsked' ? event.contact.contactId : event.contactId;
  const to = { participantId: event.participantId, contactId };
  return { ...tell(happening, to, { kind }), notBefore: event.sendAt, window: true };
}

/** To whoever answered, by whatever link; nobody for paper, and nobody whose link died meanwhile. */
export function receipt(
  happening: Happening,
  to: { readonly participantId: ParticipantId; readonly contactId: ContactId | null },
  rowId: RowId,
): readonly Effect[] {
  const { participantId, contactId } = to;
  const isContact = liveContacts(happening.dossier, participantId).some((one) => one.contactId === contactId);
  return contactId === null || !isContact
    ? []
    : [tell(happening, { participantId, contactId }, { kind: 'receipt', rowId })];
}

/** To the contact whose condition was decided on. */
export function tellCondition(
  happening: Happening,
  event: EventOf<'ConditionAccepted' | 'ConditionRefused'>,
): readonly Effect[] {
  const { participantId, rowId, reasonTextId } = event;
  const participant = happening.dossier.participants[participantId];
  const answer = participant?.slots[event.slot].answers.find((one) => one.rowId === rowId);
  if (participant === undefined || answer === undefined || answer.channel === 'paper') return [];
  const contact = contactOfLink(participant, answer.channel);
  if (contact?.isLive !== true) return [];
  const isAccepted = event.type === 'ConditionAccepted';
  const told = { kind: 'conditionDecision' as const, rowId, isAccepted, reasonTextId };
  return [tell(happening, { participantId, contactId: contact.contactId }, told)];
}

export function tellWithdrawal(happening: Happening): readonly Effect[] {
  const { participantOrder, participants } = happening.dossier;
  return participantOrder
    .filter((id) => participants[id]?.isDropped !== true)
    .flatMap((id) => tellAll(happening, id, { kind: 'dossierWithdrawn' }));
}

function liveContacts(dossier: Dossier, participantId: ParticipantId): readonly ParticipantContact[] {
  return (dossier.participants[participantId]?.contacts ?? []).filter((contact) => contact.isLive && contact.isAsked);
}
