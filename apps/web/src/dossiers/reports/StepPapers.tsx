import { apiPaths, type Step } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/Notice';
import { PlanUploadSheet } from './PlanUploadSheet';

const route = getRouteApi('/frame/dossiers/$dossierId');

/** What can be read of a step as a whole: the report of each year, and its plan to Excel and back. */
export function StepPapers({ step }: { step: Step }): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  if (step.reports.length === 0 && step.plan === null) return null;
  return (
    <div className="stack stack--close">
      <div className="cluster" role="group" aria-label={t('reports.papers', { step: step.title })}>
        {step.reports.map(({ year, label }) => (
          <Link
            key={year}
            to="/dossiers/$dossierId/verslag/$stepId/$year"
            params={{ dossierId, stepId: step.id, year: String(year) }}
            className="button button--small"
          >
            {label}
          </Link>
        ))}
        {step.plan === null ? null : (
          <a className="button button--small" href={apiPaths.actionPlan({ dossierId, stepId: step.id })} download>
            {t('reports.planOut')}
          </a>
        )}
      </div>
      {step.plan?.canBeRead === true ? <PlanReading at={{ dossierId, stepId: step.id }} /> : null}
    </div>
  );
}

function PlanReading({ at }: { at: { readonly dossierId: string; readonly stepId: string } }): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() => {
            setDone(null);
            setOpen(true);
          }}
        >
          {t('reports.planIn')}
        </button>
      </div>
      {done === null ? null : (
        <Notice tone="done" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {isOpen ? (
        <PlanUploadSheet
          at={at}
          onDone={(sentence) => {
            setDone(sentence);
            setOpen(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
