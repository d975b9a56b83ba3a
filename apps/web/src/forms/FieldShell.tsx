import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldError } from './FormErrors';

export interface FieldWords {
  name: string;
  label: string;
  hint?: ReactNode;
  isOptional?: boolean;
}

export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** Label, hint and error around one control; the control gets what ties it to them. */
export function FieldShell({
  words,
  children,
}: {
  words: FieldWords;
  children: (control: ControlProps) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const error = useErrorSentence(words);
  const hasHint = words.hint !== undefined;
  const described = [hasHint ? `${id}-hint` : null, error === null ? null : `${id}-error`].filter(
    (one) => one !== null,
  );
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {words.label}{' '}
        {words.isOptional === true ? <span className="field__optional">{t('forms.optional')}</span> : null}
      </label>
      {hasHint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {words.hint}
        </div>
      ) : null}
      {children({
        id,
        name: words.name,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error !== null,
      })}
      {error === null ? null : <FieldProblem id={`${id}-error`} sentence={error} />}
    </div>
  );
}

/** The sentence of the field's error; null when the field is fine. */
export function useErrorSentence({ name, label }: FieldWords): string | null {
  const { t } = useTranslation();
  const error = useFieldError(name);
  return error === undefined ? null : (error ?? t('forms.fillIn', { label }));
}

export function FieldProblem({ id, sentence }: { id: string; sentence: string }): ReactNode {
  return (
    <span className="field__error" id={id}>
      <TriangleAlert className="icon" aria-hidden="true" />
      {sentence}
    </span>
  );
}
