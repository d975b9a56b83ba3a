import type { AboutPerson } from '@penhouder/contracts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfProblem } from '../forms/field-errors';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextField } from '../forms/TextField';
import { ConfirmDialog } from '../parts/ConfirmDialog';
import { DialogButton } from '../parts/DialogButton';
import { Notice } from '../parts/Notice';
import { ProblemNotice } from '../parts/ProblemNotice';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { CountTable } from './CountTable';
import { useErasePerson, useExport, useLookUp } from './privacy-query';

/** One person by the e-mail address: what is kept, a file for them, and erasing. */
export function PersonBox(): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const found = useLookUp();
  return (
    <section className="sheet stack">
      <h2>{t('privacy.person')}</h2>
      <p className="small soft">{t('privacy.personHelp')}</p>
      <FormErrors value={errorsOfProblem(found.error)}>
        <SentForm
          action={t('privacy.look')}
          isBusy={found.isPending}
          error={found.error}
          onSend={() => {
            found.mutate(email);
          }}
        >
          <TextField name="email" type="email" label={t('privacy.email')} value={email} onChange={setEmail} />
        </SentForm>
      </FormErrors>
      {found.data === undefined ? null : (
        <AboutOne
          key={found.variables}
          email={found.variables}
          about={found.data}
          onErased={() => {
            found.mutate(found.variables);
          }}
        />
      )}
    </section>
  );
}

interface AboutOneProps {
  email: string;
  about: AboutPerson;
  onErased: () => void;
}

function AboutOne({ email, about, onErased }: AboutOneProps): ReactNode {
  const { t } = useTranslation();
  const download = useExport();
  const { erasable, kept, total } = about;
  if (total === 0) return <p role="status">{t('privacy.unknown')}</p>;
  return (
    <div className="stack" role="status">
      {erasable.length === 0 ? null : (
        <>
          <h3>{t('privacy.erasable')}</h3>
          <CountTable counts={erasable} />
        </>
      )}
      {kept.length === 0 ? null : <KeptTable kept={kept} />}
      <div className="cluster">
        <button
          type="button"
          className="button"
          aria-disabled={download.isPending}
          onClick={() => {
            if (!download.isPending) download.mutate(email);
          }}
        >
          {t('privacy.download')}
        </button>
        {erasable.length === 0 ? null : <ErasePerson email={email} onErased={onErased} />}
      </div>
      {download.error === null ? null : <ProblemNotice error={download.error} />}
    </div>
  );
}

function KeptTable({ kept }: { kept: AboutPerson['kept'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('privacy.kept')}</h3>
      <Table heads={[t('privacy.category'), t('privacy.count'), t('privacy.why')]}>
        {kept.map(({ name, count, why }) => (
          <Row key={`${name} ${why}`}>
            <RowHead>{name}</RowHead>
            <Cell label={t('privacy.count')} className="figures">
              {count}
            </Cell>
            <Cell label={t('privacy.why')}>{why}</Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function ErasePerson({ email, onErased }: Pick<AboutOneProps, 'email' | 'onErased'>): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending, error, data } = useErasePerson();
  if (data !== undefined)
    return (
      <Notice tone="done" role="status">
        <p>{t('privacy.erased')}</p>
      </Notice>
    );
  return (
    <DialogButton label={t('privacy.erase')}>
      {(close) => (
        <ConfirmDialog
          title={t('privacy.eraseTitle')}
          consequence={t('privacy.eraseConsequence', { email })}
          action={t('privacy.erase')}
          isGrave
          isBusy={isPending}
          error={error}
          onConfirm={() => {
            mutate(email, {
              onSuccess: () => {
                close();
                onErased();
              },
            });
          }}
          onClose={close}
        />
      )}
    </DialogButton>
  );
}
