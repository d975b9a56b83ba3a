import type { FormField } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../forms/CheckField';
import { DateField } from '../../../forms/DateField';
import { FileField } from '../../../forms/FileField';
import { RadioField } from '../../../forms/RadioField';
import { SelectField } from '../../../forms/SelectField';
import { TextArea } from '../../../forms/TextArea';
import { TextField } from '../../../forms/TextField';
import { countText } from '../../../parts/numbers';
import { numbersText, numbersTyped } from './described-values';
import type { Typed } from './described-values';

interface DescribedFieldsProps {
  dossierId: string;
  fields: readonly FormField[];
  typed: Typed;
  onType: (typed: Typed) => void;
}

/** The fields that the API describes, in its words; which ones there are is never known here. */
export function DescribedFields({ dossierId, fields, typed, onType }: DescribedFieldsProps): ReactNode {
  return fields.map((field) => (
    <DescribedField
      key={field.name}
      dossierId={dossierId}
      field={field}
      value={typed[field.name] ?? ''}
      onChange={(value) => {
        onType({ ...typed, [field.name]: value });
      }}
    />
  ));
}

interface DescribedFieldProps {
  dossierId: string;
  field: FormField;
  value: string;
  onChange: (value: string) => void;
}

/** A few options stand in sight; more than these are a list. */
const MOST_IN_SIGHT = 4;

function DescribedField({ dossierId, field, value, onChange }: DescribedFieldProps): ReactNode {
  const { label, isOptional, type } = field;
  const bound = { name: `values.${field.name}`, label, value, onChange, isOptional };
  switch (type) {
    case 'day':
      return <DateField {...bound} />;
    case 'text':
      return <TextArea {...bound} />;
    case 'file':
      return <FileField {...bound} dossierId={dossierId} />;
    case 'yes':
      return <YesField {...bound} />;
    case 'numbers':
      return <NumbersField field={field} bound={bound} />;
    case 'choice':
    case 'item':
    case 'participant':
    case 'name':
      return <OptionField field={field} bound={bound} />;
    default:
      return <CountField field={field} bound={bound} />;
  }
}

interface Bound {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  isOptional: boolean;
}

function YesField({ name, label, value, onChange }: Bound): ReactNode {
  return (
    <CheckField
      name={name}
      label={label}
      isChecked={value === 'yes'}
      onChange={(isChecked) => {
        onChange(isChecked ? 'yes' : '');
      }}
    />
  );
}

function OptionField({ field, bound }: { field: FormField; bound: Bound }): ReactNode {
  const { options, isOptional, type } = field;
  if (type === 'name' && options.length === 0) return <TextField {...bound} />;
  const isInSight = options.length <= MOST_IN_SIGHT && !isOptional && type === 'choice';
  return isInSight ? (
    <RadioField {...bound} choices={options} />
  ) : (
    <SelectField {...bound} choices={options} startsEmpty />
  );
}

/** One number for each name that the API lists; without a list the names are typed with their numbers. */
function NumbersField({ field, bound }: { field: FormField; bound: Bound }): ReactNode {
  const { t } = useTranslation();
  const { options } = field;
  if (options.length === 0) return <TextField {...bound} hint={t('actions.numbersHint')} />;
  const given = numbersTyped(bound.value);
  return (
    <fieldset className="stack">
      <legend>{bound.label}</legend>
      {options.map(({ value, label }) => (
        <TextField
          key={value}
          name={`${bound.name}.${value}`}
          label={label}
          isShort
          inputMode="numeric"
          value={given[value] ?? ''}
          isOptional={bound.isOptional}
          onChange={(number) => {
            bound.onChange(numbersText({ ...given, [value]: number }));
          }}
        />
      ))}
    </fieldset>
  );
}

/** Numbers, amounts, years, lists of names and days of the year are typed, with a hint of their form. */
function CountField({ field, bound }: { field: FormField; bound: Bound }): ReactNode {
  const { t } = useTranslation();
  const { type, min, max } = field;
  if (type === 'names') return <TextField {...bound} hint={t('actions.namesHint')} />;
  if (type === 'monthDay') return <TextField {...bound} isShort hint={t('actions.monthDayHint')} />;
  const hint =
    min !== null && max !== null ? t('actions.betweenHint', { min: countText(min), max: countText(max) }) : undefined;
  return (
    <TextField
      {...bound}
      isShort
      inputMode={type === 'money' ? 'decimal' : 'numeric'}
      hint={type === 'money' ? t('actions.euroHint') : hint}
    />
  );
}
