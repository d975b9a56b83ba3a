import type { CommandType, PossibleCommand, Step } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../../parts/DateWithDistance';
import { unbroken } from '../../parts/unbroken';
import { StatusWord } from '../../parts/StatusWord';
import { commandKey } from '../command-key';
import { StepPapers } from '../reports/StepPapers';
import { AskTable } from './AskTable';
import { ScoreTable } from './ScoreTable';
import { CommandButton } from './CommandButton';
import { MoreMenu } from './MoreMenu';
import { SubDossierList } from './SubDossierList';

/** What changes the step itself rather than records something on it. */
const OF_THE_STEP: ReadonlySet<CommandType> = new Set(['MoveStepDate', 'SkipStep', 'StopDuty']);

/** A step has a detail when something can be done about it or is known of it. */
export function hasDetail({ commands, unmet, years, recorded, plan, scores, askTable, subDossiers }: Step): boolean {
  const lists = [commands, unmet, years, recorded, subDossiers];
  return [plan, scores, askTable].some((one) => one !== null) || lists.some(({ length }) => length > 0);
}

/** What still stands in the way of a step, what was recorded on it, and what can be done. */
export function StepDetail({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="step-detail">
      <div className="step-detail__head">
        <h3>{step.title}</h3>
        {step.opens === null ? null : (
          <p className="soft small">
            {t('dossier.stepOpens')} <DateWithDistance date={step.opens} />
          </p>
        )}
      </div>
      <div className="step-detail__what">
        {step.unmet.length === 0 ? null : (
          <div>
            <p>{t('dossier.unmet')}</p>
            <ul className="bullets">
              {step.unmet.map(({ code, text, participantId }) => (
                <li key={`${code} ${participantId ?? text}`}>{unbroken(text)}</li>
              ))}
            </ul>
          </div>
        )}
        {step.scores === null ? null : <ScoreTable scores={step.scores} />}
        {step.askTable === null ? null : <AskTable table={step.askTable} />}
        {step.years.length === 0 ? null : <YearList years={step.years} />}
        <SubDossierList step={step} />
        {step.recorded.length === 0 ? null : <RecordList step={step} />}
        <StepCommands commands={step.commands} />
        <StepPapers step={step} />
      </div>
    </div>
  );
}

function StepCommands({ commands }: { commands: readonly PossibleCommand[] }): ReactNode {
  const recording = commands.filter(({ type }) => !OF_THE_STEP.has(type));
  const changing = commands.filter(({ type }) => OF_THE_STEP.has(type));
  if (commands.length === 0) return null;
  return (
    <div className="cluster">
      {recording.map((command) => (
        <CommandButton key={commandKey(command)} command={command} isSmall />
      ))}
      {changing.length === 0 ? null : <MoreMenu commands={changing} isSmall />}
    </div>
  );
}

/** The newest of what people recorded, with the words that they typed. */
function RecordList({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  const older = step.recordedCount - step.recorded.length;
  return (
    <ul className="plain-list records" aria-label={t('dossier.recorded', { step: step.title })}>
      {step.recorded.map(({ key, text, detail }) => (
        <li key={key}>
          {text}
          {detail === null ? null : <span className="soft small block typed">{detail}</span>}
        </li>
      ))}
      {older > 0 ? <li className="soft small">{t('dossier.recordedOlder', { count: older })}</li> : null}
    </ul>
  );
}

function YearList({ years }: { years: Step['years'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="plain-list years" aria-label={t('dossier.years')}>
      {years.map(({ label, due, status, course }) => (
        <li key={label}>
          <div className="cluster">
            <span className="figures">{label}</span>
            <StatusWord tone={status.tone} word={status.word} />
            <DateWithDistance date={due} />
          </div>
          {course.map((line) => (
            <p key={line} className="soft small">
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
