import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../parts/ProblemNotice';
import { useFormErrors } from './FormErrors';

/** What stands wrong: a control itself, the first choice of a group, the first part of a date. */
const WRONG = '[aria-invalid="true"], [data-invalid="true"] input, .date-input[data-invalid] [role="spinbutton"]';

interface SentFormProps {
  /** The verb and its object, on the one button. */
  action: string;
  isBusy: boolean;
  /** What the API answered last; null when it did not refuse. The fields keep what was typed. */
  error: unknown;
  isGrave?: boolean;
  onSend: () => void;
  /** Adds the way back beside the button. */
  onCancel?: (() => void) | undefined;
  children: ReactNode;
}

/** A form with one deed. A wrong field takes focus; while the deed is under way a second press does nothing. */
export function SentForm(props: SentFormProps): ReactNode {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const errors = useFormErrors();
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [errors]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (!props.isBusy) props.onSend();
  };
  return (
    <form className="form" ref={form} noValidate onSubmit={submit}>
      {props.children}
      {props.error === null || props.error === undefined ? null : <ProblemNotice error={props.error} />}
      <div className="dialog__actions">
        <button
          type="submit"
          className={`button ${props.isGrave === true ? 'button--grave' : 'button--primary'}`}
          aria-disabled={props.isBusy}
        >
          {props.isBusy ? t('frame.busy') : props.action}
        </button>
        {props.onCancel === undefined ? null : (
          <button type="button" className="button" onClick={props.onCancel}>
            {t('frame.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
