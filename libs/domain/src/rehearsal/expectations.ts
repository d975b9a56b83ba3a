import type { Dossier } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { dueOf, roundOf } from '../dossier/lookups';
import { phaseOf } from '../dossier/summarise';
import type { ParticipantId, StepId } from '../primitives/ids';
import { isQuorumMet, quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import { standingOf } from '../sign-off/standing';
import { outcomeOf } from '../steps/progress';
import type { RehearsedMail } from './outbox';
import type { Expectation, Scenario } from './scenario';

/** Something that a scenario expected and found otherwise; `happening` counts from 0, null: at the end. */
export interface Missed {
  readonly happening: number | null;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/** What of an expectation does not hold. */
export function missed(dossier: Dossier, expects: Expectation, happening: number | null): readonly Missed[] {
  return [...aboutDossier(dossier, expects), ...aboutParts(dossier, expects)]
    .filter(({ expected, found }) => expected !== found)
    .map((one) => ({ happening, ...one }));
}

type Compared = Omit<Missed, 'happening'>;

function aboutDossier(dossier: Dossier, expects: Expectation): readonly Compared[] {
  const { phase, isQuorumMet: isMet, margins, tasks } = expects;
  const compared: Compared[] = [];
  if (phase !== undefined) compared.push({ what: 'phase', expected: phase, found: phaseOf(dossier) });
  if (isMet !== undefined) {
    compared.push({ what: 'isQuorumMet', expected: String(isMet), found: String(isQuorumMet(dossier)) });
  }
  if (margins !== undefined) {
    const found = quorumOf(dossier).map(({ margin }) => margin);
    compared.push({ what: 'margins', expected: margins.join(' '), found: found.join(' ') });
  }
  if (tasks !== undefined) {
    const found = tasksOf(dossier).map(({ kind }) => kind as string);
    compared.push({ what: 'tasks', expected: sorted(tasks), found: sorted(found) });
  }
  return compared;
}

function aboutParts(dossier: Dossier, { standings, steps, dues }: Expectation): readonly Compared[] {
  const round = roundOf(dossier);
  return [
    ...Object.entries(standings ?? {}).map(([id, expected]) => {
      const participant = dossier.participants[id as ParticipantId];
      const found = participant === undefined || round === null ? 'unknown' : standingOf(participant, round);
      return { what: `standings.${id}`, expected, found };
    }),
    ...Object.entries(steps ?? {}).map(([id, expected]) => ({
      what: `steps.${id}`,
      expected,
      found: outcomeOf(dossier, id as StepId) ?? dossier.steps[id as StepId]?.status ?? 'unknown',
    })),
    ...Object.entries(dues ?? {}).map(([id, expected]) => ({
      what: `dues.${id}`,
      expected,
      found: dueText(dossier, id),
    })),
  ];
}

/** The day until which a participant or a step is awaited. */
function dueText(dossier: Dossier, id: string): string {
  if (dossier.participants[id as ParticipantId] !== undefined) return dueOf(dossier, id as ParticipantId)?.on ?? 'none';
  return dossier.plan?.steps?.[id as StepId]?.due.on ?? 'none';
}

interface AtEnd {
  readonly dossier: Dossier;
  readonly mails: readonly RehearsedMail[];
  readonly events: readonly DossierEvent[];
}

/** What of the expected end did not come: the outcome, the amount, counts of mails that left and of events. */
export function missedAtEnd(ends: Scenario['ends'], { dossier, mails, events }: AtEnd): readonly Missed[] {
  if (ends === null) return [];
  const left = mails.filter(({ skipped }) => skipped === null);
  const compared: readonly Compared[] = [
    { what: 'outcome', expected: String(ends.outcome), found: String(dossier.outcome) },
    ...(ends.amountCents === null
      ? []
      : [{ what: 'amount', expected: String(ends.amountCents), found: String(dossier.amountCents) }]),
    ...Object.entries(ends.mails).map(([kind, count]) => ({
      what: `mails.${kind}`,
      expected: String(count),
      found: String(left.filter((mail) => mail.kind === kind).length),
    })),
    ...Object.entries(ends.events).map(([type, count]) => ({
      what: `events.${type}`,
      expected: String(count),
      found: String(events.filter((event) => event.type === type).length),
    })),
  ];
  return compared.filter(({ expected, found }) => expected !== found).map((one) => ({ happening: null, ...one }));
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
