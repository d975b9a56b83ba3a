import type { Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { unbroken } from '../../parts/unbroken';
import { StatusWord } from '../../parts/StatusWord';
import { CommandRow } from './CommandButton';

/** The steps of the call in one line, and under it what can be done or still stands in the way. */
export function StepSheet({ steps }: { steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation();
  const detailed = steps.filter(({ commands, unmet, years }) => commands.length + unmet.length + years.length > 0);
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
          </li>
        ))}
      </ol>
      {detailed.map((step) => (
        <StepDetail key={step.id} step={step} />
      ))}
    </section>
  );
}

function StepDetail({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="step-detail">
      <h3>{step.title}</h3>
      <div className="step-detail__what">
        {step.unmet.length === 0 ? null : (
          <div>
            <p>{t('dossier.unmet')}:</p>
            <ul className="bullets">
              {step.unmet.map(({ code, text, participantId }) => (
                <li key={`${code} ${participantId ?? text}`}>{unbroken(text)}</li>
              ))}
            </ul>
          </div>
        )}
        {step.years.length === 0 ? null : <YearList years={step.years} />}
        <CommandRow commands={step.commands} />
      </div>
    </div>
  );
}

function YearList({ years }: { years: Step['years'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plain-list years" aria-label={t('dossier.years')}>
      {years.map(({ year, due, status }) => (
        <li key={year} className="cluster">
          <span className="figures">{year}</span>
          <StatusWord tone={status.tone} word={status.word} />
          <DateWithDistance date={due} />
        </li>
      ))}
    </ul>
  );
}
