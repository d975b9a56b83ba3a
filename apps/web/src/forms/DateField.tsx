import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AriaFieldWords } from './AriaFieldWords';
import { FieldProblem, type FieldWords, useErrorSentence } from './FieldShell';
import { MonthCalendar } from './MonthCalendar';

interface DateFieldProps extends FieldWords {
  /** `2020-01-15`, or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, typed by its parts or picked in a calendar. */
export function DateField(props: DateFieldProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const error = useErrorSentence(props);
  const [typed, type] = useTypedDay(props);
  return (
    <DatePicker
      className="field"
      value={typed}
      isInvalid={error !== null}
      {...(error === null ? {} : { 'aria-describedby': `${id}-error` })}
      shouldForceLeadingZeros
      onChange={type}
    >
      <AriaFieldWords {...props} />
      <Group className="date-group">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="button" aria-label={t('forms.openCalendar')}>
          <CalendarDays className="icon" aria-hidden="true" />
        </Button>
      </Group>
      {error === null ? null : <FieldProblem id={`${id}-error`} sentence={error} />}
      <Popover className="popover">
        <Dialog className="calendar">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** Whoever types 2019 is in the year 2, 20 and 201 on the way: those stay here and reach nobody. */
const FIRST_YEAR = 1900;

/** The day as it stands in the field, half typed or not; taken over again when it changes from outside. */
function useTypedDay({ value, onChange }: DateFieldProps): [DateValue | null, (day: DateValue | null) => void] {
  const [shown, show] = useState({ given: value, day: dayOf(value) });
  if (shown.given !== value) show({ given: value, day: dayOf(value) });
  const type = (day: DateValue | null): void => {
    show({ given: value, day: day as CalendarDate | null });
    if (day === null || day.year >= FIRST_YEAR) onChange(day === null ? '' : day.toString());
  };
  return [shown.day, type];
}

function dayOf(value: string): CalendarDate | null {
  return value === '' ? null : parseDate(value);
}
