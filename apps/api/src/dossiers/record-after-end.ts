import { decide, instantOfMs, type CoordinatorCommand } from '@penhouder/domain';
import { recordEvents } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import { ProblemError, refused } from '../problems/problem-error';
import type { DossierReading } from './dossier-reading';

/**
 * A closed dossier has no workflow any more that could take a command: the core is asked here, and what it decides is
 * journalled, as the worker does with answers that come too late. Nobody is mailed about it.
 *
 * @throws the core's refusal, or `WorkflowUnavailable` when something else was journalled meanwhile: sending again helps
 */
export async function recordAfterEnd(
  database: DataSource,
  command: CoordinatorCommand,
  { row, names, view }: DossierReading,
): Promise<{ version: number; isShown: boolean }> {
  const { state, dossierId, clockAt } = row;
  const decision = decide({ ...command, at: clockAt ?? instantOfMs(Date.now()) }, state);
  if (!decision.accepted) throw refused(decision.rejection, names, view.language);
  const events = decision.events.map((event, index) => ({ sequence: state.version + index + 1, event }));
  const instead = await recordEvents(database, { dossierId, after: state.version, events, planMails: () => [] });
  if (instead.length > 0) throw new ProblemError('WorkflowUnavailable');
  return { version: state.version + events.length, isShown: true };
}
