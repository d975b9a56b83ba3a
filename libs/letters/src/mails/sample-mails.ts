import type {
  ContactId,
  Dossier,
  DossierEvent,
  Effect,
  EffectOf,
  Instant,
  OwnWordMail,
  Participant,
  ParticipantContact,
  ParticipantId,
  PlannedReminder,
  RowId,
  SlotAnswer,
  TextId,
  UserId,
} from '@penhouder/domain';
import { addDays, dueOf, isAfter, remindersOf, roundOf, wallAt } from '@penhouder/domain';
import { participantName } from '../words/names';
import { say } from '../words/say';
import type { MailContext, RenderedMail } from './mail-context';
import { renderNewLinkMail } from './new-link-mail';
import { templateFor } from './own-words';
import { renderPublicAnswerMail } from './public-answer-mail';
import { renderMail } from './render-mail';

/** Who would get the mail, in which dossier, and the words to try. */
export interface SampleFor extends Omit<MailContext, 'cause' | 'typedTexts' | 'evidence' | 'signer' | 'question'> {
  readonly participant: Participant;
  readonly contact: ParticipantContact;
  /** The dossier's time. */
  readonly now: Instant;
}

const COLLEAGUE = 'sample-colleague' as ContactId;
const WORDS = 'sample-words' as TextId;
const ROW = 'sample-row' as RowId;
const PREDECESSOR = 'sample-predecessor' as ParticipantId;
const BY = 'sample-user' as UserId;

/**
 * One mail as this reader would get it: names, dates and texts are the dossier's own. What nobody did or typed yet
 * (an answer, a colleague, words of the coordinator) is made up, and says so.
 */
export function renderSample(kind: OwnWordMail, about: SampleFor): RenderedMail {
  if (kind === 'newLink' || kind === 'publicAnswer') return sampleByHand(kind, about);
  const { names, reader } = about;
  const { language } = reader;
  const colleague = say(language, 'mailTexts.sample.colleague');
  return renderMail(sampleEffect(kind, about), {
    ...about,
    ...(kind === 'receipt' ? recorded(about) : { evidence: null, signer: null }),
    names: {
      ...names,
      participants: { ...names.participants, [PREDECESSOR]: say(language, 'mailTexts.sample.predecessor') },
      contacts: { ...names.contacts, [COLLEAGUE]: colleague },
    },
    cause: sampleCause(kind, about),
    typedTexts: { [WORDS]: say(language, 'mailTexts.sample.words') },
    question: say(language, 'mailTexts.sample.question'),
  });
}

function sampleByHand(kind: 'newLink' | 'publicAnswer', about: SampleFor): RenderedMail {
  const { names, reader, dossier, participant, contact, title, ownMails } = about;
  const { language } = reader;
  const byHand = {
    ...about,
    kind: dossier.kind,
    unit: participantName({ names, language }, participant.id),
    title: about.texts?.title ?? title,
    template: templateFor(kind, { language, ownMails, wording: names.wording }),
    threadKey: `${dossier.dossierId}:${participant.id}:${contact.contactId}`,
  };
  if (kind === 'newLink') return renderNewLinkMail(byHand);
  const question = say(language, 'mailTexts.sample.question');
  const answer = say(language, 'mailTexts.sample.words');
  return renderPublicAnswerMail({ ...byHand, question, answer, isCorrection: false });
}

function recorded({ number, reader }: SampleFor): Pick<MailContext, 'evidence' | 'signer'> {
  const { name, function: role } = reader;
  return { evidence: { number: `${number}/1`, hash: '0'.repeat(64) }, signer: { name, function: role ?? '' } };
}

type EffectMail = Extract<OwnWordMail, Effect['kind']>;

/** What each kind needs beside who gets it. */
const SAMPLES: {
  readonly [Kind in EffectMail]: (about: SampleFor) => Omit<EffectOf<Kind>, Shared>;
} = {
  invitation: () => ({}),
  reminder: ({ participant, ...about }) => ({
    reminder: nextReminder(about.dossier, participant, about.now),
    number: participant.remindersSent + 1,
  }),
  receipt: () => ({ rowId: ROW }),
  questionAnswer: () => ({ rowId: ROW, answerTextId: WORDS }),
  conditionDecision: () => ({ rowId: ROW, isAccepted: true, reasonTextId: WORDS }),
  dateCorrection: (about) => {
    const from = dayFor(about);
    return { date: 'internalDue', from, to: addDays(from, 7) };
  },
  extension: (about) => ({ to: addDays(dayFor(about), 7) }),
  clockSuspended: ({ calendar, now }) => ({ since: wallAt(calendar, now).date, cause: 'ownReason' }),
  clockResumed: (about) => {
    const from = dayFor(about);
    return { since: addDays(wallAt(about.calendar, about.now).date, -7), from, to: addDays(from, 7) };
  },
  textChanged: () => ({ needsSignature: true, reasonTextId: WORDS }),
  askedAgain: () => ({ reasonTextId: WORDS }),
  signOffAnnulled: ({ calendar, now }) => ({ on: wallAt(calendar, now).date, reasonTextId: WORDS }),
  signOffInherited: () => ({}),
  secondPerson: () => ({}),
  substitution: (about) => ({ absentId: COLLEAGUE, ...weekFrom(about) }),
  absence: (about) => ({
    absentId: about.contact.contactId,
    substituteId: COLLEAGUE,
    outcome: 'done',
    reasonTextId: null,
    ...weekFrom(about),
  }),
  handOver: () => ({ colleagueId: COLLEAGUE, outcome: 'done', reasonTextId: null }),
  boardMember: () => ({}),
  information: () => ({ textId: WORDS }),
  participantDropped: () => ({}),
  dossierWithdrawn: () => ({}),
};

type Shared = 'kind' | 'mailKey' | 'notBefore' | 'window' | 'participantId' | 'contactId' | 'linkId';

function sampleEffect(kind: EffectMail, about: SampleFor): Effect {
  const { contactId, linkId } = about.contact;
  const own: object = SAMPLES[kind](about);
  const reminder = kind === 'reminder' ? nextReminder(about.dossier, about.participant, about.now) : null;
  const isAhead = reminder !== null && isAfter(reminder.sendAt, about.now);
  const to = { participantId: about.participant.id, contactId, linkId };
  const when = { notBefore: isAhead ? reminder.sendAt : about.now, window: false };
  return { kind, mailKey: 'sample', ...to, ...when, ...own } as Effect;
}

function sampleCause(kind: EffectMail, about: SampleFor): DossierEvent {
  const { now, participant, contact } = about;
  const at = now;
  const participantId = participant.id;
  const { contactId, linkId, slot, textVersionId } = contact;
  if (kind === 'signOffInherited') return merged(about);
  const by = { participantId, slot, contactId, enteredBy: null, textId: null };
  if (kind === 'receipt') {
    const answer = agreement(about);
    return { type: 'AnswerReceived', at, ...by, answer, replacedRowId: null, isAfterSubmission: false };
  }
  return { type: 'SignOffRequested', at, participantId, contact: { contactId, linkId, slot, textVersionId } };
}

/** A merger of this unit with another one, today. */
function merged({ now, calendar, participant }: SampleFor): DossierEvent {
  const { date: on } = wallAt(calendar, now);
  const from = [participant.id, PREDECESSOR];
  const plain = { to: null, inherited: {}, isAfterSubmission: false, reasonTextId: WORDS };
  return { type: 'UnitsChanged', at: now, by: BY, changeId: 'sample', on, from, ...plain };
}

/** The answer that stands, or else a plain agreement. */
function agreement({ dossier, participant, contact, now: receivedAt }: SampleFor): SlotAnswer {
  const { slot, linkId, textVersionId } = contact;
  const { slots } = participant;
  const mandates = Object.fromEntries((roundOf(dossier)?.mandates ?? []).map(({ id }) => [id, true]));
  const plain = { mandates, textVersionId, receivedAt, isLate: false, condition: 'none' } as const;
  return slots[slot].answers.at(-1) ?? { rowId: ROW, channel: linkId, decision: 'agree', ...plain };
}

function nextReminder(dossier: Dossier, { id }: Participant, now: Instant): PlannedReminder | null {
  const planned = remindersOf(dossier, id);
  return planned.find(({ sendAt }) => isAfter(sendAt, now)) ?? planned.at(-1) ?? null;
}

/** The day in force for this participant; today without any. */
function dayFor({ dossier, participant, calendar, now }: SampleFor): ReturnType<typeof addDays> {
  return dueOf(dossier, participant.id)?.on ?? wallAt(calendar, now).date;
}

function weekFrom({ calendar, now }: SampleFor): Pick<EffectOf<'absence'>, 'from' | 'until'> {
  const from = wallAt(calendar, now).date;
  return { from, until: addDays(from, 4) };
}
