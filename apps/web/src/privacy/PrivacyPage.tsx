import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { Holds } from './Holds';
import { PastTerm } from './PastTerm';
import { PersonBox } from './PersonBox';
import { usePrivacy } from './privacy-query';
import { RunList } from './RunList';
import { TermsForm } from './TermsForm';

/** How long personal data stay, what can go now, one person, what is held, and what went. */
export function PrivacyPage(): ReactNode {
  const { t } = useTranslation();
  const query = usePrivacy();
  return (
    <>
      <PageHeader title={t('privacy.title')} sentence={t('privacy.sentence')} />
      <QueryStates query={query}>
        {({ terms, holds, runs }) => (
          <div className="stack stack--wide">
            <PersonBox />
            <PastTerm />
            <Holds holds={holds} />
            <TermsForm key={terms.map(({ months }) => months).join()} terms={terms} />
            <RunList runs={runs} />
          </div>
        )}
      </QueryStates>
    </>
  );
}
