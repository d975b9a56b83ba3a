import type { CalendarChangeForm, ClosedDays } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cell, Row, RowHead, Table } from '../parts/Table';

interface ClosedDayTableProps {
  days: ClosedDays['days'];
  isBusy: boolean;
  onAsk: (form: CalendarChangeForm) => void;
}

/** The closed days of a year, each with the button that turns it around. */
export function ClosedDayTable({ days, isBusy, onAsk }: ClosedDayTableProps): ReactNode {
  const { t } = useTranslation();
  if (days.length === 0) return <p>{t('calendar.none')}</p>;
  return (
    <Table heads={[t('calendar.day'), t('calendar.name'), t('calendar.kind')]} hasActions>
      {days.map(({ on, dayText, name, kindText, isClosed }) => (
        <Row key={on}>
          <RowHead>{dayText}</RowHead>
          <Cell label={t('calendar.name')}>{name}</Cell>
          <Cell label={t('calendar.kind')}>{isClosed ? kindText : t('calendar.worked', { kind: kindText })}</Cell>
          <Cell>
            <button
              type="button"
              className="button button--quiet button--small"
              aria-disabled={isBusy}
              aria-label={t(isClosed ? 'calendar.openDay' : 'calendar.closeDay', { day: dayText })}
              onClick={() => {
                if (!isBusy) onAsk(isClosed ? { act: 'open', on } : { act: 'close', from: on, to: on, name });
              }}
            >
              {t(isClosed ? 'calendar.open' : 'calendar.close')}
            </button>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
