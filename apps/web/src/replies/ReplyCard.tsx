import { apiPaths, type Participant, type Reply } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/Notice';
import { StatusWord } from '../parts/StatusWord';
import { unbroken } from '../parts/unbroken';

interface ReplyCardProps {
  reply: Reply;
  /** Where the participant stands in the round; null when nobody knows whose it is. */
  standing: Participant['standing'] | null;
  children?: ReactNode;
}

/** One mail of a person: from whom, what it seems to say and why to doubt that, its words, and what can be done. */
export function ReplyCard({ reply, standing, children }: ReplyCardProps): ReactNode {
  const { participant, from, received, doubts, checks, handledText } = reply;
  return (
    <>
      <p className="cluster">
        <strong>{participant?.name ?? from}</strong>
        {standing === null || standing.word === '' ? null : <StatusWord tone={standing.tone} word={standing.word} />}
        <time className="soft small" dateTime={received.at}>
          {unbroken(received.text)}
        </time>
      </p>
      <p className="soft small any-break">{[from, ...checks].join(' · ')}</p>
      <WhatItSays reply={reply} />
      {doubts.length === 0 ? null : (
        <Notice tone="hold">
          {doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
        </Notice>
      )}
      <ReplyWords reply={reply} />
      {handledText === null ? null : <p className="soft">{handledText}</p>}
      {children}
    </>
  );
}

function WhatItSays({ reply: { kind, proposal, colleague } }: { reply: Reply }): ReactNode {
  const { t } = useTranslation();
  if (kind === 'autoReply') return <p>{t('replies.absent', { colleague: colleague ?? '' })}</p>;
  return (
    <p>
      {t('replies.seems')} <strong>{proposal.text}</strong>
    </p>
  );
}

function ReplyWords({ reply }: { reply: Reply }): ReactNode {
  const { t } = useTranslation();
  const { subject, words, fullText, mail, attachments, id } = reply;
  return (
    <>
      {words === '' ? null : <pre className="plain-letter">{words}</pre>}
      {attachments.length === 0 ? null : (
        <p className="any-break">
          {t('replies.attachments')} {attachments.map(({ name, sizeText }) => `${name} (${sizeText})`).join(', ')}
        </p>
      )}
      <details className="disclosure">
        <summary>{t('replies.whole', { subject })}</summary>
        <pre className="plain-letter">{fullText}</pre>
        <p className="small any-break">SHA-256 {reply.sha256}</p>
      </details>
      <p className="cluster small">
        <a href={apiPaths.replyRaw(id)} download>
          {t('replies.raw')}
        </a>
        {mail === null ? null : (
          <Link to="/post/$mailId" params={{ mailId: mail.id }}>
            {t('replies.ours', { subject: mail.subject })}
          </Link>
        )}
      </p>
    </>
  );
}
