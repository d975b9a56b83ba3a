import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';
import { unbroken } from '../../parts/unbroken';

/** The conditions of the call that are not met yet, in words. */
export function UnmetConditions({ unmet }: { unmet: Step['unmet'] }): ReactNode {
  const { t } = useTranslation();
  if (unmet.length === 0) return null;
  return (
    <Notice tone="wait">
      <p>{t('dossier.unmet')}</p>
      <ul className="bullets">
        {unmet.map(({ code, text, participantId }) => (
          <li key={`${code} ${participantId ?? text}`}>{unbroken(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}
