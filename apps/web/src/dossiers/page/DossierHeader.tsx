import type { DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ExampleTag } from '../../parts/ExampleTag';
import { PageHeader } from '../../parts/PageHeader';
import { StatusWord } from '../../parts/StatusWord';
import { commandKey } from '../command-key';
import { CommandButton } from './CommandButton';
import { MoreMenu } from './MoreMenu';

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
          {others.length === 0 ? null : <MoreMenu commands={others} id={MORE_ACTIONS_ID} />}
        </>
      }
    />
  );
}
