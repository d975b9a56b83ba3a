import type { ContactForm } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../forms/SelectField';

/** In which language somebody is written to. */
export function LanguageField(props: {
  name: string;
  value: ContactForm['language'];
  onChange: (value: ContactForm['language']) => void;
}): ReactNode {
  const { t } = useTranslation();
  const choices = [
    { value: 'nl', label: t('contacts.nl') },
    { value: 'fr', label: t('contacts.fr') },
  ];
  return (
    <SelectField
      name={props.name}
      label={t('contacts.language')}
      value={props.value}
      choices={choices}
      onChange={(value) => {
        props.onChange(value === 'fr' ? 'fr' : 'nl');
      }}
    />
  );
}
