import type { StatementFacts } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../forms/TextField';

interface FactFieldsProps {
  facts: StatementFacts;
  onChange: (facts: StatementFacts) => void;
}

/** Facts that several texts name; name, telephone and e-mail address are those of the organisation itself. */
export function FactFields({ facts, onChange }: FactFieldsProps): ReactNode {
  const { t } = useTranslation();
  const bind = (name: keyof StatementFacts) => ({
    name: `facts.${name}`,
    value: facts[name],
    onChange: (value: string) => {
      onChange({ ...facts, [name]: value });
    },
  });
  return (
    <>
      <TextField label={t('statements.address')} isOptional {...bind('address')} />
      <TextField label={t('statements.dpo')} isOptional {...bind('dpo')} />
      <TextField type="email" label={t('statements.dpoEmail')} isOptional {...bind('dpoEmail')} />
    </>
  );
}
