import type { CallPlan, CallProblem, CheckedCall } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../../parts/StatusWord';
import { unbroken } from '../../parts/unbroken';
import { CallSections } from '../CallSections';
import { RemarkList } from './RemarkList';

interface CheckedSheetProps {
  call: CheckedCall | null;
  isBlank: boolean;
  onJump: (remark: CallProblem) => void;
}

/** What the text says so far: what is odd about it, every date that it would give, and the explanation. */
export function CheckedSheet({ call, isBlank, onJump }: CheckedSheetProps): ReactNode {
  const { t } = useTranslation();
  if (call === null) {
    return (
      <section className="sheet stack">
        <h2>{t('calls.explanation')}</h2>
        <p className="soft">{t(isBlank ? 'calls.blank' : 'calls.afterFaults')}</p>
      </section>
    );
  }
  return (
    <div className="stack">
      <RemarkList remarks={call.remarks} onJump={onJump} />
      <section className="sheet stack">
        <h2>{t('calls.plan')}</h2>
        <Plan plan={call.plan} />
      </section>
      <section className="sheet stack">
        <h2>{t('calls.explanation')}</h2>
        <CallSections sections={call.sections} />
      </section>
    </div>
  );
}

function Plan({ plan }: { plan: CallPlan }): ReactNode {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      {plan.reminders.map(({ offset, leaves, isPast }) => (
        <div key={`reminder ${String(offset)}`} className="facts__pair">
          <dt>{t('calls.reminderOn')}</dt>
          <dd>
            {leaves.text} {isPast ? <StatusWord tone="hold" word={t('calls.past')} /> : null}
          </dd>
        </div>
      ))}
      {plan.dates.map(({ key, label, date, reason }) => (
        <div key={`${key} ${label}`} className="facts__pair">
          <dt>{label}</dt>
          <dd>
            {unbroken(date.text)} <span className="soft small block">{unbroken(reason)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
