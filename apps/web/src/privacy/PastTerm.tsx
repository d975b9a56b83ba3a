import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../forms/DateField';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { DialogButton } from '../parts/DialogButton';
import { QueryStates } from '../parts/QueryStates';
import { CountTable } from './CountTable';
import { useEraseByTerm, usePastTerm } from './privacy-query';

/** What is past its term on a day, and the button that erases what is past it now. */
export function PastTerm(): ReactNode {
  const { t } = useTranslation();
  const [on, setOn] = useState('');
  const query = usePastTerm(on);
  return (
    <section className="sheet stack">
      <h2>{t('privacy.preview')}</h2>
      <p className="small soft">{t('privacy.daily')}</p>
      <DateField name="on" label={t('privacy.previewOn')} isOptional value={on} onChange={setOn} />
      <QueryStates query={query}>
        {({ counts, total }) => (total === 0 ? <p>{t('privacy.nothing')}</p> : <CountTable counts={counts} />)}
      </QueryStates>
      {on === '' && query.data !== undefined && query.data.total > 0 ? <EraseNow total={query.data.total} /> : null}
    </section>
  );
}

function EraseNow({ total }: { total: number }): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useEraseByTerm();
  return (
    <DialogButton label={t('privacy.run')}>
      {(close) => (
        <ConfirmDialog
          title={t('privacy.runTitle')}
          consequence={t('privacy.runConsequence', { count: total })}
          action={t('privacy.run')}
          isGrave
          isBusy={isPending}
          error={error}
          onConfirm={() => mutate(total, { onSuccess: close })}
          onClose={close}
        />
      )}
    </DialogButton>
  );
}
