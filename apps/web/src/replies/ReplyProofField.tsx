import type { Reply } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../forms/use-fields';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useKeepAttachment } from './reply-query';

/** The attachments of a reply, each to be kept as the proof of the answer that is entered from it. */
export function ReplyProofField({ reply, file }: { reply: Reply; file: Bound<string> }): ReactNode {
  const { t } = useTranslation();
  const keep = useKeepAttachment(reply.id, ({ id }) => {
    file.onChange(id);
  });
  if (reply.attachments.length === 0) return null;
  return (
    <div className="stack stack--close">
      <p>{t('replies.useAttachment')}</p>
      <div className="cluster">
        {reply.attachments.map(({ name, sizeText }, place) => (
          <button
            key={`${String(place)} ${name}`}
            type="button"
            className="button button--small any-break"
            disabled={keep.isPending}
            onClick={() => {
              keep.mutate(place);
            }}
          >
            {name} ({sizeText})
          </button>
        ))}
      </div>
      <p role="status" className="small">
        {keep.data === undefined ? null : t('forms.fileKept', { name: keep.data.name, size: keep.data.sizeText })}
      </p>
      {keep.error === null ? null : <ProblemNotice error={keep.error} />}
    </div>
  );
}
