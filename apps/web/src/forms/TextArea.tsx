import type { ReactNode } from 'react';
import { FieldShell, type FieldWords } from './FieldShell';

interface TextAreaProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/** Several lines of words. */
export function TextArea(props: TextAreaProps): ReactNode {
  return (
    <FieldShell words={props}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={props.rows ?? 4}
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </FieldShell>
  );
}
