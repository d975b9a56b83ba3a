import type { EffectOf, LocalDate, QuorumStanding } from '@penhouder/domain';
import { isSamePeriod, periodOf, quorumOf } from '@penhouder/domain';
import { quorumSentence } from '../sentences/quorum-sentence';
import { formatDayAndMonth, formatLongInstant } from '../words/formats';
import { figureName, textsIn } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import type { Values } from '../words/say';
import { organInSentence, workingDayDistance } from '../words/values';
import { blocksOf } from './letter';
import type { Block, Letter } from './letter';
import type { Scene } from './scene';
import { dueOn, longDay, typedWords } from './scene';
import { whyCoordinator } from './why';

/** Something that the coordinator should hear of at once; the task on the page says the same. */
export function coordinatorNoticeLetter(effect: EffectOf<'coordinatorNotice'>, scene: Scene): Letter {
  return {
    ...noticeWords(effect, scene),
    button: toDossier(scene),
    blocks: blocksOf(typedByParticipant(scene)),
    why: whyCoordinator(scene),
  };
}

/** A hand-over for some days is an absence, and is asked in other words. */
function noticeWords(effect: EffectOf<'coordinatorNotice'>, scene: Scene): Pick<Letter, 'subject' | 'lead'> {
  const { language } = scene.reader;
  const values = noticeValues(effect, scene);
  const asked = scene.participant?.handOvers?.find(({ rowId }) => rowId === effect.rowId);
  const key = asked?.days === undefined ? (`coordinatorNotice.${effect.topic}` as const) : 'decideAbsence';
  return { subject: say(language, `${key}.subject`, values), lead: say(language, `${key}.lead`, values) };
}

export function reportReminderLetter(effect: EffectOf<'reportReminder'>, scene: Scene): Letter {
  const { reader, words, context, today } = scene;
  const { language } = reader;
  const { stepId } = effect;
  const year = reportWords(effect, reader);
  const due = dueOfReport(effect, scene);
  const rule = context.dossier.call?.steps.find((step) => step.id === stepId);
  const isAssumed = rule?.kind === 'recurring-duty' && rule.certainty === 'assumed';
  const distance = workingDayDistance({ from: today, to: due }, context.calendar, language);
  const day = longDay(scene, due);
  return {
    subject: say(language, 'reportReminder.subject', { ...words, year, day: formatDayAndMonth(due, language) }),
    lead: reportLead({ ...words, year, day, distance }, scene),
    button: toDossier(scene),
    blocks: blocksOf(
      say(language, 'reportReminder.record'),
      isAssumed ? say(language, 'reportReminder.assumed', { day }) : null,
    ),
    why: whyCoordinator(scene),
  };
}

function dueOfReport(effect: EffectOf<'reportReminder'>, { context }: Scene): LocalDate {
  const duties = (context.dossier.plan?.duties ?? []).filter(({ stepId }) => stepId === effect.stepId);
  const due = duties.find((duty) => isSamePeriod(duty, periodOf(effect)))?.due.on;
  if (due === undefined) throw new Error('A report reminder needs the due day of its report.');
  return due;
}

/** A report came back: the words of the funder, and until when it can be corrected. */
export function reportReturnedLetter(effect: EffectOf<'reportReturned'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const values = { ...words, year: reportWords(effect, reader) };
  const financier = textsIn(context.names.wording, language).funder;
  const reason = typedWords(scene, effect.reasonTextId);
  const by =
    financier === undefined
      ? say(language, 'reportReturned.wordsWithoutFunder')
      : say(language, 'reportReturned.words', { financier });
  return {
    subject: say(language, 'reportReturned.subject', { ...values, day: formatDayAndMonth(effect.dueOn, language) }),
    lead: say(language, 'reportReturned.lead', { ...values, day: longDay(scene, effect.dueOn) }),
    button: toDossier(scene),
    blocks: blocksOf(
      reason === null ? null : { kind: 'quote', by, words: reason },
      say(language, 'reportReturned.record'),
    ),
    why: whyCoordinator(scene),
  };
}

function reportLead(values: Values, { reader, context }: Scene): string {
  const financier = textsIn(context.names.wording, reader.language).funder;
  return financier === undefined
    ? say(reader.language, 'reportReminder.leadWithoutFunder', values)
    : say(reader.language, 'reportReminder.lead', { ...values, financier });
}

function noticeValues({ notBefore }: EffectOf<'coordinatorNotice'>, scene: Scene): Values {
  const { reader, words, participant, context } = scene;
  const { language } = reader;
  const named = participant?.named ?? null;
  const [quorum] = quorumOf(context.dossier).filter((standing) => !standing.isMet);
  return {
    ...words,
    when: formatLongInstant(notBefore, language),
    day: named === null ? '' : longDay(scene, named.on),
    shortDay: named === null ? '' : formatDayAndMonth(named.on, language),
    organ: named === null ? '' : organInSentence(named.organ, language),
    due: longDay(scene, dueOn(scene)),
    quorum: quorum === undefined ? '' : counted(quorum, scene),
  };
}

/** A sum of a figure says of what: `inwoners: 21 027 van 40 000; nog 18 973 nodig`. */
function counted(standing: QuorumStanding, { reader }: Scene): string {
  const sentence = quorumSentence(standing, reader.names, reader.language);
  const { rule } = standing;
  return rule.kind === 'sum'
    ? say(reader.language, 'quorum.ofFigure', { what: figureName(reader, rule.figure), sentence })
    : sentence;
}

function typedByParticipant(scene: Scene): Block | null {
  const { cause } = scene.context;
  const why = cause.type === 'SignOffWithdrawn' && cause.link !== undefined ? cause.reasonTextId : null;
  const words = typedWords(scene, 'textId' in cause ? cause.textId : why);
  if (words === null) return null;
  return { kind: 'quote', by: say(scene.reader.language, 'coordinatorNotice.theirWords', scene.words), words };
}

/** The button of every mail to coordinators. */
export function toDossier({ context, reader }: Scene): Letter['button'] {
  return { label: say(reader.language, 'mail.openDossier'), url: context.dossierUrl };
}
