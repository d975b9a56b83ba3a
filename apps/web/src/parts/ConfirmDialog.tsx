import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from './ProblemNotice';
import { SheetDialog } from './SheetDialog';

interface ConfirmDialogProps {
  title: string;
  /** What will leave the house or end, in one or two sentences. */
  consequence: ReactNode;
  /** The verb and its object. */
  action: string;
  isGrave?: boolean;
  isBusy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked before something leaves the house; names the consequence and repeats the deed on the button. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <SheetDialog title={props.title} onClose={props.onClose}>
      <div className="stack">
        {typeof props.consequence === 'string' ? <p>{props.consequence}</p> : props.consequence}
      </div>
      {props.error === null ? null : <ProblemNotice error={props.error} />}
      <div className="dialog__actions">
        <button
          type="button"
          className={`button ${props.isGrave === true ? 'button--grave' : 'button--primary'}`}
          aria-disabled={props.isBusy}
          onClick={props.isBusy ? undefined : props.onConfirm}
        >
          {props.isBusy ? t('frame.busy') : props.action}
        </button>
        <button type="button" className="button" onClick={props.onClose}>
          {t('frame.cancel')}
        </button>
      </div>
    </SheetDialog>
  );
}
