import type { DossierPlan, ParticipantPlan } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';
import { ChainList } from './ChainList';
import { PlanBar, PlanScale } from './PlanBar';

interface ParticipantPlanTableProps {
  participants: readonly ParticipantPlan[];
  axis: DossierPlan['axis'];
}

/** Who still can until when, with what room, and why; under 900 px as cards. */
export function ParticipantPlanTable({ participants, axis }: ParticipantPlanTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      heads={[t('dossier.participant'), t('plan.state'), t('plan.decisiveDay'), t('plan.course')]}
      scale={<PlanScale axis={axis} />}
    >
      {participants.map((one) => (
        <Row key={one.participantId}>
          <RowHead>{one.name}</RowHead>
          <Cell label={t('plan.state')}>
            <StatusWord tone={one.state.tone} word={one.state.word} />
            <span className="block figures">{unbroken(one.slackText)}</span>
          </Cell>
          <Cell label={t('plan.decisiveDay')}>
            <LastDay plan={one} />
          </Cell>
          <Cell label={t('plan.course')} className="plan-course">
            <PlanBar plan={one} axis={axis} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function LastDay({ plan }: { plan: ParticipantPlan }): ReactNode {
  const { t } = useTranslation();
  const { binding, name } = plan;
  return (
    <>
      <time dateTime={binding.day.on} className="nowrap figures">
        {binding.day.text}
      </time>
      <span className="block small soft">{unbroken(binding.text)}</span>
      <details className="disclosure">
        <summary aria-label={t('plan.whyOf', { name })}>{t('plan.why')}</summary>
        <ChainList plan={plan} />
      </details>
    </>
  );
}
