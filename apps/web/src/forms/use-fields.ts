import { useState } from 'react';

export interface Bound<Value> {
  readonly name: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** The typed values of a form, and for each field what ties it to them: `<TextField {...bind('reason')} />`. */
export function useFields<Values extends Record<string, unknown>>(
  initial: Values,
): { values: Values; bind: <Name extends keyof Values & string>(name: Name) => Bound<Values[Name]> } {
  const [values, setValues] = useState(initial);
  return {
    values,
    bind: (name) => ({
      name,
      value: values[name],
      onChange: (value) => {
        setValues((before) => ({ ...before, [name]: value }));
      },
    }),
  };
}

/** Null for what was left empty, as the API wants it. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
