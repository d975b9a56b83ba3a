import type { ParticipantPlan } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { DateWithDistance } from '../parts/DateWithDistance';
import { unbroken } from '../parts/unbroken';

/** Why somebody must act by a day, counted back from the closing, and what is left when that is too late. */
export function ChainList({ plan: { links, remedies } }: { plan: ParticipantPlan }): ReactNode {
  return (
    <>
      <ol className="chain">
        {links.map(({ day, text }) => (
          <li key={`${day.on} ${text}`}>
            <DateWithDistance date={day} />
            <span className="block">{unbroken(text)}</span>
          </li>
        ))}
      </ol>
      {remedies.length === 0 ? null : (
        <ul className="bullets">
          {remedies.map((remedy) => (
            <li key={remedy}>{unbroken(remedy)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
