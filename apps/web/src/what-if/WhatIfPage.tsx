import type { Assumption, DossierPage } from '@penhouder/contracts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossiers/page/dossier-query';
import { PageHeader } from '../parts/PageHeader';
import { ProblemNotice } from '../parts/ProblemNotice';
import { QueryStates } from '../parts/QueryStates';
import { ApplySheet } from './ApplySheet';
import { AssumptionForm } from './AssumptionForm';
import { AssumptionList } from './AssumptionList';
import { StandTable } from './StandTable';
import { useWhatIf } from './what-if-query';

const route = getRouteApi('/frame/dossiers/$dossierId/wat-als');

/** What would become of a dossier under assumptions, beside how it stands; nothing moves until it is applied. */
export function WhatIfPage(): ReactNode {
  const { t } = useTranslation();
  const { dossierId } = route.useParams();
  const query = useDossier(dossierId);
  return (
    <>
      <PageHeader
        title={t('whatIf.title')}
        above={query.data?.title ?? ''}
        sentence={t('whatIf.sentence')}
        actions={
          <Link to="/dossiers/$dossierId" params={{ dossierId }} className="button">
            {t('whatIf.back')}
          </Link>
        }
      />
      <QueryStates query={query} list="dossiers">
        {(page) => <WhatIf page={page} />}
      </QueryStates>
    </>
  );
}

function WhatIf({ page }: { page: DossierPage }): ReactNode {
  const [assumptions, setAssumptions] = useState<readonly Assumption[]>([]);
  return (
    <div className="stack stack--wide">
      <AssumptionForm
        page={page}
        onAssume={(more) => {
          setAssumptions([...assumptions, ...more]);
        }}
      />
      {assumptions.length === 0 ? null : (
        <>
          <AssumptionList
            page={page}
            assumptions={assumptions}
            onRemove={(nth) => {
              setAssumptions(assumptions.filter((_, index) => index !== nth));
            }}
          />
          <Asked page={page} assumptions={assumptions} onApplied={setAssumptions} />
        </>
      )}
    </div>
  );
}

/** What would come of it, and the way to make it true, which stays with what was typed in it whatever is asked meanwhile. */
function Asked(props: Omit<ComponentProps<typeof ApplySheet>, 'isShown'>): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPlaceholderData } = useWhatIf(props.page, props.assumptions);
  const isShown = data !== undefined && !isPlaceholderData;
  return (
    <>
      {error === null ? null : <ProblemNotice error={error} />}
      {error !== null || data === undefined ? null : <StandTable asked={data} />}
      <ApplySheet {...props} isShown={isShown || error !== null} />
      <p role="status" className="screen-reader">
        {isShown ? t('whatIf.shown', { count: data.becomesLate.length }) : ''}
      </p>
    </>
  );
}
