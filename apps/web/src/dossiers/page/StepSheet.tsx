import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { StatusWord } from '../../parts/StatusWord';
import { hasDetail, StepDetail } from './StepDetail';

/** The steps of the call in one line, and under it what can be done or still stands in the way. */
export function StepSheet({ steps }: { steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet" aria-labelledby="steps">
      <h2 id="steps" className="screen-reader">
        {t('dossier.steps')}
      </h2>
      <ol className="steps">
        {steps.map((step) => (
          <li
            key={step.id}
            className={`step step--${step.status.tone}`}
            aria-current={step.isCurrent ? 'step' : undefined}
          >
            <p className="step__title">{step.title}</p>
            <StatusWord tone={step.status.tone} word={step.status.word} />
            {step.sentence === null ? null : <p className="soft small">{step.sentence}</p>}
            {step.due === null || isOver(step) ? null : (
              <p className="soft small">
                {t('dossier.stepDue')} <DateWithDistance date={step.due} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {steps.filter(hasDetail).map((step) => (
        <StepDetail key={step.id} step={step} />
      ))}
    </section>
  );
}

/** The day of a step that is done tells nothing any more. */
function isOver({ status, commands }: Step): boolean {
  return commands.length === 0 && status.tone !== 'late' && status.code !== 'waiting';
}
