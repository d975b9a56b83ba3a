import type { DossierPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';
import { ChainList } from './ChainList';
import { usePlan } from './plan-query';

/** Until when one participant still can, and why; nothing for who answered. */
export function TrackPlan({ page, participantId }: { page: DossierPage; participantId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = usePlan(page);
  const plan = data?.participants.find((one) => one.participantId === participantId);
  if (plan === undefined) return null;
  return (
    <section className="stack stack--close">
      <h4>{t('plan.title')}</h4>
      <p className="cluster">
        <StatusWord tone={plan.state.tone} word={plan.state.word} />
        <span className="figures">{plan.slackText}</span>
      </p>
      <ChainList plan={plan} />
    </section>
  );
}
