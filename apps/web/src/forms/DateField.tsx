import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
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
  return (
    <DatePicker
      className="field"
      value={props.value === '' ? null : parseDate(props.value)}
      isInvalid={error !== null}
      {...(error === null ? {} : { 'aria-describedby': `${id}-error` })}
      shouldForceLeadingZeros
      onChange={(value) => {
        props.onChange(value === null ? '' : value.toString());
      }}
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
