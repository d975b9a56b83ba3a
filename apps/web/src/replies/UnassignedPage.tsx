import type { UnassignedList } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../forms/SelectField';
import { useFields } from '../forms/use-fields';
import { EmptyState } from '../parts/EmptyState';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { DismissButton } from './DismissReply';
import { ReplyCard } from './ReplyCard';
import { useHandleReply, useUnassigned } from './reply-query';

type Unassigned = UnassignedList['replies'][number];

/** Mail that belongs to no dossier: to be given to a participant, or laid aside. */
export function UnassignedPage(): ReactNode {
  const { t } = useTranslation();
  const query = useUnassigned();
  return (
    <>
      <PageHeader
        title={t('replies.unassigned')}
        sentence={t('replies.unassignedSentence')}
        actions={
          <Link to="/post" className="button">
            {t('post.back')}
          </Link>
        }
      />
      <QueryStates query={query} list="post">
        {({ replies }) => (
          <div className="stack stack--wide">
            {replies.length === 0 ? (
              <div className="sheet">
                <EmptyState sentence={t('replies.noneUnassigned')} />
              </div>
            ) : null}
            {replies.map((reply) => (
              <section key={reply.id} className="sheet stack" aria-label={reply.subject}>
                <ReplyCard reply={reply} standing={null}>
                  {reply.handledText === null ? <AssignForm reply={reply} /> : null}
                </ReplyCard>
              </section>
            ))}
          </div>
        )}
      </QueryStates>
    </>
  );
}

function AssignForm({ reply }: { reply: Unassigned }): ReactNode {
  const { t } = useTranslation();
  const { values, bind } = useFields({ participantId: '' });
  const handle = useHandleReply(reply.id);
  const choices = reply.candidates.map(({ participantId, text }) => ({ value: participantId, label: text }));
  return (
    <>
      <SelectField {...bind('participantId')} label={t('replies.belongsTo')} choices={choices} startsEmpty />
      {handle.error === null ? null : <ProblemNotice error={handle.error} />}
      <div className="cluster">
        <button
          type="button"
          className="button button--small"
          disabled={values.participantId === '' || handle.isPending}
          onClick={() => {
            handle.mutate(values);
          }}
        >
          {t('replies.assign')}
        </button>
        <DismissButton reply={reply} />
      </div>
    </>
  );
}
