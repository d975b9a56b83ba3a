import { type ReactNode, useId } from 'react';

interface CheckFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ name, label, hint, isChecked, onChange }: CheckFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={id}
        name={name}
        checked={isChecked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span className="choice__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
