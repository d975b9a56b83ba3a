import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldShell, type FieldWords } from './FieldShell';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** Offers an empty choice first, so that nothing is chosen by itself. */
  startsEmpty?: boolean;
}

/** One of a few, in the browser's own list. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FieldShell words={props}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        >
          {props.startsEmpty === true ? <option value="">{t('forms.chooseOne')}</option> : null}
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  );
}
