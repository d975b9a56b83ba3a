import type { CallPage } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { unbroken } from '../../parts/unbroken';

/** The steps of the call one by one, and which administrations it names. */
export function CallSections({ call }: { call: CallPage }): ReactNode {
  return call.sections
    .filter(({ id }) => id.startsWith('steps.') || id === 'units')
    .map(({ id, title, lines }) => (
      <section key={id} className="stack">
        <h3>{title}</h3>
        <ul className="bullets">
          {lines.map(({ text, items }) => (
            <li key={text}>
              {unbroken(text)}
              <Items items={items} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function Items({ items }: { items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <ul className="bullets">
      {items.map((item) => (
        <li key={item}>{unbroken(item)}</li>
      ))}
    </ul>
  );
}
