import type { CallRules } from '../calls/call-rules';
import type { DossierCommand, LaunchDossier, NewParticipant, ReceivedAnswer } from '../dossier/commands';
import type { Dossier, ParticipantContact } from '../dossier/dossier';
import type {
  BodyId,
  ContactId,
  LinkId,
  ParticipantId,
  RowId,
  TextId,
  TextVersionId,
  UnitId,
  UserId,
} from '../primitives/ids';
import type { Deed, Happening, Player, Scenario } from './scenario';

export const REHEARSING_COORDINATOR = 'coordinator' as UserId;

/** The launch of a rehearsal; links, contacts and texts get names of their own. */
export function launchOf(call: CallRules, { players }: Scenario): LaunchDossier {
  return {
    type: 'LaunchDossier',
    by: REHEARSING_COORDINATOR,
    kind: 'rehearsal',
    bodyId: 'body' as BodyId,
    coApplicantIds: [],
    call,
    participants: players.map(participantOf),
  };
}

export function participantOf({ id, figures, tags, role, meetings, contacts }: Player): NewParticipant {
  return {
    id,
    unitId: `unit-${id}` as UnitId,
    figures,
    tags,
    ...(role !== 'signatory' && { role }),
    ...(meetings.length > 0 && { meetings }),
    contacts: contacts.map((slot, index) => ({
      contactId: contactName(id, index + 1) as ContactId,
      slot,
      linkId: `link-${contactName(id, index + 1)}` as LinkId,
      textVersionId: `text-${id}-1` as TextVersionId,
    })),
  };
}

function contactName(id: ParticipantId, nth: number): string {
  return `${id}-${String(nth)}`;
}

/** A happening as the command that reaches the dossier; null when time alone passes. */
export function commandOf({ at, deed }: Happening, index: number, dossier: Dossier): DossierCommand | null {
  switch (deed.kind) {
    case 'look':
      return null;
    case 'command':
      return { ...deed.command, at };
    case 'answer':
      return { type: 'ApplyAnswers', at, answers: [{ ...answerOf(deed, index, dossier), receivedAt: at }] };
    case 'bounce': {
      const contact = contactOf(dossier, deed);
      const contactId = contact?.contactId ?? null;
      return { type: 'ReportMailFailures', at, mails: [{ mailKey: `bounce-${String(index)}`, contactId }] };
    }
  }
}

type Answer = Extract<Deed, { kind: 'answer' }>;

function answerOf(deed: Answer, index: number, dossier: Dossier): Omit<ReceivedAnswer, 'receivedAt'> {
  const contact = contactOf(dossier, deed);
  const isPaper = contact === null;
  const participant = dossier.participants[deed.who];
  const version = contact?.textVersionId ?? participant?.contacts.at(-1)?.textVersionId;
  return {
    rowId: `row-${String(index)}` as RowId,
    participantId: deed.who,
    slot: contact?.slot ?? 1,
    linkId: contact?.linkId ?? null,
    contactId: contact?.contactId ?? null,
    enteredBy: isPaper ? REHEARSING_COORDINATOR : null,
    textVersionId: version ?? ('text' as TextVersionId),
    reply: replyOf(deed.said),
  };
}

function replyOf(said: Answer['said']): ReceivedAnswer['reply'] {
  if ('question' in said) return { kind: 'question', textId: said.question as TextId };
  const textId = said.words as TextId | null;
  return 'decision' in said
    ? { kind: 'decision', decision: said.decision, mandates: said.mandates, textId }
    : { kind: 'namedDay', organ: said.organ, on: said.on, textId };
}

/** The nth person of a participant whose link still lives; null for paper. */
function contactOf(
  dossier: Dossier,
  { who, contact }: { readonly who: ParticipantId; readonly contact: number },
): ParticipantContact | null {
  const live = (dossier.participants[who]?.contacts ?? []).filter(({ isLive }) => isLive);
  return live[contact - 1] ?? null;
}
