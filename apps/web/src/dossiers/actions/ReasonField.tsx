import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../../forms/use-fields';
import { TextArea } from '../../forms/TextArea';

interface ReasonFieldProps extends Bound<string> {
  isOptional?: boolean;
  /** Where else these words go, letter for letter, said before they are typed; nowhere but the timeline without it. */
  inMail?: string;
}

/** Why something is done; it stands in the timeline, and in some mails too. */
export function ReasonField({ isOptional = false, inMail, ...bound }: ReasonFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <TextArea {...bound} label={t('actions.reason')} hint={inMail ?? t('actions.reasonHint')} isOptional={isOptional} />
  );
}
