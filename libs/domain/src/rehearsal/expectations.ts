import { amountOf } from '../amounts/amount';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import { dueOf, roundOf } from '../dossier/lookups';
import { phaseOf } from '../dossier/summarise';
import type { ParticipantId, StepId } from '../primitives/ids';
import { isQuorumMet, quorumOf } from '../quorum/quorum';
import { tasksOf } from '../read-models/tasks';
import type { PlannedDeadline } from '../planning/plan';
import { askedTotals } from '../sign-off/asked-totals';
import { lastMeetingOf } from '../sign-off/last-meeting';
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

/** What an expectation is held against: the dossier, and the mails whose moment has come. */
export interface Sight {
  readonly dossier: Dossier;
  readonly mails: readonly RehearsedMail[];
}

/** What of an expectation does not hold. */
export function missed(sight: Sight, expects: Expectation, happening: number | null): readonly Missed[] {
  const { dossier, mails } = sight;
  const found = [
    ...aboutDossier(dossier, expects),
    ...aboutParts(dossier, expects),
    ...aboutDates(dossier, expects),
    ...aboutTotals(dossier, expects.totals ?? {}),
    ...aboutMails(mails, expects.mails ?? {}),
  ];
  return found.filter(({ expected, found }) => expected !== found).map((one) => ({ happening, ...one }));
}

type Compared = Omit<Missed, 'happening'>;

function aboutDossier(dossier: Dossier, expects: Expectation): readonly Compared[] {
  const { phase, isQuorumMet: isMet, margins, tasks, amountCents } = expects;
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
  if (amountCents !== undefined) {
    compared.push({ what: 'amountCents', expected: String(amountCents), found: String(amountOf(dossier)) });
  }
  return compared;
}

function aboutParts(
  dossier: Dossier,
  { standings, capacities, steps, dues, awards }: Expectation,
): readonly Compared[] {
  const round = roundOf(dossier);
  return [
    ...Object.entries(standings ?? {}).map(([id, expected]) => {
      const participant = dossier.participants[id as ParticipantId];
      const found = participant === undefined || round === null ? 'unknown' : standingOf(participant, round);
      return { what: `standings.${id}`, expected, found };
    }),
    ...Object.entries(capacities ?? {}).map(([id, expected]) => {
      const slots = Object.values(dossier.participants[id as ParticipantId]?.slots ?? {});
      const said = slots.flatMap(({ answers }) => answers.flatMap(({ capacity }) => capacity ?? []));
      return { what: `capacities.${id}`, expected, found: said.length === 0 ? 'none' : said.join(' ') };
    }),
    ...Object.entries(steps ?? {}).map(([id, expected]) => ({
      what: `steps.${id}`,
      expected,
      found: outcomeOf(dossier, id as StepId) ?? dossier.steps[id as StepId]?.status ?? 'unknown',
    })),
    ...Object.entries(awards ?? {}).map(([id, expected]) => ({
      what: `awards.${id}`,
      expected: String(expected),
      found: awardText(dossier, id as StepId),
    })),
    ...Object.entries(dues ?? {}).map(([id, expected]) => ({
      what: `dues.${id}`,
      expected,
      found: dueText(dossier, id),
    })),
  ];
}

function aboutDates(dossier: Dossier, { lastMeetings, instants }: Expectation): readonly Compared[] {
  return [
    ...Object.entries(lastMeetings ?? {}).map(([id, expected]) => {
      const participant = dossier.participants[id as ParticipantId];
      const last = participant === undefined ? null : lastMeetingOf(dossier, participant);
      return { what: `lastMeetings.${id}`, expected, found: last?.on ?? 'none' };
    }),
    ...Object.entries(instants ?? {}).map(([id, expected]) => {
      const at = deadlineOf(dossier, id)?.at;
      return { what: `instants.${id}`, expected, found: at === undefined ? 'none' : `${at.slice(0, 16)}Z` };
    }),
  ];
}

function aboutTotals(dossier: Dossier, totals: NonNullable<Expectation['totals']>): readonly Compared[] {
  return Object.entries(totals).map(([code, expected]) => {
    const one = askedTotals(dossier).find((total) => total.code === code);
    const found = one === undefined ? 'unknown' : totalText(one.kind === 'choice' ? one.counts : one.total);
    return { what: `totals.${code}`, expected: totalText(expected), found };
  });
}

/** `125000`, or `high 2, low 1`: options that nobody chose are not named. */
function totalText(total: number | Readonly<Record<string, number>>): string {
  if (typeof total === 'number') return String(total);
  const chosen = Object.entries(total).filter(([, count]) => count > 0);
  return chosen
    .map(([option, count]) => `${option} ${String(count)}`)
    .sort()
    .join(', ');
}

function aboutMails(mails: readonly RehearsedMail[], counts: Readonly<Record<string, number>>): readonly Compared[] {
  const left = mails.filter(({ skipped }) => skipped === null);
  return Object.entries(counts).map(([kind, count]) => ({
    what: `mails.${kind}`,
    expected: String(count),
    found: String(left.filter((mail) => mail.kind === kind).length),
  }));
}

/** What a stage of the funder gave. */
function awardText({ steps }: Dossier, id: StepId): string {
  const state = steps[id];
  return state?.kind === 'funder-decision' ? String(state.amountCents) : 'unknown';
}

/** The day until which a participant or a step is awaited. */
function dueText(dossier: Dossier, id: string): string {
  return partDeadlineOf(dossier, id)?.on ?? 'none';
}

function deadlineOf(dossier: Dossier, id: string): PlannedDeadline | null {
  switch (id) {
    case 'closing':
    case 'internalDue':
    case 'opening':
      return dossier.plan?.[id] ?? null;
    default:
      return partDeadlineOf(dossier, id);
  }
}

function partDeadlineOf(dossier: Dossier, id: string): PlannedDeadline | null {
  const isParticipant = dossier.participants[id as ParticipantId] !== undefined;
  if (isParticipant) return dueOf(dossier, id as ParticipantId);
  return dossier.plan?.steps?.[id as StepId]?.due ?? null;
}

interface AtEnd extends Sight {
  readonly events: readonly DossierEvent[];
}

/** What of the expected end did not come: the outcome, the amount, counts of mails that left and of events. */
export function missedAtEnd(ends: Scenario['ends'], { dossier, mails, events }: AtEnd): readonly Missed[] {
  if (ends === null) return [];
  const compared: readonly Compared[] = [
    { what: 'outcome', expected: String(ends.outcome), found: String(dossier.outcome) },
    ...(ends.amountCents === null
      ? []
      : [{ what: 'amount', expected: String(ends.amountCents), found: String(dossier.amountCents) }]),
    ...aboutMails(mails, ends.mails),
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
