import type { ReactNode } from 'react';
import { StatusWord } from './StatusWord';

/** Says "voorbeeld" or "oefening" wherever such a dossier is named; nothing for a real one. */
export function ExampleTag({ text }: { text: string | null }): ReactNode {
  return text === null ? null : <StatusWord tone="hold" word={text} asTag />;
}
