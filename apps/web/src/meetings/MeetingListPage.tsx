import type { MeetingList } from '@penhouder/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader';
import { QueryStates } from '../parts/QueryStates';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';
import { ChooseOrgan } from './ChooseOrgan';
import { useMeetingList } from './meeting-query';

/** Every organ of which is known when it meets, and the way to any other. */
export function MeetingListPage(): ReactNode {
  const { t } = useTranslation();
  const query = useMeetingList();
  return (
    <>
      <PageHeader title={t('meetings.title')} sentence={t('meetings.sentence')} />
      <div className="stack stack--wide">
        <QueryStates query={query}>
          {({ calendars }) => (
            <section className="sheet sheet--flush">
              {calendars.length === 0 ? (
                <div className="sheet__head">
                  <p>{t('meetings.none')}</p>
                </div>
              ) : (
                <OrganTable calendars={calendars} />
              )}
            </section>
          )}
        </QueryStates>
        <ChooseOrgan />
      </div>
    </>
  );
}

function OrganTable({ calendars }: MeetingList): ReactNode {
  const { t } = useTranslation();
  return (
    <Table heads={[t('meetings.unit'), t('meetings.organ'), t('meetings.rhythm'), t('meetings.next')]}>
      {calendars.map(({ unitId, unitName, organ, organText, rhythmText, nextText, nextStatus }) => (
        <Row key={`${unitId} ${organ}`}>
          <RowHead>
            <Link to="/vergaderingen/$unitId/$organ" params={{ unitId, organ }}>
              {unitName}
            </Link>
          </RowHead>
          <Cell label={t('meetings.organ')}>{organText}</Cell>
          <Cell label={t('meetings.rhythm')}>{rhythmText}</Cell>
          <Cell label={t('meetings.next')}>
            <span className="cluster cluster--tight">
              <span className="nowrap">{nextText ?? t('meetings.noneKnown')}</span>
              {nextStatus === null ? null : <StatusWord tone={nextStatus.tone} word={nextStatus.word} />}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
