import type { ShownDate } from '@penhouder/contracts';
import type { ReactNode } from 'react';

interface DateWithDistanceProps {
  date: ShownDate;
  /** What happens on that day. */
  what?: string | undefined;
}

/** Time in its three ways at once: date with weekday, distance in working days, what happens then. */
export function DateWithDistance({ date, what }: DateWithDistanceProps): ReactNode {
  const more = [date.distance, what ?? null].filter((part) => part !== null);
  return (
    <span className="figures">
      <time dateTime={date.on} className="nowrap">
        {date.text}
      </time>
      {more.map((part) => (
        <span key={part} className="soft">
          {' '}
          <span className={part === date.distance ? 'nowrap' : undefined}>· {part}</span>
        </span>
      ))}
    </span>
  );
}
