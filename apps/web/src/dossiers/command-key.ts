import type { DossierPage, PossibleCommand } from '@penhouder/contracts';

/** Names one possible command in an address, by ids only: `AnswerQuestion~3f2…`. */
export function commandKey(command: PossibleCommand): string {
  const { type, participantId, stepId, act, rowId, contactId, slot, year, nth, mailKey, otherDossierId } = command;
  return [type, participantId, stepId, act, rowId, contactId, slot, year, nth, mailKey, otherDossierId]
    .filter((part) => part !== null)
    .join('~');
}

/** Everything that can be done now, wherever on the page it stands. */
export function commandsOf(page: DossierPage): readonly PossibleCommand[] {
  const ofRows = page.participants.flatMap(({ commands, contacts }) => [
    ...commands,
    ...contacts.flatMap((contact) => contact.commands),
  ]);
  const ofTasks = page.tasks.map(({ command }) => command);
  const all = [
    page.primary,
    ...page.commands,
    ...page.steps.flatMap(({ commands }) => commands),
    ...ofRows,
    ...ofTasks,
  ];
  return all.filter((command) => command !== null);
}
