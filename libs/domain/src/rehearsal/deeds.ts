import type { CallRules } from '../calls/call-rules';
import type {
  CoordinatorCommand,
  DossierCommand,
  LaunchDossier,
  NewParticipant,
  ReceivedAnswer,
} from '../dossier/commands';
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
import type { Deed, Happening, Person, Player, Said, Scenario } from './scenario';

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
      return { ...deed.command, commandId: `command-${String(index)}`, at };
    case 'answer':
      return { type: 'ApplyAnswers', at, answers: [{ ...answerOf(deed, index, dossier), receivedAt: at }] };
    case 'bounce': {
      const contactId = contactOf(dossier, deed)?.contactId ?? null;
      return { type: 'ReportMailFailures', at, mails: [{ mailKey: `bounce-${String(index)}`, contactId }] };
    }
    default:
      return { ...coordinatorsDeed(deed, dossier), commandId: `deed-${String(index)}`, by: REHEARSING_COORDINATOR, at };
  }
}

type Resolved = Extract<Deed, { kind: 'settle' | 'decideCondition' | 'replaceContact' }>;
type Asked =
  | Omit<Extract<CoordinatorCommand, { type: 'SettleConflict' }>, 'commandId' | 'by'>
  | Omit<Extract<CoordinatorCommand, { type: 'DecideCondition' }>, 'commandId' | 'by'>
  | Omit<Extract<CoordinatorCommand, { type: 'ReplaceContact' }>, 'commandId' | 'by'>;

/** What coordinators do about rows and contacts, which a scenario cannot name. */
function coordinatorsDeed(deed: Resolved, dossier: Dossier): Asked {
  const participantId = deed.who;
  const participant = dossier.participants[participantId];
  switch (deed.kind) {
    case 'settle': {
      const contact = contactOf(dossier, deed);
      const slot = contact?.slot ?? 1;
      const channel = contact?.linkId ?? 'paper';
      const rowId = participant?.slots[slot].answers.find((answer) => answer.channel === channel)?.rowId;
      return {
        type: 'SettleConflict',
        participantId,
        slot,
        rowId: rowId ?? NOBODYS,
        reasonTextId: deed.reason as TextId,
      };
    }
    case 'decideCondition': {
      const answers = [...(participant?.slots[1].answers ?? []), ...(participant?.slots[2].answers ?? [])];
      const rowId = answers.find(({ condition }) => condition === 'open')?.rowId ?? NOBODYS;
      const reasonTextId = deed.reason as TextId | null;
      return { type: 'DecideCondition', participantId, rowId, isAccepted: deed.isAccepted, reasonTextId };
    }
    case 'replaceContact': {
      const old = contactOf(dossier, deed);
      const name = contactName(participantId, (participant?.contacts.length ?? 0) + 1);
      const replacement = {
        contactId: name as ContactId,
        slot: old?.slot ?? (1 as const),
        linkId: `link-${name}` as LinkId,
        textVersionId: old?.textVersionId ?? ('text' as TextVersionId),
      };
      return {
        type: 'ReplaceContact',
        participantId,
        contactId: old?.contactId ?? ('nobody' as ContactId),
        replacement,
      };
    }
  }
}

const NOBODYS = 'no-row' as RowId;

type Answer = Extract<Deed, { kind: 'answer' }>;

function answerOf(deed: Answer, index: number, dossier: Dossier): Omit<ReceivedAnswer, 'receivedAt'> {
  const contact = contactOf(dossier, deed);
  const version = contact?.textVersionId ?? dossier.participants[deed.who]?.contacts.at(-1)?.textVersionId;
  return {
    rowId: `row-${String(index)}` as RowId,
    participantId: deed.who,
    slot: contact?.slot ?? 1,
    linkId: contact?.linkId ?? null,
    contactId: contact?.contactId ?? null,
    enteredBy: contact === null ? REHEARSING_COORDINATOR : null,
    textVersionId: version ?? ('text' as TextVersionId),
    reply: replyOf(deed.said),
  };
}

function replyOf(said: Said): ReceivedAnswer['reply'] {
  const textId = said.words as TextId;
  switch (said.kind) {
    case 'question':
      return { kind: 'question', textId };
    case 'decision':
      return { kind: 'decision', decision: said.decision, mandates: said.mandates, textId };
    case 'namedDay':
      return { kind: 'namedDay', organ: said.organ, on: said.on, textId };
  }
}

/** The nth person of a participant whose link still lives; null for paper. */
function contactOf(dossier: Dossier, { who, contact }: Person): ParticipantContact | null {
  const live = (dossier.participants[who]?.contacts ?? []).filter(({ isLive }) => isLive);
  return live[contact - 1] ?? null;
}
