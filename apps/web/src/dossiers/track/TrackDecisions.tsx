import type { OrganDecision, Participant } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperList } from './PaperList';
import { StatusWord } from '../../parts/StatusWord';
import { unbroken } from '../../parts/unbroken';

const SHOWN_HASH = 16;

/** What the organs of the participant decided, and whether the publication could be read; nothing without one. */
export function TrackDecisions({ participant: { decisions } }: { participant: Participant }): ReactNode {
  const { t } = useTranslation();
  if (decisions.length === 0) return null;
  return (
    <section className="stack stack--close">
      <h4>{t('dossier.decisions')}</h4>
      {decisions.map(({ id, organ, decided, given, evidenceNumber, papers, published }) => (
        <article key={id} className="card stack stack--close">
          <p>
            <strong>{organ.name}</strong>, {unbroken(decided.text)}
          </p>
          {published === null ? null : <Published published={published} />}
          {papers.length === 0 ? null : <PaperList papers={papers} />}
          <p className="soft small">{t('dossier.decisionGiven', { when: given.text, number: evidenceNumber })}</p>
        </article>
      ))}
    </section>
  );
}

function Published({ published }: { published: NonNullable<OrganDecision['published']> }): ReactNode {
  const { t } = useTranslation();
  const { url, status, problemText, sha256, read } = published;
  return (
    <>
      <p className="cluster">
        <a href={url} target="_blank" rel="noreferrer noopener" className="any-break">
          {t('dossier.published')}
        </a>
        <StatusWord tone={status.tone} word={status.word} />
      </p>
      {problemText === null ? null : <p>{problemText}</p>}
      {sha256 === null || read === null ? null : (
        <p className="soft small any-break" title={sha256}>
          {t('dossier.publishedHash', { hash: sha256.slice(0, SHOWN_HASH), when: read.text })}
        </p>
      )}
    </>
  );
}
