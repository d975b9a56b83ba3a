import type { Dossier } from '../dossier/dossier';
import { activeParticipants } from '../dossier/lookups';
import { participantTasks, failedMailTasks, tellFunderTasks } from './participant-tasks';
import {
  boardTasks,
  funderTasks,
  recordedTasks,
  reportTasks,
  roundTasks,
  sourceTasks,
  subDossierTasks,
  submissionTasks,
} from './step-tasks';
import type { Task } from './task';

/** What asks the coordinator's attention now, the most pressing first. */
export function tasksOf(dossier: Dossier): readonly Task[] {
  if (dossier.stage !== 'running') return [];
  return [
    ...activeParticipants(dossier).flatMap((participant) => participantTasks(dossier, participant)),
    ...tellFunderTasks(dossier),
    ...failedMailTasks(dossier),
    ...roundTasks(dossier),
    ...boardTasks(dossier),
    ...submissionTasks(dossier),
    ...funderTasks(dossier),
    ...subDossierTasks(dossier),
    ...recordedTasks(dossier),
    ...reportTasks(dossier),
    ...sourceTasks(dossier),
  ];
}
