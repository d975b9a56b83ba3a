import type { CallPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../forms/DateField';
import { HourField } from '../../forms/HourField';
import type { Bound } from '../../forms/use-fields';
import { useCall } from '../call-query';
import type { DraftEditor } from '../draft-editor';

type Dates = DraftEditor['content']['dates'];
const NONE: Dates = { closingOn: null, closingTime: null, internalDueOn: null };

/** Dates of this dossier that differ from the call's own; the way back to those is one button. */
export function DateChanges({ editor }: { editor: DraftEditor }): ReactNode {
  const { t } = useTranslation();
  const defaults = useCall(editor.content.callId).data?.defaults;
  if (defaults === undefined || (defaults.internalDueOn === null && defaults.closingOn === null)) return null;
  const keep = (dates: Dates): void => {
    editor.keep({ ...editor.content, dates });
  };
  const { dates } = editor.content;
  return (
    <section className="sheet form" aria-labelledby="change-dates">
      <h2 id="change-dates">{t('draft.changeDates')}</h2>
      <DateFields dates={dates} defaults={defaults} onChange={keep} />
      {Object.values(dates).every((value) => value === null) ? null : (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => {
              keep(NONE);
            }}
          >
            {t('draft.callDates')}
          </button>
        </div>
      )}
    </section>
  );
}

interface DateFieldsProps {
  dates: Dates;
  defaults: CallPage['defaults'];
  onChange: (dates: Dates) => void;
}

function DateFields({ dates, defaults, onChange }: DateFieldsProps): ReactNode {
  const { t } = useTranslation();
  const bind = (name: keyof Dates): Bound<string> => ({
    name,
    value: dates[name] ?? defaults[name] ?? '',
    onChange: (value) => {
      onChange({ ...dates, [name]: value === '' || value === defaults[name] ? null : value });
    },
  });
  return (
    <>
      {defaults.internalDueOn === null ? null : (
        <DateField {...bind('internalDueOn')} label={t('draft.internalDueOn')} />
      )}
      {defaults.closingOn === null ? null : (
        <div className="field-row">
          <DateField {...bind('closingOn')} label={t('draft.closingOn')} />
          <HourField {...bind('closingTime')} label={t('draft.closingTime')} hint={t('draft.closingTimeHint')} />
        </div>
      )}
    </>
  );
}
