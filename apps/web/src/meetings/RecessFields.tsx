import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../forms/CheckField';
import { TextField } from '../forms/TextField';
import type { TypedPart } from './CalendarForm';

/** The days of every year in which no rule gives a meeting. */
export function RecessFields({ typed, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <CheckField
        name="calendar.recess"
        label={t('meetings.recess')}
        hint={t('meetings.recessHint')}
        isChecked={typed.hasRecess}
        onChange={(hasRecess) => {
          type({ hasRecess });
        }}
      />
      {typed.hasRecess ? (
        <>
          <TextField
            name="calendar.recess.from"
            label={t('meetings.recessFrom')}
            hint={t('meetings.recessDayHint')}
            isShort
            value={typed.recessFrom}
            onChange={(recessFrom) => {
              type({ recessFrom });
            }}
          />
          <TextField
            name="calendar.recess.until"
            label={t('meetings.recessUntil')}
            isShort
            value={typed.recessUntil}
            onChange={(recessUntil) => {
              type({ recessUntil });
            }}
          />
        </>
      ) : null}
    </>
  );
}

const TERMS = ['agendaDays', 'pointsDays', 'publicationDays'] as const;

/** How long before or after a meeting its agenda, its points and its decisions are due. */
export function TermFields({ typed, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="form-group stack">
      <legend>{t('meetings.terms')}</legend>
      {TERMS.map((term) => (
        <TextField
          key={term}
          name={`calendar.${term}`}
          label={t(`meetings.${term}`)}
          hint={term === 'agendaDays' ? t('meetings.agendaDaysHint') : undefined}
          inputMode="numeric"
          isOptional
          isShort
          value={typed[term]}
          onChange={(days) => {
            type({ [term]: days });
          }}
        />
      ))}
    </fieldset>
  );
}
