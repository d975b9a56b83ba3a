import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FieldWords } from './FieldShell';

/** Label and hint of a field of React Aria, which ties them to its control by itself. */
export function AriaFieldWords({ label, hint, isOptional = false }: FieldWords): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Label className="field__label">
        {label} {isOptional ? <span className="field__optional">{t('forms.optional')}</span> : null}
      </Label>
      {hint === undefined ? null : (
        <Text slot="description" className="field__hint">
          {hint}
        </Text>
      )}
    </>
  );
}
