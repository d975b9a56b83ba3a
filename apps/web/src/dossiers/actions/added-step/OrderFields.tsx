import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../forms/CheckField';
import { FieldProblem, useErrorSentence } from '../../../forms/FieldShell';
import { SelectField } from '../../../forms/SelectField';
import type { BindStep } from './AddStepForm';
import type { TypedStep } from './typed-step';

interface OrderFieldsProps {
  steps: readonly Step[];
  values: TypedStep;
  bind: BindStep;
}

/** What must be done first, and whether the step comes at all. */
export function OrderFields({ steps, values, bind }: OrderFieldsProps): ReactNode {
  const { t } = useTranslation();
  const choices = steps.map(({ id, title }) => ({ value: id, label: title }));
  const ends = steps.find(({ id }) => id === values.gateStep)?.ends ?? [];
  const gate = bind('gateStep');
  return (
    <>
      <Ticked {...bind('after')} label={t('addStep.after')} hint={t('addStep.afterHint')} choices={choices} />
      <SelectField
        {...gate}
        isOptional
        startsEmpty
        label={t('addStep.gate')}
        hint={t('addStep.gateHint')}
        choices={choices}
        onChange={(stepId) => {
          gate.onChange(stepId);
          bind('gateEnds').onChange([]);
        }}
      />
      {ends.length === 0 ? null : (
        <Ticked {...bind('gateEnds')} name="when.0.outcomes" label={t('addStep.gateEnds')} choices={ends} />
      )}
    </>
  );
}

interface TickedProps {
  name: string;
  label: string;
  hint?: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  choices: readonly { readonly value: string; readonly label: string }[];
}

/** Any number of a few. */
function Ticked({ name, label, hint, value, onChange, choices }: TickedProps): ReactNode {
  const error = useErrorSentence({ name, label });
  return (
    <fieldset className="choices" data-invalid={error !== null}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className="field__hint">{hint}</p>}
      {choices.map((choice) => (
        <CheckField
          key={choice.value}
          name={`${name}-${choice.value}`}
          label={choice.label}
          isChecked={value.includes(choice.value)}
          onChange={(isChecked) => {
            const others = value.filter((one) => one !== choice.value);
            onChange(isChecked ? [...others, choice.value] : others);
          }}
        />
      ))}
      {error === null ? null : <FieldProblem id={`${name}-error`} sentence={error} />}
    </fieldset>
  );
}
