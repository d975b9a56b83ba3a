import type { ShownDate, WaitingList, WaitingRow } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWithDistance } from '../parts/DateWithDistance';
import { ExampleTag } from '../parts/ExampleTag';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { unbroken } from '../parts/unbroken';

/** One row for each person or task, the organisations one after the other. */
export function WaitingTable({ groups }: { groups: WaitingList['groups'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      heads={[
        t('waiting.unit'),
        t('waiting.what'),
        t('waiting.since'),
        t('waiting.due'),
        t('waiting.reminders'),
        t('waiting.lastSign'),
      ]}
    >
      {groups.flatMap(({ name, rows }) => rows.map((row) => <WaitingLine key={row.key} name={name} row={row} />))}
    </Table>
  );
}

function WaitingLine({ name, row }: { name: string; row: WaitingRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <Row>
      <RowHead>
        {name}
        {row.person === null ? null : (
          <div className="soft small normal">
            {row.person.name}, {row.person.function}
          </div>
        )}
      </RowHead>
      <Cell label={t('waiting.what')}>
        <What row={row} />
      </Cell>
      <Cell label={t('waiting.since')}>
        <Day date={row.since} />
      </Cell>
      <Cell label={t('waiting.due')}>
        <Day date={row.due} />
      </Cell>
      <Cell label={t('waiting.reminders')}>
        <span className="figures">{row.reminders}</span>
        {row.lastMail === null ? null : (
          <div className="soft small">{unbroken(t('waiting.lastMail', { date: row.lastMail.text }))}</div>
        )}
        <div className="soft small">
          {row.nextReminder === null
            ? t('waiting.noNext')
            : unbroken(t('waiting.nextMail', { date: row.nextReminder.text }))}
        </div>
      </Cell>
      <Cell label={t('waiting.lastSign')}>
        <LastSign sign={row.lastSign} />
      </Cell>
    </Row>
  );
}

/** Whose turn it is, what is awaited, and in which dossier. */
function What({ row: { status, text, dossier, participantId } }: { row: WaitingRow }): ReactNode {
  return (
    <>
      <StatusWord tone={status.tone} word={status.word} />
      <div>{unbroken(text)}</div>
      <div className="small cluster cluster--tight">
        <Link
          to="/dossiers/$dossierId"
          params={{ dossierId: dossier.id }}
          search={participantId === null ? {} : { deelnemer: participantId }}
        >
          {dossier.number} {dossier.title}
        </Link>
        <ExampleTag text={dossier.kindText} />
        {dossier.clockText === null ? null : <span className="soft">{dossier.clockText}</span>}
      </div>
    </>
  );
}

function LastSign({ sign }: { sign: WaitingRow['lastSign'] }): ReactNode {
  const { t } = useTranslation();
  if (sign === null) return <span className="soft">{t('waiting.noSign')}</span>;
  return (
    <>
      {sign.text} <div className="soft small">{unbroken(sign.when.text)}</div>
    </>
  );
}

function Day({ date }: { date: ShownDate | null }): ReactNode {
  const { t } = useTranslation();
  return date === null ? <span className="soft">{t('waiting.noDay')}</span> : <DateWithDistance date={date} />;
}
