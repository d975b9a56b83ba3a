import type { DossierPage, PossibleCommand } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFeedDialog } from '../../calendar-feeds/FeedDialog';
import { useDraftAgain } from '../../drafts/again-query';
import { ExampleTag } from '../../parts/ExampleTag';
import { PageHeader } from '../../parts/PageHeader';
import { ProblemNotice } from '../../parts/ProblemNotice';
import { StatusWord } from '../../parts/StatusWord';
import { commandKey } from '../command-key';
import { CommandButton } from './CommandButton';
import { MoreMenu } from './MoreMenu';

/** Where focus goes when what had it is gone. */
export const MORE_ACTIONS_ID = 'more-actions';

/** What dossier this is, where it stands, its one primary action and the others in a menu. */
export function DossierHeader({ page }: { page: DossierPage }): ReactNode {
  const { t } = useTranslation();
  const { body, call, course, number, coApplicants, outcome, primary } = page;
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
          {course === null ? null : <StatusWord tone={course.status.tone} word={course.status.word} asTag />}
          {outcome === null ? null : <StatusWord tone={outcome.tone} word={outcome.word} asTag />}
        </>
      }
      sentence={page.statusSentence}
      actions={
        <>
          {primary === null ? null : <CommandButton command={primary} isPrimary />}
          <OtherActions page={page} commands={others} />
        </>
      }
    />
  );
}

/** A dossier that has ended has one thing left to do: to begin the next one. */
function OtherActions({ page, commands }: { page: DossierPage; commands: readonly PossibleCommand[] }): ReactNode {
  const { t } = useTranslation();
  const again = useDraftAgain(page.id);
  const navigate = useNavigate();
  const feed = useFeedDialog(page.id);
  const start = (): void => {
    again.mutate();
  };
  const wonder = (): void => {
    void navigate({ to: '/dossiers/$dossierId/wat-als', params: { dossierId: page.id } });
  };
  const others = [
    { label: t('whatIf.title'), onAction: wonder },
    { label: t('feeds.dossierTitle'), onAction: feed.open },
    { label: t('draft.again'), onAction: start },
  ];
  return (
    <>
      {commands.length === 0 ? (
        <button type="button" className="button" disabled={again.isPending} onClick={start}>
          {t('draft.again')}
        </button>
      ) : (
        <MoreMenu commands={commands} id={MORE_ACTIONS_ID} others={others} />
      )}
      {feed.dialog}
      {again.isError ? <ProblemNotice error={again.error} onRetry={start} /> : null}
    </>
  );
}
