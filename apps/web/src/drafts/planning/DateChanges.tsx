import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { TextField } from '../../forms/TextField';
import { useCall } from '../call-query';
import type { DraftEditor } from '../draft-editor';

type Dates = DraftEditor['content']['dates'];

/** Dates of this dossier that differ from the call's own; the way back to those is one button. */
export function DateChanges({ editor: { content, keep } }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const defaults = useCall(content.callId).data?.defaults;
  const { dates } = content;
  const change = (changed: Partial<Dates>): void => {
    keep({ ...content, dates: { ...dates, ...changed } });
  };
  const isChanged = Object.values(dates).some((value) => value !== null);
  if (defaults === undefined) return null;
  const own = (value: string, ofCall: string | null): string | null =>
    value === '' || value === ofCall ? null : value;
  return (
    <section className="sheet form" aria-labelledby="change-dates">
      <h2 id="change-dates">{t('draft.changeDates')}</h2>
      <DateField
        name="internalDueOn"
        label={t('draft.internalDueOn')}
        value={dates.internalDueOn ?? defaults.internalDueOn}
        onChange={(day) => {
          change({ internalDueOn: own(day, defaults.internalDueOn) });
        }}
      />
      <div className="field-row">
        <DateField
          name="closingOn"
          label={t('draft.closingOn')}
          value={dates.closingOn ?? defaults.closingOn}
          onChange={(day) => {
            change({ closingOn: own(day, defaults.closingOn) });
          }}
        />
        <TextField
          name="closingTime"
          type="time"
          isShort
          label={t('draft.closingTime')}
          hint={t('draft.closingTimeHint')}
          value={dates.closingTime ?? defaults.closingTime ?? ''}
          onChange={(time) => {
            change({ closingTime: own(time, defaults.closingTime) });
          }}
        />
      </div>
      {isChanged ? (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => {
              change({ closingOn: null, closingTime: null, internalDueOn: null });
            }}
          >
            {t('draft.callDates')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
