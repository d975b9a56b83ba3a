import type { DraftList as Drafts } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts, useRemoveDraft } from '../../drafts/draft-query';
import { ConfirmDialog } from '../../parts/ConfirmDialog';
import { ExampleTag } from '../../parts/ExampleTag';
import { unbroken } from '../../parts/unbroken';

type DraftRow = Drafts['drafts'][number];

/** What was begun and not launched yet; nothing at all when there is none. */
export function DraftList(): ReactNode {
  const { t } = useTranslation();
  const { data } = useDrafts();
  if (data === undefined || data.drafts.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="drafts">
      <h2 id="drafts" className="group-title">
        {t('dossiers.drafts')}
      </h2>
      <ul className="plain-list lines">
        {data.drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ draft }: { draft: DraftRow }): ReactNode {
  const { t } = useTranslation();
  const title = draft.title === '' ? t('dossiers.draftUntitled') : draft.title;
  const call = draft.callTitle ?? t('dossiers.draftNoCall');
  return (
    <li className="line line--two">
      <div className="line__words">
        <p className="line__what cluster">
          {title} <ExampleTag text={draft.isExample ? t('frame.exampleHouse') : null} />
        </p>
        <p className="soft small">
          {unbroken(t('dossiers.draftWhat', { call, count: draft.participantCount, date: draft.updated.text }))}
        </p>
      </div>
      <div className="cluster">
        <Link
          to="/nieuw/$draftId/$step"
          params={{ draftId: draft.id, step: 'oproep' }}
          className="button"
          aria-label={`${t('dossiers.draftContinue')}: ${title}`}
        >
          {t('dossiers.draftContinue')}
        </Link>
        <RemoveDraft id={draft.id} title={title} />
      </div>
    </li>
  );
}

function RemoveDraft({ id, title }: { id: string; title: string }): ReactNode {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useRemoveDraft();
  return (
    <>
      <button
        type="button"
        className="button button--quiet"
        aria-label={`${t('dossiers.draftRemove')}: ${title}`}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('dossiers.draftRemove')}
      </button>
      {isAsking ? (
        <ConfirmDialog
          title={t('dossiers.draftRemoveTitle')}
          consequence={t('dossiers.draftRemoveText', { title })}
          action={t('dossiers.draftRemoveAction')}
          isGrave
          isBusy={remove.isPending}
          error={remove.error}
          onClose={() => {
            setIsAsking(false);
          }}
          onConfirm={() => {
            remove.mutate(id);
          }}
        />
      ) : null}
    </>
  );
}
