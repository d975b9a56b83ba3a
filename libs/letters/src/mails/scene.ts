import type { Effect, LocalDate, Participant } from '@penhouder/domain';
import { dayInForce, dueOf, missingSignatures, roundOf, wallAt } from '@penhouder/domain';
import { formatLongDate } from '../words/formats';
import { participantName, textsIn } from '../words/names';
import type { Reader } from '../words/names';
import { missingText } from '../words/signing';
import type { MailContext } from './mail-context';

/** The values that most mails speak of, worked out once. */
export interface Scene {
  readonly context: MailContext;
  readonly reader: Reader;
  /** The day on which the mail leaves at the earliest. */
  readonly today: LocalDate;
  readonly participant: Participant | null;
  readonly words: {
    readonly organisation: string;
    readonly unit: string;
    readonly title: string;
    /** What the dossier is called in subjects: its own title, or the call's short one in the reader's language. */
    readonly call: string;
    readonly task: string;
  };
}

export function sceneOf(effect: Effect, context: MailContext): Scene {
  const { language } = context.reader;
  const { dossier, typedTexts } = context;
  // The rules of now: a call can have been adopted and steps added since the dossier was launched.
  const rules = dossier.call ?? context.names.rules;
  const names = { ...context.names, rules, typedTexts, addedTitles: dossier.addedTitles };
  const reader = { names, language };
  const participantId = 'participantId' in effect ? effect.participantId : null;
  const texts = textsIn(context.names.wording, language);
  return {
    context,
    reader,
    today: wallAt(context.calendar, effect.notBefore).date,
    participant: participantId === null ? null : (context.dossier.participants[participantId] ?? null),
    words: {
      organisation: context.body.name,
      unit: participantName(reader, participantId),
      title: context.texts?.title ?? texts.title,
      call: subjectTitle(context, texts.shortTitle),
      task: texts.task,
    },
  };
}

/** A title that nobody changed is the call's, which is known in every language. */
function subjectTitle({ title, names }: MailContext, shortTitle: string): string {
  const isOwn = Object.values(names.wording.texts).every((texts) => texts.shortTitle !== title);
  return isOwn && title !== '' ? title : shortTitle;
}

/** Until when this participant is asked to answer. Throws without a plan: nothing is planned before there is one. */
export function dueOn({ context, participant }: Scene): LocalDate {
  const due = participant === null ? null : dueOf(context.dossier, participant.id);
  const on = due?.on ?? dayInForce(context.dossier, 'internalDue');
  if (on === null) throw new Error('A mail to a participant needs its due day.');
  return on;
}

export function closingOn({ context }: Scene): LocalDate {
  const on = dayInForce(context.dossier, 'closing');
  if (on === null) throw new Error('A mail to a participant needs the closing day.');
  return on;
}

export function longDay(scene: Scene, on: LocalDate): string {
  return formatLongDate(on, scene.reader.language);
}

/** What somebody typed, or null when there are no such words. */
export function typedWords({ context }: Scene, textId: string | null): string | null {
  return textId === null ? null : (context.typedTexts[textId] ?? null);
}

/** Who must sign beside this one where offices sign together; null: nobody. */
export function signaturesMissing({ context, participant, reader }: Scene): string | null {
  const round = roundOf(context.dossier);
  if (participant === null || round === null) return null;
  return missingText(missingSignatures(participant, round), reader.language);
}
