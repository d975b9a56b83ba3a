import type { CallPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../forms/RadioField';
import { TextField } from '../../forms/TextField';
import type { Bound } from '../../forms/use-fields';
import type { TypedPaperAnswer } from './paper-answer';

/** The values that an agreement brings with it, each as the paper says it. */
export function AskFields({
  asked,
  asks,
}: {
  asked: Bound<TypedPaperAnswer['asked']>;
  asks: CallPage['asks'];
}): ReactNode {
  const { t } = useTranslation();
  return asks.map(({ code, name, kind, hint, options, isRequired }) => {
    const field = {
      name: `reply.values.${code}`,
      label: name,
      isOptional: !isRequired,
      value: asked.value[code] ?? '',
      onChange: (value: string) => {
        asked.onChange({ ...asked.value, [code]: value });
      },
    };
    return kind === 'choice' ? (
      <RadioField
        key={code}
        {...field}
        choices={isRequired ? options : [...options, { value: '', label: t('actions.noChoice') }]}
      />
    ) : (
      <TextField key={code} {...field} inputMode={kind === 'euro' ? 'decimal' : 'numeric'} isShort hint={hint ?? ''} />
    );
  });
}
