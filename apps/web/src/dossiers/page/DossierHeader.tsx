import type { DossierPage, PossibleCommand } from '@penhouder/contracts';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../../parts/ExampleTag';
import { PageHeader } from '../../parts/PageHeader';
import { StatusWord } from '../../parts/StatusWord';
import { commandKey } from '../command-key';
import { CommandButton, useOpenCommand } from './CommandButton';

/** Where focus goes when what had it is gone. */
export const MORE_ACTIONS_ID = 'more-actions';

/** What dossier this is, where it stands, its one primary action and the others in a menu. */
export function DossierHeader({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const { body, call, number, coApplicants, outcome, primary } = page;
  const others = page.commands.filter((one) => primary === null || commandKey(one) !== commandKey(primary));
  const names = coApplicants.map(({ name }) => name).join(', ');
  const above = t('dossier.above', { body: body.name, call: call.code, version: call.version, number });
  return (
    <PageHeader
      title={page.title}
      above={names === '' ? above : `${above} · ${t('dossier.with', { names })}`}
      tag={
        <>
          <ExampleTag text={page.kindText} />
          {outcome === null ? null : <StatusWord tone={outcome.tone} word={outcome.word} asTag />}
        </>
      }
      sentence={page.statusSentence}
      actions={
        <>
          {primary === null ? null : <CommandButton command={primary} isPrimary />}
          {others.length === 0 ? null : <MoreMenu commands={others} />}
        </>
      }
    />
  );
}

function MoreMenu({ commands }: { commands: readonly PossibleCommand[] }): ReactNode {
  const { t } = useTranslation();
  const open = useOpenCommand();
  return (
    <MenuTrigger>
      <Button className="button" id={MORE_ACTIONS_ID}>
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
              className={`menu__item${command.type === 'WithdrawDossier' ? ' menu__item--grave' : ''}`}
              onAction={() => {
                open(command);
              }}
            >
              {command.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
