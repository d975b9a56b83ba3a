import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../../forms/use-fields';
import { TextArea } from '../../forms/TextArea';

/** Why something is done; it stands in the timeline. */
export function ReasonField({ isOptional = false, ...bound }: Bound<string> & { isOptional?: boolean }): ReactNode {
  const { t } = useTranslation();
  return <TextArea {...bound} label={t('actions.reason')} hint={t('actions.reasonHint')} isOptional={isOptional} />;
}
