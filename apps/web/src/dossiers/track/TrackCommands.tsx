import type { CommandType, PossibleCommand } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { commandKey } from '../command-key';
import { CommandButton } from '../page/CommandButton';
import { MoreMenu } from '../page/MoreMenu';

/** What happens rarely, and stands behind one button. */
const RARE: ReadonlySet<CommandType> = new Set([
  'RecordNotTreated',
  'RecordProof',
  'WithdrawSignOff',
  'AnnulSignOff',
  'DropParticipant',
]);

/** What can be done about a participant: the usual in sight, the rest in a menu. */
export function TrackCommands({ commands }: { commands: readonly PossibleCommand[] }): ReactNode {
  const usual = commands.filter(({ type }) => !RARE.has(type));
  const rare = commands.filter(({ type }) => RARE.has(type));
  if (commands.length === 0) return null;
  return (
    <div className="cluster">
      {usual.map((command) => (
        <CommandButton key={commandKey(command)} command={command} isSmall />
      ))}
      {rare.length === 0 ? null : <MoreMenu commands={rare} isSmall />}
    </div>
  );
}
