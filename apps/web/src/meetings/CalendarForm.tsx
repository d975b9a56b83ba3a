import { type MeetingForm, meetingFormSchema, type OrganMeetings } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { RadioField } from '../forms/RadioField';
import { SentForm } from '../forms/SentForm';
import { DayFields } from './DayFields';
import { ExceptionFields } from './ExceptionFields';
import { RecessFields, TermFields } from './RecessFields';
import { RuleFields } from './RuleFields';
import { spokenOf, type TypedCalendar, typedOf } from './typed-calendar';

interface CalendarFormProps {
  shown: OrganMeetings;
  isBusy: boolean;
  /** Why what was typed could not be worked out. */
  error: Error | null;
  onAsk: (form: MeetingForm) => void;
}

/** What the parts of the form share: what is typed, and how a part of it changes. */
export interface TypedPart {
  typed: TypedCalendar;
  type: (part: Partial<TypedCalendar>) => void;
}

/** Everything that can be known of the meetings of one organ. */
export function CalendarForm({ shown, isBusy, error, onAsk }: CalendarFormProps): ReactNode {
  const { t } = useTranslation();
  const { typed, type, faults, send } = useTypedCalendar(shown, onAsk);
  return (
    <section className="sheet stack">
      <h2>{t('meetings.edit')}</h2>
      <FormErrors value={{ ...errorsOfProblem(error), ...faults }}>
        <SentForm action={t('meetings.look')} isBusy={isBusy} error={error} onSend={send}>
          <RhythmField typed={typed} type={type} />
          {typed.rhythm === 'regular' ? <RuleFields typed={typed} type={type} /> : null}
          <DayFields typed={typed} type={type} />
          {typed.rhythm === 'regular' ? (
            <>
              <ExceptionFields typed={typed} type={type} />
              <RecessFields typed={typed} type={type} />
            </>
          ) : null}
          <TermFields typed={typed} type={type} />
        </SentForm>
      </FormErrors>
    </section>
  );
}

function RhythmField({ typed, type }: TypedPart): ReactNode {
  const { t } = useTranslation();
  return (
    <RadioField
      name="calendar.rhythm"
      label={t('meetings.rhythmKind')}
      value={typed.rhythm}
      onChange={(rhythm) => {
        type({ rhythm: rhythm === 'irregular' ? 'irregular' : 'regular' });
      }}
      choices={[
        { value: 'regular', label: t('meetings.regular'), hint: t('meetings.regularHint') },
        { value: 'irregular', label: t('meetings.irregular'), hint: t('meetings.irregularHint') },
      ]}
    />
  );
}

/** What was typed stays until it is kept; an impossible part is told at its field. */
function useTypedCalendar({ unitId, organ, calendar }: OrganMeetings, onAsk: CalendarFormProps['onAsk']) {
  const [typed, setTyped] = useState(typedOf(calendar));
  const [faults, setFaults] = useState<FieldErrors>({});
  const type = (part: Partial<TypedCalendar>): void => {
    setTyped((before) => ({ ...before, ...part }));
  };
  const send = (): void => {
    const parsed = meetingFormSchema.safeParse({ unitId, organ, calendar: spokenOf(typed) });
    setFaults(parsed.success ? {} : errorsOfContract(parsed.error));
    if (parsed.success) onAsk(parsed.data);
  };
  return { typed, type, faults, send };
}
