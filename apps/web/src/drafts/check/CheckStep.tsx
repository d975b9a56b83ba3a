import type { DraftPreview } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../parts/Loading';
import { Notice } from '../../parts/Notice';
import { QuorumSheet } from '../../quorum/QuorumSheet';
import type { DraftEditor } from '../draft-editor';
import { LaunchButton, MailStaysHere } from './LaunchButton';
import { LeavingTable } from './LeavingTable';

/** Step 5: what still stands in the way, what will leave when to how many, and the one button that starts it. */
export function CheckStep({ editor: { draft, preview } }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  if (preview === null) return <Loading />;
  return (
    <div className="stack stack--wide">
      {preview.problems.length === 0 ? (
        <Notice tone="done">
          <p>{t('draft.ready')}</p>
        </Notice>
      ) : (
        <ProblemList draftId={draft.id} problems={preview.problems} />
      )}
      {preview.remarks.map(({ code, text }) => (
        <Notice key={code} tone="wait">
          <p>
            {text}{' '}
            <Link to="/nieuw/$draftId/$step" params={{ draftId: draft.id, step: 'planning' }}>
              {t('draft.change', { step: t('draft.planning') })}
            </Link>
          </p>
        </Notice>
      ))}
      <section className="sheet sheet--flush" aria-labelledby="leaving">
        <div className="sheet__head">
          <h2 id="leaving">{t('draft.leaving')}</h2>
          <p>{preview.sentence}</p>
        </div>
        <LeavingTable leaving={preview.leaving} />
      </section>
      {preview.quorum.length === 0 ? null : <QuorumSheet quorum={preview.quorum} amountText={preview.amountText} />}
      {draft.content.kind === 'real' ? <MailStaysHere /> : null}
      {preview.canLaunch ? <LaunchButton draft={draft} preview={preview} /> : null}
    </div>
  );
}

function ProblemList({ draftId, problems }: { draftId: string; problems: DraftPreview['problems'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Notice tone="late">
      <h2 className="notice__title">{t('draft.problems')}</h2>
      <ul className="bullets">
        {problems.map(({ code, text, step, unitId, contactId }) => (
          <li key={`${code} ${unitId ?? ''} ${contactId ?? ''} ${text}`}>
            {text}{' '}
            <Link to="/nieuw/$draftId/$step" params={{ draftId, step }}>
              {t('draft.solve', { step: t(`draft.${step}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
