import type { ReminderLoad } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryStates } from '../parts/QueryStates';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';
import { useReminderLoad } from './over-all-query';

/** How many reminders leave on each day of the coming weeks, with bars and in which dossiers. */
export function LoadSheet(): ReactNode {
  const { t } = useTranslation();
  const query = useReminderLoad();
  return (
    <section className="sheet stack" aria-labelledby="load">
      <h2 id="load">{t('agenda.load')}</h2>
      <QueryStates query={query}>{(load) => <Load load={load} />}</QueryStates>
    </section>
  );
}

function Load({ load }: { load: ReminderLoad }): ReactNode {
  const { t } = useTranslation();
  const most = Math.max(1, ...load.days.map(({ count }) => count));
  return (
    <>
      <p>{unbroken(load.sentence)}</p>
      {load.days.length === 0 ? null : (
        <Table heads={[t('agenda.day'), t('waiting.reminders'), t('agenda.dossiers')]}>
          {load.days.map((day) => (
            <Row key={day.on}>
              <RowHead>
                <time dateTime={day.on}>{day.dayText}</time>
              </RowHead>
              <Cell label={t('waiting.reminders')}>
                <span className="load">
                  <span className="figures">{day.count}</span>
                  <span className="bar load__bar" aria-hidden="true">
                    <span className="bar__fill" style={{ inlineSize: `${String((100 * day.count) / most)}%` }} />
                  </span>
                  {day.isHeavy ? <StatusWord tone="late" word={t('agenda.heavy')} /> : null}
                </span>
              </Cell>
              <Cell label={t('agenda.dossiers')} isEmpty={day.dossiers.length === 0}>
                <DossierLinks dossiers={day.dossiers} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}

function DossierLinks({ dossiers }: { dossiers: ReminderLoad['days'][number]['dossiers'] }): ReactNode {
  return (
    <ul className="plain-list">
      {dossiers.map(({ id, title, count }) => (
        <li key={id}>
          <Link to="/dossiers/$dossierId" params={{ dossierId: id }}>
            {title}
          </Link>{' '}
          <span className="soft figures">({count})</span>
        </li>
      ))}
    </ul>
  );
}
