import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../drafts/call-query';
import { SelectField } from '../../../forms/SelectField';
import type { Bound } from '../../../forms/use-fields';

/** One of the organs that the call knows. */
export function OrganField({ callId, ...bound }: Bound<string> & { callId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useCall(callId);
  const organs = data?.organs.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return <SelectField {...bound} label={t('actions.organ')} startsEmpty choices={organs} />;
}
