import { apiPaths, type Step } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';
import { useDossier } from '../page/dossier-query';
import { EarlierActionsSheet } from './EarlierActionsSheet';
import { PlanUploadSheet } from './PlanUploadSheet';
import type { StepAddress } from './report-query';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** What can be read of a step as a whole: the report of each year, and its plan to Excel and back. */
export function StepPapers({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  const [open, setOpen] = useState<'excel' | 'earlier' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  if (step.reports.length === 0 && step.plan === null) return null;
  const at = { dossierId, stepId: step.id };
  const show = (sheet: 'excel' | 'earlier'): void => {
    setDone(null);
    setOpen(sheet);
  };
  const sheet = {
    at,
    onDone: (sentence: string): void => {
      setDone(sentence);
      setOpen(null);
    },
    onClose: (): void => {
      setOpen(null);
    },
  };
  return (
    <div className="stack stack--close">
      <div className="cluster" role="group" aria-label={t('reports.papers', { step: step.title })}>
        <ReportLinks at={at} reports={step.reports} />
        {step.plan === null ? null : <PlanButtons at={at} canBeRead={step.plan.canBeRead} onOpen={show} />}
      </div>
      {done === null ? null : <DoneNotice sentence={done} />}
      {open === 'excel' ? <PlanUploadSheet {...sheet} /> : null}
      {open === 'earlier' ? <EarlierActionsSheet {...sheet} /> : null}
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
  onOpen: (sheet: 'excel' | 'earlier') => void;
}

function PlanButtons({ at, canBeRead, onOpen }: PlanButtonsProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useDossier(at.dossierId);
  const followsEarlier = data?.series.some(({ relation }) => relation === 'predecessor') ?? false;
  return (
    <>
      <a className="button button--small" href={apiPaths.actionPlan(at)} download>
        {t('reports.planOut')}
      </a>
      {canBeRead ? (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            onOpen('excel');
          }}
        >
          {t('reports.planIn')}
        </button>
      ) : null}
      {canBeRead && followsEarlier ? (
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            onOpen('earlier');
          }}
        >
          {t('reports.earlier')}
        </button>
      ) : null}
    </>
  );
}
