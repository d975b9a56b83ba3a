import type { Language, Quorum, QuorumSegment } from '@penhouder/contracts';
import {
  allParticipants,
  quorumOf,
  roundOf,
  standingOf,
  type Dossier,
  type Participant,
  type QuorumStanding,
  type Standing,
} from '@penhouder/domain';
import { figureName, formatNumber, quorumSentence, say, type Names } from '@penhouder/letters';
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
    sentence: quorumSentence(standing, names, language),
    status: {
      code: standing.isMet ? 'met' : 'notMet',
      word: say(language, standing.isMet ? 'quorumWords.met' : 'quorumWords.notMet'),
      tone: standing.isMet ? 'done' : 'wait',
    },
    isMet: standing.isMet,
    sum: standing.sum,
    needed: standing.needed,
    margin: standing.margin,
    isEveryOneSpare: standing.isMet && standing.criticalIds.length === 0,
    criticalParticipantIds: [...standing.criticalIds],
    bar: barOf(dossier, standing, { names, language }),
  }));
}

function barOf(dossier: Dossier, { rule, needed }: QuorumStanding, { names, language }: Reading): Quorum['bar'] {
  const valueOf = (participant: Participant): number =>
    rule.kind === 'sum' ? (participant.figures[rule.figure] ?? 0) : 1;
  const participants = allParticipants(dossier).filter((one) => !one.isDropped);
  const label =
    rule.kind === 'sum' ? figureName({ names, language }, rule.figure) : say(language, 'quorumWords.participants');
  const segments = participants.map((participant): QuorumSegment => {
    const name = names.participants[participant.id] ?? names.units[participant.unitId] ?? '';
    const standing = segmentOf(dossier, participant);
    const value = valueOf(participant);
    const text = segmentWords(
      standing,
      { name, value: rule.kind === 'sum' ? `${formatNumber(value)} ${label}` : '1' },
      language,
    );
    return { participantId: participant.id, unitId: participant.unitId, name, value, standing, text };
  });
  const total = Math.max(
    segments.reduce((sum, { value }) => sum + value, 0),
    needed,
  );
  return { label: capitalised(label), total, threshold: needed, segments };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SEGMENTS: Readonly<Record<Standing, QuorumSegment['standing']>> = {
  agreed: 'counted',
  named: 'expected',
  conditionOpen: 'expected',
  mandateMissing: 'expected',
  conflict: 'open',
  question: 'open',
  unanswered: 'open',
  conditionRefused: 'open',
  declined: 'lost',
  dropped: 'lost',
};

function segmentOf(dossier: Dossier, participant: Participant): QuorumSegment['standing'] {
  const round = roundOf(dossier);
  return round === null ? 'open' : SEGMENTS[standingOf(participant, round)];
}
