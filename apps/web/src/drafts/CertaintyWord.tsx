import type { Certainty } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { StatusWord, type Tone } from '../parts/StatusWord';

const TONES: Readonly<Record<Certainty, Tone>> = { stated: 'done', contradictory: 'late', assumed: 'wait' };

/** How sure a date or rule is: said by its source, said differently by several, or assumed. */
export function CertaintyWord({ certainty, text }: { certainty: Certainty; text: string }): ReactNode {
  return <StatusWord tone={TONES[certainty]} word={text} />;
}
