import type { DossierPage, Participant, PossibleCommand } from '@penhouder/contracts';

/** What the form of every command gets. */
export interface ActionProps {
  readonly page: DossierPage;
  readonly command: PossibleCommand;
  /** Told the API's sentence about what was done. */
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The participant that a command is about; null for a command about the whole dossier. */
export function participantOf({ page, command }: ActionProps): Participant | null {
  return page.participants.find(({ id }) => id === command.participantId) ?? null;
}

/** The step that a command is about; null when it is about none. */
export function stepOf({ page, command }: ActionProps): ActionProps['page']['steps'][number] | null {
  return page.steps.find(({ id }) => id === command.stepId) ?? null;
}
