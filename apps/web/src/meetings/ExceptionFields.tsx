import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../forms/DateField';
import type { TypedPart } from './CalendarForm';
import type { TypedException } from './typed-calendar';
import { changedAt, withoutAt } from './typed-list';
import { TypedList } from './TypedList';

const NEW_EXCEPTION: TypedException = { on: '', to: '' };

/** Meetings of a rule that fall out, or are on another day. */
export function ExceptionFields({ typed: { exceptions }, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <TypedList
      legend={t('meetings.exceptions')}
      count={exceptions.length}
      add={t('meetings.addException')}
      remove={(number) => t('meetings.removeException', { number })}
      onAdd={() => {
        type({ exceptions: [...exceptions, NEW_EXCEPTION] });
      }}
      onRemove={(nth) => {
        type({ exceptions: withoutAt(exceptions, nth) });
      }}
    >
      {(nth) => (
        <OneException
          exception={exceptions[nth] ?? NEW_EXCEPTION}
          name={`calendar.exceptions.${String(nth)}`}
          onType={(part) => {
            type({ exceptions: changedAt(exceptions, nth, (one) => ({ ...one, ...part })) });
          }}
        />
      )}
    </TypedList>
  );
}

interface OneExceptionProps {
  exception: TypedException;
  /** `calendar.exceptions.0`. */
  name: string;
  onType: (part: Partial<TypedException>) => void;
}

function OneException({ exception: { on, to }, name, onType }: OneExceptionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DateField
        name={`${name}.on`}
        label={t('meetings.exceptionOn')}
        value={on}
        onChange={(day) => {
          onType({ on: day });
        }}
      />
      <DateField
        name={`${name}.to`}
        label={t('meetings.exceptionTo')}
        hint={t('meetings.exceptionToHint')}
        isOptional
        value={to}
        onChange={(day) => {
          onType({ to: day });
        }}
      />
    </>
  );
}
