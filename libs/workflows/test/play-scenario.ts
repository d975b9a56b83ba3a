import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import type { CoordinatorCommand, DossierCommand, DossierId, Instant, Scenario } from '@penhouder/domain';
import { rehearsedAddressBook, rehearsedCommand, rehearsedLaunch } from '@penhouder/domain';
import { until } from '@penhouder/tools/testing';
import type { dossier } from '../src/index';
import {
  advanceClock,
  answerEscalations,
  applyAnswers,
  applyCommand,
  applyMailFailures,
  summary,
} from '../src/messages';
import type { ReadScenario } from './shipped-scenarios';
import type { Workbench } from './workbench';

type Handle = WorkflowHandle<typeof dossier>;

/** Plays a scenario with a real workflow on a real server, through the messages that the product sends. */
export async function playScenario(
  bench: Workbench,
  { call, scenario, calendar }: Pick<ReadScenario, 'call' | 'scenario' | 'calendar'>,
  dossierId: DossierId,
): Promise<Handle> {
  bench.recording.calendar = calendar;
  const handle = await bench.start(dossierId, rehearsedLaunch(call, scenario), scenario.launchedAt);
  await settled(handle, bench, dossierId);
  for (const [index, happening] of scenario.happenings.entries()) {
    await advance(handle, bench, { dossierId, to: happening.at });
    // What comes after the end reaches no workflow: the inbox and the API deal with it.
    if (bench.recording.stateOf(dossierId).stage === 'closed') break;
    const command = rehearsedCommand(happening, index, bench.recording.stateOf(dossierId));
    if (command !== null) await send(handle, command, happening);
    await settled(handle, bench, dossierId);
  }
  await advance(handle, bench, { dossierId, to: scenario.until });
  return handle;
}

interface Towards {
  readonly dossierId: DossierId;
  readonly to: Instant | null;
}

/** From wake-up to wake-up, as the clock of an example is moved. */
async function advance(handle: Handle, bench: Workbench, { dossierId, to }: Towards): Promise<void> {
  for (;;) {
    const target = await nextStop(handle, bench, { dossierId, to });
    if (target === null) return;
    await handle.executeUpdate(advanceClock, { args: [{ to: target }] });
    await settled(handle, bench, dossierId);
    if (target === to) return;
  }
}

/** The next wake-up, or where the clock is moved to; null when there is neither, or the workflow has ended. */
async function nextStop(handle: Handle, bench: Workbench, { dossierId, to }: Towards): Promise<Instant | null> {
  if (bench.recording.stateOf(dossierId).stage === 'closed') return null;
  const { nextWakeUpAt: next } = await handle.query(summary);
  return next !== null && (to === null || next <= to) ? next : to;
}

async function send(handle: Handle, command: DossierCommand, happening: Scenario['happenings'][number]): Promise<void> {
  try {
    if (command.type === 'ApplyAnswers') await handle.executeUpdate(applyAnswers, { args: [command.answers] });
    else if (command.type === 'ReportMailFailures')
      await handle.executeUpdate(applyMailFailures, { args: [command.mails] });
    else {
      const { at: _, ...asked } = command;
      await handle.executeUpdate(applyCommand, { args: [asked as CoordinatorCommand] });
    }
  } catch (error) {
    if (happening.refusedAs === null || !isRefusal(error)) throw error;
  }
}

/** A dossier that has closed is no workflow any more; the API says of it what the core says of a closed dossier. */
function isRefusal(error: unknown): boolean {
  return error instanceof WorkflowUpdateFailedError || error instanceof WorkflowNotFoundError;
}

/** Until the dossier awaits nothing of the house any more, the persons of the address book included. */
async function settled(handle: Handle, bench: Workbench, dossierId: DossierId): Promise<void> {
  await recorded(handle, bench, dossierId);
  const found = rehearsedAddressBook(bench.recording.stateOf(dossierId));
  if (found.length === 0) return;
  await handle.executeUpdate(answerEscalations, { args: [found] });
  await recorded(handle, bench, dossierId);
}

/** Until everything decided is in the journal and every plan that was asked for is adopted. */
async function recorded(handle: Handle, bench: Workbench, dossierId: DossierId): Promise<void> {
  await until(async () => {
    const journaled = bench.recording.stateOf(dossierId);
    if (journaled.stage === 'closed') return true;
    const now = await handle.query(summary);
    return journaled.version === now.version && journaled.planNeeded === null && !journaled.isRoundClosing;
  });
}
