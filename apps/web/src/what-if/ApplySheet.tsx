import type { Assumption, Command, DossierPage } from '@penhouder/contracts';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSendCommand } from '../dossiers/actions/command-query';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';

interface ApplySheetProps {
  page: DossierPage;
  assumptions: readonly Assumption[];
  /** False while what it would do is still worked out; true when that was refused, as the dossier would. */
  isShown: boolean;
  /** What is still assumed, after each that came true. */
  onApplied: (left: readonly Assumption[]) => void;
}

/** Makes what was assumed true: each becomes a command of its own, with one reason, in the order in which it was shown. */
export function ApplySheet({ page, assumptions, isShown, onApplied }: ApplySheetProps): ReactNode {
  const { t } = useTranslation();
  const { reason, setReason, apply, isBusy, error } = useApply(page, assumptions, onApplied);
  if (assumptions.some(({ kind }) => kind === 'silence')) return <p className="soft">{t('whatIf.cannotApply')}</p>;
  return (
    <section className="sheet stack">
      <h2>{t('whatIf.applyTitle')}</h2>
      <p>{t('whatIf.applyHelp')}</p>
      <FormErrors value={reason.fault === null ? {} : { reason: reason.fault }}>
        <SentForm
          action={t('whatIf.apply', { count: assumptions.length })}
          isBusy={isBusy || !isShown}
          error={error}
          isGrave={assumptions.some(({ kind }) => kind === 'fallsOut')}
          onSend={() => void apply()}
        >
          <TextArea name="reason" label={t('actions.reason')} value={reason.text} onChange={setReason} />
        </SentForm>
      </FormErrors>
    </section>
  );
}

function useApply(page: DossierPage, assumptions: readonly Assumption[], onApplied: ApplySheetProps['onApplied']) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useSendCommand(page.id, () => undefined);
  const [reason, setText] = useState<{ text: string; fault: string | null }>({ text: '', fault: null });
  const [isBusy, setBusy] = useState(false);
  const apply = async (): Promise<void> => {
    if (reason.text.trim() === '') {
      setText({ ...reason, fault: t('whatIf.reasonMissing') });
      return;
    }
    setBusy(true);
    try {
      for (const [nth, assumption] of assumptions.entries()) {
        const command = commandOf(assumption, reason.text);
        if (command !== null) await send.mutateAsync(command);
        // The last one ends the page, and with it this form.
        if (nth + 1 < assumptions.length) onApplied(assumptions.slice(nth + 1));
      }
      await navigate({ to: '/dossiers/$dossierId', params: { dossierId: page.id } });
    } catch {
      // The refusal stands in the form; what was applied before it is gone from the list.
    } finally {
      setBusy(false);
    }
  };
  const setReason = (text: string): void => {
    setText({ text, fault: null });
  };
  return { reason, setReason, apply, isBusy, error: send.error };
}

function commandOf(assumption: Assumption, reason: string): Command | null {
  switch (assumption.kind) {
    case 'dateMoves': {
      const { date, on, time } = assumption;
      return { type: 'MoveDate', date, on, time, reason };
    }
    case 'getsLonger':
      return { type: 'ExtendParticipant', participantId: assumption.participantId, on: assumption.on, reason };
    case 'fallsOut':
      return { type: 'DropParticipant', participantId: assumption.participantId, reason };
    // These two have a form of their own, which says what they would do.
    case 'clockStops':
    case 'clockRuns':
    case 'silence':
      return null;
  }
}
