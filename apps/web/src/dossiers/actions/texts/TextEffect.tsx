import type { OwnText, TextPreview } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../parts/Loading';
import { Notice } from '../../../parts/Notice';
import { ProblemNotice } from '../../../parts/ProblemNotice';
import { ServerHtml } from '../../../parts/ServerHtml';
import { useTextPreview } from './text-query';

interface TextEffectProps {
  dossierId: string;
  texts: readonly OwnText[];
  isChanged: boolean;
}

/** Whose part changes, and who signed the part that changes; nothing to say while nothing was changed. */
export function TextEffect({ dossierId, texts, isChanged }: TextEffectProps): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useTextPreview(dossierId, texts);
  if (!isChanged) return <p role="status">{t('texts.unchanged')}</p>;
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <Notice tone="hold" role="status">
      <p>{data.sentence}</p>
      {data.changed.map((one) => (
        <ChangedFor key={one.participantId} changed={one} />
      ))}
    </Notice>
  );
}

function ChangedFor({ changed }: { changed: TextPreview['changed'][number] }): ReactNode {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        {changed.name}
        {changed.canSignAgain ? `: ${t('texts.signed')}` : ''}
      </summary>
      {changed.texts.map(({ language, briefHtml, statementHtml, noteHtml }) => (
        <div key={language} lang={language} className="stack">
          <ServerHtml html={briefHtml} />
          <ServerHtml html={statementHtml} />
          <ServerHtml html={noteHtml} />
        </div>
      ))}
    </details>
  );
}
