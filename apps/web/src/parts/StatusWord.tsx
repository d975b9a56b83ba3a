import { Check, CircleDashed, Clock, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { unbroken } from './unbroken';

export type Tone = 'done' | 'wait' | 'late' | 'hold';

const ICONS: Record<Tone, LucideIcon> = { done: Check, wait: Clock, late: TriangleAlert, hold: CircleDashed };

/** A status in its order of importance: the word, the icon, the colour. */
export function StatusWord({ tone, word, asTag = false }: { tone: Tone; word: string; asTag?: boolean }): ReactNode {
  const Icon = ICONS[tone];
  return (
    <span className={`status status--${tone}${asTag ? ' status--tag' : ''}`}>
      <Icon className="icon" aria-hidden="true" />
      <span>{unbroken(word)}</span>
    </span>
  );
}
