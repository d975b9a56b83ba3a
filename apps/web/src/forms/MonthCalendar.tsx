import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components';

/** One month to pick a day from; weeks begin on Monday as the locale says. React Aria names its buttons. */
export function MonthCalendar(): ReactNode {
  return (
    <Calendar>
      <div className="calendar__top">
        <Button slot="previous" className="button button--small">
          <ChevronLeft className="icon" aria-hidden="true" />
        </Button>
        <CalendarHeading />
        <Button slot="next" className="button button--small">
          <ChevronRight className="icon" aria-hidden="true" />
        </Button>
      </div>
      <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar__cell" />}</CalendarGrid>
    </Calendar>
  );
}
