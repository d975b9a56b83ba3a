import type {
  CallRules,
  Dossier,
  DossierEvent,
  DossierId,
  EventOf,
  Instant,
  ParticipantId,
  Plan,
} from '@penhouder/domain';
import { expiryOfNewLink, linkExpiryOf, linkExpiryWhenAskedAgain } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { keepEscalation } from '../dossiers/escalations';
import { keepEnd, keepOrders } from '../dossiers/sub-dossiers';
import { forgetMeetingsTold } from '../meetings/meetings-told';
import { forgetDeadAddress, planAgain } from '../post/send-again';
import { hasOwnClock, insertLinks, insertParticipants } from '../dossiers/write-launch';

/** Keeps the rows that stand beside the fold in step with one event: participants, links, sub-dossiers, the own clock. Idempotent. */
export async function writeSideRows(manager: EntityManager, event: DossierEvent, after: Dossier): Promise<void> {
  await keepUp(manager, event, after);
  switch (event.type) {
    case 'ParticipantAdded':
      await insertParticipants(manager, after, [event.participant]);
      return addLinks(manager, { at: event.at, after }, event.participant);
    case 'ContactReplaced':
      await revokeLink(manager, event.at, { participantId: event.participantId, contactId: event.contactId });
      return addLinks(manager, { at: event.at, after }, { id: event.participantId, contacts: [event.replacement] });
    case 'HandedOver':
      await markHandedOver(manager, event);
      return addLinks(manager, { at: event.at, after }, { id: event.participantId, contacts: [event.replacement] });
    case 'SubstituteNamed':
      return addSubstitute(manager, event, after);
    case 'EscalationReached':
    case 'SecondPersonAsked':
      return goFurther(manager, event, after);
    case 'AnswerKeptUncounted':
      return takeBackHandOver(manager, event);
    case 'ParticipantDropped':
      return markDropped(manager, event);
    case 'TextPublished':
      return showText(manager, event);
    case 'SignOffAnnulled':
    case 'AskedAgain':
      return keepLinksOpen(manager, event);
    case 'UnitsChanged':
      return handOver(manager, event, after);
    case 'CallAdopted':
      return followVersion(manager, after.dossierId, event.call);
    case 'SubDossiersOrdered':
      return keepOrders(manager, after.dossierId, event);
    case 'DossierClosed':
      return keepEnd(manager, after.dossierId, event.outcome);
    case 'PlanAdopted':
      return extendLinks(manager, after.dossierId, event.plan);
    default:
      return settleFailedMail(manager, event, after);
  }
}

/** The mail leaves once more, or its reader is said to get mail: what a server said of that address holds no longer. */
async function settleFailedMail(manager: EntityManager, event: DossierEvent, after: Dossier): Promise<void> {
  if (event.type !== 'MailSentAgain' && event.type !== 'FailedMailAcknowledged') return;
  const isSentAgain = event.type === 'MailSentAgain';
  if (isSentAgain || event.isReachable === true) await forgetDeadAddress(manager, event.mailKey);
  if (isSentAgain) await planAgain(manager, { dossierId: after.dossierId, sequence: after.version, event });
}

async function markDropped(manager: EntityManager, { participantId }: EventOf<'ParticipantDropped'>): Promise<void> {
  await manager.query('update participant set is_dropped = true where id = $1', [participantId]);
}

/** A link of its own; whoever is away keeps theirs. */
async function addSubstitute(
  manager: EntityManager,
  { at, participantId, substitute }: EventOf<'SubstituteNamed'>,
  after: Dossier,
): Promise<void> {
  await toAddressBook(manager, substitute.contactId);
  await addLinks(manager, { at, after }, { id: participantId, contacts: [substitute] });
}

/** Silence goes further: somebody is looked for, or was found and holds a link from now on. */
async function goFurther(
  manager: EntityManager,
  event: EventOf<'EscalationReached'> | EventOf<'SecondPersonAsked'>,
  after: Dossier,
): Promise<void> {
  if (event.type === 'EscalationReached') return keepEscalation(manager, after.dossierId, event);
  return addLinks(manager, { at: event.at, after }, { id: event.participantId, contacts: [event.contact] });
}

/** What stands beside every event, whatever else it changes. */
async function keepUp(manager: EntityManager, event: DossierEvent, after: Dossier): Promise<void> {
  await moveClock(manager, after);
  await hearMeetingsAgain(manager, event, after);
}

/** A call can take decisions of other organs, and a closing lie farther than the meetings that the dossier knows. */
async function hearMeetingsAgain(manager: EntityManager, event: DossierEvent, after: Dossier): Promise<void> {
  if (event.type === 'CallAdopted') await forgetMeetingsTold(manager, after.dossierId, null);
  if (event.type === 'DateMoved' && event.date === 'closing')
    await forgetMeetingsTold(manager, after.dossierId, event.to);
}

/** A dossier with its own clock is as late as the last thing that happened in it. */
async function moveClock(manager: EntityManager, after: Dossier): Promise<void> {
  if (!hasOwnClock(after.kind)) return;
  await manager.query('update dossier set clock_at = $2 where id = $1 and clock_at < $2', [
    after.dossierId,
    after.reachedAt,
  ]);
  // Mail may have become due.
  await manager.query(`select pg_notify('post', '')`);
}

/** None opens for less long than those that the participant had: it may have been asked again after the closing. */
async function addLinks(
  manager: EntityManager,
  { at, after }: { readonly at: Instant; readonly after: Dossier },
  participant: Parameters<typeof insertLinks>[2][number],
): Promise<void> {
  const linkExpiresAt = expiryOfNewLink(after, participant.id, at);
  await insertLinks(manager, { dossierId: after.dossierId, linkExpiresAt }, [participant]);
  await manager.query(
    `update sign_off_link l set expires_at = kept.until
     from (select max(expires_at) as until from sign_off_link where participant_id = $1) kept
     where l.id = any($2) and l.expires_at < kept.until`,
    [participant.id, participant.contacts.map(({ linkId }) => linkId)],
  );
}

async function revokeLink(
  manager: EntityManager,
  at: Instant,
  link: { readonly participantId: ParticipantId; readonly contactId: string },
): Promise<void> {
  await manager.query(
    `update sign_off_link set revoked_at = $3, generation = generation + 1 where participant_id = $1 and contact_id = $2 and revoked_at is null`,
    [link.participantId, link.contactId, at],
  );
}

/** Whoever takes over is in the address book from now on; the old link opens, and shows only what was. */
async function markHandedOver(manager: EntityManager, event: EventOf<'HandedOver'>): Promise<void> {
  const { participantId, contactId, replacement } = event;
  await toAddressBook(manager, replacement.contactId);
  await manager.query(
    `update sign_off_link set handed_to = $3
     where participant_id = $1 and contact_id = $2 and revoked_at is null and handed_to is null`,
    [participantId, contactId, replacement.contactId],
  );
}

/** Somebody outside the mail domain stays out of the address book until the coordinator agrees. */
async function toAddressBook(manager: EntityManager, contactId: string): Promise<void> {
  await manager.query('update contact set is_archived = false where id = $1', [contactId]);
}

/** A hand-over that came too late to count leaves the link with its holder. */
async function takeBackHandOver(manager: EntityManager, { answer }: EventOf<'AnswerKeptUncounted'>): Promise<void> {
  if (answer.reply.kind !== 'handOver') return;
  await manager.query('update sign_off_link set handed_to = null where id = $1 and handed_to = $2', [
    answer.linkId,
    answer.reply.replacement.contactId,
  ]);
}

/** The links of those who ended die under their lock, so that an answer comes before or after; the successor gets its own. */
async function handOver(manager: EntityManager, event: EventOf<'UnitsChanged'>, after: Dossier): Promise<void> {
  await manager.query('select 1 from participant where id = any($1) order by id for update', [event.from]);
  await manager.query(
    `update sign_off_link set revoked_at = $2, generation = generation + 1 where participant_id = any($1) and revoked_at is null`,
    [event.from, event.at],
  );
  if (event.to === null) return;
  await insertParticipants(manager, after, [event.to]);
  await addLinks(manager, { at: event.at, after }, event.to);
}

/** Links lead to the new text from now on; answers that were given keep the text that they were given to. */
async function showText(manager: EntityManager, event: EventOf<'TextPublished'>): Promise<void> {
  const { participantId, textVersionId, inOtherLanguage = [] } = event;
  await manager.query(
    'update sign_off_link set text_version_id = $2 where participant_id = $1 and revoked_at is null and handed_to is null',
    [participantId, textVersionId],
  );
  for (const other of inOtherLanguage) {
    await manager.query(
      `update sign_off_link set text_version_id = $3 where participant_id = $1 and contact_id = $2 and revoked_at is null and handed_to is null`,
      [participantId, other.contactId, other.textVersionId],
    );
  }
  if (event.needsSignature) await keepLinksOpen(manager, event);
}

/** Pages and letters take the words of the version that the dossier runs under. */
async function followVersion(manager: EntityManager, dossierId: DossierId, call: CallRules): Promise<void> {
  await manager.query(
    `update dossier d set call_definition_id = c.id from call_definition c
     where d.id = $1 and c.code = $2 and c.version = $3 and c.hash = $4 and (c.body_id is null or c.body_id = d.body_id)`,
    [dossierId, call.code, call.version, call.hash],
  );
}

/** Whoever must decide again may do so long after the closing. */
async function keepLinksOpen(
  manager: EntityManager,
  { at, participantId }: EventOf<'SignOffAnnulled' | 'AskedAgain' | 'TextPublished'>,
): Promise<void> {
  await manager.query('update sign_off_link set expires_at = $2 where participant_id = $1 and expires_at < $2', [
    participantId,
    linkExpiryWhenAskedAgain(at),
  ]);
}

/** The closing may have moved: the links of everybody follow it. None gets shorter: it may be of somebody who was asked again. */
async function extendLinks(manager: EntityManager, dossierId: DossierId, plan: Plan): Promise<void> {
  const expiresAt = linkExpiryOf(plan);
  if (expiresAt === null) return;
  await manager.query('update sign_off_link set expires_at = $2 where dossier_id = $1 and expires_at < $2', [
    dossierId,
    expiresAt,
  ]);
}
