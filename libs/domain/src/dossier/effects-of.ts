import type { ContactId, ParticipantId } from '../primitives/ids';
import { standingOf } from '../sign-off/standing';
import type { Dossier, Participant, ParticipantContact } from './dossier';
import type { CoordinatorTopic, Effect } from './effect';
import type { DossierEvent, EventOf } from './events';
import { contactOfLink, roundOf } from './lookups';

interface Scene {
  readonly dossier: Dossier;
  readonly event: DossierEvent;
  readonly sequence: number;
}

/**
 * Who must be told what because of one event, given the dossier after it.
 *
 * People are named by id. The mail key is made of dossier, sequence, kind and receiver: planned twice, sent once.
 */
// eslint-disable-next-line complexity -- one line per event type that tells somebody something
export function effectsOf(event: DossierEvent, dossier: Dossier, sequence: number): readonly Effect[] {
  const scene = { dossier, event, sequence };
  switch (event.type) {
    case 'SignOffRequested':
      return [toContact(scene, event, event.contact.contactId, { kind: 'invitation' })];
    case 'SignOffReminderDue':
      return event.contactIds.map((contactId) => reminder(scene, event, contactId));
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      return [...receipt(scene, event, event.answer.rowId), ...noticesOfAnswer(scene, event)];
    case 'AnswerKeptUncounted':
      return receipt(
        scene,
        { participantId: event.participantId, contactId: event.answer.contactId },
        event.answer.rowId,
      );
    case 'DayNamed':
      return [
        ...receipt(scene, event, event.rowId),
        ...(event.isAfterDue ? [notice(scene, 'namedDayAfterDue', event.participantId, event.rowId)] : []),
      ];
    case 'QuestionAsked':
      return [...receipt(scene, event, event.rowId), notice(scene, 'question', event.participantId, event.rowId)];
    case 'QuestionAnswered':
      return liveContacts(dossier, event.participantId).map(({ contactId }) =>
        toContact(scene, event, contactId, {
          kind: 'questionAnswer',
          rowId: event.rowId,
          answerTextId: event.answerTextId,
        }),
      );
    case 'ConditionAccepted':
    case 'ConditionRefused':
      return conditionDecided(scene, event);
    case 'DateCorrectionDue':
      return event.contactIds.map((contactId) =>
        toContact(scene, event, contactId, {
          kind: 'dateCorrection',
          date: event.date,
          from: event.from,
          to: event.to,
        }),
      );
    case 'ParticipantExtended':
      return liveContacts(dossier, event.participantId).map(({ contactId }) =>
        toContact(scene, event, contactId, { kind: 'extension', to: event.to }),
      );
    case 'ParticipantDropped':
      return liveContacts(dossier, event.participantId).map(({ contactId }) =>
        toContact(scene, event, contactId, { kind: 'participantDropped' }),
      );
    case 'DossierWithdrawn':
      return withdrawn(scene);
    case 'QuorumLost':
      return [notice(scene, 'quorumLost', null, null)];
    case 'ReportReminderDue':
      return [reportReminder(scene, event)];
    default:
      return [];
  }
}

function base(
  { dossier, event, sequence }: Scene,
  kind: string,
  receiver: string,
): Pick<Effect, 'mailKey' | 'notBefore' | 'window'> {
  return {
    mailKey: `${dossier.dossierId}:${String(sequence)}:${kind}:${receiver}`,
    notBefore: event.at,
    window: false,
  };
}

type ContactEffect = Extract<Effect, { contactId: ContactId }>;
type About = { readonly participantId: ParticipantId };
type Rest<E> = E extends ContactEffect
  ? Omit<E, 'mailKey' | 'notBefore' | 'window' | 'participantId' | 'contactId' | 'linkId'>
  : never;

function toContact(scene: Scene, about: About, contactId: ContactId, rest: Rest<ContactEffect>): Effect {
  const participant = scene.dossier.participants[about.participantId];
  const linkId = participant?.contacts.find((one) => one.contactId === contactId && one.isLive)?.linkId;
  const { participantId } = about;
  return { ...base(scene, rest.kind, contactId), participantId, contactId, linkId, ...rest } as Effect;
}

/** Reminders keep to sending hours; one asked for by hand as well. */
function reminder(scene: Scene, event: EventOf<'SignOffReminderDue'>, contactId: ContactId): Effect {
  const { reminder: planned, number } = event;
  const effect = toContact(scene, event, contactId, { kind: 'reminder', reminder: planned, number });
  return { ...effect, notBefore: planned?.sendAt ?? event.at, window: true };
}

function receipt(
  scene: Scene,
  to: { readonly participantId: ParticipantId; readonly contactId: ContactId | null },
  rowId: Extract<Effect, { kind: 'receipt' }>['rowId'],
): readonly Effect[] {
  const isStillContact = liveContacts(scene.dossier, to.participantId).some((one) => one.contactId === to.contactId);
  if (to.contactId === null || !isStillContact) return [];
  return [toContact(scene, to, to.contactId, { kind: 'receipt', rowId })];
}

function noticesOfAnswer(
  scene: Scene,
  event: EventOf<'AnswerReceived' | 'AnswerSeconded' | 'AnswersConflicted'>,
): readonly Effect[] {
  const topics: CoordinatorTopic[] = [];
  if (event.type === 'AnswersConflicted') topics.push('conflict');
  if (event.type === 'AnswerReceived' && event.isAfterSubmission) topics.push('changedAfterSubmission');
  if (event.answer.condition === 'open') topics.push('conditionOpen');
  if (isMandateMissing(scene.dossier, scene.dossier.participants[event.participantId])) topics.push('mandateMissing');
  return topics.map((topic) => notice(scene, topic, event.participantId, event.answer.rowId));
}

function isMandateMissing(dossier: Dossier, participant: Participant | undefined): boolean {
  const round = roundOf(dossier);
  return participant !== undefined && round !== null && standingOf(participant, round) === 'mandateMissing';
}

function conditionDecided(scene: Scene, event: EventOf<'ConditionAccepted' | 'ConditionRefused'>): readonly Effect[] {
  const participant = scene.dossier.participants[event.participantId];
  const answer = participant?.slots[event.slot].answers.find((one) => one.rowId === event.rowId);
  if (participant === undefined || answer === undefined || answer.channel === 'paper') return [];
  const contact = contactOfLink(participant, answer.channel);
  if (contact === null || !contact.isLive) return [];
  const { rowId, reasonTextId } = event;
  const isAccepted = event.type === 'ConditionAccepted';
  return [toContact(scene, event, contact.contactId, { kind: 'conditionDecision', rowId, isAccepted, reasonTextId })];
}

function withdrawn(scene: Scene): readonly Effect[] {
  return scene.dossier.participantOrder.flatMap((participantId) =>
    scene.dossier.participants[participantId]?.isDropped === true
      ? []
      : liveContacts(scene.dossier, participantId).map(({ contactId }) =>
          toContact(scene, { participantId }, contactId, { kind: 'dossierWithdrawn' }),
        ),
  );
}

function notice(
  scene: Scene,
  topic: CoordinatorTopic,
  participantId: ParticipantId | null,
  rowId: Extract<Effect, { kind: 'coordinatorNotice' }>['rowId'],
): Effect {
  const { bodyId } = scene.dossier;
  return { ...base(scene, topic, bodyId), kind: 'coordinatorNotice', bodyId, topic, participantId, rowId };
}

function reportReminder(scene: Scene, event: EventOf<'ReportReminderDue'>): Effect {
  const { stepId, year, reminder: planned } = event;
  const { bodyId } = scene.dossier;
  const common = base(scene, 'reportReminder', bodyId);
  return {
    ...common,
    notBefore: planned.sendAt,
    window: true,
    kind: 'reportReminder',
    bodyId,
    stepId,
    year,
    reminder: planned,
  };
}

function liveContacts(dossier: Dossier, participantId: ParticipantId): readonly ParticipantContact[] {
  return (dossier.participants[participantId]?.contacts ?? []).filter((contact) => contact.isLive && contact.isAsked);
}
