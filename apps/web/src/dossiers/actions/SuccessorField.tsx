import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../forms/SelectField';
import { useDossierList } from '../list/dossier-list-query';

interface SuccessorFieldProps {
  dossierId: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
}

/** One of the open dossiers of the body, but this one. */
export function SuccessorField({ dossierId, ...bound }: SuccessorFieldProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useDossierList({ state: 'open', sort: 'number' });
  const others = data?.dossiers.filter(({ id }) => id !== dossierId) ?? [];
  return (
    <SelectField
      {...bound}
      label={t('actions.successor')}
      startsEmpty
      choices={others.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
    />
  );
}
