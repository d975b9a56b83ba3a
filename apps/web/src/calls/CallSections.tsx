import type { CallSection } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { unbroken } from '../parts/unbroken';

/** The readable body of a call: everything that it says, in the order in which things happen. */
export function CallSections({ sections }: { sections: readonly CallSection[] }): ReactNode {
  return sections.map(({ id, title, lines }) => (
    <section key={id} className="stack stack--close">
      <h3>{title}</h3>
      {lines.map(({ text, items }) => (
        <div key={text}>
          <p>{unbroken(text)}</p>
          {items.length === 0 ? null : (
            <ul className="bullets">
              {items.map((item) => (
                <li key={item}>{unbroken(item)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  ));
}
