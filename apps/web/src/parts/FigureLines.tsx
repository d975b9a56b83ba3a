import type { ReactNode } from 'react';
import { unbroken } from './unbroken';

/** Figures of a participant under its name. */
export function FigureLines({ figures }: { figures: readonly { id: string; text: string }[] }): ReactNode {
  return figures.map(({ id, text }) => (
    <span key={id} className="soft small block normal figures">
      {unbroken(text)}
    </span>
  ));
}
