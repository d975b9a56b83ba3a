import type { ReactNode } from 'react';
import type { ActionProps } from './action-props';
import { CommandForm } from './CommandForm';

/** Takes the last change of dates back; nothing is typed. */
export function UndoChangeForm(action: ActionProps): ReactNode {
  const { undoable } = action.page;
  return (
    <CommandForm action={action} build={() => ({ type: 'UndoChange', sequence: undoable?.sequence ?? null })}>
      {undoable === null ? null : <p>{undoable.text}</p>}
    </CommandForm>
  );
}
