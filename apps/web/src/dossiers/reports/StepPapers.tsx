import { apiPaths, type Step } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';
import { PlanUploadSheet } from './PlanUploadSheet';
import type { StepAddress } from './report-query';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** What can be read of a step as a whole: the report of each year, and its plan to Excel and back. */
export function StepPapers({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  const [isReading, setReading] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  if (step.reports.length === 0 && step.plan === null) return null;
  const at = { dossierId, stepId: step.id };
  const read = (): void => {
    setDone(null);
    setReading(true);
  };
  return (
    <div className="stack stack--close">
      <div className="cluster" role="group" aria-label={t('reports.papers', { step: step.title })}>
        <ReportLinks at={at} reports={step.reports} />
        {step.plan === null ? null : <PlanButtons at={at} canBeRead={step.plan.canBeRead} onRead={read} />}
      </div>
      {done === null ? null : <DoneNotice sentence={done} />}
      {isReading ? (
        <PlanUploadSheet
          at={at}
          onDone={(sentence) => {
            setDone(sentence);
            setReading(false);
          }}
          onClose={() => {
            setReading(false);
          }}
        />
      ) : null}
    </div>
  );
}

function DoneNotice({ sentence }: { sentence: string }): ReactNode {
  return (
    <Notice tone="done" role="status">
      <p>{sentence}</p>
    </Notice>
  );
}

function ReportLinks({ at, reports }: { at: StepAddress; reports: Step['reports'] }): ReactNode {
  return reports.map(({ year, label }) => (
    <Link
      key={year}
      to="/dossiers/$dossierId/verslag/$stepId/$year"
      params={{ ...at, year: String(year) }}
      className="button button--small"
    >
      {label}
    </Link>
  ));
}

interface PlanButtonsProps {
  at: StepAddress;
  canBeRead: boolean;
  onRead: () => void;
}

function PlanButtons({ at, canBeRead, onRead }: PlanButtonsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <a className="button button--small" href={apiPaths.actionPlan(at)} download>
        {t('reports.planOut')}
      </a>
      {canBeRead ? (
        <button type="button" className="button button--small" onClick={onRead}>
          {t('reports.planIn')}
        </button>
      ) : null}
    </>
  );
}
