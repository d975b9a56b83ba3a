import type { Effect, EffectKind, EffectOf, OwnWordMail } from '@penhouder/domain';
import { keyOf } from '@penhouder/domain';
import { absenceLetter, substitutionLetter } from './absence-letters';
import { calendarPart } from './calendar-part';
import {
  askedAgainLetter,
  informationLetter,
  signOffAnnulledLetter,
  signOffInheritedLetter,
  textChangedLetter,
} from './change-letters';
import { coordinatorNoticeLetter, reportReminderLetter, reportReturnedLetter } from './coordinator-letters';
import { digestPartOf } from './digest-part';
import { boardMemberLetter, secondPersonLetter } from './escalation-letters';
import { frameFor, subjectOf } from './frame';
import { handOverLetter } from './hand-over-letter';
import { invitationLetter } from './invitation-letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import type { MailContext, RenderedMail } from './mail-context';
import { canHaveOwnWords, inOwnWords, templateFor } from './own-words';
import { fillingOf } from './own-word-filling';
import {
  conditionDecisionLetter,
  dateCorrectionLetter,
  dossierWithdrawnLetter,
  extensionLetter,
  participantDroppedLetter,
  questionAnswerLetter,
} from './participant-letters';
import { receiptLetter } from './receipt-letter';
import { reminderLetter } from './reminder-letter';
import type { Scene } from './scene';
import { sceneOf } from './scene';
import { stepReminderLetter } from './step-reminder-letter';
import { clockResumedLetter, clockSuspendedLetter, withSuspension } from './suspension-letters';

type Writers = { readonly [Kind in EffectKind]: (effect: EffectOf<Kind>, scene: Scene) => Letter };

/** One writer per kind of mail; a kind without its line does not compile. */
const WRITERS: Writers = {
  invitation: invitationLetter,
  reminder: reminderLetter,
  receipt: receiptLetter,
  dateCorrection: dateCorrectionLetter,
  extension: extensionLetter,
  clockSuspended: clockSuspendedLetter,
  clockResumed: clockResumedLetter,
  questionAnswer: questionAnswerLetter,
  conditionDecision: conditionDecisionLetter,
  handOver: handOverLetter,
  substitution: substitutionLetter,
  absence: absenceLetter,
  secondPerson: secondPersonLetter,
  boardMember: boardMemberLetter,
  participantDropped: participantDroppedLetter,
  dossierWithdrawn: dossierWithdrawnLetter,
  coordinatorNotice: coordinatorNoticeLetter,
  reportReminder: reportReminderLetter,
  reportReturned: reportReturnedLetter,
  textChanged: textChangedLetter,
  askedAgain: askedAgainLetter,
  signOffAnnulled: signOffAnnulledLetter,
  signOffInherited: signOffInheritedLetter,
  information: informationLetter,
  stepReminder: stepReminderLetter,
};

/**
 * The mail that an effect stands for, with the placeholder where the personal link comes.
 *
 * Pure: equal effect and context give equal bytes, so a mail that is planned twice is the same mail.
 */
export function renderMail(effect: Effect, context: MailContext): RenderedMail {
  const write = WRITERS[effect.kind] as (effect: Effect, scene: Scene) => Letter;
  const scene = sceneOf(effect, context);
  const letter = withSuspension(inWordsThatHold(effect, scene, write(effect, scene)), effect, scene);
  const { body, reader, dossier } = context;
  const whyUrl = reader.function === null ? null : context.whyUrl;
  const about = { body, readerName: reader.name, kind: dossier.kind, language: reader.language, whyUrl };
  const frame = frameFor(about);
  return {
    subject: subjectOf(letter, about),
    text: letterText(letter, frame),
    html: letterHtml(letter, frame),
    calendar: calendarPart(effect, scene),
    digestPart: effect.kind === 'reminder' ? digestPartOf(scene, letter, frame) : null,
    threadKey: threadKeyOf(effect, context),
  };
}

function inWordsThatHold(effect: Effect, scene: Scene, standard: Letter): Letter {
  if (!hasOwnWords(effect)) return standard;
  const { language, names } = scene.reader;
  const { ownMails } = scene.context;
  const template = templateFor(effect.kind, { language, ownMails, wording: names.wording });
  return template === null ? standard : inOwnWords(template, fillingOf(effect, scene, standard));
}

function hasOwnWords(effect: Effect): effect is EffectOf<Extract<OwnWordMail, EffectKind>> {
  return canHaveOwnWords(effect.kind);
}

/** One conversation per contact in a dossier, one per yearly report or step, one per matter of a coordinator. */
function threadKeyOf(effect: Effect, { dossier }: MailContext): string {
  switch (effect.kind) {
    case 'coordinatorNotice':
      return `${dossier.dossierId}:${effect.bodyId}:${effect.participantId ?? 'dossier'}`;
    case 'reportReminder':
    case 'reportReturned':
      return `${dossier.dossierId}:${effect.bodyId}:${effect.stepId}:${String(keyOf(effect))}`;
    case 'stepReminder':
      return `${dossier.dossierId}:${effect.bodyId}:${effect.stepId}`;
    default:
      return `${dossier.dossierId}:${effect.participantId}:${effect.contactId}`;
  }
}
