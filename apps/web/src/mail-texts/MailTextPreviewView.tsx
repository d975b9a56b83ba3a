import type { OwnMail } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../calls/editor/use-settled';
import { LetterFrame } from '../parts/LetterFrame';
import { Loading } from '../parts/Loading';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useMailTextPreview } from './mail-text-query';

/** The mail with the data of one participant, a moment after the typing pauses. */
export function MailTextPreviewView({ dossierId, mail }: { dossierId: string; mail: OwnMail }): ReactNode {
  const { t } = useTranslation();
  const settled = JSON.parse(useSettled(JSON.stringify(mail))) as OwnMail;
  const { data, error } = useMailTextPreview(dossierId, settled);
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Loading />;
  const { preview, nobodyText } = data;
  if (preview === null) return <p className="soft">{nobodyText}</p>;
  return (
    <section className="stack" aria-label={t('mailTexts.preview')}>
      <p role="status">{preview.text}</p>
      <p>
        <strong>{preview.subject}</strong>
      </p>
      <LetterFrame title={preview.subject} html={preview.html} />
      <details className="disclosure">
        <summary>{t('post.asText')}</summary>
        <pre className="plain-letter">{preview.plain}</pre>
      </details>
    </section>
  );
}
