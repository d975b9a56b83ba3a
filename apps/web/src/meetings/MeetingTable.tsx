import type { OrganMeetings } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusWord } from '../parts/StatusWord';
import { Cell, Row, RowHead, Table } from '../parts/Table';

/** The meetings of a year, each with how sure it is and the days that hang on it; what is not known has no column. */
export function MeetingTable({ meetings }: Pick<OrganMeetings, 'meetings'>): ReactNode {
  const { t } = useTranslation();
  const terms = (['agenda', 'points', 'publication'] as const).filter((term) =>
    meetings.some((meeting) => meeting[`${term}Text`] !== null),
  );
  return (
    <Table heads={[t('meetings.day'), t('meetings.certainty'), ...terms.map((term) => t(`meetings.${term}`))]}>
      {meetings.map((meeting) => (
        <Row key={meeting.on}>
          <RowHead className="nowrap">{meeting.dayText}</RowHead>
          <Cell label={t('meetings.certainty')}>
            <StatusWord tone={meeting.status.tone} word={meeting.status.word} />
          </Cell>
          {terms.map((term) => (
            <Cell key={term} label={t(`meetings.${term}`)}>
              {meeting[`${term}Text`]}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
