import type { YearlyReport } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countText } from '../../parts/numbers';
import { StatusWord } from '../../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../../parts/Table';

type Plan = YearlyReport['plans'][number];

/** The actions of the year, with what was aimed at and what was reached. */
export function ReportPlans({ plans }: { plans: readonly Plan[] }): ReactNode {
  const { t } = useTranslation();
  const heads = [t('reports.action'), t('reports.code'), t('reports.year'), t('reports.reached'), t('reports.state')];
  return plans.map(({ stepId, title, actions }) => (
    <section key={stepId} className="sheet" aria-labelledby={`plan-${stepId}`}>
      <div className="sheet__title">
        <h2 id={`plan-${stepId}`}>{t('reports.actions', { plan: title })}</h2>
      </div>
      <Table heads={heads}>
        {actions.map((action) => (
          <ActionRow key={action.key} action={action} />
        ))}
      </Table>
    </section>
  ));
}

function ActionRow({ action }: { action: Plan['actions'][number] }): ReactNode {
  const { t } = useTranslation();
  const { what, code, year, target, reached, state } = action;
  return (
    <Row>
      <RowHead>{what}</RowHead>
      <Cell label={t('reports.code')} isEmpty={code === null}>
        {code}
      </Cell>
      <Cell label={t('reports.year')} isEmpty={year === null} className="figures">
        {year}
      </Cell>
      <Cell label={t('reports.reached')} className="figures">
        {target === null
          ? countText(reached)
          : t('reports.reachedOf', { reached: countText(reached), target: countText(target) })}
      </Cell>
      <Cell label={t('reports.state')}>
        <StatusWord tone={state.tone} word={state.word} />
      </Cell>
    </Row>
  );
}
