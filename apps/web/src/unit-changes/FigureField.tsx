import type { SuccessionEffect } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { TextField } from '../forms/TextField';
import { unbroken } from '../parts/unbroken';

interface FigureFieldProps {
  name: string;
  label: string;
  figure: SuccessionEffect['figures'][number];
  /** Null: as it is proposed. */
  onType: (value: number | null) => void;
}

/** A number that the call counts with; the proposed one until another is typed, and then again when that is emptied. */
export function FigureField({ name, label, figure, onType }: FigureFieldProps): ReactNode {
  const shown = figure.value === null ? '' : String(figure.value);
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const digits = (typed ?? shown).replaceAll(/\D/g, '').slice(0, 9);
    setTyped(null);
    if (digits !== shown) onType(digits === '' ? null : Number(digits));
  };
  return (
    <TextField
      name={name}
      label={label}
      hint={unbroken(figure.source)}
      inputMode="numeric"
      isShort
      value={typed ?? shown}
      onChange={setTyped}
      onBlur={take}
    />
  );
}
