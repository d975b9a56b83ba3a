import type { DossierPlan, Language, ParticipantPlan } from '@penhouder/contracts';
import {
  answerChainsOf,
  dayInForce,
  estimateOf,
  isClosed,
  isStepConcluded,
  latestDaysOf,
  planMarksOf,
  wallAt,
  type AnswerChain,
  type ChainLink,
  type DeadlineRule,
  type Dossier,
  type LatestDay,
  type LocalDate,
  type PastResponse,
} from '@penhouder/domain';
import {
  chainLinkWords,
  estimateSentences,
  formatDate,
  participantName,
  remedySentence,
  say,
  slackWords,
  stepTitle,
} from '@penhouder/letters';
import type { DossierReading } from '../dossiers/dossier-reading';
import { shownDate } from '../dossiers/shown';
import { axisOf } from './plan-axis';

const TONES = { ample: 'done', tight: 'wait', late: 'late' } as const;

/** What is counted back from the closing, in words; nothing of a dossier that has ended. `past`: of rounds that are over. */
export function planModel(reading: DossierReading, past: readonly PastResponse[]): DossierPlan {
  const { state } = reading.row;
  const { calendar, now } = reading.view;
  const today = wallAt(calendar, now).date;
  const chains = isClosed(state) ? [] : [...answerChainsOf(state, calendar, now)].sort(byUrgency);
  const days = isClosed(state) ? [] : latestDaysOf(state);
  const participants = chains.map((chain) => participantPlan(chain, reading));
  const axis = axisOf({ today, closing: state.plan?.closing?.on ?? null, participants }, reading.view.language);
  return {
    axis,
    estimate: estimateSentences(estimateOf(state, { calendar, now, past }), reading.view.language),
    remark: days.length === 0 ? null : closingRemark(state, reading),
    steps: days
      .filter(({ stepId }) => !isStepConcluded(state, stepId))
      .map((latest) => stepLine(latest, today, reading)),
    participants: participants.map((one) => ({
      ...one,
      marks: one.marks.filter(({ on }) => on >= axis.from && on <= axis.to),
    })),
  };
}

const GRAVITY = { late: 0, tight: 1, ample: 2 } as const;

function byUrgency(a: AnswerChain, b: AnswerChain): number {
  const days = ({ slack }: AnswerChain): number => slack?.days ?? Number.MIN_SAFE_INTEGER;
  return GRAVITY[a.state] - GRAVITY[b.state] || days(a) - days(b);
}

function participantPlan(chain: AnswerChain, reading: DossierReading): ParticipantPlan {
  const { row, names, view } = reading;
  const { language } = view;
  const { participantId, state, links, bindingIndex, slack } = chain;
  const participant = row.state.participants[participantId];
  const name = participantName({ names, language }, participantId);
  const shown = links.map((link) => linkModel(link, reading));
  const binding = shown[bindingIndex];
  if (participant === undefined || binding === undefined)
    throw new Error('A chain belongs to a participant and a day.');
  return {
    participantId,
    name,
    state: { code: state, word: say(language, `chainStates.${state}`), tone: TONES[state] },
    slackText: slackWords(slack, language),
    binding,
    links: shown,
    remedies: remediesIn(chain, name, reading),
    marks: planMarksOf(row.state, participant, chain).map(({ code, on }) => ({
      code,
      on,
      text: `${say(language, `planMarks.${code}`)}, ${formatDate(on, language)}`,
    })),
  };
}

function linkModel(link: ChainLink, { names, view }: DossierReading): ParticipantPlan['links'][number] {
  const { language, calendar } = view;
  return { day: shownDate(link.on, view), text: chainLinkWords(link, { names, language }, calendar) };
}

/** Whoever comes too late hears what is left, even when the call allows nothing. */
function remediesIn({ state, remedies }: AnswerChain, name: string, { names, view }: DossierReading): string[] {
  const { language } = view;
  if (state === 'late' && remedies.length === 0) return [say(language, 'remedies.none', { name })];
  return remedies.map((remedy) => remedySentence(remedy, { names, language }));
}

function stepLine(
  { stepId, until, because }: LatestDay,
  today: LocalDate,
  { names, view }: DossierReading,
): DossierPlan['steps'][number] {
  const reader = { names, language: view.language };
  const why =
    typeof because === 'string'
      ? say(view.language, `planSteps.${because}`)
      : say(view.language, 'planSteps.next', { step: stepTitle(reader, because.next) });
  return { stepId, title: stepTitle(reader, stepId), until: shownDate(until.on, view), why, isPast: until.on < today };
}

/**
 * Where the source leaves something open, the strictest reading counts, and the body's own day stands beside it; nothing
 * of a round that the body itself closes.
 */
function closingRemark(dossier: Dossier, { view: { language } }: DossierReading): string | null {
  const closing = fundersClosing(dossier);
  return closing === null ? null : remarkOn(closing, dayInForce(dossier, 'internalDue') ?? closing.on, language);
}

function fundersClosing({ call, dates }: Dossier): DeadlineRule | null {
  return call?.isClosedByBody === true ? null : (dates?.closing ?? null);
}

function remarkOn(closing: DeadlineRule, safe: LocalDate, language: Language): string | null {
  const isContradictory = closing.certainty === 'contradictory';
  if (!isContradictory && closing.time !== null) return null;
  const kind = isContradictory ? 'contradictory' : 'withoutHour';
  return safe < closing.on
    ? say(language, `planRemarks.${kind}Safe`, { day: formatDate(safe, language) })
    : say(language, `planRemarks.${kind}`);
}
