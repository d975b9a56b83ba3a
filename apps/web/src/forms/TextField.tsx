import type { ReactNode } from 'react';
import { FieldShell, type FieldWords } from './FieldShell';

interface TextFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'tel' | 'search';
  inputMode?: 'numeric' | 'decimal';
  autoComplete?: string;
  isShort?: boolean;
}

/** One line of text. */
export function TextField(props: TextFieldProps): ReactNode {
  const { value, onChange, onBlur, type = 'text', inputMode, autoComplete = 'off', isShort = false } = props;
  return (
    <FieldShell words={props}>
      {(control) => (
        <input
          {...control}
          className={`input${isShort ? ' input--short figures' : ''}`}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          value={value}
          onBlur={onBlur}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </FieldShell>
  );
}
