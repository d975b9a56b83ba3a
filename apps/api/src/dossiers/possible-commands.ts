import type { CommandType, PossibleCommand } from '@penhouder/contracts';
import {
  activeParticipants,
  canBeAskedAgain,
  contactsToRemind,
  isAnnulled,
  isRoundOpen,
  isSubmitted,
  roundOf,
  standingOf,
  stillRound,
  wallAt,
  type Dossier,
  type Language,
  type LocalDate,
  type Participant,
  type Standing,
} from '@penhouder/domain';
import { commandConsequence, commandLabel } from '@penhouder/letters';
import { isAwaitingItsDay } from './named-day';
import type { Viewpoint } from './shown';

type About = Partial<Omit<PossibleCommand, 'type' | 'consequence'>> & {
  readonly number?: number;
  /** What the report is about, where the year alone does not say it. */
  readonly period?: string;
};

const NOTHING = {
  participantId: null,
  stepId: null,
  act: null,
  rowId: null,
  contactId: null,
  slot: null,
  mailKey: null,
  year: null,
  nth: null,
  otherDossierId: null,
};

/** A command as a button: its words and what follows from it. */
export function possible(type: CommandType, language: Language, about: About = {}): PossibleCommand {
  const { number, period: words, ...ids } = about;
  const period = words ?? about.year ?? undefined;
  const facts = { ...(number !== undefined && { number }), ...(period !== undefined && { period }) };
  const label = commandLabel(type, facts, language);
  return { ...NOTHING, label, ...ids, type, consequence: commandConsequence(type, language) };
}

/**
 * What a page offers for the whole dossier. It offers what the dossier's stage lets happen; the core decides when it is
 * asked, so an offer that came too late is refused there with its reason.
 */
export function dossierCommands(dossier: Dossier, { language, now, calendar }: Viewpoint): PossibleCommand[] {
  if (dossier.stage === 'closed') return [possible('NameSuccessor', language)];
  if (dossier.stage !== 'running') return [];
  const number = toRemind(dossier, wallAt(calendar, now).date).length;
  const isBefore = !isSubmitted(dossier);
  const toAsk = toAskAgain(dossier).length;
  const when = (isOffered: boolean, type: CommandType, about?: About): PossibleCommand[] =>
    isOffered ? [possible(type, language, about)] : [];
  return [
    ...when(remindableOf(dossier).length > 0, 'RemindNow', { number }),
    ...when(toAsk > 0, 'AskAgain', { number: toAsk }),
    ...when(isBefore && hasCommonDate(dossier), 'MoveDate'),
    ...when(isBefore, 'AddParticipant'),
    ...when(isRoundOpen(dossier), 'PublishText'),
    ...when(true, 'AddStep'),
    ...when(true, 'NameSuccessor'),
    ...when(true, 'EndDossier'),
    ...when(true, 'WithdrawDossier'),
  ];
}

/** Participants whom a reminder now makes sense for: without those whose named day is still to come. */
export function toRemind(dossier: Dossier, today: LocalDate): readonly Participant[] {
  return remindableOf(dossier).filter((participant) => !isAwaitingItsDay(participant, today));
}

/** Participants that a reminder can go to, to whoever stands in now or to who was asked; none while the clock stands still. */
export function remindableOf(dossier: Dossier): readonly Participant[] {
  const round = roundOf(dossier);
  if (round === null || !isRoundOpen(dossier) || stillRound(dossier) !== null) return [];
  return activeParticipants(dossier).filter(
    (participant) => contactsToRemind(participant, round, dossier.reachedAt).length > 0,
  );
}

/** An answer that says no, or that does not count as it is: it can change when what was asked changes. */
const ASKABLE: readonly Standing[] = [
  'declined',
  'conditionRefused',
  'mandateMissing',
  'valueMissing',
  'officeUnfit',
  'expected',
  'mustConfirm',
  'ratificationRefused',
  'withdrawn',
];

/** Participants that can be asked once more, because what they answered to changed. */
export function toAskAgain(dossier: Dossier): readonly Participant[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  return activeParticipants(dossier)
    .filter((participant) => canBeAskedAgain(dossier, participant))
    .filter((participant) => isAnnulled(participant) || ASKABLE.includes(standingOf(participant, round)));
}

/** A letter or an own project closes on no day and asks nobody by one. */
function hasCommonDate({ dates }: Dossier): boolean {
  return dates !== null && (dates.closing !== null || dates.internalDue !== null);
}
