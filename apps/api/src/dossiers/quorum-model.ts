import type { Language, Quorum, QuorumSegment } from '@penhouder/contracts';
import {
  activeParticipants,
  isClosed,
  isCounted,
  quorumOf,
  roundOf,
  standingOf,
  type Dossier,
  type Participant,
  type QuorumStanding,
  type Standing,
} from '@penhouder/domain';
import { figureName, formatNumber, quorumSentence, ruleValue, say, type Names } from '@penhouder/letters';
import { segmentWords } from './catalogue-words';

interface Reading {
  readonly names: Names;
  readonly language: Language;
}

/** Every rule of the quorum with its sentence and its bar, one segment per participant in their order. */
export function quorumModels(dossier: Dossier, { names, language }: Reading): Quorum[] {
  return quorumOf(dossier).map((standing) => ({
    index: standing.index,
    kind: standing.rule.kind,
    sentence: sentenceOf(dossier, standing, { names, language }),
    status: statusOf(dossier, standing, language),
    isMet: standing.isMet,
    sum: standing.sum,
    needed: standing.needed,
    margin: standing.margin,
    isEveryOneSpare: standing.isMet && standing.criticalIds.length === 0,
    criticalParticipantIds: [...standing.criticalIds],
    bar: barOf(dossier, standing, { names, language }),
  }));
}

/** How it would be if all agreed: said so, because nobody was asked yet. */
export function quorumIfAllAgree(dossier: Dossier, reading: Reading): Quorum[] {
  const { language } = reading;
  return quorumModels(dossier, reading).map((quorum) => ({
    ...quorum,
    status: {
      code: quorum.status.code,
      word: say(language, quorum.isMet ? 'quorumWords.metIfAllAgree' : 'quorumWords.notMetIfAllAgree'),
      tone: quorum.isMet ? 'hold' : 'late',
    },
    bar: { ...quorum.bar, segments: quorum.bar.segments.map((segment) => expected(segment, quorum, language)) },
  }));
}

/** Conditions whose bar is as wide as a figure; a share of the number of participants is not. */
const OF_A_FIGURE: readonly Quorum['kind'][] = ['sum', 'contribution', 'ratio'];

function expected(segment: QuorumSegment, { kind, bar }: Quorum, language: Language): QuorumSegment {
  const { name, value } = segment;
  const text = OF_A_FIGURE.includes(kind) ? `${formatNumber(value)} ${bar.label.toLowerCase()}` : '1';
  return { ...segment, standing: 'expected', text: segmentWords('expected', { name, value: text }, language) };
}

/** Once the dossier ended nothing can be missing or missed any more. */
function sentenceOf(dossier: Dossier, standing: QuorumStanding, { names, language }: Reading): string {
  if (!isClosed(dossier)) return quorumSentence(standing, names, language);
  const { rule, sum, needed } = standing;
  const values = { sum: ruleValue(rule, sum, language), needed: ruleValue(rule, needed, language) };
  return say(language, 'quorumWords.ended', values);
}

function statusOf(dossier: Dossier, { isMet }: QuorumStanding, language: Language): Quorum['status'] {
  if (isMet) return { code: 'met', word: say(language, 'quorumWords.met'), tone: 'done' };
  return isClosed(dossier)
    ? { code: 'notMet', word: say(language, 'quorumWords.endedNotMet'), tone: 'hold' }
    : { code: 'notMet', word: say(language, 'quorumWords.notMet'), tone: 'wait' };
}

/** Where the line stands that one side must reach, or not pass; a choice or a spread has none. */
function thresholdOf({ rule, needed, most }: QuorumStanding): number | null {
  if (rule.kind === 'anyOf' || rule.kind === 'atMost' || rule.kind === 'spread') return null;
  return needed > 0 ? needed : (most ?? needed);
}

function barOf(dossier: Dossier, condition: QuorumStanding, { names, language }: Reading): Quorum['bar'] {
  const { rule, needed } = condition;
  const figure = 'figure' in rule && rule.kind !== 'each' ? rule.figure : null;
  const valueOf = (participant: Participant): number => (figure === null ? 1 : (participant.figures[figure] ?? 0));
  const participants = activeParticipants(dossier).filter((one) => isAsked(dossier, one));
  const label = figure === null ? say(language, 'quorumWords.participants') : figureName({ names, language }, figure);
  const segments = participants.map((participant): QuorumSegment => {
    const name = names.participants[participant.id] ?? names.units[participant.unitId] ?? '';
    const standing = segmentOf(dossier, participant);
    const value = valueOf(participant);
    const isEnded = isClosed(dossier) && standing === 'lost' && !isRefusal(dossier, participant);
    const text = segmentWords(
      isEnded ? 'ended' : standing,
      { name, value: figure === null ? '1' : `${formatNumber(value)} ${label}` },
      language,
    );
    return { participantId: participant.id, unitId: participant.unitId, name, value, standing, text };
  });
  const total = Math.max(
    segments.reduce((sum, { value }) => sum + value, 0),
    needed,
  );
  return { label: capitalised(label), total, threshold: thresholdOf(condition), segments };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SEGMENTS: Readonly<Record<Standing, QuorumSegment['standing']>> = {
  agreed: 'counted',
  named: 'expected',
  conditionOpen: 'expected',
  mandateMissing: 'expected',
  valueMissing: 'expected',
  officeUnfit: 'open',
  conflict: 'open',
  question: 'open',
  unanswered: 'open',
  conditionRefused: 'open',
  expected: 'expected',
  ratificationOpen: 'expected',
  mustConfirm: 'expected',
  declined: 'lost',
  ratificationRefused: 'lost',
  withdrawn: 'lost',
  transferred: 'lost',
  notAsked: 'lost',
  dropped: 'lost',
};

function segmentOf(dossier: Dossier, participant: Participant): QuorumSegment['standing'] {
  const segment = standingSegment(dossier, participant);
  return isClosed(dossier) && segment !== 'counted' ? 'lost' : segment;
}

/** What counts before its ratification stands with what counts for good. */
function standingSegment(dossier: Dossier, participant: Participant): QuorumSegment['standing'] {
  const round = roundOf(dossier);
  if (round === null) return 'open';
  return isCounted(participant, round) ? 'counted' : SEGMENTS[standingOf(participant, round)];
}

/** Who takes part without signing stands in no bar. */
function isAsked(dossier: Dossier, participant: Participant): boolean {
  const round = roundOf(dossier);
  return round === null || standingOf(participant, round) !== 'notAsked';
}

function isRefusal(dossier: Dossier, participant: Participant): boolean {
  const round = roundOf(dossier);
  return round !== null && SEGMENTS[standingOf(participant, round)] === 'lost';
}
