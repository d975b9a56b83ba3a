import { capacities, offices } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { SelectField } from '../../forms/SelectField';
import { TextField } from '../../forms/TextField';
import type { Bound } from '../../forms/use-fields';

interface SignerFieldsProps {
  bind: (
    name: 'name' | 'function' | 'capacity' | 'office' | 'delegatedBy' | 'delegatedOn' | 'inOfficeUntil',
  ) => Bound<string>;
  /** Whose signatures the call asks, in sentences; empty: it names no offices. */
  signatures: readonly string[];
  isDelegated: boolean;
}

/** Who signed, as what, in which office where the call names them, and by whose delegation. */
export function SignerFields({ bind, signatures, isDelegated }: SignerFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <TextField {...bind('name')} label={t('actions.signerName')} />
      <TextField {...bind('function')} label={t('actions.signerFunction')} />
      {signatures.length === 0 ? null : (
        <SelectField
          {...bind('office')}
          startsEmpty
          label={t('actions.signerOffice')}
          hint={signatures.join(' ')}
          choices={offices.map((value) => ({ value, label: t(`actions.office_${value}`) }))}
        />
      )}
      <SelectField
        {...bind('capacity')}
        isOptional
        startsEmpty
        label={t('actions.signerCapacity')}
        choices={capacities.map((value) => ({ value, label: t(`actions.capacity_${value}`) }))}
      />
      {isDelegated ? (
        <>
          <TextField {...bind('delegatedBy')} label={t('actions.delegatedBy')} />
          <DateField {...bind('delegatedOn')} label={t('actions.delegatedOn')} />
        </>
      ) : null}
      <DateField {...bind('inOfficeUntil')} isOptional label={t('actions.inOfficeUntil')} />
    </>
  );
}
