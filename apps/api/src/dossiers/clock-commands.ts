import type { Command, DossierPage, PossibleCommand } from '@penhouder/contracts';
import {
  isRoundOpen,
  isRoundWaiting,
  isSubmitted,
  openSuspension,
  roundOf,
  stillRound,
  wallAt,
  type Dossier,
  type Language,
  type StepId,
} from '@penhouder/domain';
import { stepTitle, suspensionSentence } from '@penhouder/letters';
import { whenKnown } from '../when-known';
import type { DossierReading } from './dossier-reading';
import { possible } from './possible-commands';
import type { Viewpoint } from './shown';
import type { CommandBody } from './to-coordinator-command';
import type { TypedWords } from './typed-words';

type ClockCommand = Extract<Command, { type: 'SuspendClock' | 'ResumeClock' }>;

export function isClockCommand(command: Command): command is ClockCommand {
  return command.type === 'SuspendClock' || command.type === 'ResumeClock';
}

/** On the civil day that it is for the dossier. */
export function clockBody(
  command: ClockCommand,
  { calendar, now }: Pick<Viewpoint, 'calendar' | 'now'>,
  words: TypedWords,
): CommandBody {
  const { date: on } = wallAt(calendar, now);
  if (command.type === 'ResumeClock') {
    const { type, isClosingMoved, reason } = command;
    return { type, on, isClosingMoved, reasonTextId: words.keepOrNull('reason', reason) };
  }
  const { type, cause, reason } = command;
  const onlyStepId = command.onlyStepId as StepId | null;
  return { type, on, cause, onlyStepId, reasonTextId: words.keep('reason', reason) };
}

/** Whether a clock can be stopped, or set going. */
export function clockCommands(dossier: Dossier, language: Language): PossibleCommand[] {
  if (openSuspension(dossier) !== null) return [possible('ResumeClock', language)];
  const canStop = isAnswering(dossier) || stepsUnderWay(dossier).length > 0;
  return canStop ? [possible('SuspendClock', language)] : [];
}

/** What stands still, and what can be made to. */
export function suspensionModel({ row, view, names }: DossierReading): Pick<DossierPage, 'suspension' | 'suspendable'> {
  const { state } = row;
  const reader = { names, language: view.language };
  const isClosing = stillRound(state) !== null && !isSubmitted(state) && (state.dates?.closing ?? null) !== null;
  const open = state.stage === 'running' ? openSuspension(state) : null;
  return {
    suspension: whenKnown(open, (one) => ({ text: suspensionSentence(one, reader), canMoveClosing: isClosing })),
    suspendable: stepsUnderWay(state).map((value) => ({ value, label: stepTitle(reader, value) })),
  };
}

function isAnswering(dossier: Dossier): boolean {
  const isRoundOver = roundOf(dossier) !== null && !isRoundOpen(dossier) && !isRoundWaiting(dossier);
  return !isSubmitted(dossier) && !isRoundOver;
}

/** Steps that are not over and have a day of their own, or that recur for years. */
function stepsUnderWay({ call, steps, plan, stage }: Dossier): StepId[] {
  if (stage !== 'running') return [];
  return (call?.steps ?? [])
    .filter(({ id }) => steps[id]?.status !== 'done' && steps[id]?.status !== 'skipped')
    .filter(({ id, kind }) => plan?.steps?.[id] !== undefined || kind === 'recurring-duty')
    .map(({ id }) => id);
}
