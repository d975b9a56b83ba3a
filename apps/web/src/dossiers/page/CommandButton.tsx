import type { PossibleCommand } from '@penhouder/contracts';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { commandKey } from '../command-key';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** Opens the form of a command; the address says which, so that it can be linked to. */
export function useOpenCommand(): (command: PossibleCommand) => void {
  const navigate = route.useNavigate();
  return (command) => {
    void navigate({ search: (before) => ({ ...before, actie: commandKey(command) }), resetScroll: false });
  };
}

interface CommandButtonProps {
  command: PossibleCommand;
  isPrimary?: boolean;
  isSmall?: boolean;
}

/** A button in the words of the API. */
export function CommandButton({ command, isPrimary = false, isSmall = false }: CommandButtonProps): ReactNode {
  const open = useOpenCommand();
  const looks = ['button', isPrimary ? 'button--primary' : '', isSmall ? 'button--small' : ''];
  return (
    <button
      type="button"
      className={looks.filter((look) => look !== '').join(' ')}
      onClick={() => {
        open(command);
      }}
    >
      {command.label}
    </button>
  );
}

/** Several of them in a row; nothing when there is none. */
export function CommandRow({ commands }: { commands: readonly PossibleCommand[] }): ReactNode {
  if (commands.length === 0) return null;
  return (
    <div className="cluster">
      {commands.map((command) => (
        <CommandButton key={commandKey(command)} command={command} isSmall />
      ))}
    </div>
  );
}
