import type { Privacy } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorsOfProblem } from '../forms/field-errors';
import { FormErrors } from '../forms/FormErrors';
import { SentForm } from '../forms/SentForm';
import { TextArea } from '../forms/TextArea';
import { TextField } from '../forms/TextField';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { useHold } from './privacy-query';
import { unbroken } from '../parts/unbroken';

/** Dossiers in dispute, of which nothing goes, and the form that adds one. */
export function Holds({ holds }: { holds: Privacy['holds'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="sheet stack">
      <h2>{t('privacy.holds')}</h2>
      <p className="small soft">{t('privacy.holdsHelp')}</p>
      {holds.length === 0 ? <p>{t('privacy.noHolds')}</p> : <HoldTable holds={holds} />}
      <HoldForm key={holds.length} />
    </section>
  );
}

function HoldTable({ holds }: { holds: Privacy['holds'] }): ReactNode {
  const { t } = useTranslation();
  const { mutate, isPending } = useHold();
  return (
    <Table heads={[t('privacy.dossier'), t('privacy.reason'), t('privacy.since')]} hasActions>
      {holds.map(({ dossierId, number, title, reason, when, by }) => (
        <Row key={dossierId}>
          <RowHead>
            <Link to="/dossiers/$dossierId" params={{ dossierId }}>
              {number} {title}
            </Link>
          </RowHead>
          <Cell label={t('privacy.reason')}>{reason}</Cell>
          <Cell label={t('privacy.since')}>
            {unbroken(when.text)}, {by}
          </Cell>
          <Cell>
            <button
              type="button"
              className="button button--quiet button--small"
              aria-disabled={isPending}
              onClick={() => {
                if (!isPending) mutate({ number });
              }}
            >
              {t('privacy.release', { number })}
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function HoldForm(): ReactNode {
  const { t } = useTranslation();
  const [form, setForm] = useState({ number: '', reason: '' });
  const { mutate, isPending, error } = useHold();
  return (
    <FormErrors value={errorsOfProblem(error)}>
      <SentForm action={t('privacy.hold')} isBusy={isPending} error={error} onSend={() => mutate(form)}>
        <TextField
          name="number"
          label={t('privacy.number')}
          hint={t('privacy.numberHint')}
          isShort
          value={form.number}
          onChange={(number) => setForm({ ...form, number })}
        />
        <TextArea
          name="reason"
          label={t('privacy.reason')}
          rows={2}
          value={form.reason}
          onChange={(reason) => setForm({ ...form, reason })}
        />
      </SentForm>
    </FormErrors>
  );
}
