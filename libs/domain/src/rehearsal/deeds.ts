import type { CallRules, Rung } from '../calls/call-rules';
import type {
  CoordinatorCommand,
  DossierCommand,
  FoundPerson,
  LaunchDossier,
  NewContact,
  NewParticipant,
  ReceivedAnswer,
} from '../dossier/commands';
import type { Dossier, ParticipantContact, Slot } from '../dossier/dossier';
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

/** Whoever is looked for is found: every municipality of a rehearsal has a second person, and one on the board. */
export function addressBookOf({ participants }: Dossier): readonly FoundPerson[] {
  return Object.values(participants).flatMap(({ id, ladder }) =>
    (ladder?.seeking ?? []).map(({ rung, slot }) => ({ participantId: id, rung, person: extraPerson(id, rung, slot) })),
  );
}

function extraPerson(id: ParticipantId, rung: Rung, slot: Slot): NewContact {
  const name = `${id}-${rung}`;
  return {
    contactId: name as ContactId,
    slot,
    linkId: `link-${name}` as LinkId,
    textVersionId: `text-${id}-1` as TextVersionId,
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

type Resolved = Extract<
  Deed,
  { kind: 'settle' | 'decideCondition' | 'replaceContact' | 'nameSubstitute' | 'changeAbsence' }
>;
type Asked<Type extends CoordinatorCommand['type']> = Omit<
  Extract<CoordinatorCommand, { type: Type }>,
  'commandId' | 'by'
>;

type AboutRows = 'SettleConflict' | 'DecideCondition' | 'ReplaceContact' | 'NameSubstitute' | 'ChangeAbsence';

/** What coordinators do about rows and contacts, which a scenario cannot name. */
function coordinatorsDeed(deed: Resolved, dossier: Dossier): { [Type in AboutRows]: Asked<Type> }[AboutRows] {
  switch (deed.kind) {
    case 'settle':
      return settles(deed, dossier);
    case 'decideCondition':
      return decidesCondition(deed, dossier);
    case 'replaceContact':
      return replacesContact(deed, dossier);
    case 'nameSubstitute':
      return namesSubstitute(deed, dossier);
    case 'changeAbsence':
      return changesAbsence(deed, dossier);
  }
}

function settles(deed: Extract<Resolved, { kind: 'settle' }>, dossier: Dossier): Asked<'SettleConflict'> {
  const { slot, linkId: channel } = contactOf(dossier, deed) ?? PAPER;
  const answers = dossier.participants[deed.who]?.slots[slot].answers ?? [];
  const rowId = answers.find((answer) => answer.channel === channel)?.rowId ?? NOBODYS;
  return { type: 'SettleConflict', participantId: deed.who, slot, rowId, reasonTextId: deed.reason as TextId };
}

function decidesCondition(
  { who, isAccepted, reason }: Extract<Resolved, { kind: 'decideCondition' }>,
  dossier: Dossier,
): Asked<'DecideCondition'> {
  const answers = Object.values(dossier.participants[who]?.slots ?? {}).flatMap((slot) => slot.answers);
  const rowId = answers.find(({ condition }) => condition === 'open')?.rowId ?? NOBODYS;
  return { type: 'DecideCondition', participantId: who, rowId, isAccepted, reasonTextId: reason as TextId | null };
}

function replacesContact(
  deed: Extract<Resolved, { kind: 'replaceContact' }>,
  dossier: Dossier,
): Asked<'ReplaceContact'> {
  const { contactId } = contactOf(dossier, deed) ?? NOBODY;
  return { type: 'ReplaceContact', participantId: deed.who, contactId, replacement: newPersonFor(deed, dossier) };
}

function namesSubstitute(
  deed: Extract<Resolved, { kind: 'nameSubstitute' }>,
  dossier: Dossier,
): Asked<'NameSubstitute'> {
  const { contactId } = contactOf(dossier, deed) ?? NOBODY;
  const { who: participantId, days } = deed;
  return { type: 'NameSubstitute', participantId, contactId, substitute: newPersonFor(deed, dossier), days };
}

function changesAbsence(deed: Extract<Resolved, { kind: 'changeAbsence' }>, dossier: Dossier): Asked<'ChangeAbsence'> {
  const { contactId } = contactOf(dossier, deed) ?? NOBODY;
  const { from, until, endsAt } = deed.days;
  return { type: 'ChangeAbsence', participantId: deed.who, contactId, from, until, endsAt, isAtOnce: deed.isAtOnce };
}

/** Somebody with a link of its own, in the place of a contact. */
function newPersonFor(person: Person, dossier: Dossier): NewContact {
  const { slot, textVersionId } = contactOf(dossier, person) ?? NOBODY;
  const name = contactName(person.who, (dossier.participants[person.who]?.contacts.length ?? 0) + 1);
  return { contactId: name as ContactId, slot, linkId: `link-${name}` as LinkId, textVersionId };
}

const PAPER = { slot: 1 as const, linkId: 'paper' as const };
const NOBODY = { contactId: 'nobody' as ContactId, slot: 1 as const, textVersionId: 'text' as TextVersionId };
const NOBODYS = 'no-row' as RowId;

type Answer = Extract<Deed, { kind: 'answer' }>;

function answerOf(deed: Answer, index: number, dossier: Dossier): Omit<ReceivedAnswer, 'receivedAt'> {
  const contact = contactOf(dossier, deed);
  const common = { rowId: `row-${String(index)}` as RowId, participantId: deed.who, reply: replyOf(deed.said) };
  if (contact === null) return { ...common, ...onPaper(deed.who, dossier) };
  const { slot, linkId, contactId, textVersionId } = contact;
  return { ...common, slot, linkId, contactId, enteredBy: null, textVersionId };
}

function onPaper(
  who: ParticipantId,
  dossier: Dossier,
): Pick<ReceivedAnswer, 'slot' | 'linkId' | 'contactId' | 'enteredBy' | 'textVersionId'> {
  const textVersionId = dossier.participants[who]?.contacts.at(-1)?.textVersionId ?? NOBODY.textVersionId;
  return { slot: 1, linkId: null, contactId: null, enteredBy: REHEARSING_COORDINATOR, textVersionId };
}

function replyOf(said: Said): ReceivedAnswer['reply'] {
  const textId = said.words as TextId;
  switch (said.kind) {
    case 'question':
      return { kind: 'question', textId };
    case 'decision':
      return {
        kind: 'decision',
        decision: said.decision,
        mandates: said.mandates,
        ...(said.values !== undefined && { values: said.values }),
        ...(said.capacity !== undefined && { capacity: said.capacity }),
        ...(said.office !== undefined && { office: said.office }),
        ...(said.delegatedOn !== undefined && { delegatedOn: said.delegatedOn }),
        ...(said.inOfficeUntil !== undefined && { inOfficeUntil: said.inOfficeUntil }),
        textId,
      };
    case 'namedDay':
      return { kind: 'namedDay', organ: said.organ, on: said.on, textId };
  }
}

/** The nth person of a participant whose link still lives; null for paper. */
function contactOf(dossier: Dossier, { who, contact }: Person): ParticipantContact | null {
  const live = (dossier.participants[who]?.contacts ?? []).filter(({ isLive }) => isLive);
  return live[contact - 1] ?? null;
}
