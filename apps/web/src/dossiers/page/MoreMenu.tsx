import type { CommandType, PossibleCommand } from '@penhouder/contracts';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { commandKey } from '../command-key';
import { useOpenCommand } from './CommandButton';

/** What cannot be taken back stands apart in colour. */
const GRAVE: ReadonlySet<CommandType> = new Set(['WithdrawDossier', 'EndDossier', 'DropParticipant']);

interface MoreMenuProps {
  commands: readonly PossibleCommand[];
  id?: string;
  isSmall?: boolean;
  /** What is no command to the dossier. */
  others?: readonly { readonly label: string; readonly onAction: () => void }[];
}

/** Commands that are not needed every day, behind one button. */
export function MoreMenu({ commands, id, isSmall = false, others = [] }: MoreMenuProps): ReactNode {
  const { t } = useTranslation();
  const open = useOpenCommand();
  return (
    <MenuTrigger>
      <Button className={`button${isSmall ? ' button--small' : ''}`} {...(id === undefined ? {} : { id })}>
        {t('dossier.more')}
        <span className="screen-reader">: {t('dossier.otherActions')}</span>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={t('dossier.otherActions')}>
          {commands.map((command) => (
            <MenuItem
              key={commandKey(command)}
              id={commandKey(command)}
              className={`menu__item${GRAVE.has(command.type) ? ' menu__item--grave' : ''}`}
              onAction={() => {
                open(command);
              }}
            >
              {command.label}
            </MenuItem>
          ))}
          {others.map(({ label, onAction }) => (
            <MenuItem key={label} id={label} className="menu__item" onAction={onAction}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
