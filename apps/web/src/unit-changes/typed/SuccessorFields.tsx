import type { UnitRow } from '@penhouder/contracts';
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitField } from '../../forms/UnitField';
import { dayBefore, type TypedSuccessor } from './typed-successor';

interface SuccessorFieldsProps {
  number: number;
  /** The first day of the change, or empty. */
  on: string;
  successor: TypedSuccessor;
  onChange: (successor: TypedSuccessor) => void;
  /** Null: the only one stays. */
  onRemove: (() => void) | null;
}

/** One successor with the units that go into it. */
export function SuccessorFields({ number, on, successor, onChange, onRemove }: SuccessorFieldsProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className="sheet stack" aria-labelledby={id}>
      <h2 id={id}>{t('unitChanges.successorN', { number })}</h2>
      <SuccessorField on={on} successor={successor} onChange={onChange} />
      <FromFields on={on} successor={successor} onChange={onChange} />
      {onRemove === null ? null : <RemoveButton number={number} onRemove={onRemove} />}
    </section>
  );
}

type FieldProps = Pick<SuccessorFieldsProps, 'on' | 'successor' | 'onChange'>;

function SuccessorField({ on, successor, onChange }: FieldProps): ReactNode {
  const { t } = useTranslation();
  const { key, to } = successor;
  const take = (unit: UnitRow | null): void => {
    onChange({ ...successor, to: unit });
  };
  return to === null ? (
    <UnitField
      name={`to-${String(key)}`}
      label={t('unitChanges.to')}
      on={on === '' ? undefined : on}
      isRepeating
      onChoose={take}
    />
  ) : (
    <Chosen
      title={t('unitChanges.to')}
      units={[to]}
      onRemove={() => {
        take(null);
      }}
    />
  );
}

function FromFields({ on, successor, onChange }: FieldProps): ReactNode {
  const { t } = useTranslation();
  const { key, from } = successor;
  const add = (unit: UnitRow | null): void => {
    if (unit !== null && !from.some((one) => one.id === unit.id)) onChange({ ...successor, from: [...from, unit] });
  };
  return (
    <>
      <Chosen
        title={t('unitChanges.from')}
        units={from}
        onRemove={(gone) => {
          onChange({ ...successor, from: from.filter((one) => one !== gone) });
        }}
      />
      <UnitField
        name={`from-${String(key)}`}
        label={t('unitChanges.addFrom')}
        hint={t('unitChanges.addFromHint')}
        on={dayBefore(on)}
        isRepeating
        onChoose={add}
      />
    </>
  );
}

interface ChosenProps {
  title: string;
  units: readonly UnitRow[];
  onRemove: (unit: UnitRow) => void;
}

function Chosen({ title, units, onRemove }: ChosenProps): ReactNode {
  const { t } = useTranslation();
  if (units.length === 0) return null;
  return (
    <div className="stack stack--close">
      <h3>{title}</h3>
      <ul className="plain-list stack stack--close">
        {units.map((unit) => (
          <li key={unit.id} className="cluster">
            <span>
              {unit.name} <span className="soft small">{unit.description}</span>
            </span>
            <button
              type="button"
              className="button button--quiet button--small"
              aria-label={t('unitChanges.removeFrom', { name: unit.name })}
              onClick={() => {
                onRemove(unit);
              }}
            >
              <X className="icon" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RemoveButton({ number, onRemove }: { number: number; onRemove: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <p>
      <button type="button" className="button button--small" onClick={onRemove}>
        {t('unitChanges.removeSuccessor', { number })}
      </button>
    </p>
  );
}
