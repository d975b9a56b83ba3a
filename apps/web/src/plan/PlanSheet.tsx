import type { DossierPage, DossierPlan } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../parts/DateWithDistance';
import { ProblemNotice } from '../parts/ProblemNotice';
import { StatusWord } from '../parts/StatusWord';
import { unbroken } from '../parts/unbroken';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { ParticipantPlanTable } from './ParticipantPlanTable';
import { PlanLegend } from './PlanLegend';
import { usePlan } from './plan-query';

/** So many are shown at first: the most pressed ones. */
const SHOWN_AT_FIRST = 20;

/** Everything counted back from the closing, while answers are awaited; nothing otherwise. */
export function PlanSheet({ page }: { page: DossierPage }): ReactNode {
  const { data, error } = usePlan(page);
  if (error !== null) return <ProblemNotice error={error} />;
  return data === undefined || data.participants.length === 0 ? null : <Counted plan={data} />;
}

function Counted({ plan }: { plan: DossierPlan }): ReactNode {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const { axis, remark, steps, participants } = plan;
  const shown = isWhole ? participants : participants.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="sheet sheet--flush" aria-labelledby="plan">
      <div className="sheet__head stack stack--close">
        <h2 id="plan">{t('plan.title')}</h2>
        <p className="soft">{t('plan.sentence')}</p>
        {remark === null ? null : <p>{unbroken(remark)}</p>}
        <PlanLegend />
      </div>
      <ParticipantPlanTable participants={shown} axis={axis} />
      {shown.length === participants.length ? null : (
        <p className="pager no-print">
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              setIsWhole(true);
            }}
          >
            {t('plan.showAll', { count: participants.length })}
          </button>
        </p>
      )}
      {steps.length === 0 ? null : <StepDays steps={steps} />}
    </section>
  );
}

/** The last day for each step, the filing first. */
function StepDays({ steps }: { steps: DossierPlan['steps'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <div className="sheet__head">
        <h3>{t('plan.steps')}</h3>
      </div>
      <Table heads={[t('plan.step'), t('plan.lastDay'), t('plan.why')]}>
        {steps.map(({ stepId, title, until, why, isPast }) => (
          <Row key={stepId}>
            <RowHead>{title}</RowHead>
            <Cell label={t('plan.lastDay')}>
              {isPast ? <StatusWord tone="late" word={t('plan.past')} /> : null} <DateWithDistance date={until} />
            </Cell>
            <Cell label={t('plan.why')}>{why}</Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
