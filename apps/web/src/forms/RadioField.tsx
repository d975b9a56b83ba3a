import { type ReactNode, useId } from 'react';
import { FieldProblem, type FieldWords, useErrorSentence } from './FieldShell';
import type { Choice } from './SelectField';

interface RadioFieldProps extends FieldWords {
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
}

/** One of a few, all in sight; nothing is chosen beforehand unless `value` says so. */
export function RadioField(props: RadioFieldProps): ReactNode {
  const id = useId();
  const error = useErrorSentence(props);
  return (
    <fieldset
      className="choices"
      data-invalid={error !== null}
      aria-describedby={error === null ? undefined : `${id}-error`}
    >
      <legend>{props.label}</legend>
      {props.choices.map((choice) => (
        <div className="choice" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${choice.value}`}
            name={props.name}
            value={choice.value}
            checked={props.value === choice.value}
            aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
            onChange={() => {
              props.onChange(choice.value);
            }}
          />
          <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.hint === undefined ? null : (
            <span className="choice__hint" id={`${id}-${choice.value}-hint`}>
              {choice.hint}
            </span>
          )}
        </div>
      ))}
      {error === null ? null : <FieldProblem id={`${id}-error`} sentence={error} />}
    </fieldset>
  );
}
