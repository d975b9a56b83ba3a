import { createContext, type ReactNode, useContext } from 'react';

/** What is wrong, by the name of the field: a sentence, or null where "fill this in" says it all. */
export type FieldErrors = Readonly<Record<string, string | null>>;

const Errors = createContext<FieldErrors>({});

/** Tells the fields inside what is wrong with them. */
export function FormErrors({ value, children }: { value: FieldErrors; children: ReactNode }): ReactNode {
  return <Errors value={value}>{children}</Errors>;
}

/** Undefined when the field is fine. */
export function useFieldError(name: string): string | null | undefined {
  return useContext(Errors)[name];
}

export function useFormErrors(): FieldErrors {
  return useContext(Errors);
}
