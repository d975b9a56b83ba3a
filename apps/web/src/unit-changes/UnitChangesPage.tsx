import type { UnitChangeList } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/EmptyState';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { useUnitChanges } from './unit-change-query';

type Change = UnitChangeList['changes'][number];

/** The mergers that the list of legal units knows; those that touch open dossiers first. */
export function UnitChangesPage(): ReactNode {
  const { t } = useTranslation();
  const query = useUnitChanges();
  return (
    <>
      <PageHeader
        title={t('unitChanges.title')}
        sentence={t('unitChanges.sentence')}
        actions={
          <Link to="/adresboek/fusies/andere" className="button">
            {t('unitChanges.other')}
          </Link>
        }
      />
      <QueryStates query={query}>
        {({ changes }) => (
          <div className="stack stack--wide">
            <Changes
              title={t('unitChanges.open')}
              changes={changes.filter(({ dossierCount }) => dossierCount > 0)}
              emptySentence={t('unitChanges.openNone')}
            />
            <Changes
              title={t('unitChanges.rest')}
              changes={changes.filter(({ dossierCount }) => dossierCount === 0)}
              emptySentence={null}
            />
          </div>
        )}
      </QueryStates>
    </>
  );
}

interface ChangesProps {
  title: string;
  changes: readonly Change[];
  /** Null: an empty list is left out. */
  emptySentence: string | null;
}

function Changes({ title, changes, emptySentence }: ChangesProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  if (changes.length === 0 && emptySentence === null) return null;
  return (
    <section className="sheet sheet--flush" aria-labelledby={id}>
      <h2 id={id} className="sheet__head">
        {title}
      </h2>
      {changes.length === 0 ? (
        <EmptyState sentence={emptySentence ?? ''} />
      ) : (
        <Table
          heads={[t('unitChanges.to'), t('unitChanges.day'), t('unitChanges.from'), t('unitChanges.dossiers')]}
          hasActions
        >
          {changes.map((change) => (
            <ChangeRow key={`${change.on} ${change.successor.id}`} change={change} />
          ))}
        </Table>
      )}
    </section>
  );
}

function ChangeRow({ change }: { change: Change }): ReactNode {
  const { t } = useTranslation();
  const { on, dayText, successor, predecessors, text, dossierText } = change;
  return (
    <Row>
      <RowHead>{successor.name}</RowHead>
      <Cell label={t('unitChanges.day')} className="figures">
        {dayText}
      </Cell>
      <Cell label={t('unitChanges.from')}>{predecessors.map(({ name }) => name).join(', ')}</Cell>
      <Cell label={t('unitChanges.dossiers')}>{dossierText}</Cell>
      <Cell className="table__end">
        <Link
          to="/adresboek/fusies/$on/$successorId"
          params={{ on, successorId: successor.id }}
          className="button button--small"
          aria-label={t('unitChanges.seeWhat', { text })}
        >
          {t('unitChanges.see')}
        </Link>
      </Cell>
    </Row>
  );
}
