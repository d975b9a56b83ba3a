import { Fragment, type ReactNode } from 'react';

/** An address of a mailbox; where there is no room it breaks before its at sign and its dots, never inside a word. */
export function EmailAddress({ address }: { address: string }): ReactNode {
  return address.split(/(?=[@.])/).map((part, index) => (
    // The parts of one address never change places.
    <Fragment key={`${String(index)} ${part}`}>
      {index === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
