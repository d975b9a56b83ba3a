import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../calls/editor/use-settled';
import { QueryStates } from '../parts/QueryStates';
import { ServerHtml } from '../parts/ServerHtml';
import { useShownStatement } from './statement-query';
import type { Content, Shown } from './StatementsForm';

interface StatementPreviewProps {
  content: Content;
  shown: Shown;
  /** Path of the public page. */
  address: string;
}

/** The text as its readers will see it, a moment after the typing pauses. */
export function StatementPreview({ content, shown, address }: StatementPreviewProps): ReactNode {
  const { t } = useTranslation();
  const settled = useSettled(JSON.stringify({ ...content, ...shown }));
  const query = useShownStatement(JSON.parse(settled) as Content & Shown);
  return (
    <section className="sheet stack" aria-labelledby="statement-preview">
      <h2 id="statement-preview">{t('statements.preview')}</h2>
      <p className="soft small">
        <a href={`${address}?taal=${shown.language}`} target="_blank" rel="noreferrer">
          {t('statements.open')}
        </a>
      </p>
      <QueryStates query={query}>
        {({ title, html }) => (
          <div className="stack" lang={shown.language}>
            <h3>{title}</h3>
            <ServerHtml html={html} />
          </div>
        )}
      </QueryStates>
    </section>
  );
}
