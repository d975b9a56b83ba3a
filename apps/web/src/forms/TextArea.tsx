import type { ReactNode } from 'react';
import { FieldShell, type FieldWords } from './FieldShell';

/** Several lines of words. */
export function TextArea(props: FieldWords & { value: string; onChange: (value: string) => void }): ReactNode {
  return (
    <FieldShell words={props}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={4}
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </FieldShell>
  );
}
