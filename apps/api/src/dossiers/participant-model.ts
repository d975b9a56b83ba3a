import type { Participant as ParticipantPage, ParticipantContact, ParticipantMail } from '@penhouder/contracts';
import {
  contestedSlots,
  creditOf,
  dueOf,
  isAnswered,
  isCounted,
  missingSignatures,
  roundOf,
  type Language,
  type Participant,
  type RowId,
  type SignOffRoundRule,
} from '@penhouder/domain';
import {
  creditSentence,
  failedAttemptsSentence,
  figureName,
  formatDate,
  formatNumber,
  mailStatus,
  missingText,
  organAbbreviation,
  plannedWords,
  say,
  standingStatus,
} from '@penhouder/letters';
import type { DossierContact, MailRow } from '@penhouder/persistence';
import { whenKnown } from '../when-known';
import { absencesOf, substituteText } from './absence-commands';
import { answerModel } from './answer-model';
import { mailKindWord } from './catalogue-words';
import { decisionModels } from './decision-model';
import type { DossierReading } from './dossier-reading';
import { withQuorumAfter } from './drop-consequence';
import { namedDay } from './named-day';
import { plannedReminder } from './planned-reminder';
import { contactCommands, participantCommands } from './participant-commands';
import { shownDate, shownInstant } from './shown';

/** What a participant did, and where it stands: what is to read, without what can be done. */
export type ParticipantTrack = Pick<ParticipantPage, 'name' | 'standing' | 'answers' | 'decisions'>;

/** Without the buttons of a page: each of those looks at the whole dossier. */
export function participantTrack(participant: Participant, reading: DossierReading): ParticipantTrack {
  const { names } = reading;
  const answers = reading.answers
    .filter(({ participantId }) => participantId === participant.id)
    .map((answer) => answerModel(answer, participant, reading));
  return {
    name: names.participants[participant.id] ?? names.units[participant.unitId] ?? '',
    standing: standingOf(participant, answers, reading),
    answers,
    decisions: decisionModels(participant, reading),
  };
}

/** A row of the page's table, with its whole track. */
export function participantModel(participant: Participant, reading: DossierReading): ParticipantPage {
  const { row, view, names } = reading;
  const round = roundOf(row.state);
  const track = participantTrack(participant, reading);
  const { answers } = track;
  return {
    id: participant.id,
    unitId: participant.unitId,
    ...track,
    role: participant.role ?? 'signatory',
    figures: Object.entries(participant.figures).map(([id, value]) => {
      const label = figureName({ names, language: view.language }, id);
      return { id, label, value, text: `${formatNumber(value)} ${label}` };
    }),
    isCounted: round !== null && isCounted(participant, round),
    isLate: answers.some((answer) => answer.isCurrent && answer.isLate),
    isDropped: participant.isDropped,
    organText: organText(participant, reading),
    due: shownDue(participant, reading),
    isExtended: participant.extendedTo !== null,
    creditText: creditText(participant, reading),
    failedAttemptsText: failedAttemptsText(participant, reading),
    ...namedDay(participant, reading),
    ...mailsOf(participant, reading),
    contacts: contactsOf(participant, reading).map((contact) => contactModel(contact, participant, reading)),
    ...openMatters(participant, answers, reading),
    missingText: missingOf(participant, round, view.language),
    proof: proofOf(participant, reading),
    commands: participantCommands(row.state, participant, view.language).map((command) =>
      withQuorumAfter(command, participant, reading),
    ),
  };
}

/** Whoever answered while no code could be sent is not silent: it waits for a confirmation. */
function standingOf(
  participant: Participant,
  answers: ParticipantPage['answers'],
  { row, view }: DossierReading,
): ParticipantPage['standing'] {
  const round = roundOf(row.state);
  if (round === null) return { code: 'unanswered', word: '', tone: 'wait' };
  const standing = standingStatus(participant, { round, calendar: view.calendar }, view.language);
  const isWaiting = standing.code === 'unanswered' && answers.some(({ isUnconfirmed }) => isUnconfirmed);
  return isWaiting ? { ...standing, word: say(view.language, 'uncounted.unconfirmedShort') } : standing;
}

/** Before there is a plan, the day that the call names; null in one that asks nobody by a day. */
function shownDue(participant: Participant, { row, view }: DossierReading): ParticipantPage['due'] {
  const on = dueOf(row.state, participant.id)?.on ?? row.rules.internalDue?.on;
  return whenKnown(on, (day) => shownDate(day, view));
}

function creditText(participant: Participant, { row, view }: DossierReading): string | null {
  return whenKnown(creditOf(row.state, participant.id), (given) => creditSentence(given, 'they', view.language));
}

function failedAttemptsText({ id }: Participant, { attempts, view }: DossierReading): string | null {
  const own = attempts.filter(({ participantId }) => participantId === id);
  return failedAttemptsSentence(own, view.language);
}

/** `GR · wo 18 december 2019`; null when no day was named. */
function organText({ named }: Participant, { view }: DossierReading): string | null {
  return named === null
    ? null
    : `${organAbbreviation(named.organ, view.language)} · ${formatDate(named.on, view.language)}`;
}

/** Who must still sign where offices sign together; null: nobody, or the round is over for this participant. */
function missingOf(participant: Participant, round: SignOffRoundRule | null, language: Language): string | null {
  if (round === null || isAnswered(participant, round) || participant.isDropped) return null;
  return missingText(missingSignatures(participant, round), language);
}

function openMatters(
  participant: Participant,
  answers: ParticipantPage['answers'],
  { row }: DossierReading,
): Pick<ParticipantPage, 'openQuestion' | 'openCondition' | 'conflict'> {
  const answerOf = (rowId: RowId | null | undefined): ParticipantPage['answers'][number] | undefined =>
    answers.find((answer) => answer.rowId === rowId);
  const question = answerOf(participant.openQuestions[0] ?? null);
  const condition = answers.find((answer) => answer.condition === 'open' && answer.isCurrent);
  const [contested] = contestedSlots(participant, roundOf(row.state));
  const rowIds = contested === undefined ? [] : participant.slots[contested].answers.map(({ rowId }) => rowId);
  const kinds = rowIds
    .map((rowId) => answerOf(rowId))
    .flatMap((answer) => (answer === undefined ? [] : [`${answer.kindText} (${answer.channelText})`]));
  return {
    openQuestion:
      question === undefined ? null : { rowId: question.rowId, text: question.text ?? '', asked: question.received },
    openCondition:
      condition === undefined
        ? null
        : { rowId: condition.rowId, slot: condition.slot, text: condition.text ?? '', asked: condition.received },
    conflict: contested === undefined ? null : { slot: contested, rowIds, text: kinds.join(' – ') },
  };
}

function proofOf({ aftermath }: Participant, { view }: DossierReading): ParticipantPage['proof'] {
  return whenKnown(aftermath?.proof, ({ decidedOn, provedOn, signedOn }) => ({
    decided: shownDate(decidedOn, view),
    proved: whenKnown(provedOn, (on) => shownDate(on, view)),
    signed: whenKnown(signedOn, (on) => shownDate(on, view)),
  }));
}

/** In the order in which they joined, as the dossier knows it; ids made in one millisecond tell no order. */
function contactsOf({ id, contacts }: Participant, reading: DossierReading): readonly DossierContact[] {
  const place = new Map<string, number>(contacts.map(({ linkId }, index) => [linkId, index]));
  return reading.contacts
    .filter(({ participantId }) => participantId === id)
    .sort((a, b) => (place.get(a.linkId) ?? contacts.length) - (place.get(b.linkId) ?? contacts.length));
}

function contactModel(contact: DossierContact, participant: Participant, reading: DossierReading): ParticipantContact {
  const { row, view } = reading;
  const { contactId, slot, name, email, phone, language } = contact;
  const inState = participant.contacts.find((one) => one.contactId === contactId && one.linkId === contact.linkId);
  return {
    contactId,
    slot,
    name,
    function: contact.function,
    email,
    phone,
    language,
    linkText: linkText(contact, view.language),
    absences: absencesOf(participant, inState, reading),
    substituteText: substituteText(participant, inState, reading),
    isLive: isOpenLink(contact) && (inState?.isLive ?? true),
    isUnreachable: inState?.isUnreachable ?? false,
    commands: isOpenLink(contact) ? contactCommands(row.state, participant, { contactId, ...view }) : [],
  };
}

function isOpenLink({ revokedAt, handedToName }: DossierContact): boolean {
  return revokedAt === null && handedToName === null;
}

function linkText({ revokedAt, expiresAt, handedToName }: DossierContact, language: 'nl' | 'fr'): string {
  if (revokedAt === null && handedToName !== null) return say(language, 'ownHand.handedLink', { name: handedToName });
  const when = shownInstant(revokedAt ?? expiresAt, language).text;
  return say(language, revokedAt === null ? 'links.validUntil' : 'links.revokedAt', { when });
}

/** The last and the next mail to the participant; what is told to a coordinator about it, and codes, are not among them. */
function mailsOf(participant: Participant, reading: DossierReading): Pick<ParticipantPage, 'lastMail' | 'nextMail'> {
  const own = reading.mails.filter(
    (mail) => mail.participantId === participant.id && !['coordinatorNotice', 'signCode'].includes(mail.kind),
  );
  const last = own
    .filter(({ state }) => ['sent', 'failed', 'unknown', 'sending'].includes(state))
    .sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))[0];
  const next = own.filter(({ state }) => state === 'planned').sort((a, b) => (a.notBefore < b.notBefore ? -1 : 1))[0];
  return {
    lastMail: last === undefined ? null : mailModel(last, reading),
    nextMail: next === undefined ? plannedMail(participant, reading) : mailModel(next, reading),
  };
}

function momentOf(mail: MailRow): MailRow['notBefore'] {
  return mail.finishedDossierTime ?? mail.notBefore;
}

function mailModel(mail: MailRow, { view }: DossierReading): ParticipantMail {
  return {
    mailId: mail.id,
    kindText: mailKindWord(mail.kind, view.language),
    when: shownInstant(momentOf(mail), view.language),
    status: mailStatus(mail.state, view.language),
  };
}

/** A reminder that is planned but not yet decided on: it has no row in Post. */
function plannedMail(participant: Participant, { row, view, names }: DossierReading): ParticipantMail | null {
  const entry = plannedReminder(row.state, participant.id);
  if (entry === undefined) return null;
  return {
    mailId: null,
    kindText: plannedWords({ ...entry, participantIds: [participant.id] }, names, view.language),
    when: shownInstant(entry.at, view.language),
    status: mailStatus('planned', view.language),
  };
}
