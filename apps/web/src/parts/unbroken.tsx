import { Fragment, type ReactNode } from 'react';
import { numbersIn } from './numbers';

/** A sentence of the API whose numbers stay on one line; its text is the same, to copy and to search. */
export function unbroken(sentence: string): ReactNode {
  return numbersIn(sentence).map((part, index) => (
    // The parts of one sentence never change places.
    <Fragment key={`${String(index)} ${part}`}>
      {index % 2 === 1 ? <span className="nowrap">{part}</span> : part}
    </Fragment>
  ));
}
