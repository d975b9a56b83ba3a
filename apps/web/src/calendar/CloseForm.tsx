import { type CalendarChangeForm, calendarChangeSchema } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../forms/DateField';
import { errorsOfContract, errorsOfProblem } from '../forms/field-errors';
import { type FieldErrors, FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';

interface CloseFormProps {
  isBusy: boolean;
  /** Why the last change could not be worked out. */
  error: Error | null;
  onAsk: (form: CalendarChangeForm) => void;
}

/** Closes one day, or all working days of a holiday. */
export function CloseForm({ isBusy, error, onAsk }: CloseFormProps): ReactNode {
  const { t } = useTranslation();
  const { typed, type, faults, send } = useTypedClosure(onAsk);
  return (
    <section className="sheet stack">
      <h2>{t('calendar.add')}</h2>
      <p className="small soft">{t('calendar.addHelp')}</p>
      <FormErrors value={{ ...errorsOfProblem(error), ...faults }}>
        <SentForm action={t('calendar.look')} isBusy={isBusy} error={error} onSend={send}>
          <DateField name="from" label={t('calendar.from')} value={typed.from} onChange={(from) => type({ from })} />
          <DateField
            name="to"
            label={t('calendar.to')}
            hint={t('calendar.toHint')}
            isOptional
            value={typed.to}
            onChange={(to) => type({ to })}
          />
          <TextField
            name="name"
            label={t('calendar.name')}
            hint={t('calendar.nameHint')}
            value={typed.name}
            onChange={(name) => type({ name })}
          />
        </SentForm>
      </FormErrors>
    </section>
  );
}

/** What was typed; a last day that is left out is the first. */
function useTypedClosure(onAsk: CloseFormProps['onAsk']) {
  const [typed, setTyped] = useState({ from: '', to: '', name: '' });
  const [faults, setFaults] = useState<FieldErrors>({});
  const type = (part: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...part });
  };
  const send = (): void => {
    const { from, to, name } = typed;
    const form = { act: 'close' as const, from, to: to === '' ? from : to, name };
    const parsed = calendarChangeSchema.safeParse(form);
    setFaults(parsed.success ? {} : errorsOfContract(parsed.error));
    if (parsed.success) onAsk(form);
  };
  return { typed, type, faults, send };
}
