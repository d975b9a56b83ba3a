import { parseTime } from '@internationalized/date';
import { type ReactNode, useId } from 'react';
import { DateInput, DateSegment, TimeField } from 'react-aria-components';
import { AriaFieldWords } from './AriaFieldWords';
import { FieldProblem, type FieldWords, useErrorSentence } from './FieldShell';

interface HourFieldProps extends FieldWords {
  /** `09:00`, or empty. */
  value: string;
  onChange: (value: string) => void;
}

/** An hour and its minutes on a clock of 24 hours, whatever the browser's own language. */
export function HourField(props: HourFieldProps): ReactNode {
  const id = useId();
  const error = useErrorSentence(props);
  return (
    <TimeField
      className="field"
      value={props.value === '' ? null : parseTime(props.value)}
      hourCycle={24}
      shouldForceLeadingZeros
      isInvalid={error !== null}
      {...(error === null ? {} : { 'aria-describedby': `${id}-error` })}
      onChange={(value) => {
        props.onChange(value === null ? '' : value.toString().slice(0, 5));
      }}
    >
      <AriaFieldWords {...props} />
      <DateInput className="date-input date-input--hour">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      {error === null ? null : <FieldProblem id={`${id}-error`} sentence={error} />}
    </TimeField>
  );
}
